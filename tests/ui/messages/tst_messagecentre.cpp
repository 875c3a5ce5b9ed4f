// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/messagebar.h"
#include "common/theme.h"
#include "messages/attendance.h"
#include "messages/desktopnotifier.h"
#include "messages/journalwriter.h"
#include "messages/messagejournal.h"
#include "messages/messagelist.h"
#include "printer/printer.h"
#include "settings/settings.h"
#include "support/selectfile.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// Journal, its list, what is written into it, and what the desktop is told.
class TestMessageCentre final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsWhatCameWhileAway();
    void whoStartedItIsThere();
    void staysBounded();
    void theListShowsNewestFirstAndMarksRead();
    void theListCopiesAndClears();
    void tellsTheDesktopOnlyWhenAway();
    void settingsAreChangedInTheList();
    void writesWhatAPrintDid();
    void writesMessagesButNotAnswersToClicks();
    void writesThePrintersQuestions();

private:
    void add(const QString &text, Message::Severity severity = Message::Severity::Notice)
    {
        m_journal->add(severity, text, QDateTime::currentDateTime());
    }
    [[nodiscard]] QString texts() const
    {
        QStringList texts;
        for (const MessageJournal::Entry &entry : m_journal->entries())
            texts << entry.text;
        return texts.join(u'\n');
    }

    Theme m_theme{qEnvironmentVariableIsSet("GALLERY_DARK") ? Settings::Theme::Dark
                                                            : Settings::Theme::Light};
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MessageJournal> m_journal;
};

void TestMessageCentre::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_home->filePath(u"settings.ini"_s));
    m_journal = std::make_unique<MessageJournal>();
}

void TestMessageCentre::countsWhatCameWhileAway()
{
    add(u"seen"_s);
    QCOMPARE(m_journal->unreadCount(), 0);
    m_journal->setAttended(false);
    add(u"one"_s);
    add(u"two"_s);
    QCOMPARE(m_journal->unreadCount(), 2);
    m_journal->setAttended(true); // coming back is not reading
    QCOMPARE(m_journal->unreadCount(), 2);
    m_journal->markRead();
    QCOMPARE(m_journal->unreadCount(), 0);
    QCOMPARE(m_journal->entries().size(), 3);
}

void TestMessageCentre::whoStartedItIsThere()
{
    Attendance attendance(100);
    connect(&attendance, &Attendance::changed, m_journal.get(), &MessageJournal::setAttended);
    attendance.setState(Qt::ApplicationInactive); // the window is not in front yet
    add(u"Connected."_s);
    QCOMPARE(m_journal->unreadCount(), 0);
    QTRY_VERIFY(!attendance.isAttended()); // it never came: started for later
    add(u"one"_s);
    QCOMPARE(m_journal->unreadCount(), 1);

    Attendance there(100'000);
    connect(&there, &Attendance::changed, m_journal.get(), &MessageJournal::setAttended);
    there.setState(Qt::ApplicationActive);
    m_journal->setAttended(true);
    there.setState(Qt::ApplicationInactive); // gone, shortly after the start
    QVERIFY(!there.isAttended());
    add(u"two"_s);
    QCOMPARE(m_journal->unreadCount(), 2);
}

void TestMessageCentre::staysBounded()
{
    for (int i = 0; i < 700; ++i)
        add(QString::number(i));
    QCOMPARE(m_journal->entries().size(), MessageJournal::MaxEntries);
    QCOMPARE(m_journal->entries().last().text, u"699"_s);
}

void TestMessageCentre::theListShowsNewestFirstAndMarksRead()
{
    QWidget window;
    MessageList list(*m_journal, *m_settings, &window);
    add(u"Print of cube.gcode started."_s);
    m_journal->setAttended(false);
    add(u"The printer waits for you: confirm at its display."_s, Message::Severity::Warning);
    add(u"The port ttyACM0 is gone. Check the cable and the printer's power supply."_s,
        Message::Severity::Error);
    list.open();
    const auto *entries = list.findChild<QListWidget *>(u"messageListEntries"_s);
    QCOMPARE(entries->count(), 3);
    QVERIFY(entries->item(0)->text().contains(u"is gone"_s));
    QVERIFY(entries->item(0)->font().bold());
    QVERIFY(!entries->item(2)->font().bold());
    QVERIFY(list.findChild<QLabel *>(u"messageListTitle"_s)->text().contains(u"away"_s));
    const QString folder = qEnvironmentVariable("GALLERY_DIR");
    if (!folder.isEmpty())
        list.grab().save(folder + u"/messages.png"_s);
    add(u"later"_s); // while it is open
    QCOMPARE(entries->count(), 4);
    QTest::keyClick(&list, Qt::Key_Escape);
    QVERIFY(!list.isVisible());
    QCOMPARE(m_journal->unreadCount(), 0);
}

void TestMessageCentre::theListCopiesAndClears()
{
    QWidget window;
    MessageList list(*m_journal, *m_settings, &window);
    list.open();
    auto *clear = list.findChild<QPushButton *>(u"clearMessages"_s);
    QVERIFY(!clear->isEnabled());
    add(u"something"_s);
    QTest::mouseClick(list.findChild<QPushButton *>(u"copyMessages"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"something"_s));
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(m_journal->entries().isEmpty());
    QCOMPARE(list.findChild<QListWidget *>(u"messageListEntries"_s)->count(), 0);
}

void TestMessageCentre::tellsTheDesktopOnlyWhenAway()
{
    QWidget window;
    QStringList shown;
    int sounds = 0;
    const DesktopNotifier notifier(
        *m_journal, *m_settings, window,
        {[&shown](const MessageJournal::Entry &entry) { shown << entry.text; },
         [&sounds] { ++sounds; }});
    add(u"here"_s);
    m_journal->setAttended(false);
    add(u"away"_s);
    QCOMPARE(shown, QStringList{u"away"_s});
    QCOMPARE(sounds, 0);
    m_settings->setSoundsNotifications(true);
    m_settings->setNotifiesDesktop(false);
    add(u"again"_s);
    QCOMPARE(shown, QStringList{u"away"_s});
    QCOMPARE(sounds, 1);
}

void TestMessageCentre::settingsAreChangedInTheList()
{
    QWidget window;
    MessageList list(*m_journal, *m_settings, &window);
    list.open();
    QTest::mouseClick(list.findChild<QCheckBox *>(u"notifySound"_s), Qt::LeftButton, Qt::NoModifier,
                      QPoint(5, list.findChild<QCheckBox *>(u"notifySound"_s)->height() / 2));
    list.findChild<QCheckBox *>(u"notifyDesktop"_s)->click();
    QVERIFY(m_settings->soundsNotifications());
    QVERIFY(!m_settings->notifiesDesktop());
}

void TestMessageCentre::writesWhatAPrintDid()
{
    VirtualPrinterOptions options;
    options.speed = 20;
    Printer printer(defaultTransportFactory(options));
    MessageBar bar;
    const JournalWriter writer(printer, bar, *m_journal);
    printer.connectPrinter({ConnectionSettings::VirtualPort, 0, {}}, {});
    QTRY_VERIFY_WITH_TIMEOUT(printer.state().isReady(), 10000);
    QFile file(m_home->filePath(u"part.gcode"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("G28\nG1 X10 F6000\n") > 0);
    file.close();
    QVERIFY(test::selectFile(printer.job(), file.fileName()));
    printer.job().start();
    QTRY_COMPARE_WITH_TIMEOUT(printer.state().job.state, JobState::Finished, 20000);
    QVERIFY2(texts().contains(u"Connected."_s), qPrintable(texts()));
    QVERIFY2(texts().contains(u"Print of part.gcode started."_s), qPrintable(texts()));
    QVERIFY2(texts().contains(u"part.gcode: Done in"_s), qPrintable(texts()));
}

void TestMessageCentre::writesMessagesButNotAnswersToClicks()
{
    Printer printer(defaultTransportFactory());
    MessageBar bar;
    const JournalWriter writer(printer, bar, *m_journal);
    bar.post({Message::Severity::Warning, u"Moves are locked."_s, u"refused"_s, true, {}, {}});
    bar.post({Message::Severity::Error,
              u"The printer has halted."_s,
              u"job"_s,
              false,
              QDateTime::currentDateTime(),
              {}});
    QCOMPARE(texts(), u"The printer has halted."_s);
}

void TestMessageCentre::writesThePrintersQuestions()
{
    Printer printer(defaultTransportFactory());
    MessageBar bar;
    const JournalWriter writer(printer, bar, *m_journal);
    printer.prompts().handleNotices(
        {{FirmwareNotice::Kind::Action, u"prompt_begin Nozzle clean?"_s},
         {FirmwareNotice::Kind::Action, u"prompt_show"_s}});
    QVERIFY(texts().contains(u"Nozzle clean?"_s));
    printer.prompts().handleNotices({{FirmwareNotice::Kind::Action, u"prompt_end"_s}});
    QCOMPARE(m_journal->entries().size(), 1);
}

QTEST_MAIN(TestMessageCentre)
#include "tst_messagecentre.moc"
