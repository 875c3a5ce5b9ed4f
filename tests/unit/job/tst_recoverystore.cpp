// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/recoverystore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestRecoveryStore final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hasTheDocumentedShape();
    void saysHowTheMachineWasLeft();
    void believesNoMachineThatCannotBe_data();
    void believesNoMachineThatCannotBe();
    void namesTheBrokenMember_data();
    void namesTheBrokenMember();
    void keepsOneRecord();
    void everyPrinterHasItsOwn();
    void keepsUnknownMembers();
    void setsABrokenFileAside();
    void leavesANewerFileAlone();
    void refusesWhatItCouldNotReadBack();

private:
    static RecoveryRecord record()
    {
        return {{FileOrigin::Local, u"/home/a/cube.gcode"_s, 2000,
                 QDateTime::fromMSecsSinceEpoch(1'700'000'000'123)},
                1234,
                0,
                {},
                QDateTime::fromSecsSinceEpoch(1'700'000'060),
                {}};
    }
    static QJsonObject parsed(const QByteArray &text)
    {
        return QJsonDocument::fromJson(text).object();
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"recovery.json"_s); }
    void put(const QByteArray &content) const
    {
        QFile out(path());
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecoveryStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRecoveryStore::hasTheDocumentedShape()
{
    QCOMPARE(record().toJson(), parsed(R"({"origin":"local","path":"/home/a/cube.gcode",
        "size":2000,"modified":"2023-11-14T22:13:20.123Z","pos":1234,"date":1700000060})"));
    const auto read = RecoveryRecord::fromJson(record().toJson());
    QVERIFY(read);
    QCOMPARE(*read, record());
}

void TestRecoveryStore::saysHowTheMachineWasLeft()
{
    RecoveryRecord full = record();
    full.line = 77;
    full.machine = MachineStanding();
    full.machine->position = {10.5, 20.0, 0.2, -3.25, 1800.0, 1};
    full.machine->targets = {{HeaterId::tool(1), 210.0}, {HeaterId::bed(), 60.0}};
    full.machine->fanSpeed = 128;
    full.machine->feedRate = 90;
    full.machine->extruderAbsolute = false;
    const QJsonObject object = full.toJson();
    QCOMPARE(object.value("line"_L1), QJsonValue(77));
    QCOMPARE(object.value("machine"_L1).toObject(), parsed(R"({
        "position":{"x":10.5,"y":20,"z":0.2,"e":-3.25,"f":1800,"t":1},
        "targets":{"tool1":210,"bed":60},"fan":128,"feedRate":90,
        "absolute":true,"extruderAbsolute":false,"inches":false})"));
    const auto read = RecoveryRecord::fromJson(object);
    QVERIFY(read);
    QCOMPARE(*read, full);
    QVERIFY(read->unknown.isEmpty());
}

void TestRecoveryStore::believesNoMachineThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("machine");
    QTest::newRow("no object") << "7"_ba;
    QTest::newRow("position is a word") << R"({"position":{"x":"left"}})"_ba;
    QTest::newRow("position far away") << R"({"position":{"z":1e300}})"_ba;
    QTest::newRow("tool") << R"({"position":{"t":-1}})"_ba;
    QTest::newRow("unknown heater") << R"({"targets":{"oven":100}})"_ba;
    QTest::newRow("white-hot") << R"({"targets":{"tool0":5000}})"_ba;
    QTest::newRow("target is a word") << R"({"targets":{"tool0":"hot"}})"_ba;
    QTest::newRow("fan") << R"({"fan":256})"_ba;
    QTest::newRow("feed rate") << R"({"feedRate":0})"_ba;
    QTest::newRow("mode") << R"({"absolute":"yes"})"_ba;
}

void TestRecoveryStore::believesNoMachineThatCannotBe()
{
    QFETCH(QByteArray, machine);
    QJsonObject object = record().toJson();
    object.insert("machine"_L1, parsed("{\"m\":" + machine + '}').value("m"_L1));
    const auto read = RecoveryRecord::fromJson(object);
    QVERIFY(!read);
    QCOMPARE(read.error().detail, u"machine"_s);
}

void TestRecoveryStore::namesTheBrokenMember_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("origin") << u"origin"_s << QJsonValue();
    QTest::newRow("path") << u"path"_s << QJsonValue(QString());
    QTest::newRow("negative position") << u"pos"_s << QJsonValue(-1);
    QTest::newRow("position behind the end") << u"pos"_s << QJsonValue(2001);
    QTest::newRow("position is a word") << u"pos"_s << QJsonValue(u"end"_s);
    QTest::newRow("line") << u"line"_s << QJsonValue(-1);
    QTest::newRow("line is a word") << u"line"_s << QJsonValue(u"last"_s);
    QTest::newRow("date") << u"date"_s << QJsonValue(u"today"_s);
}

void TestRecoveryStore::namesTheBrokenMember()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject object = record().toJson();
    object.insert(member, value);
    const auto read = RecoveryRecord::fromJson(object);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileMalformed);
    QCOMPARE(read.error().detail, member);
}

void TestRecoveryStore::keepsOneRecord()
{
    RecoveryStore store(m_folder->path());
    QVERIFY(!store.load().isError());
    QVERIFY(!store.record());
    QVERIFY(store.save(record()));
    RecoveryRecord later = record();
    later.position = 1500;
    QVERIFY(store.save(later));

    RecoveryStore other(m_folder->path());
    QVERIFY(!other.load().isError());
    QCOMPARE(other.record(), later);
    QVERIFY(other.clear());
    QVERIFY(!other.record());
    QVERIFY(!QFile::exists(path()));
    QVERIFY(other.clear());
    QVERIFY(!store.load().isError());
    QVERIFY(!store.record());
}

void TestRecoveryStore::everyPrinterHasItsOwn()
{
    RecoveryStore first(m_folder->path());
    RecoveryStore second(m_folder->path(), 2);
    RecoveryRecord other = record();
    other.position = 1500;
    QVERIFY(first.save(record()));
    QVERIFY(second.save(other));
    QVERIFY(second.clear());
    QVERIFY(!first.load().isError());
    QCOMPARE(first.record(), record());
    QVERIFY(QFile::exists(path()));
}

void TestRecoveryStore::keepsUnknownMembers()
{
    put(R"({"format":1,"origin":"printer","path":"A.GCO","pos":7,"date":1700000060,"layer":12})");
    RecoveryStore store(m_folder->path());
    QVERIFY(!store.load().isError());
    QVERIFY(store.record());
    QCOMPARE(store.record()->file.origin, FileOrigin::SdCard);
    RecoveryRecord changed = *store.record();
    changed.position = 8;
    QVERIFY(store.save(changed));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(parsed(file.readAll()),
             parsed(R"({"format":1,"origin":"printer","path":"A.GCO","pos":8,
                    "date":1700000060,"layer":12})"));
}

void TestRecoveryStore::setsABrokenFileAside()
{
    put(R"({"format":1,"origin":"local","path":"/a","pos":-7,"date":1})");
    RecoveryStore store(m_folder->path());
    QCOMPARE(store.load().code, ErrorCode::FileMalformed);
    QVERIFY(!store.record());
    QCOMPARE(QDir(m_folder->path()).entryList({u"recovery.json.broken-*"_s}).size(), 1);
    QVERIFY(store.save(record()));
}

void TestRecoveryStore::leavesANewerFileAlone()
{
    const QByteArray newer("{\"format\":2}");
    put(newer);
    RecoveryStore store(m_folder->path());
    QCOMPARE(store.load().code, ErrorCode::FileTooNew);
    QCOMPARE(store.save(record()).error().code, ErrorCode::FileTooNew);
    QVERIFY(store.clear());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), newer);
}

void TestRecoveryStore::refusesWhatItCouldNotReadBack()
{
    RecoveryStore store(m_folder->path());
    RecoveryRecord wrong = record();
    wrong.position = 3000;
    QCOMPARE(store.save(wrong).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(store.save({}).error().code, ErrorCode::InvalidArgument);
    QVERIFY(!store.record());
    QVERIFY(!QFile::exists(path()));
}

QTEST_APPLESS_MAIN(TestRecoveryStore)
#include "tst_recoverystore.moc"
