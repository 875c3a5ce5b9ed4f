// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/currentdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestCurrentData final : public QObject
{
    Q_OBJECT

private slots:
    void withoutAnythingKnown();
    void withEverythingKnown();
    void initialData();
    void temperatures();
    void connection();
    void resends_data();
    void resends();
    void timeLeftOrigins_data();
    void timeLeftOrigins();
};

namespace {

// Compared as text, which shows the difference.
QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray text(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isNull() ? "not JSON: " + json : document.toJson(QJsonDocument::Compact);
}

CurrentData fullData()
{
    CurrentData data;
    data.state.text = u"Printing"_s;
    data.state.flags.operational = true;
    data.state.flags.printing = true;
    data.state.flags.closedOrError = false;
    data.state.flags.sdReady = true;
    data.job.file
        = FileData{u"a.gcode"_s, u"/tmp/a.gcode"_s, u"a.gcode"_s, FileOrigin::SdCard, 1234, {}};
    data.job.file->date.setSecsSinceEpoch(1'700'000'000);
    data.job.estimatedPrintTime = 3600.5;
    data.job.lastPrintTime = 3500;
    data.job.averagePrintTime = 3550;
    data.job.filament = {{u"tool0"_s, {1500, 3.5}}, {u"tool1"_s, {500, 1.5}}};
    data.progress = {12.5, 150, 60, 420, TimeLeftOrigin::MixedAnalysis};
    data.currentZ = 0.2;
    data.offsets = {{u"bed"_s, 2}, {u"tool0"_s, -5}};
    data.resends = ResendData::of(3, 120);
    data.currentTool = 1;
    return data;
}

} // namespace

void TestCurrentData::withoutAnythingKnown()
{
    QCOMPARE(text(CurrentData().toJson()), text(R"({
        "state": {"text": "", "error": "", "flags": {
            "operational": false, "printing": false, "cancelling": false, "pausing": false,
            "resuming": false, "finishing": false, "closedOrError": true, "error": false,
            "paused": false, "ready": false, "sdReady": false}},
        "job": {"file": {"name": null, "path": null, "display": null, "origin": null,
                         "size": null, "date": null},
                "estimatedPrintTime": null, "lastPrintTime": null, "averagePrintTime": null,
                "filament": null, "user": null},
        "progress": {"completion": null, "filepos": null, "printTime": null,
                     "printTimeLeft": null, "printTimeLeftOrigin": null},
        "currentZ": null, "offsets": {}, "currentTool": null,
        "resends": {"count": 0, "transmitted": 0, "ratio": 0, "critical": false}})"));
}

void TestCurrentData::withEverythingKnown()
{
    QCOMPARE(text(fullData().toJson()), text(R"({
        "state": {"text": "Printing", "error": "", "flags": {
            "operational": true, "printing": true, "cancelling": false, "pausing": false,
            "resuming": false, "finishing": false, "closedOrError": false, "error": false,
            "paused": false, "ready": false, "sdReady": true}},
        "job": {"file": {"name": "a.gcode", "path": "/tmp/a.gcode", "display": "a.gcode",
                         "origin": "sdcard", "size": 1234, "date": 1700000000},
                "estimatedPrintTime": 3600.5, "lastPrintTime": 3500, "averagePrintTime": 3550,
                "filament": {"length": 2000, "volume": 5,
                             "tool0": {"length": 1500, "volume": 3.5},
                             "tool1": {"length": 500, "volume": 1.5}}, "user": null},
        "progress": {"completion": 12.5, "filepos": 150, "printTime": 60,
                     "printTimeLeft": 420, "printTimeLeftOrigin": "mixed-analysis"},
        "currentZ": 0.2, "offsets": {"bed": 2, "tool0": -5}, "currentTool": 1,
        "resends": {"count": 3, "transmitted": 120, "ratio": 3, "critical": false}})"));
}

void TestCurrentData::initialData()
{
    InitialData data;
    data.current = fullData();
    data.temps = {{1'700'000'000, {{u"tool0"_s, {21.5, 0, {}}}}}};
    data.logs = {u"Send: M105"_s, u"Recv: ok"_s};
    data.messages = {u"echo:hello"_s};
    const QJsonObject json = data.toJson();
    QCOMPARE(
        json.value("temps"_L1).toArray(),
        QJsonDocument::fromJson(R"([{"time": 1700000000, "tool0": {"actual": 21.5, "target": 0}}])")
            .array());
    QCOMPARE(json.value("logs"_L1).toArray(), (QJsonArray{u"Send: M105"_s, u"Recv: ok"_s}));
    QCOMPARE(json.value("messages"_L1).toArray(), QJsonArray{u"echo:hello"_s});
    QCOMPARE(json.value("state"_L1), QJsonValue(data.current.state.toJson()));
}

void TestCurrentData::temperatures()
{
    const TemperatureData data = {{u"bed"_s, {60.1, 60, 2.0}}, {u"tool0"_s, {{}, {}, 0.0}}};
    QCOMPARE(text(toJson(data)), text(R"({"bed": {"actual": 60.1, "target": 60, "offset": 2},
                                          "tool0": {"actual": null, "target": null, "offset": 0}})"));
}

void TestCurrentData::connection()
{
    const ConnectionInfo closed{u"Closed"_s, {}, {}, {}};
    QCOMPARE(closed.toJson(),
             (QJsonArray{u"Closed"_s, QJsonValue::Null, QJsonValue::Null, QJsonValue::Null}));
    const ConnectionInfo open{u"Operational"_s, u"/dev/ttyACM0"_s, 115200, u"_default"_s};
    QCOMPARE(open.toJson(),
             (QJsonArray{u"Operational"_s, u"/dev/ttyACM0"_s, 115200, u"_default"_s}));
}

void TestCurrentData::resends_data()
{
    QTest::addColumn<quint64>("count");
    QTest::addColumn<quint64>("transmitted");
    QTest::addColumn<int>("ratio");
    QTest::addColumn<bool>("critical");
    QTest::newRow("nothing sent") << quint64(0) << quint64(0) << 0 << false;
    QTest::newRow("few lines") << quint64(9) << quint64(10) << 90 << false;
    QTest::newRow("bad wire") << quint64(10) << quint64(100) << 10 << true;
    QTest::newRow("still fine") << quint64(9) << quint64(100) << 9 << false;
    QTest::newRow("more resent than sent") << quint64(300) << quint64(100) << 100 << true;
}

void TestCurrentData::resends()
{
    QFETCH(quint64, count);
    QFETCH(quint64, transmitted);
    QFETCH(int, ratio);
    QFETCH(bool, critical);
    const ResendData data = ResendData::of(count, transmitted);
    QCOMPARE(data.ratio, ratio);
    QCOMPARE(data.critical, critical);
}

void TestCurrentData::timeLeftOrigins_data()
{
    QTest::addColumn<TimeLeftOrigin>("origin");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown") << TimeLeftOrigin::Unknown << QString();
    QTest::newRow("linear") << TimeLeftOrigin::Linear << u"linear"_s;
    QTest::newRow("analysis") << TimeLeftOrigin::Analysis << u"analysis"_s;
    QTest::newRow("mixed-analysis") << TimeLeftOrigin::MixedAnalysis << u"mixed-analysis"_s;
    QTest::newRow("average") << TimeLeftOrigin::Average << u"average"_s;
    QTest::newRow("mixed-average") << TimeLeftOrigin::MixedAverage << u"mixed-average"_s;
    QTest::newRow("estimate") << TimeLeftOrigin::Estimate << u"estimate"_s;
    QTest::newRow("printer") << TimeLeftOrigin::Printer << u"printer"_s;
}

void TestCurrentData::timeLeftOrigins()
{
    QFETCH(TimeLeftOrigin, origin);
    QFETCH(QString, word);
    QCOMPARE(documentedName(origin), word);
}

QTEST_APPLESS_MAIN(TestCurrentData)
#include "tst_currentdata.moc"
