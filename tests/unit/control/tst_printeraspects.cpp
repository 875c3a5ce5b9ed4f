// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/printeraspects.h"

#include <QTest>

#include <functional>

using namespace gantry;
using namespace Qt::StringLiterals;

using Change = std::function<void(PrinterState &)>;
Q_DECLARE_METATYPE(Change)

class TestPrinterAspects final : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingOfTheSameState();
    void namesWhatChanged_data();
    void namesWhatChanged();

private:
    [[nodiscard]] static PrinterState printing();
};

PrinterState TestPrinterAspects::printing()
{
    PrinterState state;
    state.link.state = LinkState::Ready;
    state.job.state = JobState::Printing;
    state.job.filePath = u"cube.gcode"_s;
    state.heaters[HeaterId::tool(0)].reading = HeaterReading{HeaterId::tool(0), 200, 210.0, {}};
    state.heaters[HeaterId::bed()];
    return state;
}

void TestPrinterAspects::saysNothingOfTheSameState()
{
    QCOMPARE(changedAspects(PrinterState(), PrinterState()), PrinterAspects());
    QCOMPARE(changedAspects(printing(), printing()), PrinterAspects());
}

void TestPrinterAspects::namesWhatChanged_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<PrinterAspects>("expected");
    using A = PrinterAspect;
    const auto row = [](const char *name, const Change &change, PrinterAspects expected) {
        QTest::newRow(name) << change << expected;
    };
    row(
        "link", [](PrinterState &s) { s.link.activity = u"Trying"_s; }, A::Link);
    row(
        "further", [](PrinterState &s) { s.job.linesAcknowledged = 7; }, A::Progress);
    row(
        "another line", [](PrinterState &s) { s.job.lineNumber = 9; }, A::Progress);
    row(
        "the printer is back", [](PrinterState &s) { s.job.interruption = Interruption(); },
        A::Job);
    row(
        "completion", [](PrinterState &s) { s.job.completion = 0.5; }, A::Progress);
    row(
        "elapsed", [](PrinterState &s) { s.job.elapsedMs = 1000; }, A::Progress);
    row(
        "left", [](PrinterState &s) { s.job.remainingMs = 1000; }, A::Progress);
    row(
        "spread", [](PrinterState &s) { s.job.remainingSpreadMs = 1000; }, A::Progress);
    row(
        "paused", [](PrinterState &s) { s.job.state = JobState::Paused; }, A::Job);
    row(
        "another file", [](PrinterState &s) { s.job.filePath = u"b.gcode"_s; }, A::Job);
    row(
        "on hold", [](PrinterState &s) { s.job.onHold = true; }, A::Job);
    row(
        "ends",
        [](PrinterState &s) {
            s.job.state = JobState::Finished;
            s.job.completion = 1;
        },
        A::Job | A::Progress);
    row(
        "firmware", [](PrinterState &s) { s.firmware.name = u"Marlin"_s; }, A::Firmware);
    row(
        "warmer", [](PrinterState &s) { s.heaters[HeaterId::tool(0)].reading->actual = 201; },
        A::Readings);
    row(
        "target reported",
        [](PrinterState &s) { s.heaters[HeaterId::tool(0)].reading->target = 0.0; },
        A::Heaters | A::Readings);
    row(
        "target asked for", [](PrinterState &s) { s.heaters[HeaterId::bed()].requested = 60; },
        A::Heaters | A::Readings);
    row(
        "first reading",
        [](PrinterState &s) {
            s.heaters[HeaterId::bed()].reading = HeaterReading{HeaterId::bed(), 20, {}, {}};
        },
        A::Heaters | A::Readings);
    row(
        "a heater more", [](PrinterState &s) { s.heaters[HeaterId::chamber()]; },
        A::Heaters | A::Readings);
    row(
        "moved", [](PrinterState &s) { s.position.x = 1.5; }, A::Position);
    row(
        "homed", [](PrinterState &s) { s.homedAxes.insert(Axis::X); }, A::Modes);
    row(
        "a print on the bed", [](PrinterState &s) { s.printOnBed = true; }, A::Modes);
    row(
        "tool", [](PrinterState &s) { s.activeTool = 1; }, A::Modes);
    row(
        "fan", [](PrinterState &s) { s.fanPercent = 50; }, A::Modes);
    row(
        "feed", [](PrinterState &s) { s.feedRatePercent = 50; }, A::Modes);
    row(
        "flow", [](PrinterState &s) { s.flowRatePercent = 50; }, A::Modes);
    row(
        "figures", [](PrinterState &s) { s.statistics.linesSent = 1; }, A::Statistics);
    row(
        "waits", [](PrinterState &s) { s.pausedForUser = true; }, A::Attention);
}

void TestPrinterAspects::namesWhatChanged()
{
    QFETCH(const Change, change);
    QFETCH(const PrinterAspects, expected);
    PrinterState state = printing();
    change(state);
    QCOMPARE(changedAspects(printing(), state), expected);
}

QTEST_APPLESS_MAIN(TestPrinterAspects)
#include "tst_printeraspects.moc"
