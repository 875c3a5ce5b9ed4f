// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printerharness.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    double seconds;
    bool sent;
    QByteArray text;
};

QList<Entry> readLog(const QString &name)
{
    QFile file(QStringLiteral(GANTRY_TEST_DATA "/sessions/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Entry> entries;
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        const qsizetype direction = line.indexOf(' ', 4);
        entries.append({line.first(direction).toDouble(), line.at(direction + 1) == '>',
                        line.sliced(direction + 3)});
    }
    return entries;
}

/// What two firmwares of the same kind must have in common in a line: its beginning, without the figures that
/// belong to one machine.
QByteArray shape(const QByteArray &line)
{
    static const QRegularExpression figures(u"-?[0-9]+(\\.[0-9]+)?|\\?"_s);
    QString text = QString::fromUtf8(line);
    if (text.startsWith("FIRMWARE_NAME:"_L1) || text.startsWith("echo: Last"_L1)
        || text.startsWith("echo: Compiled"_L1))
        return text.first(12).toUtf8();
    if (text.startsWith("Cap:"_L1))
        return line;
    text.replace(u"Ender-3 Pro"_s, u"Virtual Printer"_s);
    return text.replace(figures, u"#"_s).toUtf8();
}

QByteArrayList shapes(const QByteArrayList &lines)
{
    QByteArrayList result;
    for (const QByteArray &line : lines) {
        // How long something takes belongs to the machine, and so do the settings it has.
        if (line.startsWith("echo:busy") || line.startsWith(" T:") || line.startsWith("echo:; ")
            || line.startsWith("echo:  "))
            continue;
        result.append(shape(line));
    }
    return result;
}

} // namespace

/// The virtual printer answers what the real firmware answered when the same lines are sent to it.
class TestVirtualPrinterSessions : public QObject
{
    Q_OBJECT

private slots:
    void answersLikeTheFirmware_data();
    void answersLikeTheFirmware();
    void movesAsLong();
    void banner();
};

void TestVirtualPrinterSessions::answersLikeTheFirmware_data()
{
    QTest::addColumn<QString>("log");
    QTest::addColumn<bool>("emergencyParser");
    QTest::addColumn<bool>("advancedOk");

    QTest::newRow("full") << u"marlin-2.1.2.7-full.log"_s << true << false;
    QTest::newRow("stock") << u"marlin-2.1.2.7-stock.log"_s << false << false;
    QTest::newRow("advok") << u"marlin-2.1.2.7-advok.log"_s << true << true;
}

void TestVirtualPrinterSessions::answersLikeTheFirmware()
{
    QFETCH(QString, log);
    QFETCH(bool, emergencyParser);
    QFETCH(bool, advancedOk);
    const QList<Entry> entries = readLog(log);
    QVERIFY(entries.size() > 200);

    VirtualPrinterOptions options;
    options.emergencyParser = emergencyParser;
    options.advancedOk = advancedOk;
    options.width = options.depth = 210;
    options.height = 220;
    PrinterHarness host(options);

    int compared = 0;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        if (!entries.at(at).sent)
            continue;
        const QByteArray line = entries.at(at).text;
        if (line.startsWith("M24")) // from here on the answers of the recording overlap
            break;
        QByteArrayList expected;
        for (qsizetype answer = at + 1; answer < entries.size() && !entries.at(answer).sent;
             ++answer) {
            if (entries.at(answer).text != "wait")
                expected.append(entries.at(answer).text);
        }
        QByteArrayList answers = host.send(line);
        if (!answers.contains("ok") && shapes(answers) != shapes(expected))
            answers += host.runUntil("ok", 3min);
        if (line.startsWith("M155 S1"))
            answers += host.run(3s);
        QCOMPARE(shapes(answers).join('\n'), shapes(expected).join('\n'));
        compared += 1;
    }
    QCOMPARE(compared, 26);
}

void TestVirtualPrinterSessions::movesAsLong()
{
    // "G1 X50 Y50 Z5 F6000" from the middle of the bed took 1.255 s in the recording, M400 included.
    VirtualPrinterOptions options;
    options.width = options.depth = 210;
    PrinterHarness host(options);
    host.send("G28");
    host.runUntil("ok");
    host.send("G1 X50 Y50 Z5 F6000");
    const TimePoint start = host.now;
    host.send("M400");
    QCOMPARE(host.runUntil("ok").last(), QByteArray("ok"));
    const double seconds = std::chrono::duration<double>(host.now - start).count();
    QVERIFY2(std::abs(seconds - 1.255) < 0.01, QByteArray::number(seconds).constData());
}

void TestVirtualPrinterSessions::banner()
{
    QByteArrayList expected;
    for (const Entry &entry : readLog(u"marlin-2.1.2.7-full.log"_s)) {
        if (entry.sent)
            break;
        expected.append(shape(entry.text));
    }
    PrinterHarness host;
    QByteArrayList banner;
    for (const QByteArray &line : host.banner)
        banner.append(shape(line));
    QCOMPARE(banner, expected);
}

QTEST_APPLESS_MAIN(TestVirtualPrinterSessions)
#include "tst_virtualprintersessions.moc"
