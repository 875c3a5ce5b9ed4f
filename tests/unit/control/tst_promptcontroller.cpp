// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/promptcontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestPromptController final : public QObject
{
    Q_OBJECT

private slots:
    void tracksPrompts_data();
    void tracksPrompts();
    void staysBounded();
    void answers_data();
    void answers();
    void answersOnce();
    void closesWithoutAnAnswer();
    void forgetsWithTheLink();
    void leavesOtherActionsAlone();
    void tellsInformationFromQuestions_data();
    void tellsInformationFromQuestions();
};

namespace {

QList<FirmwareNotice> actions(const QStringList &texts)
{
    QList<FirmwareNotice> notices;
    for (const QString &text : texts)
        notices.append({FirmwareNotice::Kind::Action, text});
    return notices;
}

const QStringList Runout = {u"prompt_begin Out of filament"_s, u"prompt_button Purge more"_s,
                            u"prompt_button Continue"_s, u"prompt_show"_s};

// "text|choice|choice", empty if there is none to be shown
QString shown(const PromptTracker &tracker)
{
    const auto prompt = tracker.prompt();
    return prompt ? (QStringList{prompt->text} + prompt->choices).join(u'|') : QString();
}

} // namespace

void TestPromptController::tracksPrompts_data()
{
    QTest::addColumn<QStringList>("actions");
    QTest::addColumn<QString>("shown");
    QTest::newRow("built up and shown") << Runout << u"Out of filament|Purge more|Continue"_s;
    QTest::newRow("not shown yet") << Runout.sliced(0, 3) << QString();
    QTest::newRow("ended") << Runout + QStringList{u"prompt_end"_s} << QString();
    QTest::newRow("the older word")
        << QStringList{u"prompt_begin Nozzle"_s, u"prompt_choice Yes"_s, u"prompt_show"_s}
        << u"Nozzle|Yes"_s;
    QTest::newRow("without choices")
        << QStringList{u"prompt_begin Wait"_s, u"prompt_show"_s} << u"Wait"_s;
    QTest::newRow("upper case") << QStringList{u"PROMPT_BEGIN Wait"_s, u"Prompt_Show"_s}
                                << u"Wait"_s;
    QTest::newRow("replaced by the next")
        << Runout + QStringList{u"prompt_begin Next"_s, u"prompt_show"_s} << u"Next"_s;
    QTest::newRow("next not shown yet")
        << Runout + QStringList{u"prompt_begin Next"_s} << QString();
    QTest::newRow("never begun") << QStringList{u"prompt_button Yes"_s, u"prompt_show"_s}
                                 << QString();
    QTest::newRow("a choice that comes too late") << Runout + QStringList{u"prompt_button Third"_s}
                                                  << u"Out of filament|Purge more|Continue"_s;
    QTest::newRow("nothing") << QStringList{QString()} << QString();
}

void TestPromptController::tracksPrompts()
{
    QFETCH(QStringList, actions);
    QFETCH(QString, shown);
    PromptTracker tracker;
    for (const QString &action : actions) {
        const QString before = ::shown(tracker);
        const bool changed = tracker.handleAction(action);
        QCOMPARE(changed, ::shown(tracker) != before);
    }
    QCOMPARE(::shown(tracker), shown);
}

void TestPromptController::staysBounded()
{
    PromptTracker tracker;
    tracker.handleAction("prompt_begin "_L1 + QString(100'000, u'x'));
    for (int i = 0; i < 1000; ++i)
        tracker.handleAction(u"prompt_choice again"_s);
    tracker.handleAction(u"prompt_show"_s);
    QCOMPARE(tracker.prompt()->text.size(), PromptTracker::MaxLength);
    QCOMPARE(tracker.prompt()->choices.size(), PromptTracker::MaxChoices);
}

void TestPromptController::answers_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QByteArray>("line"); // empty = nothing is sent
    QTest::newRow("first") << 0 << "M876 S0"_ba;
    QTest::newRow("second") << 1 << "M876 S1"_ba;
    QTest::newRow("there is no third") << 2 << QByteArray();
    QTest::newRow("negative") << -1 << QByteArray();
}

void TestPromptController::answers()
{
    QFETCH(int, choice);
    QFETCH(QByteArray, line);
    PromptController prompts;
    QSignalSpy submitted(&prompts, &PromptController::submitRequested);
    prompts.handleNotices(actions(Runout));
    prompts.answer(choice);
    QCOMPARE(prompts.prompt().has_value(), line.isEmpty());
    QCOMPARE(submitted.size(), line.isEmpty() ? 0 : 1);
    if (!line.isEmpty())
        QCOMPARE(submitted.first().first().value<Submission>().block.lines,
                 QList<QByteArray>{line});
}

void TestPromptController::answersOnce()
{
    PromptController prompts;
    QSignalSpy submitted(&prompts, &PromptController::submitRequested);
    prompts.answer(0);
    prompts.handleNotices(actions(Runout));
    prompts.answer(0);
    prompts.answer(1);
    prompts.handleNotices(actions({u"prompt_end"_s}));
    QCOMPARE(submitted.size(), 1);
}

void TestPromptController::closesWithoutAnAnswer()
{
    PromptController prompts;
    QSignalSpy submitted(&prompts, &PromptController::submitRequested);
    QSignalSpy changed(&prompts, &PromptController::promptChanged);
    prompts.close();
    QCOMPARE(changed.size(), 0);
    prompts.handleNotices(actions(Runout));
    QCOMPARE(changed.size(), 1);
    prompts.close();
    QCOMPARE(changed.size(), 2);
    QVERIFY(!prompts.prompt());
    QVERIFY(submitted.isEmpty());
}

void TestPromptController::forgetsWithTheLink()
{
    PromptController prompts;
    prompts.handleNotices(actions(Runout));
    LinkStatus status;
    status.state = LinkState::Ready;
    prompts.handleLink(status);
    QVERIFY(prompts.prompt());
    status.state = LinkState::Lost;
    prompts.handleLink(status);
    QVERIFY(!prompts.prompt());
}

void TestPromptController::leavesOtherActionsAlone()
{
    PromptController prompts;
    QSignalSpy changed(&prompts, &PromptController::promptChanged);
    prompts.handleNotices({{FirmwareNotice::Kind::Notification, u"prompt_begin x"_s},
                           {FirmwareNotice::Kind::Action, u"probe_rewipe"_s}});
    QVERIFY(changed.isEmpty());
}

void TestPromptController::tellsInformationFromQuestions_data()
{
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<bool>("information");
    QTest::newRow("Marlin") << QStringList{u"Dismiss"_s} << true;
    QTest::newRow("another spelling") << QStringList{u" DISMISS "_s} << true;
    QTest::newRow("the firmware waits") << QStringList{u"Continue"_s} << false;
    QTest::newRow("it may wait") << QStringList{u"OK"_s} << false;
    QTest::newRow("no choice") << QStringList() << false;
    QTest::newRow("two") << QStringList{u"Dismiss"_s, u"Dismiss"_s} << false;
    QTest::newRow("one of two") << QStringList{u"Resume"_s, u"Dismiss"_s} << false;
}

void TestPromptController::tellsInformationFromQuestions()
{
    QFETCH(QStringList, choices);
    QFETCH(bool, information);
    QCOMPARE((HostPrompt{u"Resuming SD"_s, choices, true}).isInformation(), information);
}

QTEST_APPLESS_MAIN(TestPromptController)
#include "tst_promptcontroller.moc"
