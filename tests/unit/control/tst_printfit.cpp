// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/printfit.h"

#include <QTest>

using namespace gantry;

using Box = PrinterProfile::Box;

class TestPrintFit final : public QObject
{
    Q_OBJECT

private slots:
    void boxes_data();
    void boxes();
    void saysHowFar();
    void roundBeds();
    void whatIsNotPrintedFits();
};

namespace {

GcodeAnalysis printing(const Extent &box, double radius = 0)
{
    GcodeAnalysis analysis;
    analysis.printed = box;
    analysis.printedRadius = radius;
    return analysis;
}

} // namespace

// On a bed of 200 x 200 x 200 mm.
void TestPrintFit::boxes_data()
{
    QTest::addColumn<Extent>("box");
    QTest::addColumn<QList<Axis>>("outside");
    QTest::newRow("all of it") << Extent{0, 200, 0, 200, 0, 200, false} << QList<Axis>{};
    QTest::newRow("rounding") << Extent{-0.01, 200.01, 0, 200, 0, 200, false} << QList<Axis>{};
    QTest::newRow("left") << Extent{-1, 100, 0, 200, 0, 200, false} << QList<Axis>{Axis::X};
    QTest::newRow("behind") << Extent{0, 100, 0, 201, 0, 200, false} << QList<Axis>{Axis::Y};
    QTest::newRow("above") << Extent{0, 100, 0, 200, 0, 200.1, false} << QList<Axis>{Axis::Z};
    QTest::newRow("below") << Extent{0, 100, 0, 200, -0.5, 1, false} << QList<Axis>{Axis::Z};
    QTest::newRow("all over") << Extent{-300, 300, -300, 300, 0, 300, false}
                              << QList<Axis>{Axis::X, Axis::Y, Axis::Z};
}

void TestPrintFit::boxes()
{
    QFETCH(Extent, box);
    QFETCH(QList<Axis>, outside);
    const PrintFit fit = printFitOf(printing(box, 1000), PrinterProfile());
    QList<Axis> found;
    for (const PrintFit::Excess &excess : fit.axes)
        found.append(excess.axis);
    QCOMPARE(found, outside);
    QCOMPARE(fit.fits(), outside.isEmpty());
}

void TestPrintFit::saysHowFar()
{
    PrinterProfile profile;
    profile.customBox = Box{-5, 205, 0, 200, 0, 200};
    QVERIFY(printFitOf(printing({-4, 204, 0, 10, 0, 10, false}), profile).fits());
    const PrintFit fit = printFitOf(printing({-6, 204, 0, 10, 0, 10, false}), profile);
    const PrintFit expected{{{Axis::X, -6, 204, -5, 205}}, {}};
    QCOMPARE(fit, expected);
}

void TestPrintFit::roundBeds()
{
    PrinterProfile profile;
    profile.formFactor = PrinterProfile::FormFactor::Circular;
    profile.origin = PrinterProfile::Origin::Center;
    // The corners of the box are outside, what is printed is not.
    const Extent box{-90, 90, -90, 90, 0, 10, false};
    QVERIFY(printFitOf(printing(box, 95), profile).fits());
    const PrintFit fit = printFitOf(printing(box, 127), profile);
    const PrintFit expected{{}, PrintFit::TooFar{127, 100}};
    QCOMPARE(fit, expected);
    profile.customBox = Box{-100, 100, -100, 100, 0, 200};
    QVERIFY(printFitOf(printing(box, 127), profile).fits());
}

void TestPrintFit::whatIsNotPrintedFits()
{
    QVERIFY(printFitOf(GcodeAnalysis(), PrinterProfile()).fits());
}

QTEST_APPLESS_MAIN(TestPrintFit)
#include "tst_printfit.moc"
