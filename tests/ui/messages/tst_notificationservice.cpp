// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/desktopnotifier.h"
#include "settings/settings.h"
#include "support/privatebus.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace gantry;
using namespace Qt::StringLiterals;

/// A desktop as far as its notifications go.
class FakeDesktop final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    bool refuses = false;
    QStringList shown;
    QStringList details;
    QList<uint> closed;

    void press(uint id, const QString &action)
    {
        emit ActivationToken(id, u"token%1"_s.arg(id));
        emit ActionInvoked(id, action);
    }

public slots:
    uint Notify(const QString &application, uint replaces, const QString &iconName,
                const QString &title, const QString &text, const QStringList &actions,
                const QVariantMap &hints, int milliseconds)
    {
        if (refuses) {
            sendErrorReply(u"org.freedesktop.DBus.Error.LimitsExceeded"_s, u"too many"_s);
            return 0;
        }
        shown << text;
        details << u"%1|%2|%3|%4|%5|%6|%7|%8"_s.arg(
            application, QString::number(replaces), iconName, title,
            actions.isEmpty() ? QString() : actions.first(),
            QString::number(hints.value(u"urgency"_s).toUInt()),
            hints.value(u"desktop-entry"_s).toString(), QString::number(milliseconds));
        return uint(shown.size());
    }
    void CloseNotification(uint id)
    {
        closed << id;
        emit NotificationClosed(id, 3);
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

/// Messages to the desktop over a real bus, and what comes back.
class TestNotificationService final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void showsWhatCameWhileAway();
    void textIsNotTakenForMarkup();
    void tellsHowUrgentItIs_data();
    void tellsHowUrgentItIs();
    void aClickBringsTheWindow();
    void otherPressesDoNot();
    void isTakenBackOnReturn();
    void refusalGoesToTheNextWay();
    void noServiceGoesToTheNextWay();

private:
    void publish()
    {
        QVERIFY(m_privateBus.service().registerService(u"org.freedesktop.Notifications"_s));
        QVERIFY(m_privateBus.service().registerObject(
            u"/org/freedesktop/Notifications"_s, m_desktop.get(),
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }
    void add(const QString &text, Message::Severity severity = Message::Severity::Notice)
    {
        m_journal->add(severity, text, QDateTime::currentDateTime());
    }
    void showOne()
    {
        add(u"The print is done."_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        // The answer with the number takes its way back.
        QTest::qWait(50);
    }

    QTemporaryDir m_folder;
    test::PrivateBus m_privateBus;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<MessageJournal> m_journal;
    std::unique_ptr<QWidget> m_window;
    NotificationService *m_service = nullptr; // the notifier's
};

void TestNotificationService::initTestCase()
{
    QVERIFY(m_privateBus.start("DBUS_SESSION_BUS_ADDRESS"));
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void TestNotificationService::cleanupTestCase()
{
    m_privateBus.stop();
}

void TestNotificationService::init()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_desktop = std::make_unique<FakeDesktop>();
    m_journal = std::make_unique<MessageJournal>();
    m_window = std::make_unique<QWidget>();
    std::unique_ptr<NotificationService> service = systemNotificationService();
    m_service = service.get();
    new DesktopNotifier(*m_journal, *m_settings, *m_window, std::move(service));
    m_journal->setAttended(false);
}

void TestNotificationService::cleanup()
{
    m_window.reset();
    m_journal.reset();
    m_privateBus.service().unregisterObject(u"/org/freedesktop/Notifications"_s);
    m_privateBus.service().unregisterService(u"org.freedesktop.Notifications"_s);
    m_desktop.reset();
    m_settings.reset();
}

void TestNotificationService::showsWhatCameWhileAway()
{
    publish();
    m_journal->setAttended(true);
    add(u"seen"_s);
    m_journal->setAttended(false);
    add(u"not seen"_s);
    QTRY_COMPARE(m_desktop->shown, QStringList{u"not seen"_s});
    QCOMPARE(m_desktop->details.first(),
             u"Gantry|0|org.gantry.Gantry|Gantry|default|0|org.gantry.Gantry|-1"_s);
    m_settings->setNotifiesDesktop(false);
    add(u"not wanted"_s);
    QTest::qWait(100);
    QCOMPARE(m_desktop->shown.size(), 1);
    m_settings->setNotifiesDesktop(true);
}

void TestNotificationService::textIsNotTakenForMarkup()
{
    publish();
    add(u"a <b>file</b> & more"_s);
    QTRY_COMPARE(m_desktop->shown, QStringList{u"a &lt;b&gt;file&lt;/b&gt; &amp; more"_s});
}

void TestNotificationService::tellsHowUrgentItIs_data()
{
    QTest::addColumn<int>("severity");
    QTest::addColumn<QString>("urgency");
    QTest::newRow("notice") << int(Message::Severity::Notice) << u"0"_s;
    QTest::newRow("warning") << int(Message::Severity::Warning) << u"1"_s;
    QTest::newRow("error") << int(Message::Severity::Error) << u"2"_s;
}

void TestNotificationService::tellsHowUrgentItIs()
{
    QFETCH(int, severity);
    QFETCH(QString, urgency);
    publish();
    add(u"x"_s, Message::Severity(severity));
    QTRY_COMPARE(m_desktop->details.size(), 1);
    QCOMPARE(m_desktop->details.first().section(u'|', 5, 5), urgency);
}

void TestNotificationService::aClickBringsTheWindow()
{
    publish();
    showOne();
    QSignalSpy clicks(m_service, &NotificationService::clicked);
    m_desktop->press(1, u"default"_s);
    QTRY_COMPARE(clicks.count(), 1);
    QTRY_VERIFY(m_window->isVisible() && !m_window->isMinimized());
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token1"));
}

void TestNotificationService::otherPressesDoNot()
{
    publish();
    showOne();
    QSignalSpy clicks(m_service, &NotificationService::clicked);
    m_desktop->press(7, u"default"_s); // another program's
    m_desktop->press(1, u"dismiss"_s);
    QVERIFY(!clicks.wait(100));
    QVERIFY(!m_window->isVisible());
}

void TestNotificationService::isTakenBackOnReturn()
{
    publish();
    showOne();
    m_service->withdraw();
    QTRY_COMPARE(m_desktop->closed, QList<uint>{1});
    m_service->withdraw();
    QTest::qWait(50);
    QCOMPARE(m_desktop->closed.size(), 1);
}

void TestNotificationService::refusalGoesToTheNextWay()
{
    publish();
    m_desktop->refuses = true;
    QSignalSpy undelivered(m_service, &NotificationService::undelivered);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"No notification.*LimitsExceeded"_s));
    add(u"x"_s);
    QVERIFY(undelivered.wait());
    QCOMPARE(undelivered.first().at(0).value<MessageJournal::Entry>().text, u"x"_s);
}

void TestNotificationService::noServiceGoesToTheNextWay()
{
    QSignalSpy undelivered(m_service, &NotificationService::undelivered);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"No notification.*ServiceUnknown"_s));
    add(u"x"_s);
    QVERIFY(undelivered.wait());
}

QTEST_MAIN(TestNotificationService)
#include "tst_notificationservice.moc"
