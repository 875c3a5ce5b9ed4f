// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/printerprofile.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace gantry;
using namespace Qt::StringLiterals;

using Box = PrinterProfile::Box;
using Change = std::function<void(PrinterProfile &)>;

class TestPrinterProfile final : public QObject
{
    Q_OBJECT

private slots:
    void hasTheDocumentedDefaults();
    void validates_data();
    void validates();
    void checksInTheDocumentedOrder_data();
    void checksInTheDocumentedOrder();
    void correctsCircularBeds_data();
    void correctsCircularBeds();
    void correctsTheCustomBox_data();
    void correctsTheCustomBox();
    void correctsOffsets();
    void knowsItsReach();
    void namesToolsThatHaveTheirOwnNozzle();
    void namesItsTypesAsDocumented();
};

void TestPrinterProfile::hasTheDocumentedDefaults()
{
    const PrinterProfile profile;
    QCOMPARE(profile.id, u"_default"_s);
    QCOMPARE(profile.name, u"Default"_s);
    QCOMPARE(profile.model, u"Generic RepRap Printer"_s);
    QCOMPARE(profile.color, u"default"_s);
    QCOMPARE(profile.reach(), (Box{0, 200, 0, 200, 0, 200}));
    QVERIFY(profile.heatedBed);
    QVERIFY(!profile.heatedChamber);
    QCOMPARE(profile.extruderCount, 1);
    QCOMPARE(profile.nozzleDiameter, 0.4);
    QCOMPARE(profile.defaultExtrusionLength, 5.0);
    QCOMPARE(profile.axis(Axis::X).speed, 6000);
    QCOMPARE(profile.axis(Axis::Y).speed, 6000);
    QCOMPARE(profile.axis(Axis::Z).speed, 200);
    QCOMPARE(profile.e.speed, 300);
    QVERIFY(profile.validate());
    QCOMPARE(profile.normalized(), profile);
}

void TestPrinterProfile::validates_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("word"); // of the message; empty = valid
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinite = std::numeric_limits<double>::infinity();
    const auto row = [](const char *name, const Change &change, const QString &word) {
        QTest::newRow(name) << change << word;
    };
    row(
        "as it is", [](auto &) {}, QString());
    row(
        "66: width 0", [](auto &p) { p.width = 0; }, u"width"_s);
    row(
        "66: width 10000", [](auto &p) { p.width = 10000; }, u"width"_s);
    row(
        "width 9999.9", [](auto &p) { p.width = 9999.9; }, QString());
    row(
        "width nan", [nan](auto &p) { p.width = nan; }, u"width"_s);
    row(
        "depth negative", [](auto &p) { p.depth = -1; }, u"depth"_s);
    row(
        "height infinite", [infinite](auto &p) { p.height = infinite; }, u"height"_s);
    row(
        "66: count 0", [](auto &p) { p.extruderCount = 0; }, u"extruders"_s);
    row(
        "66: count 100", [](auto &p) { p.extruderCount = 100; }, u"extruders"_s);
    row(
        "count 99", [](auto &p) { p.extruderCount = 99; }, QString());
    row(
        "no name", [](auto &p) { p.name = u"  "_s; }, u"name"_s);
    row(
        "x speed 0", [](auto &p) { p.x.speed = 0; }, u"X axis"_s);
    row(
        "e speed negative", [](auto &p) { p.e.speed = -5; }, u"E axis"_s);
    row(
        "nozzle 0", [](auto &p) { p.nozzleDiameter = 0; }, u"nozzle"_s);
    row(
        "extrusion length 0", [](auto &p) { p.defaultExtrusionLength = 0; }, u"extrusion"_s);
    row(
        "offset nan", [nan](auto &p) { p.extruderOffsets = {QPointF(nan, 0)}; }, u"offsets"_s);
    row(
        "box turned round", [](auto &p) { p.customBox = Box{200, 0, 0, 200, 0, 200}; },
        u"minimum"_s);
    row(
        "box nan", [nan](auto &p) { p.customBox = Box{nan, 1, 0, 1, 0, 1}; }, u"numbers"_s);
    row(
        "nozzle limit 0", [](auto &p) { p.maxToolTemperature = 0; }, u"nozzle"_s);
    row(
        "nozzle limit 5000", [](auto &p) { p.maxToolTemperature = 5000; }, u"nozzle"_s);
    row(
        "bed limit nan", [nan](auto &p) { p.maxBedTemperature = nan; }, u"bed"_s);
    row(
        "chamber limit 0", [](auto &p) { p.maxChamberTemperature = 0; }, u"chamber"_s);
    row(
        "cold extrusion above the limit", [](auto &p) { p.minExtrusionTemperature = 301; },
        u"extruding"_s);
    row(
        "cold extrusion allowed", [](auto &p) { p.minExtrusionTemperature = 0; }, QString());
    row(
        "no receive buffer known", [](auto &p) { p.receiveBuffer = 0; }, QString());
    row(
        "receive buffer below nothing", [](auto &p) { p.receiveBuffer = -1; }, u"buffer"_s);
    row(
        "receive buffer beyond all firmware", [](auto &p) { p.receiveBuffer = 65536; },
        u"buffer"_s);
}

void TestPrinterProfile::validates()
{
    QFETCH(Change, change);
    QFETCH(QString, word);
    PrinterProfile profile;
    change(profile);
    const Result<void> result = profile.validate();
    QCOMPARE(result.has_value(), word.isEmpty());
    if (result)
        return;
    QCOMPARE(result.error().code, ErrorCode::InvalidProfile);
    QVERIFY2(result.error().message.contains(word), qPrintable(result.error().message));
}

void TestPrinterProfile::checksInTheDocumentedOrder_data()
{
    QTest::addColumn<Change>("first");
    QTest::addColumn<Change>("second");
    QTest::addColumn<QString>("word"); // of the message about the first
    QTest::newRow("sizes before the count")
        << Change([](auto &p) { p.height = 0; }) << Change([](auto &p) { p.extruderCount = 0; })
        << u"height"_s;
    QTest::newRow("width before depth") << Change([](auto &p) { p.width = 0; })
                                        << Change([](auto &p) { p.depth = 0; }) << u"width"_s;
    QTest::newRow("count before the box")
        << Change([](auto &p) { p.extruderCount = 0; })
        << Change([](auto &p) { p.customBox = Box{9, 0, 0, 1, 0, 1}; }) << u"number of extruders"_s;
    QTest::newRow("box before offsets")
        << Change([](auto &p) { p.customBox = Box{9, 0, 0, 1, 0, 1}; })
        << Change([](auto &p) { p.extruderOffsets = {QPointF(99999, 0)}; }) << u"minimum"_s;
}

void TestPrinterProfile::checksInTheDocumentedOrder()
{
    QFETCH(Change, first);
    QFETCH(Change, second);
    QFETCH(QString, word);
    PrinterProfile profile;
    second(profile);
    QVERIFY(!profile.validate());
    QVERIFY(!profile.validate().error().message.contains(word));
    first(profile);
    QVERIFY2(profile.validate().error().message.contains(word),
             qPrintable(profile.validate().error().message));
}

void TestPrinterProfile::correctsCircularBeds_data()
{
    QTest::addColumn<PrinterProfile::Origin>("origin");
    QTest::newRow("66: circular, lower left") << PrinterProfile::Origin::LowerLeft;
    QTest::newRow("66: circular, center") << PrinterProfile::Origin::Center;
}

void TestPrinterProfile::correctsCircularBeds()
{
    QFETCH(PrinterProfile::Origin, origin);
    PrinterProfile profile;
    profile.formFactor = PrinterProfile::FormFactor::Circular;
    profile.origin = origin;
    profile.width = 150;
    profile.depth = 99;
    const PrinterProfile corrected = profile.normalized();
    QCOMPARE(corrected.origin, PrinterProfile::Origin::Center);
    QCOMPARE(corrected.depth, 150.0);
    QCOMPARE(corrected.reach(), (Box{-75, 75, -75, 75, 0, 200}));
}

void TestPrinterProfile::correctsTheCustomBox_data()
{
    QTest::addColumn<PrinterProfile::Origin>("origin");
    QTest::addColumn<Box>("box");
    QTest::addColumn<Box>("reach");
    QTest::addColumn<bool>("kept");
    const auto lowerLeft = PrinterProfile::Origin::LowerLeft;
    const auto center = PrinterProfile::Origin::Center;
    QTest::newRow("66: equal to the bed")
        << lowerLeft << Box{0, 200, 0, 200, 0, 200} << Box{0, 200, 0, 200, 0, 200} << false;
    QTest::newRow("only widened") << lowerLeft << Box{-3, 100, 5, 200, 0, 200}
                                  << Box{-3, 200, 0, 200, 0, 200} << true;
    QTest::newRow("smaller than the bed")
        << lowerLeft << Box{5, 100, 5, 100, 1, 100} << Box{0, 200, 0, 200, 0, 200} << false;
    QTest::newRow("centred") << center << Box{-110, 90, 0, 0, -2, 0}
                             << Box{-110, 100, -100, 100, -2, 200} << true;
}

void TestPrinterProfile::correctsTheCustomBox()
{
    QFETCH(PrinterProfile::Origin, origin);
    QFETCH(Box, box);
    QFETCH(Box, reach);
    QFETCH(bool, kept);
    PrinterProfile profile;
    profile.origin = origin;
    profile.customBox = box;
    const PrinterProfile corrected = profile.normalized();
    QCOMPARE(corrected.customBox.has_value(), kept);
    QCOMPARE(corrected.reach(), reach);
    QCOMPARE(corrected.normalized(), corrected);
}

void TestPrinterProfile::correctsOffsets()
{
    PrinterProfile profile;
    profile.extruderCount = 2;
    // The first is always (0, 0); the distances are what was measured.
    profile.extruderOffsets = {QPointF(5, 1), QPointF(23.5, 1)};
    QCOMPARE(profile.normalized().extruderOffsets,
             (QList<QPointF>{QPointF(0, 0), QPointF(18.5, 0)}));
    profile.extruderOffsets = {QPointF(0, 0), QPointF(20, 1)};
    QCOMPARE(profile.normalized().extruderOffsets.size(), 2);
    profile.sharedNozzle = true;
    QCOMPARE(profile.normalized().extruderOffsets, QList<QPointF>{QPointF(0, 0)});
    profile.sharedNozzle = false;
    profile.extruderOffsets.clear();
    QCOMPARE(profile.normalized().extruderOffsets, QList<QPointF>{QPointF(0, 0)});
}

void TestPrinterProfile::knowsItsReach()
{
    PrinterProfile profile;
    profile.width = 300;
    profile.height = 400;
    QCOMPARE(profile.reach(), (Box{0, 300, 0, 200, 0, 400}));
    profile.origin = PrinterProfile::Origin::Center;
    QCOMPARE(profile.reach(), (Box{-150, 150, -100, 100, 0, 400}));
    profile.customBox = Box{-160, 160, -110, 110, 0, 400};
    QCOMPARE(profile.reach(), *profile.customBox);
}

void TestPrinterProfile::namesToolsThatHaveTheirOwnNozzle()
{
    PrinterProfile profile;
    QVERIFY(!profile.namesTools());
    profile.extruderCount = 2;
    QVERIFY(profile.namesTools());
    profile.sharedNozzle = true;
    QVERIFY(!profile.namesTools());
}

void TestPrinterProfile::namesItsTypesAsDocumented()
{
    QCOMPARE(nameOf(BedFormFactor::Circular), "circular"_L1);
    QCOMPARE(nameOf(BedTypes::Rectangular), "rectangular"_L1);
    QCOMPARE(nameOf(BedOrigin::Center), "center"_L1);
    QCOMPARE(nameOf(BedOrigin::LowerLeft), "lowerleft"_L1);
}

QTEST_APPLESS_MAIN(TestPrinterProfile)
#include "tst_printerprofile.moc"
