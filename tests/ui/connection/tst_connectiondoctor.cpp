// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/theme.h"
#include "connection/connectiondoctor.h"
#include "support/paneldesk.h"
#include "transport/serialportwatcher.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// The dialog that explains a failed connection, fed with facts as they come.
class TestConnectionDoctor final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensWhenAnAttemptFails();
    void staysClosedIfSwitchedOff();
    void staysClosedWhenAConnectionEnds();
    void listsTheAttempts();
    void theListStaysBounded();
    void copiesTheCommand();
    void garbageIsTheWrongSpeed();
    void aNewAttemptForgetsTheOld();
    void tryAgainAndReport();
    void whileConnectedThereIsNothingToTry();
    void saysWhatCouldBeBetter();
    void canBeUsedByKeyboard();
    void opensWithTheKeyboardWhereItGoesOn();

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_doctor->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void setLink(LinkState state, const QString &activity = {}, const Error &error = {},
                 const QString &port = u"/dev/ttyNOSUCH9"_s)
    {
        LinkStatus status;
        status.state = state;
        status.activity = activity;
        status.error = error;
        status.settings.port = port;
        status.settings.baudRate = 115200;
        m_desk->mirror.handleLink(status);
    }
    void fail(ErrorCode code, const QString &message = u"It failed."_s)
    {
        setLink(LinkState::Opening, u"Connecting to ttyNOSUCH9 at 115200 baud"_s);
        setLink(LinkState::Failed, {}, {code, message, {}});
    }
    void save(const QString &name)
    {
        const QString folder = qEnvironmentVariable("GALLERY_DIR");
        if (!folder.isEmpty())
            m_doctor->grab().save(folder + u'/' + name + u".png"_s);
    }

    Theme m_theme{qEnvironmentVariableIsSet("GALLERY_DARK") ? Settings::Theme::Dark
                                                            : Settings::Theme::Light};
    std::unique_ptr<test::PanelDesk> m_desk;
    std::unique_ptr<SerialPortWatcher> m_ports;
    std::unique_ptr<QWidget> m_window;
    ConnectionDoctor *m_doctor = nullptr;
};

void TestConnectionDoctor::init()
{
    m_desk = std::make_unique<test::PanelDesk>();
    m_ports = std::make_unique<SerialPortWatcher>([] { return QList<SerialPortInfo>(); });
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_doctor = new ConnectionDoctor({m_desk->mirror, m_desk->terminal, *m_ports, m_desk->settings},
                                    m_window.get());
}

void TestConnectionDoctor::cleanup()
{
    m_window.reset();
    m_ports.reset();
    m_desk.reset();
}

void TestConnectionDoctor::opensWhenAnAttemptFails()
{
    setLink(LinkState::Opening, u"Connecting"_s);
    QVERIFY(!m_doctor->isVisible());
    setLink(LinkState::Failed, {}, {ErrorCode::PortMissing, u"There is no port."_s, {}});
    QVERIFY(m_doctor->isVisible());
    QVERIFY(!m_doctor->isModal());
    QVERIFY(!child<QLabel>("doctorTitle")->text().isEmpty());
    QVERIFY(child<QLabel>("doctorSteps")->text().contains(u"1."_s));
    QVERIFY(child<QPushButton>("doctorRetry")->isEnabled());
    save(u"doctor-missing"_s);
}

void TestConnectionDoctor::staysClosedIfSwitchedOff()
{
    child<QCheckBox>("doctorByItself")->click();
    QVERIFY(!m_desk->settings.opensConnectionDoctor());
    fail(ErrorCode::PortMissing);
    QVERIFY(!m_doctor->isVisible());
    m_doctor->open();
    QCOMPARE(m_doctor->finding().cause, ConnectionFinding::Cause::NoDevice);
}

void TestConnectionDoctor::staysClosedWhenAConnectionEnds()
{
    setLink(LinkState::Opening);
    setLink(LinkState::Ready);
    setLink(LinkState::Lost, {}, {ErrorCode::PortVanished, u"It is gone."_s, {}});
    QVERIFY(!m_doctor->isVisible());
    QCOMPARE(m_doctor->finding().cause, ConnectionFinding::Cause::NoDevice);
}

void TestConnectionDoctor::listsTheAttempts()
{
    setLink(LinkState::Opening, u"Trying 115200 baud on ttyUSB0 (1 of 2)"_s);
    setLink(LinkState::Handshaking, u"Trying 115200 baud on ttyUSB0 (1 of 2)"_s);
    setLink(LinkState::Handshaking, u"Trying 250000 baud on ttyUSB0 (2 of 2)"_s);
    setLink(LinkState::Failed, {}, {ErrorCode::PrinterSilent, u"Nobody answered."_s, {}});
    const auto *list = child<QListWidget>("doctorAttempts");
    QCOMPARE(list->count(), 3);
    QVERIFY(list->item(0)->text().contains(u"115200"_s));
    QVERIFY(list->item(1)->text().contains(u"250000"_s));
    QVERIFY(list->item(2)->text().endsWith(u"Nobody answered."_s));
    save(u"doctor-silent"_s);
}

void TestConnectionDoctor::theListStaysBounded()
{
    setLink(LinkState::Opening, u"0"_s);
    for (int i = 1; i < 300; ++i)
        setLink(LinkState::Handshaking, QString::number(i));
    const auto *list = child<QListWidget>("doctorAttempts");
    QCOMPARE(list->count(), ConnectionDoctor::MaxAttempts);
    QVERIFY(list->item(list->count() - 1)->text().endsWith(u"299"_s));
}

void TestConnectionDoctor::copiesTheCommand()
{
    fail(ErrorCode::PortNotPermitted);
    QVERIFY(!child<QLineEdit>("doctorCommand")->isVisible());
    PortAccess access;
    access.group = u"dialout"_s;
    emit m_doctor->findChild<PortInspector *>()->inspected(u"/dev/ttyNOSUCH9"_s, access);
    QVERIFY(child<QLineEdit>("doctorCommand")->isVisible());
    save(u"doctor-permission"_s);
    QTest::mouseClick(child<QPushButton>("doctorCopy"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"sudo usermod -aG dialout \"$USER\""_s);
    QCOMPARE(child<QPushButton>("doctorCopy")->text(), u"Copied"_s);
}

void TestConnectionDoctor::garbageIsTheWrongSpeed()
{
    WireLine old;
    old.text = "ok";
    m_desk->terminal.handleLines({old}, 0); // of the connection before
    setLink(LinkState::Opening, u"Connecting"_s);
    WireLine line;
    line.text = "\x80\xf8\x01x\xe0\xff\xfe";
    m_desk->terminal.handleLines({line}, 0);
    setLink(LinkState::Failed, {}, {ErrorCode::HandshakeFailed, u"Unreadable."_s, {}});
    QCOMPARE(m_doctor->finding().cause, ConnectionFinding::Cause::WrongRate);
    QVERIFY(child<QLabel>("doctorExplanation")->text().contains(u"115200"_s));
}

void TestConnectionDoctor::aNewAttemptForgetsTheOld()
{
    fail(ErrorCode::PortNotPermitted);
    setLink(LinkState::Opening, u"Again"_s);
    QCOMPARE(m_doctor->finding().cause, ConnectionFinding::Cause::None);
    QCOMPARE(child<QListWidget>("doctorAttempts")->count(), 1);
    QCOMPARE(child<QLabel>("doctorExplanation")->text(), u"Again"_s);
    QVERIFY(!child<QLabel>("doctorSteps")->isVisible());
    // The look at the port of the first attempt comes late and changes nothing.
    QTest::qWait(200);
    QCOMPARE(m_doctor->finding().cause, ConnectionFinding::Cause::None);
}

void TestConnectionDoctor::tryAgainAndReport()
{
    QSignalSpy retry(m_doctor, &ConnectionDoctor::retryRequested);
    QSignalSpy report(m_doctor, &ConnectionDoctor::reportRequested);
    fail(ErrorCode::PrinterSilent);
    QTest::mouseClick(child<QPushButton>("doctorRetry"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>("doctorReport"), Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
    QCOMPARE(report.size(), 1);
    setLink(LinkState::Opening, u"Again"_s);
    QVERIFY(!child<QPushButton>("doctorRetry")->isEnabled());
    QVERIFY(!child<QPushButton>("doctorRetry")->toolTip().isEmpty());
}

void TestConnectionDoctor::whileConnectedThereIsNothingToTry()
{
    setLink(LinkState::Opening);
    setLink(LinkState::Ready);
    m_doctor->open();
    QCOMPARE(child<QLabel>("doctorTitle")->text(), u"Connected"_s);
    QVERIFY(!child<QPushButton>("doctorRetry")->isEnabled());
}

void TestConnectionDoctor::saysWhatCouldBeBetter()
{
    setLink(LinkState::Opening, u"Connecting"_s);
    setLink(LinkState::Ready);
    PortAccess access;
    access.latencyTimer = 16;
    access.latencyFile = u"/sys/class/tty/ttyUSB0/device/latency_timer"_s;
    auto *inspector = m_doctor->findChild<PortInspector *>();
    emit inspector->inspected(u"/dev/ttyOTHER"_s, access);
    QCOMPARE(m_doctor->finding().cause, ConnectionFinding::Cause::None);
    emit inspector->inspected(u"/dev/ttyNOSUCH9"_s, access);
    QCOMPARE(m_doctor->finding().cause, ConnectionFinding::Cause::SlowAnswers);
    QVERIFY(!m_doctor->isVisible()); // it is only a hint
    m_doctor->open();
    QVERIFY(child<QLabel>("doctorExplanation")->text().contains(u"16"_s));
    QVERIFY(child<QLabel>("doctorSteps")->text().contains(u"1."_s));
    QCOMPARE(child<QLineEdit>("doctorCommand")->text(),
             u"echo 1 | sudo tee /sys/class/tty/ttyUSB0/device/latency_timer"_s);
    save(u"doctor-latency"_s);
    setLink(LinkState::Disconnected);
    QCOMPARE(m_doctor->finding().cause, ConnectionFinding::Cause::None);
    QVERIFY(child<QLabel>("doctorSteps")->isHidden());
}

void TestConnectionDoctor::canBeUsedByKeyboard()
{
    QSignalSpy retry(m_doctor, &ConnectionDoctor::retryRequested);
    fail(ErrorCode::PrinterSilent);
    QVERIFY(QTest::qWaitForWindowActive(m_doctor));
    QTest::keyClick(m_doctor, Qt::Key_Return);
    QCOMPARE(retry.size(), 1);
    QTest::keyClick(m_doctor, Qt::Key_Escape);
    QVERIFY(!m_doctor->isVisible());
}

void TestConnectionDoctor::opensWithTheKeyboardWhereItGoesOn()
{
    fail(ErrorCode::PortMissing);
    QCOMPARE(m_doctor->focusWidget(), child<QPushButton>("doctorRetry"));
    // Somebody who has gone elsewhere in it is left there.
    child<QListWidget>("doctorAttempts")->setFocus();
    m_doctor->open();
    QCOMPARE(m_doctor->focusWidget(), child<QListWidget>("doctorAttempts"));
    m_doctor->reject();
    setLink(LinkState::Opening);
    setLink(LinkState::Ready);
    m_doctor->open(); // there is nothing to try
    QCOMPARE(m_doctor->focusWidget(), child<QPushButton>("doctorClose"));
}

QTEST_MAIN(TestConnectionDoctor)
#include "tst_connectiondoctor.moc"
