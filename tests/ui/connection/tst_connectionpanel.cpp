// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/reasontooltip.h"
#include "connection/connectionpanel.h"
#include "connection/profileselection.h"
#include "profile/profilestore.h"
#include "support/paneldesk.h"
#include "transport/serialportwatcher.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace gantry;

/// Choosing and connecting with real events; what is shown while and after.
class TestConnectionPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void offersTheVirtualPrinterWhereNothingIsPluggedIn();
    void connectsByClick();
    void connectsByEnter_data();
    void connectsByEnter();
    void enterOnAnotherButtonDoesNotConnect();
    void aWrongSpeedIsExplained();
    void offersTheSpeedsOfTheSettings();
    void aWrongAddressIsExplained();
    void aNetworkAddressIsTaken();
    void aDeviceThatIsNotListedIsTaken();
    void remembersWhatWasUsed();
    void aTypedDeviceIsOfferedAgain_data();
    void aTypedDeviceIsOfferedAgain();
    void anEmptyAddressCannotBeConnected();
    void showsEachAttemptAndCancels();
    void showsWhyItFailed();
    void whileConnectingInputsSayWhyTheyAreLocked();
    void whileConnectedItSaysToWhat();
    void theChoiceComesBackAfterwards();
    void aKnownPrinterGetsItsProfileAndSpeed();
    void aLinkIsTheDeviceItLeadsTo();
    void aConnectionFasterThanTheFirstLookIsRemembered_data();
    void aConnectionFasterThanTheFirstLookIsRemembered();

private:
    static QList<SerialPortInfo> twoPrinters()
    {
        SerialPortInfo first;
        first.port = u"/dev/ttyACM0"_s;
        first.vendorId = 0x2c99;
        first.productId = 2;
        first.serialNumber = u"A"_s;
        SerialPortInfo second = first;
        second.port = u"/dev/ttyACM1"_s;
        second.serialNumber = u"B"_s;
        return {first, second};
    }

    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void choosePort(int row)
    {
        auto *port = child<QComboBox>("port");
        port->setCurrentIndex(row);
        emit port->activated(row);
    }
    void chooseVirtual()
    {
        choosePort(child<QComboBox>("port")->findText(u"virtual"_s, Qt::MatchContains));
    }
    void chooseNetwork() { choosePort(child<QComboBox>("port")->count() - 1); }
    void setLink(LinkState state, const QString &activity = {}, const Error &error = {})
    {
        LinkStatus status;
        status.state = state;
        status.activity = activity;
        status.error = error;
        status.settings = {u"virtual"_s, state == LinkState::Ready ? 250000 : 0, {}};
        m_desk->mirror.handleLink(status);
    }

    std::unique_ptr<test::PanelDesk> m_desk;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<ProfileSelection> m_profiles;
    std::unique_ptr<SerialPortWatcher> m_watcher;
    std::unique_ptr<ConnectionPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_connects;
};

void TestConnectionPanel::init()
{
    m_desk = std::make_unique<test::PanelDesk>();
    m_store = std::make_unique<ProfileStore>(m_desk->folder.filePath(u"profiles"_s));
    m_store->load();
    m_profiles = std::make_unique<ProfileSelection>(*m_store, m_desk->settings);
    m_watcher = std::make_unique<SerialPortWatcher>();
    m_panel = std::make_unique<ConnectionPanel>(m_desk->mirror, *m_watcher, *m_profiles,
                                                m_desk->settings);
    m_connects = std::make_unique<QSignalSpy>(m_panel.get(), &ConnectionPanel::connectRequested);
    m_panel->resize(300, 400);
    m_panel->show();
}

void TestConnectionPanel::cleanup()
{
    m_connects.reset();
    m_panel.reset();
    m_watcher.reset();
    m_profiles.reset();
    m_store.reset();
    m_desk.reset();
}

void TestConnectionPanel::offersTheVirtualPrinterWhereNothingIsPluggedIn()
{
    if (child<QComboBox>("port")->count() > 2)
        QSKIP("A USB serial device is plugged in here.");
    auto *button = child<QPushButton>("tryVirtual");
    QVERIFY(button->isVisible());
    QVERIFY(!child<QPushButton>("connectButton")->isEnabled());
    QVERIFY(!child<QPushButton>("connectButton")->toolTip().isEmpty());
    QSignalSpy wanted(m_panel.get(), &ConnectionPanel::virtualPrinterRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(m_connects->count(), 0);
}

void TestConnectionPanel::connectsByClick()
{
    chooseVirtual();
    auto *button = child<QPushButton>("connectButton");
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_connects->count(), 1);
    const auto settings = m_connects->first().at(0).value<ConnectionSettings>();
    QCOMPARE(settings.port, u"virtual"_s);
    QCOMPARE(settings.baudRate, 0);
    QCOMPARE(m_connects->first().at(1).value<PrinterProfile>(), m_store->defaultProfile());
}

void TestConnectionPanel::connectsByEnter_data()
{
    QTest::addColumn<QByteArray>("focus");
    QTest::newRow("port") << QByteArray("port");
    QTest::newRow("profile") << QByteArray("profile");
    QTest::newRow("connect button") << QByteArray("connectButton");
    QTest::newRow("address") << QByteArray("address");
}

void TestConnectionPanel::connectsByEnter()
{
    QFETCH(QByteArray, focus);
    if (focus == "address") {
        chooseNetwork();
        child<QLineEdit>("address")->setText(u"printer:23"_s);
    } else {
        chooseVirtual();
    }
    QTest::keyClick(child<QWidget>(focus.constData()), Qt::Key_Return);
    QCOMPARE(m_connects->count(), 1);
}

void TestConnectionPanel::enterOnAnotherButtonDoesNotConnect()
{
    auto *button = child<QPushButton>("tryVirtual");
    if (!button->isVisible())
        QSKIP("A USB serial device is plugged in here.");
    chooseVirtual();
    QSignalSpy wanted(m_panel.get(), &ConnectionPanel::virtualPrinterRequested);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(m_connects->count(), 0);
}

void TestConnectionPanel::aWrongSpeedIsExplained()
{
    chooseNetwork();
    QTest::keyClicks(child<QLineEdit>("address"), u"/dev/ttyACM7"_s);
    auto *baud = child<QComboBox>("baud");
    baud->setCurrentText(u"fast"_s);
    QTest::mouseClick(child<QPushButton>("connectButton"), Qt::LeftButton);
    QCOMPARE(m_connects->count(), 0);
    QVERIFY(child<QLabel>("connectionMessage")->text().contains(u"fast"_s));
    baud->setCurrentText(u"250000"_s);
    QTest::mouseClick(child<QPushButton>("connectButton"), Qt::LeftButton);
    QCOMPARE(m_connects->count(), 1);
    QCOMPARE(m_connects->first().at(0).value<ConnectionSettings>().baudRate, 250000);
}

void TestConnectionPanel::offersTheSpeedsOfTheSettings()
{
    auto *baud = child<QComboBox>("baud");
    QVERIFY(baud->findText(u"115200"_s) > 0);
    QCOMPARE(baud->findText(u"76800"_s), -1);
    baud->setCurrentText(u"115200"_s);
    ConnectionPreferences preferences = m_desk->settings.connectionPreferences();
    preferences.additionalBaudRates = {76800};
    preferences.blocklistedBaudRates = {115200};
    m_desk->settings.setConnectionPreferences(preferences);
    QCOMPARE(baud->findText(u"76800"_s), 1);
    QCOMPARE(baud->findText(u"115200"_s), -1);
    QCOMPARE(baud->currentText(), u"115200"_s); // what was chosen stays
}

void TestConnectionPanel::aWrongAddressIsExplained()
{
    chooseNetwork();
    auto *address = child<QLineEdit>("address");
    QVERIFY(address->isVisible());
    QTest::keyClicks(address, u"printer"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(m_connects->count(), 0);
    QVERIFY(child<QLabel>("connectionMessage")->text().contains(u"host:port"_s));
}

void TestConnectionPanel::aNetworkAddressIsTaken()
{
    chooseNetwork();
    auto *address = child<QLineEdit>("address");
    QTest::keyClicks(address, u"printer.local:2323"_s);
    QVERIFY(!child<QComboBox>("baud")->isEnabled());
    QTest::mouseClick(child<QPushButton>("connectButton"), Qt::LeftButton);
    QCOMPARE(m_connects->count(), 1);
    QCOMPARE(m_connects->first().at(0).value<ConnectionSettings>().port,
             u"tcp://printer.local:2323"_s);
}

void TestConnectionPanel::aDeviceThatIsNotListedIsTaken()
{
    chooseNetwork();
    QTest::keyClicks(child<QLineEdit>("address"), u"/dev/serial/by-id/printer"_s);
    QVERIFY(child<QComboBox>("baud")->isEnabled());
    child<QComboBox>("baud")->setCurrentText(u"250000"_s);
    QTest::mouseClick(child<QPushButton>("connectButton"), Qt::LeftButton);
    QCOMPARE(m_connects->count(), 1);
    const auto settings = m_connects->first().at(0).value<ConnectionSettings>();
    QCOMPARE(settings.port, u"/dev/serial/by-id/printer"_s);
    QCOMPARE(settings.baudRate, 250000);
}

void TestConnectionPanel::remembersWhatWasUsed()
{
    chooseNetwork();
    QTest::keyClicks(child<QLineEdit>("address"), u"printer:23"_s);
    QTest::keyClick(child<QLineEdit>("address"), Qt::Key_Return);
    m_panel = std::make_unique<ConnectionPanel>(m_desk->mirror, *m_watcher, *m_profiles,
                                                m_desk->settings);
    m_panel->show();
    const Result<ConnectionSettings> chosen = m_panel->chosenSettings();
    QVERIFY(chosen);
    QCOMPARE(chosen->port, u"tcp://printer:23"_s);
}

void TestConnectionPanel::aTypedDeviceIsOfferedAgain_data()
{
    QTest::addColumn<bool>("exists");
    QTest::addColumn<bool>("printerFound");
    QTest::addColumn<bool>("offered");
    QTest::newRow("there") << true << false << true;
    QTest::newRow("unplugged") << false << false << false;
    QTest::newRow("beside a printer") << true << true << false;
}

void TestConnectionPanel::aTypedDeviceIsOfferedAgain()
{
#ifdef Q_OS_WIN
    QSKIP("Ports are no files here.");
#endif
    QFETCH(bool, exists);
    QFETCH(bool, printerFound);
    QFETCH(bool, offered);
    QFile device(m_desk->folder.filePath(u"pts"_s));
    QVERIFY(!exists || device.open(QIODevice::WriteOnly));
    m_desk->settings.setLastPort(device.fileName());
    m_panel.reset();
    QSemaphore look;
    m_watcher = std::make_unique<SerialPortWatcher>([&look, printerFound] {
        look.acquire();
        return printerFound ? twoPrinters() : QList<SerialPortInfo>();
    });
    m_panel = std::make_unique<ConnectionPanel>(m_desk->mirror, *m_watcher, *m_profiles,
                                                m_desk->settings);
    QSignalSpy found(m_watcher.get(), &SerialPortWatcher::scanned);
    m_panel->show();
    QVERIFY(!child<QLineEdit>("address")->isVisible()); // not before it is known to be no other
    look.release(100);
    QVERIFY(found.wait());
    QCOMPARE(child<QLineEdit>("address")->isVisible(), offered);
    const Result<ConnectionSettings> chosen = m_panel->chosenSettings();
    QCOMPARE(chosen.has_value(), offered);
    if (offered)
        QCOMPARE(chosen->port, device.fileName());
    m_watcher->stop();
    m_panel.reset();
    m_watcher.reset(); // it looks with what is of this function
}

void TestConnectionPanel::anEmptyAddressCannotBeConnected()
{
    chooseNetwork();
    auto *button = child<QPushButton>("connectButton");
    auto *address = child<QLineEdit>("address");
    QVERIFY(!button->isEnabled());
    QVERIFY2(button->toolTip().contains(u"host:port"_s), qPrintable(button->toolTip()));
    QTest::keyClicks(address, u" "_s);
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(address, u"printer:23"_s);
    QVERIFY(button->isEnabled());
    address->clear();
    QVERIFY(!button->isEnabled());
}

void TestConnectionPanel::showsEachAttemptAndCancels()
{
    chooseVirtual();
    setLink(LinkState::Handshaking, u"Trying 115200 baud on ttyACM0 (1 of 4)"_s);
    QCOMPARE(child<QLabel>("connectionMessage")->text(),
             u"Trying 115200 baud on ttyACM0 (1 of 4)"_s);
    setLink(LinkState::Handshaking, u"Trying 250000 baud on ttyACM0 (2 of 4)"_s);
    QCOMPARE(child<QLabel>("connectionMessage")->text(),
             u"Trying 250000 baud on ttyACM0 (2 of 4)"_s);
    QSignalSpy ends(m_panel.get(), &ConnectionPanel::disconnectRequested);
    QTest::mouseClick(child<QPushButton>("connectButton"), Qt::LeftButton);
    QCOMPARE(ends.count(), 1);
    QCOMPARE(m_connects->count(), 0);
}

void TestConnectionPanel::showsWhyItFailed()
{
    chooseVirtual();
    setLink(LinkState::Failed, {},
            {ErrorCode::PortBusy, u"The port is used by another program."_s, {}});
    auto *message = child<QLabel>("connectionMessage");
    QVERIFY(message->isVisible());
    QCOMPARE(message->text(), u"The port is used by another program."_s);
    QCOMPARE(message->foregroundRole(), QPalette::BrightText);
    QVERIFY(child<QPushButton>("connectButton")->isEnabled());
}

void TestConnectionPanel::whileConnectingInputsSayWhyTheyAreLocked()
{
    chooseVirtual();
    setLink(LinkState::Opening);
    for (const char *name : {"port", "baud", "profile"}) {
        auto *input = child<QWidget>(name);
        QVERIFY2(input->isVisible() && !input->isEnabled(), name);
        QCOMPARE(input->toolTip(), m_desk->mirror.availability().connectPrinter.reason);
    }
}

void TestConnectionPanel::whileConnectedItSaysToWhat()
{
    chooseNetwork();
    setLink(LinkState::Ready); // to another port than the chosen one
    for (const char *name : {"port", "baud", "profile", "address"})
        QVERIFY2(!child<QWidget>(name)->isVisible(), name);
    QVERIFY(child<QLabel>("connectedDevice")->text().contains(u"virtual"_s, Qt::CaseInsensitive));
    QCOMPARE(child<QLabel>("connectedFacts")->text(), m_desk->mirror.profile().name);
    auto *button = child<QPushButton>("connectButton");
    QVERIFY(button->isEnabled());
    QSignalSpy ends(m_panel.get(), &ConnectionPanel::disconnectRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(ends.count(), 1);
}

void TestConnectionPanel::theChoiceComesBackAfterwards()
{
    chooseNetwork();
    child<QLineEdit>("address")->setText(u"printer:23"_s);
    const QString before = child<QComboBox>("baud")->currentText();
    setLink(LinkState::Ready);
    setLink(LinkState::Disconnected);
    QCOMPARE(child<QComboBox>("baud")->currentText(), before);
    QVERIFY(child<QWidget>("port")->isVisible());
}

void TestConnectionPanel::aKnownPrinterGetsItsProfileAndSpeed()
{
    PrinterProfile mine;
    mine.id = u"mine"_s;
    QVERIFY(m_store->save(mine));
    m_panel.reset();
    m_watcher = std::make_unique<SerialPortWatcher>(&twoPrinters);
    m_panel = std::make_unique<ConnectionPanel>(m_desk->mirror, *m_watcher, *m_profiles,
                                                m_desk->settings);
    m_panel->show();
    QTRY_COMPARE(m_watcher->ports().size(), 3);
    auto *port = child<QComboBox>("port");
    const int first = port->findData(u"/dev/ttyACM0"_s, SerialPortModel::PortRole);
    const int second = port->findData(u"/dev/ttyACM1"_s, SerialPortModel::PortRole);

    // A connection that came about tells what is right for that printer.
    m_desk->mirror.setProfile(mine);
    LinkStatus ready;
    ready.state = LinkState::Ready;
    ready.settings = {u"/dev/ttyACM0"_s, 250000, {}};
    m_desk->mirror.handleLink(ready);
    setLink(LinkState::Disconnected);
    QCOMPARE(m_desk->settings.printerBindings(),
             (QList<PrinterBinding>{{u"2c99:0002:A"_s, u"mine"_s, 250000}}));

    choosePort(second);
    m_profiles->select(m_store->defaultProfile().id);
    child<QComboBox>("baud")->setCurrentText(u"115200"_s);
    choosePort(first);
    QCOMPARE(m_profiles->current().id, u"mine"_s);
    QCOMPARE(child<QComboBox>("profile")->currentData().toString(), u"mine"_s);
    QCOMPARE(child<QComboBox>("baud")->currentText(), u"250000"_s);
    // Nothing is known of the other one, so the choice stays.
    choosePort(second);
    QCOMPARE(m_profiles->current().id, u"mine"_s);

    // A profile that is gone is not proposed.
    QVERIFY(m_store->remove(u"mine"_s));
    child<QComboBox>("baud")->setCurrentText(u"115200"_s);
    choosePort(first);
    QCOMPARE(child<QComboBox>("baud")->currentText(), u"115200"_s);
}

void TestConnectionPanel::aLinkIsTheDeviceItLeadsTo()
{
    const QString folder = QDir(m_desk->folder.path()).canonicalPath();
    SerialPortInfo device = twoPrinters().constFirst();
    device.port = folder + u"/ttyACM0"_s;
    QFile file(device.port);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString link = folder + u"/usb-Prusa"_s;
    QVERIFY(QFile::link(device.port, link));
    m_desk->settings.setLastPort(link); // from the run before, or the command line
    m_panel.reset();
    m_watcher = std::make_unique<SerialPortWatcher>([device] { return QList{device}; });
    m_panel = std::make_unique<ConnectionPanel>(m_desk->mirror, *m_watcher, *m_profiles,
                                                m_desk->settings);
    m_connects = std::make_unique<QSignalSpy>(m_panel.get(), &ConnectionPanel::connectRequested);
    m_panel->show();
    auto *port = child<QComboBox>("port");
    QTRY_COMPARE(port->currentData(SerialPortModel::PortRole).toString(), device.port);
    QVERIFY(!child<QLineEdit>("address")->isVisible());
    // The link is what stays the same when the device gets another number.
    QTest::mouseClick(child<QPushButton>("connectButton"), Qt::LeftButton);
    QCOMPARE(m_connects->count(), 1);
    QCOMPARE(m_connects->first().at(0).value<ConnectionSettings>().port, link);
    LinkStatus ready;
    ready.state = LinkState::Ready;
    ready.settings = {link, 250000, {}};
    m_desk->mirror.handleLink(ready);
    QVERIFY(child<QLabel>("connectedDevice")->text().contains(u"ttyACM0"_s));
    QCOMPARE(m_desk->settings.printerBindings().constFirst().identity, u"2c99:0002:A"_s);
}

void TestConnectionPanel::aConnectionFasterThanTheFirstLookIsRemembered_data()
{
    QTest::addColumn<bool>("shown");
    QTest::newRow("shown") << true;
    // Nobody looks at the ports while the panel is hidden.
    QTest::newRow("hidden") << false;
}

void TestConnectionPanel::aConnectionFasterThanTheFirstLookIsRemembered()
{
    QFETCH(bool, shown);
    m_panel.reset();
    const auto mayScan = std::make_shared<QSemaphore>();
    m_watcher = std::make_unique<SerialPortWatcher>([mayScan] {
        mayScan->acquire();
        return twoPrinters();
    });
    m_panel = std::make_unique<ConnectionPanel>(m_desk->mirror, *m_watcher, *m_profiles,
                                                m_desk->settings);
    m_panel->setVisible(shown);
    PrinterProfile mine;
    mine.id = u"mine"_s;
    m_desk->mirror.setProfile(mine);
    LinkStatus ready;
    ready.state = LinkState::Ready;
    ready.settings = {u"/dev/ttyACM1"_s, 250000, {}};
    m_desk->mirror.handleLink(ready);
    QVERIFY(m_desk->settings.printerBindings().isEmpty());
    mayScan->release(10);
    const QList<PrinterBinding> bindings{{u"2c99:0002:B"_s, u"mine"_s, 250000}};
    QTRY_COMPARE(m_desk->settings.printerBindings(), bindings);
    // Once: what a person changes meanwhile stays.
    m_desk->settings.bindPrinter({u"2c99:0002:B"_s, u"other"_s, 115200});
    emit m_watcher->portsChanged(m_watcher->ports());
    QCOMPARE(m_desk->settings.printerBindings().first().profile, u"other"_s);
}

QTEST_MAIN(TestConnectionPanel)
#include "tst_connectionpanel.moc"
