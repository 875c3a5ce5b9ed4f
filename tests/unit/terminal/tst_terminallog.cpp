// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/terminallog.h"

#include <QSignalSpy>
#include <QTest>

using namespace gantry;

class TestTerminalLog final : public QObject
{
    Q_OBJECT

private slots:
    void appendsBatches();
    void tellsWhatWasLeftOut();
    void numbersLinesThatLeave();
    void ignoresAnEmptyBatch();
    void clears();
};

namespace {

QList<WireLine> numbered(int first, int count)
{
    QList<WireLine> lines;
    for (int i = first; i < first + count; ++i)
        lines.append({i, WireLine::Direction::Received, WireLine::Kind::Normal, SendOrigin::Manual,
                      QByteArray::number(i)});
    return lines;
}

} // namespace

void TestTerminalLog::appendsBatches()
{
    TerminalLog log;
    QSignalSpy appended(&log, &TerminalLog::linesAppended);
    log.handleLines(numbered(0, 3), 0);
    log.addNote("hello");
    QCOMPARE(appended.size(), 2);
    QCOMPARE(appended.at(0).at(0).value<qsizetype>(), 3);
    QCOMPARE(log.lines().size(), std::size_t(4));
    QCOMPARE(log.nextNumber(), quint64(4));
    QCOMPARE(log.firstNumber(), quint64(0));
    QCOMPARE(log.lines().last().direction, WireLine::Direction::Note);
    QVERIFY(log.lines().last().msecsSinceEpoch > 0);
}

void TestTerminalLog::tellsWhatWasLeftOut()
{
    TerminalLog log;
    QSignalSpy appended(&log, &TerminalLog::linesAppended);
    log.handleLines(numbered(50, 1), 42);
    QCOMPARE(appended.at(0).at(0).value<qsizetype>(), 2);
    QCOMPARE(log.lines().at(0).text, QByteArray("42 lines left out"));
    QCOMPARE(log.lines().at(0).msecsSinceEpoch, 50);
    QCOMPARE(log.lines().at(1).text, QByteArray("50"));
}

void TestTerminalLog::numbersLinesThatLeave()
{
    TerminalLog log;
    const int capacity = static_cast<int>(TerminalLog::Capacity);
    log.handleLines(numbered(0, capacity), 0);
    log.handleLines(numbered(capacity, 5), 0);
    QCOMPARE(log.lines().size(), TerminalLog::Capacity);
    QCOMPARE(log.firstNumber(), quint64(5));
    QCOMPARE(log.lines().at(0).text, QByteArray("5"));
}

void TestTerminalLog::ignoresAnEmptyBatch()
{
    TerminalLog log;
    QSignalSpy appended(&log, &TerminalLog::linesAppended);
    log.handleLines({}, 0);
    QVERIFY(appended.isEmpty());
}

void TestTerminalLog::clears()
{
    TerminalLog log;
    QSignalSpy cleared(&log, &TerminalLog::cleared);
    log.handleLines(numbered(0, 3), 0);
    log.clear();
    QCOMPARE(cleared.size(), 1);
    QVERIFY(log.lines().isEmpty());
    // The numbers go on, so that a view cannot take a new line for an old one.
    QCOMPARE(log.firstNumber(), quint64(3));
}

QTEST_APPLESS_MAIN(TestTerminalLog)
#include "tst_terminallog.moc"
