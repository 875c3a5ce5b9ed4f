// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobhistory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestJobHistory final : public QObject
{
    Q_OBJECT

private slots:
    void sumsUp_data();
    void sumsUp();
    void tellsFilesApart_data();
    void tellsFilesApart();
    void readsBackWhatItWrote();
    void hasTheDocumentedShape();
    void keepsUnknownMembers();
    void namesTheBrokenMember_data();
    void namesTheBrokenMember();
    void forgetsTheOldestFirst();
    void isBoundedInAll();
    void takesNothingItCouldNotReadBack();

private:
    static FileIdentity cube()
    {
        return {FileOrigin::Local, u"/home/a/cube.gcode"_s, 1234,
                QDateTime::fromMSecsSinceEpoch(1'700'000'000'123)};
    }
    static PrintRecord print(bool success, qint64 timeMs, qint64 at = 0)
    {
        return {QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + at), timeMs, success, {}};
    }
    static QJsonObject parsed(const QByteArray &text)
    {
        return QJsonDocument::fromJson(text).object();
    }
};

void TestJobHistory::sumsUp_data()
{
    QTest::addColumn<QList<qint64>>("times"); // negative = that long, then failed
    QTest::addColumn<int>("successes");
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("last"); // -1 = unknown
    QTest::addColumn<qint64>("average");
    using Times = QList<qint64>;
    QTest::newRow("never printed") << Times() << 0 << 0 << qint64(-1) << qint64(-1);
    QTest::newRow("once") << Times{1000} << 1 << 0 << qint64(1000) << qint64(1000);
    QTest::newRow("twice") << Times{1000, 2000} << 2 << 0 << qint64(2000) << qint64(1500);
    QTest::newRow("failed only") << Times{-500} << 0 << 1 << qint64(-1) << qint64(-1);
    QTest::newRow("failures do not count")
        << Times{1000, -1, 3000, -2} << 2 << 2 << qint64(3000) << qint64(2000);
    QTest::newRow("years") << Times{4'000'000'000'000, 4'000'000'000'002} << 2 << 0
                           << qint64(4'000'000'000'002) << qint64(4'000'000'000'001);
}

void TestJobHistory::sumsUp()
{
    QFETCH(QList<qint64>, times);
    QFETCH(int, successes);
    QFETCH(int, failures);
    QFETCH(qint64, last);
    QFETCH(qint64, average);
    JobHistory history;
    for (const qint64 time : times)
        history.add(cube(), u"mk3"_s, print(time > 0, std::abs(time)));
    const PrintSummary summary = history.summary(cube(), u"mk3"_s);
    QCOMPARE(summary.successes, successes);
    QCOMPARE(summary.failures, failures);
    QCOMPARE(summary.lastPrintTimeMs.value_or(-1), last);
    QCOMPARE(summary.averagePrintTimeMs.value_or(-1), average);
    QCOMPARE(summary.last.has_value(), !times.isEmpty());
    if (summary.last)
        QCOMPARE(summary.last->success, times.last() > 0);
}

void TestJobHistory::tellsFilesApart_data()
{
    QTest::addColumn<FileIdentity>("file");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("same");
    FileIdentity file = cube();
    QTest::newRow("same") << file << u"mk3"_s << true;
    QTest::newRow("another printer") << file << u"mini"_s << false;
    file.path = u"/home/a/cube2.gcode"_s;
    QTest::newRow("another path") << file << u"mk3"_s << false;
    file = cube();
    file.size = 1235;
    QTest::newRow("another size") << file << u"mk3"_s << false;
    file = cube();
    file.modified = file.modified.addMSecs(1);
    QTest::newRow("another time") << file << u"mk3"_s << false;
    file = cube();
    file.modified = file.modified.toOffsetFromUtc(7200);
    QTest::newRow("the same time elsewhere") << file << u"mk3"_s << true;
    file = cube();
    file.origin = FileOrigin::SdCard;
    QTest::newRow("on the card") << file << u"mk3"_s << false;
}

void TestJobHistory::tellsFilesApart()
{
    QFETCH(FileIdentity, file);
    QFETCH(QString, profile);
    QFETCH(bool, same);
    JobHistory history;
    history.add(cube(), u"mk3"_s, print(true, 1000));
    QCOMPARE(history.summary(file, profile).successes, same ? 1 : 0);
    history.add(file, profile, print(true, 3000));
    QCOMPARE(history.summary(cube(), u"mk3"_s).successes, same ? 2 : 1);
    QCOMPARE(history.entries().size(), same ? 1 : 2);
}

void TestJobHistory::readsBackWhatItWrote()
{
    JobHistory history;
    history.add(cube(), u"mk3"_s, print(true, 1000, 1));
    history.add(cube(), u"mk3"_s, print(false, 10, 2));
    history.add({FileOrigin::SdCard, u"MY_LON~1.GCO"_s, -1, {}}, u"_default"_s, print(true, 5, 3));
    const auto read = JobHistory::fromJson(history.toJson());
    QVERIFY(read);
    QCOMPARE(read->entries(), history.entries());
    QCOMPARE(read->entries().first().file.path, u"MY_LON~1.GCO"_s);
    QVERIFY(!read->entries().first().file.modified.isValid());
    QVERIFY(JobHistory::fromJson({}));
}

void TestJobHistory::hasTheDocumentedShape()
{
    JobHistory history;
    history.add(cube(), u"mk3"_s, print(true, 61'000));
    const QJsonObject expected = parsed(R"({"files":[{"origin":"local","path":"/home/a/cube.gcode",
        "size":1234,"modified":"2023-11-14T22:13:20.123Z","profile":"mk3",
        "prints":[{"finished":"2023-11-14T22:13:20.000Z","printTime":61000,"success":true}]}]})");
    QVERIFY(!expected.isEmpty());
    QCOMPARE(history.toJson(), expected);
}

void TestJobHistory::keepsUnknownMembers()
{
    const QJsonObject object = parsed(R"({"note":"mine","files":[{"origin":"local","path":"/a",
        "profile":"mk3","colour":"red","prints":[{"finished":"2023-11-14T22:13:20.000Z",
        "printTime":1,"success":true,"filament":{"tool0":12}}]}]})");
    auto history = JobHistory::fromJson(object);
    QVERIFY(history);
    QCOMPARE(history->toJson(), object);
    history->add({FileOrigin::Local, u"/a"_s, -1, {}}, u"mk3"_s, print(true, 2));
    const QJsonObject entry = history->toJson().value("files"_L1).toArray().at(0).toObject();
    QCOMPARE(entry.value("colour"_L1).toString(), u"red"_s);
    const QJsonArray prints = entry.value("prints"_L1).toArray();
    QCOMPARE(prints.size(), 2);
    QVERIFY(prints.at(0).toObject().contains("filament"_L1));
}

void TestJobHistory::namesTheBrokenMember_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no origin") << u"origin"_s << QJsonValue(u"cloud"_s);
    QTest::newRow("no path") << u"path"_s << QJsonValue();
    QTest::newRow("path too long") << u"path"_s << QJsonValue(QString(5000, u'x'));
    QTest::newRow("size") << u"size"_s << QJsonValue(-5);
    QTest::newRow("size is a word") << u"size"_s << QJsonValue(u"big"_s);
    QTest::newRow("modified") << u"modified"_s << QJsonValue(u"yesterday"_s);
    QTest::newRow("no prints") << u"prints"_s << QJsonValue(QJsonArray());
    QTest::newRow("finished") << u"prints/finished"_s << QJsonValue(u"soon"_s);
    QTest::newRow("time") << u"prints/printTime"_s << QJsonValue(-1);
    QTest::newRow("fraction of a time") << u"prints/printTime"_s << QJsonValue(1.5);
    QTest::newRow("success") << u"prints/success"_s << QJsonValue(1);
}

void TestJobHistory::namesTheBrokenMember()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    JobHistory history;
    history.add(cube(), u"mk3"_s, print(true, 1000));
    QJsonObject entry = history.toJson().value("files"_L1).toArray().at(0).toObject();
    const QString name = member.section(u'/', -1);
    if (member.contains(u'/')) {
        QJsonObject record = entry.value("prints"_L1).toArray().at(0).toObject();
        record.insert(name, value);
        entry.insert("prints"_L1, QJsonArray{record});
    } else {
        entry.insert(name, value);
    }
    const auto read = JobHistory::fromJson({{u"files"_s, QJsonArray{entry}}});
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileMalformed);
    QCOMPARE(read.error().detail, name);
}

void TestJobHistory::forgetsTheOldestFirst()
{
    JobHistory history;
    for (int i = 0; i < JobHistory::MaxPrints + 20; ++i)
        history.add(cube(), u"mk3"_s, print(true, i));
    QCOMPARE(history.entries().first().prints.size(), JobHistory::MaxPrints);
    QCOMPARE(history.entries().first().prints.first().printTimeMs, 20);

    FileIdentity file = cube();
    for (int i = 0; i < JobHistory::MaxFiles + 10; ++i) {
        file.path = u"/"_s + QString::number(i);
        history.add(file, u"mk3"_s, print(true, 1));
        history.add(cube(), u"mk3"_s, print(true, 1)); // printed again and again, so kept
    }
    QCOMPARE(history.entries().size(), JobHistory::MaxFiles);
    QCOMPARE(history.summary(cube(), u"mk3"_s).successes, JobHistory::MaxPrints);
    QCOMPARE(history.summary(file, u"mk3"_s).successes, 1);
    file.path = u"/0"_s;
    QCOMPARE(history.summary(file, u"mk3"_s).successes, 0);
}

void TestJobHistory::isBoundedInAll()
{
    QJsonArray prints;
    for (int i = 0; i < 60; ++i)
        prints.append(QJsonObject{{u"finished"_s, u"2023-11-14T22:13:20.000Z"_s},
                                  {u"printTime"_s, i},
                                  {u"success"_s, true}});
    QJsonArray files;
    for (int i = 0; i < 2100; ++i)
        files.append(QJsonObject{{u"origin"_s, u"local"_s},
                                 {u"path"_s, QString::number(i)},
                                 {u"profile"_s, u"mk3"_s},
                                 {u"prints"_s, prints}});
    const auto history = JobHistory::fromJson({{u"files"_s, files}});
    QVERIFY(history);
    qsizetype total = 0;
    for (const JobHistory::Entry &entry : history->entries())
        total += entry.prints.size();
    QCOMPARE(total, JobHistory::MaxTotal);
    QCOMPARE(history->entries().first().prints.first().printTimeMs, 10);
}

void TestJobHistory::takesNothingItCouldNotReadBack()
{
    JobHistory history;
    history.add({}, u"mk3"_s, print(true, 1));
    FileIdentity file = cube();
    file.path = QString(5000, u'x');
    history.add(file, u"mk3"_s, print(true, 1));
    history.add(cube(), u"mk3"_s, print(true, -1));
    history.add(cube(), u"mk3"_s, PrintRecord());
    QVERIFY(history.entries().isEmpty());
}

QTEST_APPLESS_MAIN(TestJobHistory)
#include "tst_jobhistory.moc"
