// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "printer/printer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// What the whole program does when it starts.
class TestApplication : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void connectsWhenThatIsPreferred_data();
    void connectsWhenThatIsPreferred();
    void theCommandLineComesFirst();
    void theProfileInUseIsTheCurrentOne();

private:
    void prefer(bool autoconnect) const
    {
        Settings settings(m_home->filePath(u"config/settings.ini"_s));
        ConnectionPreferences preferences;
        preferences.port = ConnectionSettings::VirtualPort;
        preferences.autoconnect = autoconnect;
        settings.setConnectionPreferences(preferences);
    }
    static LinkState link(Application &application)
    {
        return application.printer().state().link.state;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestApplication::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_home->path()).mkpath(u"config"_s));
    qputenv("GANTRY_HOME", m_home->path().toLocal8Bit());
}

void TestApplication::connectsWhenThatIsPreferred_data()
{
    QTest::addColumn<bool>("preferred");
    QTest::newRow("switched on") << true;
    QTest::newRow("switched off") << false;
}

void TestApplication::connectsWhenThatIsPreferred()
{
    QFETCH(bool, preferred);
    prefer(preferred);
    Application application({});
    application.start();
    if (preferred) {
        QTRY_COMPARE(link(application), LinkState::Ready);
        QCOMPARE(application.printer().state().link.settings.port, u"virtual"_s);
    } else {
        // Nothing is looked at, so nothing can come later.
        QCoreApplication::processEvents();
        QCOMPARE(link(application), LinkState::Disconnected);
    }
}

void TestApplication::theCommandLineComesFirst()
{
    prefer(true);
    CommandLineOptions options;
    options.port = u"tcp://127.0.0.1:1"_s;
    Application application(options);
    application.start();
    QTRY_COMPARE(link(application), LinkState::Failed);
    QCOMPARE(application.printer().state().link.settings.port, options.port);
}

void TestApplication::theProfileInUseIsTheCurrentOne()
{
    Application application({});
    application.start();
    QVERIFY(!application.profiles().currentProfile());
    application.printer().connectPrinter({ConnectionSettings::VirtualPort, 0, {}},
                                         application.profiles().defaultProfile());
    QTRY_COMPARE(link(application), LinkState::Ready);
    QCOMPARE(application.profiles().currentProfile(), application.profiles().defaultProfile());
    application.printer().disconnectPrinter();
    QTRY_VERIFY(!application.profiles().currentProfile());
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
