// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/handshake.h"

#include "protocol/responseparser.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;
using Step = Handshake::Step;

namespace {

constexpr TimePoint Start{1000s};

QList<ConnectionSettings> candidates(const QStringList &texts)
{
    QList<ConnectionSettings> list;
    for (const QString &text : texts)
        list.append({text.section(u'@', 0, 0), text.section(u'@', 1).toInt(), {}});
    return list;
}

Step hear(Handshake &handshake, QByteArrayView line, TimePoint now)
{
    ResponseParser parser;
    return handshake.received(parser.parse(line), line, now);
}

} // namespace

class tst_Handshake : public QObject
{
    Q_OBJECT

private slots:
    void activity_data();
    void activity();
    void answers_data();
    void answers();
    void attempts();
    void everyCandidateIsTried();
    void aPortThatCannotBeOpenedIsTriedAtOneRate();
    void garbageShortensTheAttempt();
    void errors_data();
    void errors();
    void countsGreetings();
};

void tst_Handshake::activity_data()
{
    QTest::addColumn<QStringList>("list");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << QStringList{u"/dev/ttyACM0@115200"_s}
                         << u"Connecting to ttyACM0 at 115200 baud"_s;
    QTest::newRow("one without rate")
        << QStringList{u"tcp://printer.local:23@0"_s} << u"Connecting to printer.local:23"_s;
    QTest::newRow("virtual") << QStringList{u"virtual@0"_s}
                             << u"Connecting to the virtual printer"_s;
    QTest::newRow("several") << QStringList{u"COM5@250000"_s, u"COM5@115200"_s}
                             << u"Trying 250000 baud on COM5 (1 of 2)"_s;
    QTest::newRow("several without rate")
        << QStringList{u"a:1@0"_s, u"b:1@0"_s} << u"Trying a:1 (1 of 2)"_s;
}

void tst_Handshake::activity()
{
    QFETCH(QStringList, list);
    QFETCH(QString, text);
    Handshake handshake{ProtocolOptions()};
    handshake.begin(candidates(list));
    QCOMPARE(handshake.activity(), text);
}

void tst_Handshake::answers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("step");
    const auto row
        = [](const char *line, Step step) { QTest::newRow(line) << QByteArray(line) << int(step); };
    row("ok", Step::Ready);
    row("ok T:21.0 /0.0", Step::Ready);
    row("wait", Step::Ready);
    row("start", Step::SayHello);
    row("echo:Marlin 2.1", Step::Wait);
    row("login:", Step::Wait);
    row("echo:busy: processing", Step::Wait);
    row(" T:21.0 /0.0", Step::Wait);
    row("Resend: 1", Step::Wait);
    row("Grbl 1.1h ['$' for help]", Step::Fail);
}

void tst_Handshake::answers()
{
    QFETCH(QByteArray, line);
    QFETCH(int, step);
    Handshake handshake{ProtocolOptions()};
    handshake.begin(candidates({u"p@115200"_s}));
    QCOMPARE(handshake.opened(Start), Step::SayHello);
    QCOMPARE(int(hear(handshake, line, Start + 1s)), step);
}

void tst_Handshake::attempts()
{
    Handshake handshake{ProtocolOptions()};
    handshake.begin(candidates({u"p@115200"_s}));
    QVERIFY(!handshake.deadline()); // opening has no time limit of ours
    QCOMPARE(handshake.opened(Start), Step::SayHello);
    QCOMPARE(handshake.deadline(), Start + 10s);
    QCOMPARE(handshake.tick(Start + 9s), Step::Wait);
    QCOMPARE(handshake.tick(Start + 10s), Step::SayHello);
    QCOMPARE(handshake.deadline(), Start + 12s);
    QCOMPARE(handshake.tick(Start + 12s), Step::SayHello);
    QCOMPARE(handshake.tick(Start + 14s), Step::Fail);
    QVERIFY(!handshake.deadline());
    QCOMPARE(handshake.tick(Start + 99s), Step::Wait);
}

void tst_Handshake::everyCandidateIsTried()
{
    Handshake handshake{ProtocolOptions()};
    handshake.begin(candidates({u"a@1"_s, u"b@1"_s, u"b@2"_s}));
    QCOMPARE(handshake.openFailed({ErrorCode::PortBusy, u"busy"_s, {}}), Step::OpenNext);
    QCOMPARE(handshake.current().port, u"b"_s);
    QCOMPARE(handshake.opened(Start), Step::SayHello);
    QCOMPARE(handshake.deadline(), Start + 10s); // the first time this port is opened
    QCOMPARE(handshake.tick(Start + 10s), Step::SayHello);
    QCOMPARE(handshake.tick(Start + 12s), Step::SayHello);
    QCOMPARE(handshake.tick(Start + 14s), Step::OpenNext);
    QCOMPARE(handshake.current().baudRate, 2);
    QCOMPARE(handshake.opened(Start), Step::SayHello);
    QCOMPARE(handshake.deadline(), Start + 2s);
    handshake.stop();
    QVERIFY(!handshake.deadline());
}

void tst_Handshake::aPortThatCannotBeOpenedIsTriedAtOneRate()
{
    Handshake handshake{ProtocolOptions()};
    handshake.begin(candidates({u"a@1"_s, u"a@2"_s, u"a@3"_s, u"b@1"_s, u"b@2"_s}));
    QCOMPARE(handshake.openFailed({ErrorCode::PortNotPermitted, u"no"_s, {}}), Step::OpenNext);
    QCOMPARE(handshake.current().port, u"b"_s);
    // A rate that was refused says nothing about the next one.
    QCOMPARE(handshake.openFailed({ErrorCode::PortFailed, u"no"_s, {}}), Step::OpenNext);
    QCOMPARE(handshake.current().baudRate, 2);
    QCOMPARE(handshake.openFailed({ErrorCode::PortMissing, u"no"_s, {}}), Step::Fail);
}

void tst_Handshake::garbageShortensTheAttempt()
{
    Handshake handshake{ProtocolOptions()};
    handshake.begin(candidates({u"a@1"_s, u"a@2"_s}));
    (void) handshake.opened(Start);
    QCOMPARE(handshake.garbageSeen(0.1, Start + 1s), Step::Wait);
    QCOMPARE(handshake.garbageSeen(0.8, Start + 1s), Step::SayHello);
    QCOMPARE(handshake.garbageSeen(0.9, Start + 1s), Step::Wait); // once
    QCOMPARE(handshake.tick(Start + 3s), Step::OpenNext);
}

void tst_Handshake::errors_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QStringList>("list");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const QStringList one{u"p@115200"_s};
    const QStringList two{u"p@115200"_s, u"p@250000"_s};
    QTest::newRow("silent") << QByteArray() << one << int(ErrorCode::PrinterSilent) << u"speed"_s;
    QTest::newRow("silent, no rate")
        << QByteArray() << QStringList{u"h:1@0"_s} << int(ErrorCode::PrinterSilent) << u"h:1"_s;
    QTest::newRow("all silent") << QByteArray() << two << int(ErrorCode::PrinterSilent)
                                << u"cable"_s;
    QTest::newRow("garbage") << QByteArray("garbage") << one << int(ErrorCode::HandshakeFailed)
                             << u"automatic"_s;
    QTest::newRow("garbage everywhere")
        << QByteArray("garbage") << two << int(ErrorCode::HandshakeFailed) << u"firmware"_s;
    QTest::newRow("text") << QByteArray("login:") << one << int(ErrorCode::HandshakeFailed)
                          << u"3D printer"_s;
    QTest::newRow("not opened") << QByteArray("busy") << two << int(ErrorCode::PortBusy)
                                << u"busy"_s;
}

void tst_Handshake::errors()
{
    QFETCH(QByteArray, what);
    QFETCH(QStringList, list);
    QFETCH(int, code);
    QFETCH(QString, word);
    Handshake handshake{ProtocolOptions()};
    handshake.begin(candidates(list));
    Step step = Step::OpenNext;
    TimePoint now = Start;
    while (step == Step::OpenNext) {
        if (what == "busy") {
            step = handshake.openFailed({ErrorCode::PortBusy, u"The port is busy."_s, {}});
            continue;
        }
        (void) handshake.opened(now);
        if (what == "garbage")
            (void) handshake.garbageSeen(1, now);
        else if (!what.isEmpty())
            (void) hear(handshake, what, now);
        do {
            now += 20s;
            step = handshake.tick(now);
        } while (step == Step::SayHello);
    }
    QCOMPARE(step, Step::Fail);
    QCOMPARE(int(handshake.error().code), code);
    QVERIFY2(handshake.error().message.contains(word), qPrintable(handshake.error().message));
}

void tst_Handshake::countsGreetings()
{
    Handshake handshake{ProtocolOptions()};
    handshake.begin(candidates({u"p@115200"_s}));
    (void) handshake.opened(Start);
    (void) hear(handshake, "start", Start + 1s);
    QCOMPARE(hear(handshake, "ok", Start + 2s), Step::Ready);
    QCOMPARE(handshake.openHellos(), 1); // its ok may still come
    handshake.begin(candidates({u"p@115200"_s}));
    (void) handshake.opened(Start);
    QCOMPARE(hear(handshake, "ok", Start + 2s), Step::Ready);
    QCOMPARE(handshake.openHellos(), 0);
}

QTEST_APPLESS_MAIN(tst_Handshake)
#include "tst_handshake.moc"
