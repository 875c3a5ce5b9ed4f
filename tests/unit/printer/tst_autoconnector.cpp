// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/autoconnector.h"
#include "printer/printer.h"
#include "profile/profilestore.h"
#include "settings/settings.h"
#include "support/faketransport.h"

#include <QException>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace gantry;
using namespace Qt::StringLiterals;

/// Connecting at the start, over a device that is none.
class TestAutoConnector final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void doesNothingUnasked();
    void connectsAsPreferred();
    void leavesAMissingPrinterAlone();
    void survivesAScanThatFails();
    void doesNotInterfere();

private:
    static QList<SerialPortInfo> onePort()
    {
        SerialPortInfo port;
        port.port = u"/dev/fake"_s;
        port.vendorId = 1;
        port.productId = 2;
        return {port};
    }
    void prefer(bool autoconnect, const QString &port)
    {
        ConnectionPreferences preferences;
        preferences.port = port;
        preferences.baudRate = 115200;
        preferences.profile = u"mine"_s;
        preferences.autoconnect = autoconnect;
        m_settings->setConnectionPreferences(preferences);
    }
    [[nodiscard]] LinkState link() const { return m_printer->state().link.state; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<AutoConnector> m_connector;
    std::unique_ptr<QSignalSpy> m_finished;
    PortScan m_scan;
    std::atomic<int> m_scans = 0;
};

void TestAutoConnector::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_profiles = std::make_unique<ProfileStore>(m_folder->filePath(u"profiles"_s));
    m_profiles->load();
    PrinterProfile mine;
    mine.id = u"mine"_s;
    QVERIFY(m_profiles->save(mine));
    m_printer = std::make_unique<Printer>(
        test::FakeDevice::factory(std::make_shared<test::FakeDevice>()), &onePort);
    m_scans = 0;
    m_scan = &onePort;
    m_connector = std::make_unique<AutoConnector>(*m_printer, *m_settings, *m_profiles, [this] {
        ++m_scans;
        return m_scan();
    });
    m_finished = std::make_unique<QSignalSpy>(m_connector.get(), &AutoConnector::finished);
}

void TestAutoConnector::cleanup()
{
    m_finished.reset();
    m_connector.reset();
    m_printer.reset();
    m_profiles.reset();
    m_settings.reset();
}

void TestAutoConnector::doesNothingUnasked()
{
    prefer(false, u"/dev/fake"_s);
    m_connector->start();
    QCOMPARE(m_finished->size(), 1);
    QVERIFY(!m_finished->first().first().toBool());
    QCOMPARE(m_scans.load(), 0);
    QCOMPARE(link(), LinkState::Disconnected);
}

void TestAutoConnector::connectsAsPreferred()
{
    prefer(true, u"/dev/fake"_s);
    m_connector->start();
    QTRY_COMPARE(link(), LinkState::Ready);
    QVERIFY(m_finished->first().first().toBool());
    QCOMPARE(m_printer->state().link.settings.port, u"/dev/fake"_s);
    QCOMPARE(m_printer->state().link.settings.baudRate, 115200);
    QCOMPARE(m_printer->profile().id, u"mine"_s);
}

void TestAutoConnector::leavesAMissingPrinterAlone()
{
    prefer(true, u"/dev/other"_s);
    QSignalSpy refused(m_printer.get(), &Printer::refused);
    QSignalSpy failed(m_printer.get(), &Printer::failed);
    m_connector->start();
    QTRY_COMPARE(m_finished->size(), 1);
    QVERIFY(!m_finished->first().first().toBool());
    QCOMPARE(link(), LinkState::Disconnected);
    // Nobody asked for a message either.
    QVERIFY(refused.isEmpty() && failed.isEmpty());
}

void TestAutoConnector::survivesAScanThatFails()
{
    prefer(true, u"/dev/fake"_s);
    m_scan = []() -> QList<SerialPortInfo> { throw QUnhandledException(nullptr); };
    m_connector->start();
    QTRY_COMPARE(m_finished->size(), 1);
    QVERIFY(!m_finished->first().first().toBool());
}

void TestAutoConnector::doesNotInterfere()
{
    prefer(true, u"/dev/fake"_s);
    m_connector->start();
    m_printer->connectPrinter({u"/dev/chosen"_s, 250000, {}}, m_profiles->defaultProfile());
    QTRY_COMPARE(link(), LinkState::Ready);
    QTRY_COMPARE(m_finished->size(), 1);
    QVERIFY(!m_finished->first().first().toBool());
    QCOMPARE(m_printer->state().link.settings.port, u"/dev/chosen"_s);
}

QTEST_GUILESS_MAIN(TestAutoConnector)
#include "tst_autoconnector.moc"
