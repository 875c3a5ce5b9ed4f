// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/actionregistry.h"
#include "common/messagebar.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace gantry;

/// One message at a time, worse ones first, nothing lost, nothing twice.
class TestMessageBar : public QObject
{
    Q_OBJECT

private slots:
    void isHiddenWhileThereIsNothingToSay();
    void showsOneAtATime();
    void aWorseMessageComesFirst();
    void sameWordsAreNotQueuedTwice();
    void withdrawTakesATopicBack();
    void theQueueIsBounded();
    void aPassingMessageGoesByItself();
    void neverTakesTheFocus();
    void offersTheActionThatLeadsOn();

private:
    static Message message(const QString &text,
                           Message::Severity severity = Message::Severity::Notice,
                           const QString &topic = {})
    {
        return {severity, text, topic, false, QDateTime::currentDateTime(), {}};
    }
    static QString shown(const MessageBar &bar)
    {
        return bar.findChild<QLabel *>(u"messageText"_s)->text();
    }
};

void TestMessageBar::isHiddenWhileThereIsNothingToSay()
{
    MessageBar bar;
    QVERIFY(!bar.isVisibleTo(nullptr));
    bar.post(message(u"a"_s));
    QVERIFY(bar.isVisible());
    bar.dismissCurrent();
    QVERIFY(!bar.isVisible());
    bar.dismissCurrent(); // nothing left: no harm
}

void TestMessageBar::showsOneAtATime()
{
    MessageBar bar;
    QSignalSpy counts(&bar, &MessageBar::countChanged);
    bar.post(message(u"first"_s));
    bar.post(message(u"second"_s));
    QCOMPARE(shown(bar), u"second"_s); // the newest, while nothing else is worse
    QCOMPARE(counts.last().first().toInt(), 2);
    QTest::mouseClick(bar.findChild<QToolButton *>(u"dismissMessage"_s), Qt::LeftButton);
    QCOMPARE(shown(bar), u"first"_s);
    QCOMPARE(counts.last().first().toInt(), 1);
}

void TestMessageBar::aWorseMessageComesFirst()
{
    MessageBar bar;
    bar.post(message(u"notice"_s));
    bar.post(message(u"error"_s, Message::Severity::Error));
    bar.post(message(u"warning"_s, Message::Severity::Warning));
    bar.post(message(u"second error"_s, Message::Severity::Error));
    QStringList order;
    for (const Message &entry : bar.messages())
        order << entry.text;
    QCOMPARE(order, QStringList({u"second error"_s, u"error"_s, u"warning"_s, u"notice"_s}));
}

void TestMessageBar::sameWordsAreNotQueuedTwice()
{
    MessageBar bar;
    for (int i = 0; i < 100; ++i)
        bar.post(message(u"again"_s, Message::Severity::Error));
    QCOMPARE(bar.messages().size(), 1);
}

void TestMessageBar::withdrawTakesATopicBack()
{
    MessageBar bar;
    bar.post(message(u"could not connect"_s, Message::Severity::Error, u"connect"_s));
    bar.post(message(u"other"_s, Message::Severity::Notice, u"other"_s));
    bar.withdraw(u"connect"_s);
    QCOMPARE(shown(bar), u"other"_s);
    bar.withdraw(u"other"_s);
    QVERIFY(!bar.isVisible());
}

void TestMessageBar::theQueueIsBounded()
{
    MessageBar bar;
    bar.post(message(u"error"_s, Message::Severity::Error));
    for (int i = 0; i < 500; ++i)
        bar.post(message(QString::number(i)));
    QCOMPARE(bar.messages().size(), MessageBar::MaxQueued);
    QCOMPARE(shown(bar), u"error"_s);
}

void TestMessageBar::aPassingMessageGoesByItself()
{
    MessageBar bar;
    Message passing = message(u"refused"_s, Message::Severity::Warning);
    passing.passing = true;
    bar.post(passing);
    bar.post(message(u"stays"_s));
    QTRY_COMPARE_WITH_TIMEOUT(shown(bar), u"stays"_s, 15000);
    QCOMPARE(bar.messages().size(), 1);
}

void TestMessageBar::neverTakesTheFocus()
{
    QWidget window;
    MessageBar bar(&window);
    QWidget other(&window);
    other.setFocusPolicy(Qt::StrongFocus);
    window.show();
    other.setFocus();
    bar.post(message(u"an error"_s, Message::Severity::Error));
    QVERIFY(other.hasFocus() || !window.isActiveWindow());
    QVERIFY(!bar.hasFocus());
}

void TestMessageBar::offersTheActionThatLeadsOn()
{
    ActionRegistry actions;
    QAction *resume = actions.add("job.pause", u"&Resume"_s);
    MessageBar bar;
    bar.setActions(actions);
    const auto button = [&bar] {
        const QList<QPushButton *> buttons = bar.findChildren<QPushButton *>(u"messageAction"_s);
        return buttons.isEmpty() || buttons.last()->isHidden() ? nullptr : buttons.last();
    };
    bar.post(message(u"It is paused."_s, Message::Severity::Warning, u"pause"_s));
    QVERIFY(!button());
    bar.offer(u"pause"_s, u"job.pause"_s);
    QVERIFY(button());
    QCOMPARE(button()->text(), u"Resume"_s);
    QSignalSpy clicks(resume, &QAction::triggered);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(clicks.count(), 1);
    resume->setEnabled(false);
    QVERIFY(!button()->isEnabled());
    // Each message has its own.
    bar.post(message(u"Something failed."_s, Message::Severity::Error));
    QVERIFY(!button());
    bar.dismissCurrent();
    QVERIFY(button());
    bar.offer(u"pause"_s, {});
    QVERIFY(!button());
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
