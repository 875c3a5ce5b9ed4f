// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/ratecontroller.h"

#include "control/printermirror.h"

#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestRateController final : public QObject
{
    Q_OBJECT

private slots:
    void setsRates_data();
    void setsRates();
    void refusesWithoutALink();
};

namespace {

void set(RateController &rates, const QString &what, int percent)
{
    if (what == "fan"_L1)
        rates.setFan(percent);
    else if (what == "feed"_L1)
        rates.setFeedRate(percent);
    else
        rates.setFlowRate(percent);
}

} // namespace

void TestRateController::setsRates_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QByteArray>("line"); // empty = refused
    QTest::newRow("fan full") << u"fan"_s << 100 << QByteArray("M106 S255");
    QTest::newRow("fan off") << u"fan"_s << 0 << QByteArray("M107");
    QTest::newRow("fan 101") << u"fan"_s << 101 << QByteArray();
    QTest::newRow("fan negative") << u"fan"_s << -1 << QByteArray();
    QTest::newRow("feed") << u"feed"_s << 150 << QByteArray("M220 S150");
    QTest::newRow("feed 0 would stop for ever") << u"feed"_s << 0 << QByteArray();
    QTest::newRow("feed 1000") << u"feed"_s << 1000 << QByteArray();
    QTest::newRow("flow") << u"flow"_s << 95 << QByteArray("M221 S95");
    QTest::newRow("flow 0") << u"flow"_s << 0 << QByteArray();
}

void TestRateController::setsRates()
{
    QFETCH(QString, what);
    QFETCH(int, percent);
    QFETCH(QByteArray, line);
    PrinterMirror mirror;
    mirror.handleLink({LinkState::Ready, {}, {}, {}});
    RateController rates(mirror);
    QSignalSpy submitted(&rates, &RateController::submitRequested);
    QSignalSpy refused(&rates, &RateController::refused);
    set(rates, what, percent);
    QCOMPARE(submitted.size(), line.isEmpty() ? 0 : 1);
    QCOMPARE(refused.size(), line.isEmpty() ? 1 : 0);
    if (!line.isEmpty())
        QCOMPARE(submitted.first().first().value<Submission>().block.lines,
                 QList<QByteArray>{line});
}

void TestRateController::refusesWithoutALink()
{
    const PrinterMirror mirror;
    RateController rates(mirror);
    QSignalSpy submitted(&rates, &RateController::submitRequested);
    QSignalSpy refused(&rates, &RateController::refused);
    for (const QString &what : {u"fan"_s, u"feed"_s, u"flow"_s})
        set(rates, what, 50);
    QVERIFY(submitted.isEmpty());
    QCOMPARE(refused.size(), 3);
    QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::NotAvailable);
}

QTEST_APPLESS_MAIN(TestRateController)
#include "tst_ratecontroller.moc"
