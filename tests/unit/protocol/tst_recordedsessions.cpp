// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/lineassembler.h"
#include "protocol/responseparser.h"
#include "protocol/temperatureparser.h"
#include "support/responsetext.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTest>

#include <random>

using namespace gantry;
using gantry::test::ResponseText;

/// Everything that real firmware said in the recorded conversations, and what line noise makes of
/// it.
class TestRecordedSessions final : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatWasSaid_data();
    void countsWhatWasSaid();
    void leavesNoKnownLineUnread_data();
    void leavesNoKnownLineUnread();
    void survivesDamagedLines();
    void survivesRandomBytes();
    void survivesVeryLongLines();
};

namespace {

const QStringList Sessions
    = {QStringLiteral("marlin-2.1.2.7-full"),  QStringLiteral("marlin-2.1.2.7-stock"),
       QStringLiteral("marlin-2.1.2.7-advok"), QStringLiteral("marlin-2.1.2.7-dual"),
       QStringLiteral("repetier-1.0.4"),       QStringLiteral("teacup")};

// The received lines of one recording: "  12.345 < text".
QByteArrayList receivedLines(const QString &session)
{
    QFile file(QStringLiteral(GANTRY_TEST_DATA "/sessions/") + session + QStringLiteral(".log"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList lines;
    const QByteArrayList log = file.readAll().split('\n');
    for (const QByteArray &line : log) {
        const qsizetype mark = line.indexOf(" < ");
        if (mark > 0 && line.first(mark).trimmed().toDouble() > 0)
            lines += line.sliced(mark + 3);
    }
    return lines;
}

QByteArrayList allReceivedLines()
{
    QByteArrayList lines;
    for (const QString &session : Sessions)
        lines += receivedLines(session);
    return lines;
}

// The first word of its description names the kind of a response.
QByteArray kindOf(const Response &response)
{
    const QByteArray text = ResponseText::of({{}, response.body});
    return text.isEmpty() ? QByteArray("other") : text.split(' ').first();
}

using Counts = QMap<QByteArray, int>;

} // namespace

void TestRecordedSessions::countsWhatWasSaid_data()
{
    QTest::addColumn<Counts>("expected");
    QTest::newRow("marlin-2.1.2.7-full")
        << Counts{{"ack", 27},    {"other", 84},   {"start", 1},
                  {"action", 16}, {"sd", 8},       {"firmware", 1},
                  {"cap", 36},    {"position", 4}, {"transmission:", 2},
                  {"FATAL:", 1},  {"resend", 2},   {"temperature", 29},
                  {"busy", 21},   {"unknown", 1},  {"invalid", 1}};
    QTest::newRow("marlin-2.1.2.7-stock")
        << Counts{{"ack", 36},          {"other", 92},   {"start", 1},  {"action", 3},
                  {"sd", 13},           {"firmware", 1}, {"cap", 36},   {"position", 4},
                  {"transmission:", 2}, {"FATAL:", 1},   {"resend", 2}, {"temperature", 30},
                  {"busy", 21},         {"unknown", 1},  {"invalid", 1}};
    QTest::newRow("marlin-2.1.2.7-advok") << Counts{
        {"ack", 27},     {"other", 84},       {"start", 1},    {"action", 16},       {"sd", 8},
        {"firmware", 1}, {"cap", 36},         {"position", 4}, {"transmission:", 2}, {"FATAL:", 1},
        {"resend", 2},   {"temperature", 29}, {"busy", 21},    {"unknown", 1},       {"invalid", 1},
        {"wait", 10}};
    QTest::newRow("marlin-2.1.2.7-dual") << Counts{
        {"ack", 27},     {"other", 98},       {"start", 1},    {"action", 16},       {"sd", 8},
        {"firmware", 1}, {"cap", 36},         {"position", 4}, {"transmission:", 2}, {"FATAL:", 1},
        {"resend", 2},   {"temperature", 29}, {"busy", 21},    {"unknown", 1}};
    QTest::newRow("repetier-1.0.4") << Counts{
        {"ack", 44},     {"other", 60},        {"start", 2},   {"firmware", 1},    {"cap", 11},
        {"position", 3}, {"transmission:", 4}, {"resend", 10}, {"temperature", 9}, {"busy", 4},
        {"unknown", 14}, {"wait", 10},         {"target", 3}};
    QTest::newRow("teacup") << Counts{
        {"ack", 37},     {"other", 40}, {"start", 1},  {"firmware", 1},    {"cap", 1},
        {"position", 2}, {"sd", 4},     {"resend", 2}, {"temperature", 6}, {"unknown", 9}};
}

void TestRecordedSessions::countsWhatWasSaid()
{
    QFETCH(const Counts, expected);
    ResponseParser parser;
    Counts counts;
    const QByteArrayList lines = receivedLines(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!lines.isEmpty());
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue; // the assembler leaves them out
        const Response response = parser.parse(line);
        ++counts[kindOf(response)];
        if (response.acknowledge)
            counts["ack"] += response.acknowledge->count;
    }
    QCOMPARE(counts, expected);
}

void TestRecordedSessions::leavesNoKnownLineUnread_data()
{
    QTest::addColumn<QString>("session");
    for (const QString &session : Sessions)
        QTest::newRow(qPrintable(session)) << session;
}

void TestRecordedSessions::leavesNoKnownLineUnread()
{
    QFETCH(const QString, session);
    static const QByteArrayList Beginnings = {"ok", "Resend", "rs ",       "Error", "Cap", "cap",
                                              "T:", "busy",   "echo:busy", "//",    "X:",  "wait"};
    ResponseParser parser;
    const QByteArrayList lines = receivedLines(session);
    for (const QByteArray &line : lines) {
        const Response response = parser.parse(line);
        for (const QByteArray &beginning : Beginnings) {
            if (line.trimmed().startsWith(beginning))
                QVERIFY2(!ResponseText::of(response).isEmpty(), line.constData());
        }
    }
}

void TestRecordedSessions::survivesDamagedLines()
{
    std::mt19937 random(20260101);
    const QByteArrayList lines = allReceivedLines();
    ResponseParser parser;
    int acknowledged = 0;
    for (int i = 0; i < 200000; ++i) {
        QByteArray line
            = lines.at(static_cast<qsizetype>(random() % static_cast<unsigned>(lines.size())));
        switch (random() % 4) {
        case 0:
            line.truncate(
                static_cast<qsizetype>(random() % static_cast<unsigned>(line.size() + 1)));
            break;
        case 1:
            line.remove(0,
                        static_cast<qsizetype>(random() % static_cast<unsigned>(line.size() + 1)));
            break;
        case 2:
            if (!line.isEmpty())
                line[static_cast<qsizetype>(random() % static_cast<unsigned>(line.size()))]
                    = static_cast<char>(random());
            break;
        default:
            line
                += lines.at(static_cast<qsizetype>(random() % static_cast<unsigned>(lines.size())));
        }
        const Response response = parser.parse(line);
        (void) wireKind(response);
        acknowledged += response.acknowledge ? 1 : 0;
        // What acknowledges begins with it, whatever the line went through.
        if (response.acknowledge && !line.contains("File deleted:"))
            QVERIFY2(line.trimmed().toLower().startsWith("ok"), line.constData());
        if (const auto *report = std::get_if<response::TemperatureReport>(&response.body)) {
            QVERIFY(!report->words.isEmpty());
            const auto readings = toReadings(report->words, 0, 2, true, 127);
            QVERIFY(readings.size() <= report->words.size());
        }
    }
    QVERIFY(acknowledged > 1000);
}

void TestRecordedSessions::survivesRandomBytes()
{
    std::mt19937 random(20260102);
    LineAssembler assembler;
    ResponseParser parser;
    int parsed = 0;
    while (parsed < 100000) {
        QByteArray chunk;
        for (int i = 0; i < 512; ++i)
            chunk.append(static_cast<char>(random() % 8 ? random() : '\n'));
        const QByteArrayList lines = assembler.append(chunk);
        for (const QByteArray &line : lines) {
            const Response response = parser.parse(line);
            if (response.acknowledge)
                QVERIFY(line.trimmed().toLower().startsWith("ok"));
            ++parsed;
        }
    }
    QVERIFY(assembler.garbageRatio() > 0.3);
}

void TestRecordedSessions::survivesVeryLongLines()
{
    const QByteArrayList beginnings = {"ok ",
                                       "okok",
                                       "T:",
                                       "T:1 ",
                                       "X:1 Y:2 Z:3 E:4 ",
                                       "X:",
                                       "Resend: ",
                                       "FIRMWARE_NAME:",
                                       "Cap:",
                                       "//",
                                       "Error:",
                                       "A:1 B",
                                       "E0:1 ",
                                       "T:1 @:1 ",
                                       "KEY:1 ",
                                       "Error:MINTEMP triggered "};
    const QByteArrayList fillings
        = {"0", "9", " ", "X:", "T1:5 ", "E0:1 ", "ok", "A", "KEY:v ", ":", "@:1 ", "/", "\x80"};
    ResponseParser parser;
    for (const QByteArray &beginning : beginnings) {
        for (const QByteArray &filling : fillings) {
            QByteArray line = beginning + filling.repeated(LineAssembler::MaxLine / filling.size());
            line.truncate(LineAssembler::MaxLine);
            const Response response = parser.parse(line);
            if (const auto *report = std::get_if<response::TemperatureReport>(&response.body))
                (void) toReadings(report->words, 0, 1, true, 127);
            if (response.acknowledge)
                QVERIFY(beginning.startsWith("ok"));
            if (beginning == "ok ")
                QVERIFY(response.acknowledge);
        }
    }
}

QTEST_APPLESS_MAIN(TestRecordedSessions)
#include "tst_recordedsessions.moc"
