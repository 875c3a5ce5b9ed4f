// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/jsonfile.h"
#include "profile/printerprofilejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

using Box = PrinterProfile::Box;

class TestPrinterProfileJson final : public QObject
{
    Q_OBJECT

private slots:
    void forgetsWhatStoodInABoxThatIsNone();
    void hasTheDocumentedShape();
    void readsVersion1();
    void keepsUnknownMembers();
    void readsBackWhatItWrote();
    void readsFilesWithoutAFormat();
    void fillsInDefaults();
    void takesNumbersAndTruthAsText_data();
    void takesNumbersAndTruthAsText();
    void readsWhetherConnectingRestarts_data();
    void readsWhetherConnectingRestarts();
    void widensTheCustomBox_data();
    void widensTheCustomBox();
    void namesTheBrokenField_data();
    void namesTheBrokenField();
    void refusesNewerFormats();

private:
    static QJsonObject sample(const QString &name)
    {
        const auto object = JsonFile::read(QStringLiteral(GANTRY_TEST_DATA "/profiles/") + name);
        return object ? *object : QJsonObject();
    }
    static QJsonObject parsed(const QByteArray &text)
    {
        return QJsonDocument::fromJson(text).object();
    }
};

void TestPrinterProfileJson::forgetsWhatStoodInABoxThatIsNone()
{
    PrinterProfile profile;
    profile.id = u"big"_s;
    profile.name = u"Größe"_s;
    profile.width = 300.5;
    profile.origin = PrinterProfile::Origin::Center;
    profile.customBox = Box{-160, 160, -110, 110, 0, 200};
    profile.extruderCount = 2;
    profile.extruderOffsets = {QPointF(0, 0), QPointF(18.5, -0.2)};
    profile.heatedChamber = true;
    profile.y = {9000, true};
    profile.minExtrusionTemperature = 180;
    profile.resetOnConnect = PrinterProfile::ResetOnConnect::Ask;
    profile.resetOnBlockedStop = false;
    profile.lowLatency = true;
    profile.receiveBuffer = 63;
    profile.followAdvancedOk = false;
    profile.compactLines = true;
    const auto read = PrinterProfileJson::fromJson(PrinterProfileJson::toJson(profile));
    QVERIFY(read);
    QCOMPARE(*read, profile);
}

void TestPrinterProfileJson::hasTheDocumentedShape()
{
    const QJsonObject object = PrinterProfileJson::toJson({});
    QCOMPARE(object.value("format"_L1).toInt(), 1);
    const QJsonObject volume = object.value("volume"_L1).toObject();
    QCOMPARE(volume.value("origin"_L1), QJsonValue(u"lowerleft"_s));
    QCOMPARE(volume.value("formFactor"_L1), QJsonValue(u"rectangular"_s));
    QCOMPARE(volume.value("custom_box"_L1), QJsonValue(false));
    const QJsonObject extruder = object.value("extruder"_L1).toObject();
    const QJsonArray offsets = extruder.value("offsets"_L1).toArray();
    QCOMPARE(offsets.size(),
             1); // not compared with a list in a list, which compilers read in two ways
    QCOMPARE(offsets.at(0).toArray(), (QJsonArray{0, 0}));
    const QJsonObject axes = object.value("axes"_L1).toObject();
    QCOMPARE(axes.value("z"_L1).toObject().value("speed"_L1).toInt(), 200);
}

void TestPrinterProfileJson::readsVersion1()
{
    const auto profile = PrinterProfileJson::fromJson(sample(u"v1.json"_s));
    QVERIFY(profile);
    QCOMPARE(profile->name, u"Workshop printer"_s);
    QCOMPARE(profile->customBox, (Box{0, 255, -4, 212, 0, 210}));
    QCOMPARE(profile->extruderOffsets, (QList<QPointF>{QPointF(0, 0), QPointF(18.5, -0.2)}));
    QCOMPARE(profile->y, (PrinterProfile::AxisSettings{9000, true}));
    QCOMPARE(profile->maxBedTemperature, 110.0);
    QCOMPARE(profile->resetOnConnect, PrinterProfile::ResetOnConnect::No);
    QVERIFY(!profile->resetOnBlockedStop);
    QVERIFY(profile->lowLatency);
    QCOMPARE(profile->receiveBuffer, 127);
    QVERIFY(!profile->followAdvancedOk);
    QVERIFY(profile->compactLines);
    QVERIFY(profile->validate());
}

void TestPrinterProfileJson::keepsUnknownMembers()
{
    const QJsonObject object = sample(u"v1.json"_s);
    auto profile = PrinterProfileJson::fromJson(object);
    QVERIFY(profile);
    QCOMPARE(PrinterProfileJson::toJson(*profile), object);

    profile->width = 255;
    const QJsonObject changed = PrinterProfileJson::toJson(*profile);
    const QJsonObject volume = changed.value("volume"_L1).toObject();
    QCOMPARE(volume.value("width"_L1).toDouble(), 255.0);
    QCOMPARE(volume.value("surface"_L1), QJsonValue(u"PEI"_s));
    QCOMPARE(volume.value("custom_box"_L1).toObject().value("hint"_L1), QJsonValue(u"measured"_s));
    QCOMPARE(changed.value("axes"_L1).toObject().value("y"_L1).toObject().value("belt"_L1),
             QJsonValue(u"GT2"_s));
    QVERIFY(changed.contains("scripts"_L1));
    QVERIFY(changed.contains("bought"_L1));
}

void TestPrinterProfileJson::readsBackWhatItWrote()
{
    // A custom box that is the bed's own is none; what else stood in it has no place any more.
    QJsonObject object = sample(u"v1.json"_s);
    QJsonObject volume = object.value("volume"_L1).toObject();
    volume.insert("custom_box"_L1, QJsonObject{{u"x_ted"_s, false}});
    object.insert("volume"_L1, volume);
    const auto profile = PrinterProfileJson::fromJson(object);
    QVERIFY(profile);
    QVERIFY(!profile->customBox);
    const auto again = PrinterProfileJson::fromJson(PrinterProfileJson::toJson(*profile));
    QVERIFY(again);
    QVERIFY(*again == *profile);
}

void TestPrinterProfileJson::readsFilesWithoutAFormat()
{
    const auto profile = PrinterProfileJson::fromJson(sample(u"unversioned.json"_s));
    QVERIFY(profile);
    QCOMPARE(profile->origin, PrinterProfile::Origin::Center);
    QCOMPARE(profile->depth, 150.0);
    QCOMPARE(profile->extruderCount, 2);
    QVERIFY(profile->sharedNozzle);
    QCOMPARE(profile->extruderOffsets, QList<QPointF>{QPointF(0, 0)});
    QVERIFY(!profile->heatedBed);
    QCOMPARE(profile->x.speed, 9000);
    QCOMPARE(profile->y.speed, 6000);
}

void TestPrinterProfileJson::fillsInDefaults()
{
    const auto profile = PrinterProfileJson::fromJson({});
    QVERIFY(profile);
    QCOMPARE(*profile, PrinterProfile());
}

void TestPrinterProfileJson::takesNumbersAndTruthAsText_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("truth");
    for (const char *word : {"true", "\"true\"", "\"Yes\"", "\"y\"", "\"1\"", "1", "\" TRUE \""})
        QTest::newRow(word) << QByteArray(word) << true;
    for (const char *word :
         {"false", "\"false\"", "\"no\"", "\"\"", "0", "\"0\"", "2", "\"on\"", "null"})
        QTest::newRow(word) << QByteArray(word) << false;
    QTest::newRow("67: count \"2\", chamber \"1\"") << QByteArray("\"1\"") << true;
    QTest::newRow("67: count \"2\", bed \"false\"") << QByteArray("\"false\"") << false;
}

void TestPrinterProfileJson::takesNumbersAndTruthAsText()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, truth);
    const auto profile = PrinterProfileJson::fromJson(
        parsed("{\"heatedChamber\":" + value + ",\"heatedBed\":" + value
               + ",\"extruder\":{\"count\":\"2\",\"nozzleDiameter\":\" 0.6 \"}}"));
    QVERIFY(profile);
    QCOMPARE(profile->heatedBed, truth);
    QCOMPARE(profile->nozzleDiameter, 0.6);
    QCOMPARE(profile->heatedChamber, truth);
    QCOMPARE(profile->extruderCount, 2);
}

void TestPrinterProfileJson::readsWhetherConnectingRestarts_data()
{
    using Reset = PrinterProfile::ResetOnConnect;
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Reset>("reset");
    QTest::newRow("true") << QByteArray("true") << Reset::Yes;
    QTest::newRow("false") << QByteArray("false") << Reset::No;
    QTest::newRow("ask") << QByteArray("\"ask\"") << Reset::Ask;
    QTest::newRow("Ask") << QByteArray("\" Ask\"") << Reset::Ask;
    QTest::newRow("yes") << QByteArray("\"yes\"") << Reset::Yes;
    QTest::newRow("another word") << QByteArray("\"never\"") << Reset::No;
    QTest::newRow("null") << QByteArray("null") << Reset::No;
}

void TestPrinterProfileJson::readsWhetherConnectingRestarts()
{
    QFETCH(QByteArray, value);
    QFETCH(PrinterProfile::ResetOnConnect, reset);
    const auto profile = PrinterProfileJson::fromJson(
        parsed("{\"connection\":{\"resetOnConnect\":" + value + "}}"));
    QVERIFY(profile);
    QCOMPARE(profile->resetOnConnect, reset);
}

void TestPrinterProfileJson::widensTheCustomBox_data()
{
    QTest::addColumn<QByteArray>("box");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<Box>("reach");
    const Box bed{0, 200, 0, 200, 0, 200};
    QTest::newRow("false") << QByteArray("false") << false << bed;
    QTest::newRow("null") << QByteArray("null") << false << bed;
    QTest::newRow("66: nothing in it") << QByteArray("{}") << false << bed;
    QTest::newRow("66: partly") << QByteArray("{\"x_min\":-3,\"y_min\":5,\"x_max\":100}") << true
                                << Box{-3, 200, 0, 200, 0, 200};
    QTest::newRow("null members") << QByteArray("{\"x_min\":null,\"z_max\":\"210\"}") << true
                                  << Box{0, 200, 0, 200, 0, 210};
}

void TestPrinterProfileJson::widensTheCustomBox()
{
    QFETCH(QByteArray, box);
    QFETCH(bool, kept);
    QFETCH(Box, reach);
    const auto profile
        = PrinterProfileJson::fromJson(parsed("{\"volume\":{\"custom_box\":" + box + "}}"));
    QVERIFY(profile);
    QCOMPARE(profile->customBox.has_value(), kept);
    QCOMPARE(profile->reach(), reach);
}

void TestPrinterProfileJson::namesTheBrokenField_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *text, const QString &field) {
        QTest::newRow(qPrintable(field + u": "_s + QString::fromLatin1(text)))
            << QByteArray(text) << field;
    };
    row(R"({"name":5})", u"name"_s);
    row(R"({"name":null})", u"name"_s);
    row(R"({"format":"one"})", u"format"_s);
    row(R"({"format":-1})", u"format"_s);
    row(R"({"format":0.5})", u"format"_s);
    row(R"({"volume":[]})", u"volume"_s);
    row(R"({"volume":{"width":"wide"}})", u"volume.width"_s);
    row(R"({"volume":{"width":"nan"}})", u"volume.width"_s);
    row(R"({"volume":{"width":[200]}})", u"volume.width"_s);
    row(R"({"volume":{"formFactor":"square"}})", u"volume.formFactor"_s);
    row(R"({"volume":{"origin":"upperright"}})", u"volume.origin"_s);
    row(R"({"volume":{"custom_box":true}})", u"volume.custom_box"_s);
    row(R"({"volume":{"custom_box":{"x_min":"left"}}})", u"volume.custom_box.x_min"_s);
    row(R"({"heatedBed":{}})", u"heatedBed"_s);
    row(R"({"extruder":{"count":1.5}})", u"extruder.count"_s);
    row(R"({"extruder":{"count":1e30}})", u"extruder.count"_s);
    row(R"({"extruder":{"offsets":5}})", u"extruder.offsets"_s);
    row(R"({"extruder":{"offsets":[[0,0,0]]}})", u"extruder.offsets"_s);
    row(R"({"extruder":{"offsets":[[0,"x"]]}})", u"extruder.offsets"_s);
    QTest::newRow("67: x speed \"12.5\"")
        << QByteArray(R"({"axes":{"x":{"speed":"12.5"}}})") << u"axes.x.speed"_s;
    row(R"({"axes":{"z":7}})", u"axes.z"_s);
    row(R"({"limits":{"maxBedTemperature":"hot"}})", u"limits.maxBedTemperature"_s);
    row(R"({"connection":{"resetOnConnect":[]}})", u"connection.resetOnConnect"_s);
    row(R"({"connection":{"resetOnBlockedStop":{}}})", u"connection.resetOnBlockedStop"_s);
    row(R"({"connection":{"lowLatency":[1]}})", u"connection.lowLatency"_s);
    row(R"({"connection":{"receiveBuffer":"large"}})", u"connection.receiveBuffer"_s);
}

void TestPrinterProfileJson::namesTheBrokenField()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, field);
    const QJsonObject object = parsed(text);
    QVERIFY(!object.isEmpty());
    const auto profile = PrinterProfileJson::fromJson(object);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::FileMalformed);
    QCOMPARE(profile.error().detail, field);
    QVERIFY(profile.error().message.contains(field));
}

void TestPrinterProfileJson::refusesNewerFormats()
{
    const QJsonObject future = sample(u"future.json"_s);
    QVERIFY(!future.isEmpty());
    const auto profile = PrinterProfileJson::fromJson(future);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::FileTooNew);
}

QTEST_APPLESS_MAIN(TestPrinterProfileJson)
#include "tst_printerprofilejson.moc"
