// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <limits>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestSettings final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hasDefaults();
    void remembersBetweenRuns();
    void remembersHowToConnect();
    void bindsPrinters();
    void boundsItsLists();
    void movesARecentFileToTheFront();
    void keepsFavouriteFolders();
    void tellsChangesOfTheTheme();
    void keepsTheUnitOfSpeeds();
    void takesOddValuesForDefaults();
    void setsABrokenFileAside_data();
    void setsABrokenFileAside();
    void saysItInTheLanguageOfTheMoment();
    void keepsEveryBrokenFile();
    void livesWithoutAFolder();

private:
    [[nodiscard]] QString fileName() const { return m_folder->filePath(u"settings.ini"_s); }
    /// What was written, under another name: of a file read before, Qt answers from its memory, not from the disk.
    [[nodiscard]] QString asReadNextTime() const
    {
        const QString copy = m_folder->filePath(u"next.ini"_s);
        QFile::remove(copy);
        if (!QFile::copy(fileName(), copy))
            qFatal("no settings file");
        return copy;
    }
    [[nodiscard]] QStringList brokenFiles() const
    {
        return QDir(m_folder->path()).entryList({u"settings.ini.broken-*"_s});
    }
    void put(const QByteArray &content) const
    {
        QFile file(fileName());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSettings::hasDefaults()
{
    const Settings settings(fileName());
    QVERIFY(!settings.loadProblem().isError());
    QCOMPARE(settings.lastPort(), QString());
    QCOMPARE(settings.lastBaudRate(), 0);
    QCOMPARE(settings.theme(), Settings::Theme::System);
    QCOMPARE(settings.language(), QString());
    QVERIFY(settings.asksBeforeCancel());
    QVERIFY(!settings.showsAllPorts());
    QVERIFY(settings.opensConnectionDoctor());
    QVERIFY(settings.notifiesDesktop());
    QVERIFY(!settings.soundsNotifications());
    QCOMPARE(settings.jogStep(), 10.0);
    QVERIFY(settings.recentFiles().isEmpty());
    QVERIFY(settings.commandHistory().isEmpty());
    QCOMPARE(settings.connectionPreferences(), ConnectionPreferences());
    QVERIFY(!settings.connectionPreferences().autoconnect);
    QVERIFY(settings.printerBindings().isEmpty());
}

void TestSettings::remembersBetweenRuns()
{
    const QStringList commands = {u"G28"_s, u"M117 Grüße; \"x\", 100%"_s};
    const QByteArray geometry("\x01\x00\xff\n,;=", 7);
    {
        Settings settings(fileName());
        settings.setLastPort(u"/dev/ttyACM0"_s);
        settings.setLastBaudRate(250000);
        settings.setLastProfile(u"prusa_mk3s"_s);
        settings.setShowsAllPorts(true);
        settings.addRecentFile(u"/home/a/with space, comma.gcode"_s);
        settings.setWindowGeometry(geometry);
        settings.setWindowLayout("layout");
        settings.setCommandHistory(commands);
        settings.setTheme(Settings::Theme::Dark);
        settings.setLanguage(u"de"_s);
        settings.setAsksBeforeCancel(false);
        settings.setOpensConnectionDoctor(false);
        settings.setNotifiesDesktop(false);
        settings.setSoundsNotifications(true);
        settings.setHiddenTerminalKinds({u"temperature"_s});
        settings.setJogStep(0.1);
    }
    const Settings settings(asReadNextTime());
    QCOMPARE(settings.lastPort(), u"/dev/ttyACM0"_s);
    QCOMPARE(settings.lastBaudRate(), 250000);
    QCOMPARE(settings.lastProfile(), u"prusa_mk3s"_s);
    QVERIFY(settings.showsAllPorts());
    QCOMPARE(settings.recentFiles(), QStringList{u"/home/a/with space, comma.gcode"_s});
    QCOMPARE(settings.windowGeometry(), geometry);
    QCOMPARE(settings.windowLayout(), QByteArray("layout"));
    QCOMPARE(settings.commandHistory(), commands);
    QCOMPARE(settings.theme(), Settings::Theme::Dark);
    QCOMPARE(settings.language(), u"de"_s);
    QVERIFY(!settings.asksBeforeCancel());
    QVERIFY(!settings.opensConnectionDoctor());
    QVERIFY(!settings.notifiesDesktop());
    QVERIFY(settings.soundsNotifications());
    QCOMPARE(settings.hiddenTerminalKinds(), QStringList{u"temperature"_s});
    QCOMPARE(settings.jogStep(), 0.1);
}

void TestSettings::remembersHowToConnect()
{
    const ConnectionPreferences preferences{.port = u"/dev/ttyACM0"_s,
                                            .baudRate = 250000,
                                            .profile = u"prusa_mk3s"_s,
                                            .autoconnect = true,
                                            .additionalPorts = {u"/dev/ttyAMA*"_s},
                                            .blocklistedPorts = {u"a, b; [!c]*"_s, u"COM?"_s},
                                            .additionalBaudRates = {500000},
                                            .blocklistedBaudRates = {9600, 19200}};
    {
        Settings settings(fileName());
        QSignalSpy changed(&settings, &Settings::connectionPreferencesChanged);
        settings.setConnectionPreferences(preferences);
        settings.setConnectionPreferences(preferences);
        QCOMPARE(changed.size(), 1);
    }
    Settings settings(asReadNextTime());
    QCOMPARE(settings.connectionPreferences(), preferences);
    settings.setConnectionPreferences({});
    QCOMPARE(settings.connectionPreferences(), ConnectionPreferences());
}

void TestSettings::bindsPrinters()
{
    const PrinterBinding mk3{u"2c99:0002:CZPX/1=2\\;"_s, u"prusa_mk3s"_s, 115200};
    const PrinterBinding ender{u"1a86:7523:"_s, u"ender"_s, 0};
    {
        Settings settings(fileName());
        settings.bindPrinter(mk3);
        settings.bindPrinter(ender);
        settings.bindPrinter({QString(), u"nobody"_s, 0});
    }
    Settings settings(asReadNextTime());
    QCOMPARE(settings.printerBindings(), (QList<PrinterBinding>{ender, mk3}));
    PrinterBinding faster = mk3;
    faster.baudRate = 250000;
    settings.bindPrinter(faster);
    QCOMPARE(settings.printerBindings(), (QList<PrinterBinding>{faster, ender}));
    settings.unbindPrinter(mk3.identity);
    QCOMPARE(settings.printerBindings(), QList<PrinterBinding>{ender});
    for (int i = 0; i < 150; ++i)
        settings.bindPrinter({QString::number(i), u"p"_s, 1});
    QCOMPARE(settings.printerBindings().size(), Settings::MaxBindings);
    QCOMPARE(settings.printerBindings().first().identity, u"149"_s);
}

void TestSettings::boundsItsLists()
{
    Settings settings(fileName());
    QStringList many;
    for (int i = 0; i < 700; ++i) {
        many.append(QString::number(i));
        settings.addRecentFile(QString::number(i));
    }
    settings.setCommandHistory(many);
    QCOMPARE(settings.recentFiles().size(), Settings::MaxRecentFiles);
    QCOMPARE(settings.recentFiles().first(), u"699"_s);
    QCOMPARE(settings.commandHistory().size(), Settings::MaxCommands);
    QCOMPARE(settings.commandHistory().last(), u"699"_s);
}

void TestSettings::movesARecentFileToTheFront()
{
    Settings settings(fileName());
    QSignalSpy changed(&settings, &Settings::recentFilesChanged);
    for (const QString &file : {u"a"_s, u"b"_s, u"c"_s, u"a"_s, QString()})
        settings.addRecentFile(file);
    QCOMPARE(settings.recentFiles(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    QCOMPARE(changed.size(), 4);
    settings.setRecentFiles({u"c"_s});
    QCOMPARE(settings.recentFiles(), QStringList{u"c"_s});
    QCOMPARE(changed.size(), 5);
}

void TestSettings::keepsFavouriteFolders()
{
    Settings settings(fileName());
    QSignalSpy changed(&settings, &Settings::favouriteFoldersChanged);
    QVERIFY(settings.favouriteFolders().isEmpty());
    QStringList many;
    for (int i = 0; i < 30; ++i)
        many.append(u"/folder, %1"_s.arg(i));
    settings.setFavouriteFolders(many);
    QCOMPARE(settings.favouriteFolders(), many.mid(0, Settings::MaxFavouriteFolders));
    settings.setFavouriteFolders({});
    QVERIFY(settings.favouriteFolders().isEmpty());
    QCOMPARE(changed.size(), 2);
}

void TestSettings::tellsChangesOfTheTheme()
{
    Settings settings(fileName());
    QSignalSpy changed(&settings, &Settings::themeChanged);
    settings.setTheme(Settings::Theme::System);
    QVERIFY(changed.isEmpty());
    settings.setTheme(Settings::Theme::Light);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Settings::Theme>(), Settings::Theme::Light);
}

void TestSettings::keepsTheUnitOfSpeeds()
{
    {
        Settings settings(fileName());
        QCOMPARE(settings.speedUnit(), SpeedUnit::MillimetresPerSecond);
        QSignalSpy changed(&settings, &Settings::speedUnitChanged);
        settings.setSpeedUnit(SpeedUnit::MillimetresPerSecond);
        QVERIFY(changed.isEmpty());
        settings.setSpeedUnit(SpeedUnit::MillimetresPerMinute);
        QCOMPARE(changed.size(), 1);
    }
    QCOMPARE(Settings(asReadNextTime()).speedUnit(), SpeedUnit::MillimetresPerMinute);
    put("[%General]\nspeedUnit=knots\n");
    QCOMPARE(Settings(fileName()).speedUnit(), SpeedUnit::MillimetresPerSecond);
}

void TestSettings::takesOddValuesForDefaults()
{
    put("[%General]\ntheme=pink\n[connection]\nbaudRate=-5\npreferredBaudRate=-1\nautoconnect="
        "perhaps\n"
        "additionalBaudRates=fast, 500000, -3\n[printers]\nsize=99999999\n1\\identity=a\n"
        "1\\baudRate=x\n[jog]\nstep=plenty\n");
    Settings settings(fileName());
    QVERIFY(!settings.loadProblem().isError());
    QCOMPARE(settings.theme(), Settings::Theme::System);
    QCOMPARE(settings.lastBaudRate(), 0);
    QCOMPARE(settings.jogStep(), 10.0);
    QCOMPARE(settings.connectionPreferences().baudRate, 0);
    QVERIFY(!settings.connectionPreferences().autoconnect);
    QCOMPARE(settings.connectionPreferences().additionalBaudRates, QList<int>{500000});
    QCOMPARE(settings.printerBindings(), (QList<PrinterBinding>{{u"a"_s, QString(), 0}}));
    for (const double step : {-1.0, 0.0, 1e9, std::numeric_limits<double>::quiet_NaN()}) {
        settings.setJogStep(step);
        QCOMPARE(settings.jogStep(), 10.0);
    }
}

void TestSettings::setsABrokenFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no settings file") << QByteArray("{ \"json\": true }\nhello\n");
    QTest::newRow("zeros after a crash") << QByteArray(300, '\0');
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\n\xff\xfe garbage\n");
    QTest::newRow("far too large") << QByteArray("[a]\n") + QByteArray(9 * 1024 * 1024, 'x');
}

void TestSettings::setsABrokenFileAside()
{
    QFETCH(QByteArray, content);
    put(content);
    {
        Settings settings(fileName());
        QCOMPARE(settings.loadProblem().code, ErrorCode::FileMalformed);
        QVERIFY(settings.loadProblem().message.contains(u"settings.ini.broken-"_s));
        settings.setLastPort(u"COM5"_s);
    }
    QCOMPARE(brokenFiles().size(), 1);
    QFile broken(m_folder->filePath(brokenFiles().first()));
    QVERIFY(broken.open(QIODevice::ReadOnly));
    QCOMPARE(broken.readAll(), content);

    const Settings settings(fileName());
    QVERIFY(!settings.loadProblem().isError());
    QCOMPARE(settings.lastPort(), u"COM5"_s);
}

// The language is one of the settings, so it is chosen after they were read.
void TestSettings::saysItInTheLanguageOfTheMoment()
{
    class Shouting final : public QTranslator
    {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                        int) const override
        {
            return QString::fromLatin1(source).toUpper();
        }
    };
    put("rubbish\n");
    const Settings settings(fileName());
    QVERIFY(settings.loadProblem().message.startsWith(u"The settings"_s));
    Shouting language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    QVERIFY(settings.loadProblem().message.startsWith(u"THE SETTINGS"_s));
}

void TestSettings::keepsEveryBrokenFile()
{
    for (int i = 0; i < 3; ++i) {
        put("rubbish\n");
        const Settings settings(fileName());
        QVERIFY(settings.loadProblem().isError());
    }
    QCOMPARE(brokenFiles().size(), 3);
}

void TestSettings::livesWithoutAFolder()
{
    put("[a]\nb=1\n");
    // Below a file there can be no file.
    Settings settings(fileName() + u"/settings.ini"_s);
    settings.setLastPort(u"COM5"_s);
    QCOMPARE(settings.lastPort(), u"COM5"_s);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
