// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/terminallog.h"
#include "terminal/terminalmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;
using Kind = WireLine::Kind;

namespace {

WireLine received(const QByteArray &text, Kind kind = Kind::Normal)
{
    WireLine line;
    line.kind = kind;
    line.text = text;
    return line;
}

// Every fourth line is a temperature, which a filter hides.
QList<WireLine> manyLines(int count, int first = 0)
{
    QList<WireLine> lines;
    lines.reserve(count);
    for (int i = first; i < first + count; ++i) {
        const bool temperature = i % 4 == 0;
        lines << received((temperature ? "T:210.1 /210.0 line " : "echo:line ")
                              + QByteArray::number(i),
                          temperature ? Kind::Temperature : Kind::Normal);
    }
    return lines;
}

} // namespace

/// The model over the ring of lines.
class TestTerminalModel : public QObject
{
    Q_OBJECT

private slots:
    void takesLinesInBatches();
    void filtersWithoutLosing();
    void linesThatLeaveTheRingLeaveTheModel_data();
    void linesThatLeaveTheRingLeaveTheModel();
    void isSafeBetweenTwoBatches();
    void clears();
    void finds_data();
    void finds();
    void showsMarkAndTime();
};

void TestTerminalModel::takesLinesInBatches()
{
    TerminalLog log;
    TerminalModel model(log);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 200; ++i)
        log.handleLines({received("line " + QByteArray::number(i))}, 0);
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 200);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.line(199)->text, QByteArray("line 199"));
}

void TestTerminalModel::filtersWithoutLosing()
{
    TerminalLog log;
    TerminalModel model(log);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.handleLines(manyLines(40), 0);
    model.flush();
    QCOMPARE(model.rowCount(), 40);
    TerminalFilter filter;
    filter.hiddenKinds << Kind::Temperature;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 30);
    QCOMPARE(model.line(0)->text, QByteArray("echo:line 1"));
    log.handleLines(manyLines(4, 40), 0);
    model.flush();
    QCOMPARE(model.rowCount(), 33);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 44);
}

void TestTerminalModel::linesThatLeaveTheRingLeaveTheModel_data()
{
    QTest::addColumn<bool>("filtered");
    QTest::addColumn<int>("more");
    QTest::addColumn<int>("early"); // lines that leave before they have to
    QTest::newRow("some") << false << 1000 << int(TerminalLog::Spare);
    QTest::newRow("some, filtered") << true << 1000 << int(TerminalLog::Spare);
    QTest::newRow("all at once") << false << int(TerminalLog::Capacity) + 5 << 0;
    QTest::newRow("all at once, filtered") << true << int(TerminalLog::Capacity) + 5 << 0;
}

void TestTerminalModel::linesThatLeaveTheRingLeaveTheModel()
{
    QFETCH(bool, filtered);
    QFETCH(int, more);
    QFETCH(int, early);
    TerminalLog log;
    TerminalModel model(log);
    TerminalFilter filter;
    if (filtered)
        filter.hiddenKinds << Kind::Temperature;
    model.setFilter(filter);
    log.handleLines(manyLines(int(TerminalLog::Capacity)), 0);
    model.flush();
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.handleLines(manyLines(more, int(TerminalLog::Capacity)), 0);
    model.flush();
    int expected = 0;
    for (std::size_t i = std::size_t(early); i < log.lines().size(); ++i)
        expected += filter.accepts(log.lines().at(i)) ? 1 : 0;
    QCOMPARE(model.rowCount(), expected);
    const int total = int(TerminalLog::Capacity) + more;
    int first = total - int(TerminalLog::Capacity) + early;
    if (filtered && first % 4 == 0)
        ++first;
    QVERIFY2(model.line(0)->text.endsWith(" " + QByteArray::number(first)),
             model.line(0)->text.constData());
    for (int row = 0; row < model.rowCount(); row += 997)
        QVERIFY(filter.accepts(*model.line(row)));

    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    for (int i = 0; i < early; i += 100) {
        log.handleLines(manyLines(100, total + i), 0);
        model.flush();
    }
    QVERIFY(early == 0 || removals.count() <= 1); // not for each batch
}

// A view may ask for rows whose lines have just left the ring.
void TestTerminalModel::isSafeBetweenTwoBatches()
{
    TerminalLog log;
    TerminalModel model(log);
    log.handleLines(manyLines(100), 0);
    model.flush();
    log.handleLines(manyLines(int(TerminalLog::Capacity), 100), 0);
    QCOMPARE(model.rowCount(), 100);
    QVERIFY(!model.line(0));
    QVERIFY(!model.data(model.index(0)).isValid());
    QVERIFY(!model.line(-1) && !model.line(100));
    QCOMPARE(model.find("line", 0, false), -1);
}

void TestTerminalModel::clears()
{
    TerminalLog log;
    TerminalModel model(log);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.handleLines(manyLines(10), 0);
    model.flush();
    log.handleLines(manyLines(10, 10), 0);
    log.clear();
    QCOMPARE(model.rowCount(), 0);
    log.handleLines(manyLines(3, 20), 0);
    model.flush();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.line(0)->text, QByteArray("T:210.1 /210.0 line 20"));
}

void TestTerminalModel::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("upwards");
    QTest::addColumn<int>("row");
    QTest::newRow("down") << QByteArray("line 2") << 0 << false << 2;
    QTest::newRow("the row itself counts") << QByteArray("line 2") << 2 << false << 2;
    QTest::newRow("up") << QByteArray("line") << 7 << true << 7;
    QTest::newRow("round") << QByteArray("line 2") << 5 << false << 2;
    QTest::newRow("round upwards") << QByteArray("line 8") << 5 << true << 8;
    QTest::newRow("without case") << QByteArray("ECHO:LINE 3") << 0 << false << 3;
    QTest::newRow("none") << QByteArray("resend") << 0 << false << -1;
    QTest::newRow("empty") << QByteArray() << 0 << false << -1;
    QTest::newRow("outside") << QByteArray("line 2") << 99 << true << 2;
}

void TestTerminalModel::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(int, from);
    QFETCH(bool, upwards);
    QFETCH(int, row);
    TerminalLog log;
    log.handleLines(manyLines(10), 0);
    const TerminalModel model(log);
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.find(text, from, upwards), row);
}

void TestTerminalModel::showsMarkAndTime()
{
    TerminalLog log;
    TerminalModel model(log);
    WireLine sent;
    sent.direction = WireLine::Direction::Sent;
    sent.text = "G28";
    sent.msecsSinceEpoch = QDateTime(QDate(2026, 3, 4), QTime(10, 12, 33, 123)).toMSecsSinceEpoch();
    log.handleLines(
        {sent, received("Error:cold", Kind::Error), received("Resend: 4", Kind::Resend)}, 0);
    log.addNote("reset");
    model.flush();
    const auto text = [&model](int row) { return model.data(model.index(row)).toString(); };
    QCOMPARE(text(0), u"> G28"_s);
    QCOMPARE(text(1), u"<! Error:cold"_s);
    QCOMPARE(text(2), u"<R Resend: 4"_s);
    QVERIFY(text(3).startsWith(u"*"_s));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setShowsTime(true);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(text(0), u"10:12:33.123 > G28"_s);
}

QTEST_GUILESS_MAIN(TestTerminalModel)
#include "tst_terminalmodel.moc"
