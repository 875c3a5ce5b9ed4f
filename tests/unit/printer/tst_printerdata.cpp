// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printerdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestPrinterData final : public QObject
{
    Q_OBJECT

private slots:
    void describesTheSelectedFile();
    void describesNoFile();
    void describesProgress_data();
    void describesProgress();
    void describesTemperatures();
    void goesBackHalfAnHour();
    void completesReports();
    void describesConnections_data();
    void describesConnections();
};

namespace {

JobStatus printing()
{
    JobStatus status;
    status.state = JobState::Printing;
    status.filePath = u"/files/a.gcode"_s;
    status.fileSize = 2000;
    status.filePosition = 500;
    status.completion = 0.25;
    status.elapsedMs = 61'900;
    status.remainingMs = 120'000;
    status.remainingOrigin = TimeLeftOrigin::Estimate;
    return status;
}

} // namespace

void TestPrinterData::describesTheSelectedFile()
{
    SelectedFile file;
    file.modified.setSecsSinceEpoch(1'700'000'000);
    file.notes = {3600.0, {{1500, 3.5}, {250, {}}}};
    file.lastPrintTime = 3700;
    file.averagePrintTime = 3650;
    const JobData job = PrinterData::jobOf(printing(), file);
    QCOMPARE(job.file->name, u"a.gcode"_s);
    QCOMPARE(job.file->display, u"a.gcode"_s);
    QCOMPARE(job.file->path, u"/files/a.gcode"_s);
    QCOMPARE(job.file->origin, FileOrigin::Local);
    QCOMPARE(job.file->size, std::optional<qint64>(2000));
    QCOMPARE(job.file->date, file.modified);
    QCOMPARE(job.estimatedPrintTime, std::optional(3600.0));
    QCOMPARE(job.lastPrintTime, std::optional(3700.0));
    QCOMPARE(job.averagePrintTime, std::optional(3650.0));
    QCOMPARE(job.filament.value(u"tool0"_s), (FilamentData{1500, 3.5}));
    QCOMPARE(job.filament.value(u"tool1"_s), (FilamentData{250, {}}));
    JobStatus dated = printing();
    dated.fileModified = file.modified;
    QCOMPARE(PrinterData::jobOf(dated, {}).file->date, file.modified);
    // One volume is not known: neither is the sum.
    const QJsonObject all = job.toJson().value("filament"_L1).toObject();
    QCOMPARE(all.value("length"_L1).toDouble(), 1750.0);
    QVERIFY(all.value("volume"_L1).isNull());
}

void TestPrinterData::describesNoFile()
{
    QCOMPARE(PrinterData::jobOf({}, {}), JobData());
    QCOMPARE(PrinterData::progressOf({}), ProgressData());
    JobStatus selected;
    selected.filePath = u"B.GCO"_s;
    selected.origin = FileOrigin::SdCard;
    SelectedFile file;
    file.display = u"Long name.gcode"_s;
    const JobData job = PrinterData::jobOf(selected, file);
    QCOMPARE(job.file->display, u"Long name.gcode"_s);
    QVERIFY(!job.file->size);
    QCOMPARE(PrinterData::progressOf(selected), ProgressData());
}

void TestPrinterData::describesProgress_data()
{
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<ProgressData>("progress");
    JobStatus status = printing();
    QTest::newRow("printing") << status
                              << ProgressData{25.0, 500, 61, 120, TimeLeftOrigin::Estimate};
    status.remainingMs = -1;
    QTest::newRow("nothing known of the time left")
        << status << ProgressData{25.0, 500, 61, {}, TimeLeftOrigin::Unknown};
    status.completion = 1.5;
    QTest::newRow("more than all")
        << status << ProgressData{100.0, 500, 61, {}, TimeLeftOrigin::Unknown};
    status.completion = -1;
    QTest::newRow("an empty file")
        << status << ProgressData{0.0, 500, 61, {}, TimeLeftOrigin::Unknown};
    status.state = JobState::Finished;
    QTest::newRow("done") << status << ProgressData{100.0, 500, 61, 0, TimeLeftOrigin::Unknown};
}

void TestPrinterData::describesProgress()
{
    QFETCH(JobStatus, status);
    QFETCH(ProgressData, progress);
    QCOMPARE(PrinterData::progressOf(status), progress);
}

void TestPrinterData::describesTemperatures()
{
    PrinterState state;
    state.heaters[HeaterId::tool(0)].reading = HeaterReading{HeaterId::tool(0), 21.5, 200.0, {}};
    state.heaters[HeaterId::bed()].reading
        = HeaterReading{HeaterId::bed(), std::numeric_limits<double>::quiet_NaN(), {}, {}};
    state.heaters[HeaterId::chamber()] = {}; // of the profile, but never reported
    const TemperatureData data = PrinterData::temperaturesOf(state, {{u"tool0"_s, 5}});
    QCOMPARE(data.keys(), (QStringList{u"bed"_s, u"tool0"_s}));
    QCOMPARE(data.value(u"tool0"_s), (HeaterData{21.5, 200.0, 5.0}));
    QCOMPARE(data.value(u"bed"_s), (HeaterData{{}, {}, 0.0}));
}

void TestPrinterData::goesBackHalfAnHour()
{
    TemperatureHistory history;
    const qint64 now = 1'700'000'000'000;
    const auto add = [&](qint64 msecsAgo, QList<HeaterReading> readings) {
        history.append({now - msecsAgo, std::move(readings)});
    };
    add(31 * 60'000, {{HeaterId::tool(0), 10, 0.0, {}}});
    add(29 * 60'000, {{HeaterId::tool(0), 20, 0.0, {}}, {HeaterId::bed(), 21, {}, {}}});
    add(1000, {{HeaterId::tool(0), 30, 200.0, {}}});
    const QList<TemperatureRecord> records = PrinterData::historyOf(history, now);
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.at(0).time, (now - 29 * 60'000) / 1000);
    QCOMPARE(records.at(0).heaters.value(u"tool0"_s), (HeaterData{20.0, 0.0, {}}));
    QCOMPARE(records.at(0).heaters.value(u"bed"_s), (HeaterData{21.0, {}, {}}));
    QCOMPARE(records.at(1).heaters.value(u"tool0"_s), (HeaterData{30.0, 200.0, {}}));
    QVERIFY(PrinterData::historyOf({}, now).isEmpty());
}

void TestPrinterData::completesReports()
{
    TemperatureCompleter completer;
    TemperatureRecord record = completer.complete(
        {5000, {{HeaterId::tool(0), 20, 200.0, {}}, {HeaterId::bed(), 21, 60.0, {}}}});
    QCOMPARE(record.time, 5);
    record = completer.complete({6000, {{HeaterId::tool(0), 25, {}, {}}}});
    QCOMPARE(record.time, 6);
    // A missing target keeps the old one, a missing heater its values.
    QCOMPARE(record.heaters.value(u"tool0"_s), (HeaterData{25.0, 200.0, {}}));
    QCOMPARE(record.heaters.value(u"bed"_s), (HeaterData{21.0, 60.0, {}}));
    completer.clear();
    QCOMPARE(completer.complete({7000, {}}).heaters.size(), 0);
    for (int i = 0; i < 100; ++i)
        record = completer.complete({7000, {{HeaterId::tool(i), 25, {}, {}}}});
    QCOMPARE(record.heaters.size(), 32);
}

void TestPrinterData::describesConnections_data()
{
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QByteArray>("tuple");
    QTest::addColumn<int>("kind"); // -1 = none
    using Kind = TransportInfo::Kind;
    QTest::newRow("closed") << LinkState::Disconnected << u"COM3"_s
                            << R"(["Closed",null,null,null])"_ba << -1;
    QTest::newRow("lost") << LinkState::Lost << u"COM3"_s << R"(["Closed",null,null,null])"_ba
                          << -1;
    QTest::newRow("connecting") << LinkState::Handshaking << u"COM3"_s
                                << R"(["Connecting","COM3",250000,"mk3"])"_ba << int(Kind::Serial);
    QTest::newRow("open") << LinkState::Ready << u"COM3"_s
                          << R"(["Operational","COM3",250000,"mk3"])"_ba << int(Kind::Serial);
    QTest::newRow("network") << LinkState::Ready << u"printer:23"_s
                             << R"(["Operational","printer:23",250000,"mk3"])"_ba << int(Kind::Tcp);
    QTest::newRow("virtual") << LinkState::Ready << u"virtual"_s
                             << R"(["Operational","virtual",250000,"mk3"])"_ba
                             << int(Kind::Virtual);
}

void TestPrinterData::describesConnections()
{
    QFETCH(LinkState, state);
    QFETCH(QString, port);
    QFETCH(QByteArray, tuple);
    QFETCH(int, kind);
    LinkStatus link;
    link.state = state;
    link.settings.port = port;
    link.settings.baudRate = 250000;
    const StateFacts facts{.link = state, .wasOpened = true};
    const QJsonArray json = PrinterData::connectionOf(facts, link, u"mk3"_s).toJson();
    QCOMPARE(QJsonDocument(json).toJson(QJsonDocument::Compact), tuple);
    const auto transport = PrinterData::transportOf(link);
    QCOMPARE(transport ? int(transport->kind) : -1, kind);
    if (transport)
        QCOMPARE(transport->port, port);
}

QTEST_APPLESS_MAIN(TestPrinterData)
#include "tst_printerdata.moc"
