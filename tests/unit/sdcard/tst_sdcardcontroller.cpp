// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdcard/sdcardcontroller.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    explicit Desk(bool linked = true, bool card = true, bool printing = false)
    {
        LinkStatus link;
        link.state = linked ? LinkState::Ready : LinkState::Disconnected;
        controller.handleLink(link);
        if (card) {
            controller.handleCard({true,
                                   {{u"A.GCO"_s, u"A.GCO"_s, 1, {}},
                                    {u"PARTS/LONG~1.GCO"_s, u"A long name.gcode"_s, 2, {}}}});
        }
        JobStatus job;
        job.state = printing ? JobState::Paused : JobState::Idle;
        controller.handleJob(job);
    }

    SdCardController controller;
};

} // namespace

class TestSdCardController final : public QObject
{
    Q_OBJECT

private slots:
    void mirrorsTheCard();
    void finds_data();
    void finds();
    void intents_data();
    void intents();
    void uploads();
    void refusesUploads_data();
    void refusesUploads();
};

void TestSdCardController::mirrorsTheCard()
{
    SdCardController controller;
    const QSignalSpy changed(&controller, &SdCardController::statusChanged);
    const SdCardStatus status{true, {{u"A.GCO"_s, u"A.GCO"_s, 1, {}}}};
    controller.handleCard(status);
    controller.handleCard(status);
    QCOMPARE(changed.size(), 1);
    QVERIFY(controller.isReady());
    QCOMPARE(controller.status(), status);
}

void TestSdCardController::finds_data()
{
    QTest::addColumn<QString>("found");
    QTest::newRow("A.GCO") << u"A.GCO"_s;
    QTest::newRow("/a.gco") << u"A.GCO"_s;
    QTest::newRow("A long name.gcode") << u"PARTS/LONG~1.GCO"_s;
    QTest::newRow("/PARTS/LONG~1.GCO") << u"PARTS/LONG~1.GCO"_s;
    QTest::newRow("LONG~1.GCO") << QString();
    QTest::newRow("") << QString();
}

void TestSdCardController::finds()
{
    QFETCH(QString, found);
    const Desk desk;
    const SdFile *file = desk.controller.find(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(file != nullptr ? file->name : QString(), found);
}

void TestSdCardController::intents_data()
{
    QTest::addColumn<bool>("linked");
    QTest::addColumn<bool>("card");
    QTest::addColumn<bool>("printing");
    QTest::addColumn<QString>("intent");
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<int>("emitted");
    const auto row = [](const char *title, bool linked, bool card, bool printing,
                        const char *intent, ErrorCode error, int emitted) {
        QTest::addRow("%s: %s", intent, title)
            << linked << card << printing << QString::fromLatin1(intent) << error << emitted;
    };
    for (const char *intent : {"init", "release", "refresh", "remove"}) {
        row("no link", false, true, false, intent, ErrorCode::NotAvailable, 0);
        row("a job", true, true, true, intent, ErrorCode::NotAvailable, 0);
    }
    row("card is in", true, true, false, "init", ErrorCode::None, 0);
    row("no card", true, false, false, "init", ErrorCode::None, 1);
    row("card is in", true, true, false, "release", ErrorCode::None, 1);
    row("no card", true, false, false, "release", ErrorCode::None, 0);
    row("card is in", true, true, false, "refresh", ErrorCode::None, 1);
    row("no card", true, false, false, "refresh", ErrorCode::None, 0);
    row("card is in", true, true, false, "remove", ErrorCode::None, 1);
    row("no card", true, false, false, "remove", ErrorCode::SdCardMissing, 0);
    row("no such file", true, true, false, "remove-other", ErrorCode::SdFileMissing, 0);
}

void TestSdCardController::intents()
{
    QFETCH(bool, linked);
    QFETCH(bool, card);
    QFETCH(bool, printing);
    QFETCH(QString, intent);
    QFETCH(ErrorCode, error);
    QFETCH(int, emitted);
    Desk desk(linked, card, printing);
    SdCardController &controller = desk.controller;
    QSignalSpy inits(&controller, &SdCardController::initialiseRequested);
    QSignalSpy releases(&controller, &SdCardController::releaseRequested);
    QSignalSpy lists(&controller, &SdCardController::refreshRequested);
    QSignalSpy removals(&controller, &SdCardController::removeRequested);
    Result<void> result;
    if (intent == u"init"_s)
        result = controller.initialise();
    else if (intent == u"release"_s)
        result = controller.release();
    else if (intent == u"refresh"_s)
        result = controller.refresh();
    else
        result = controller.remove(intent == u"remove"_s ? u"a long name.gcode"_s : u"b.gco"_s);
    QCOMPARE(result ? ErrorCode::None : result.error().code, error);
    QCOMPARE(result ? QString() : result.error().message.right(1),
             result ? QString() : u"."_s); // a sentence
    QCOMPARE(inits.size() + releases.size() + lists.size() + removals.size(), emitted);
    if (!removals.isEmpty())
        QCOMPARE(removals.at(0).at(0).toString(), u"PARTS/LONG~1.GCO"_s);
}

void TestSdCardController::uploads()
{
    Desk desk;
    QSignalSpy uploads(&desk.controller, &SdCardController::uploadRequested);
    QTemporaryFile file(QDir::tempPath() + u"/XXXXXX.gcode"_s);
    QVERIFY(file.open());
    QVERIFY(desk.controller.upload(file.fileName()));
    QVERIFY(desk.controller.upload(file.fileName(), u"Other.gco"_s));
    QCOMPARE(uploads.size(), 2);
    QCOMPARE(uploads.at(0).at(0).toString(), QFileInfo(file).absoluteFilePath());
    QCOMPARE(uploads.at(0).at(1).toString(), QFileInfo(file).fileName());
    QCOMPARE(uploads.at(1).at(1).toString(), u"Other.gco"_s);
    // Whether it is there is found out where nobody waits for the disk.
    const QString missing = QDir::tempPath() + u"/there-is-no-such-file.gcode"_s;
    QVERIFY(desk.controller.upload(missing));
    QCOMPARE(uploads.size(), 3);
}

void TestSdCardController::refusesUploads_data()
{
    QTest::addColumn<bool>("linked");
    QTest::addColumn<bool>("card");
    QTest::addColumn<bool>("printing");
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("error");
    const QString missing = QDir::tempPath() + u"/there-is-no-such-file.gcode"_s;
    QTest::newRow("no link") << false << true << false << missing << ErrorCode::NotAvailable;
    QTest::newRow("a job") << true << true << true << missing << ErrorCode::NotAvailable;
    QTest::newRow("no card") << true << false << false << missing << ErrorCode::SdCardMissing;
    QTest::newRow("no G-code") << true << true << false << u"/etc/passwd"_s
                               << ErrorCode::InvalidFileType;
}

void TestSdCardController::refusesUploads()
{
    QFETCH(bool, linked);
    QFETCH(bool, card);
    QFETCH(bool, printing);
    QFETCH(QString, path);
    QFETCH(ErrorCode, error);
    Desk desk(linked, card, printing);
    const QSignalSpy uploads(&desk.controller, &SdCardController::uploadRequested);
    const Result<void> result = desk.controller.upload(path);
    QVERIFY(!result);
    QCOMPARE(result.error().code, error);
    QCOMPARE(uploads.size(), 0);
}

QTEST_GUILESS_MAIN(TestSdCardController)
#include "tst_sdcardcontroller.moc"
