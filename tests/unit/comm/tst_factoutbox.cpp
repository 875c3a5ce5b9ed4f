// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/factoutbox.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestFactOutbox : public QObject
{
    Q_OBJECT

private slots:
    void wakesOnceUntilTaken();
    void linesWaitUntilTheyAreMany();
    void doesNotWakeForNothing();
    void closedOutboxWakesNobody();
    void takeEmpties();
    void linesAreCappedByNumber();
    void linesAreCappedBySize();
    void statesKeepEveryChangeWithNewestDetails();
    void jobsKeepEveryChangeWithNewestFigures();
    void newestOfSingleFacts();
    void ticketsAreNeverLost();
    void everythingElseIsBounded();
};

void TestFactOutbox::wakesOnceUntilTaken()
{
    int wakes = 0;
    FactOutbox outbox([&wakes](FactOutbox::Urgency) { ++wakes; });
    for (quint64 i = 0; i < 1000; ++i)
        FactOutbox::Writer(outbox).addTicket(i);
    QCOMPARE(wakes, 1);
    QCOMPARE(outbox.take().tickets.size(), 1000);
    FactOutbox::Writer(outbox).addReset();
    QCOMPARE(wakes, 2);
}

void TestFactOutbox::linesWaitUntilTheyAreMany()
{
    using Urgency = FactOutbox::Urgency;
    QList<Urgency> wakes;
    FactOutbox outbox([&wakes](Urgency urgency) { wakes.append(urgency); });
    for (qsizetype i = 1; i < FactOutbox::ManyLines; ++i)
        FactOutbox::Writer(outbox).addLine({});
    FactOutbox::Writer(outbox).addStatistics({});
    QCOMPARE(wakes, QList<Urgency>{Urgency::Leisurely});
    FactOutbox::Writer(outbox).addLine({});
    FactOutbox::Writer(outbox).addLine({});
    QCOMPARE(wakes, (QList<Urgency>{Urgency::Leisurely, Urgency::Now}));
    (void) outbox.take();

    wakes.clear();
    FactOutbox::Writer(outbox).addLine({});
    FactOutbox::Writer(outbox).addTicket(1); // somebody waits for it
    FactOutbox::Writer(outbox).addLine({});
    QCOMPARE(wakes, (QList<Urgency>{Urgency::Leisurely, Urgency::Soon}));
}

void TestFactOutbox::doesNotWakeForNothing()
{
    int wakes = 0;
    FactOutbox outbox([&wakes](FactOutbox::Urgency) { ++wakes; });
    {
        const FactOutbox::Writer writer(outbox);
    }
    QCOMPARE(wakes, 0);
}

void TestFactOutbox::closedOutboxWakesNobody()
{
    int wakes = 0;
    FactOutbox outbox([&wakes](FactOutbox::Urgency) { ++wakes; });
    outbox.close();
    FactOutbox::Writer(outbox).addReset();
    QCOMPARE(wakes, 0);
}

void TestFactOutbox::takeEmpties()
{
    FactOutbox outbox([](FactOutbox::Urgency) {});
    {
        FactOutbox::Writer writer(outbox);
        writer.addReset();
        writer.addPosition({1.0, {}, {}, {}});
        writer.addLine({});
    }
    QVERIFY(outbox.take().printerWasReset);
    const FactBatch second = outbox.take();
    QVERIFY(!second.printerWasReset);
    QVERIFY(!second.position);
    QVERIFY(second.lines.isEmpty());
}

void TestFactOutbox::linesAreCappedByNumber()
{
    FactOutbox outbox([](FactOutbox::Urgency) {});
    const qsizetype count = FactOutbox::MaxLines + 123;
    for (qsizetype i = 0; i < count; ++i) {
        WireLine line;
        line.msecsSinceEpoch = i;
        FactOutbox::Writer(outbox).addLine(line);
    }
    const FactBatch batch = outbox.take();
    QCOMPARE(batch.lines.size(), FactOutbox::MaxLines);
    QCOMPARE(batch.linesLeftOut, 123);
    QCOMPARE(batch.lines.constFirst().msecsSinceEpoch, 123);
    QCOMPARE(batch.lines.constLast().msecsSinceEpoch, count - 1);
    QCOMPARE(outbox.take().linesLeftOut, 0);
}

void TestFactOutbox::linesAreCappedBySize()
{
    FactOutbox outbox([](FactOutbox::Urgency) {});
    WireLine line;
    line.text = QByteArray(4096, 'x');
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 5000; ++i)
            FactOutbox::Writer(outbox).addLine(line);
        const FactBatch batch = outbox.take();
        QCOMPARE(batch.lines.size(), FactOutbox::MaxLineBytes / 4096);
        QCOMPARE(batch.lines.size() + batch.linesLeftOut, 5000);
    }
}

void TestFactOutbox::statesKeepEveryChangeWithNewestDetails()
{
    FactOutbox outbox([](FactOutbox::Urgency) {});
    const auto add = [&outbox](LinkState state, const QString &activity) {
        FactOutbox::Writer(outbox).addLink({state, {}, activity, {}});
    };
    add(LinkState::Ready, {});
    add(LinkState::Lost, u"cable"_s);
    add(LinkState::Opening, u"1 of 4"_s);
    add(LinkState::Opening, u"2 of 4"_s);
    const FactBatch batch = outbox.take();
    QCOMPARE(batch.links.size(), 3);
    QCOMPARE(batch.links[1].state, LinkState::Lost); // not hidden behind the next attempt
    QCOMPARE(batch.links[2].activity, u"2 of 4"_s);
}

void TestFactOutbox::jobsKeepEveryChangeWithNewestFigures()
{
    FactOutbox outbox([](FactOutbox::Urgency) {});
    JobStatus job;
    for (int i = 0; i < 1000; ++i) {
        job.state = i < 999 ? JobState::Printing : JobState::Finishing;
        job.filePosition = i;
        FactOutbox::Writer(outbox).addJob(job);
    }
    const FactBatch batch = outbox.take();
    QCOMPARE(batch.jobs.size(), 2);
    QCOMPARE(batch.jobs[0].filePosition, 998);
    QCOMPARE(batch.jobs[1].state, JobState::Finishing);
}

void TestFactOutbox::newestOfSingleFacts()
{
    FactOutbox outbox([](FactOutbox::Urgency) {});
    FactOutbox::Writer(outbox).addPosition({1.0, {}, {}, {}});
    FactOutbox::Writer(outbox).addPosition({2.0, {}, {}, {}});
    LinkStatistics statistics;
    statistics.linesSent = 1;
    FactOutbox::Writer(outbox).addStatistics(statistics);
    statistics.linesSent = 2;
    FactOutbox::Writer(outbox).addStatistics(statistics);
    FirmwareInfo firmware;
    firmware.name = u"A"_s;
    FactOutbox::Writer(outbox).addFirmware(firmware);
    FactOutbox::Writer(outbox).addCard({true, {}});
    FactOutbox::Writer(outbox).addCard({true, {{u"A.GCO"_s, u"A.GCO"_s, 1, {}}}});
    const FactBatch batch = outbox.take();
    QCOMPARE(batch.position->x, 2.0);
    QCOMPARE(batch.statistics->linesSent, 2u);
    QCOMPARE(batch.firmware->name, u"A"_s);
    QCOMPARE(batch.card->files.size(), 1);
}

void TestFactOutbox::ticketsAreNeverLost()
{
    FactOutbox outbox([](FactOutbox::Urgency) {});
    constexpr quint64 Count = 100'000;
    for (quint64 i = 0; i < Count; ++i)
        FactOutbox::Writer(outbox).addTicket(i);
    const QList<quint64> tickets = outbox.take().tickets;
    QCOMPARE(tickets.size(), qsizetype(Count));
    QCOMPARE(tickets.constFirst(), 0u);
}

void TestFactOutbox::everythingElseIsBounded()
{
    FactOutbox outbox([](FactOutbox::Urgency) {});
    for (int i = 0; i < 2 * FactOutbox::MaxTemperatures; ++i)
        FactOutbox::Writer(outbox).addTemperatures({i, {}});
    for (int i = 0; i < 2 * FactOutbox::MaxNotices; ++i)
        FactOutbox::Writer(outbox).addNotice({FirmwareNotice::Kind::Action, QString::number(i)});
    for (int i = 0; i < 1000; ++i) {
        FactOutbox::Writer(outbox).addLink(
            {i % 2 == 0 ? LinkState::Opening : LinkState::Failed, {}, {}, {}});
    }
    HostReport report;
    for (int i = 0; i < 2 * HostReport::MaxEntries; ++i) {
        report.addSuppressed({QByteArray::number(i), {}, {}});
        report.addNote("note");
        FactOutbox::Writer(outbox).addError({QString::number(i), {}, {}, {}, {}});
    }
    QCOMPARE(report.notes.size(), HostReport::MaxEntries);
    for (int i = 0; i < 3; ++i)
        FactOutbox::Writer(outbox).addHostReport(report);
    const FactBatch batch = outbox.take();
    QCOMPARE(batch.suppressed.size(), FactOutbox::MaxNotices);
    QCOMPARE(batch.errors.size(), FactOutbox::MaxStates);
    QVERIFY(!batch.startWanted);
    QCOMPARE(batch.temperatures.size(), FactOutbox::MaxTemperatures);
    QCOMPARE(batch.temperatures.constLast().msecsSinceEpoch, 2 * FactOutbox::MaxTemperatures - 1);
    QCOMPARE(batch.notices.size(), FactOutbox::MaxNotices);
    QCOMPARE(batch.notices.constLast().text, QString::number(2 * FactOutbox::MaxNotices - 1));
    QCOMPARE(batch.links.size(), FactOutbox::MaxStates);
}

QTEST_APPLESS_MAIN(TestFactOutbox)
#include "tst_factoutbox.moc"
