// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct SourceFile
{
    QString path;   // relative to the repository: "core/comm/commworker.cpp"
    QString module; // "comm", "ui", "app", "cli"
    QString text;
    QStringList includes;
};

// What each module may include besides itself: the table of core/README.md.
const QHash<QString, QStringList> &allowedModules()
{
    static const QStringList core
        = {u"base"_s,   u"types"_s,       u"gcode"_s,    u"protocol"_s, u"transport"_s,
           u"script"_s, u"simulator"_s,   u"profile"_s,  u"settings"_s, u"job"_s,
           u"comm"_s,   u"temperature"_s, u"terminal"_s, u"control"_s,  u"sdcard"_s,
           u"report"_s, u"printer"_s};
    static const QHash<QString, QStringList> table = {
        {u"base"_s, {}},
        {u"types"_s, {u"base"_s}},
        {u"gcode"_s, {u"types"_s, u"base"_s}},
        {u"protocol"_s, {u"gcode"_s, u"types"_s, u"base"_s}},
        {u"transport"_s, {u"types"_s, u"base"_s}},
        {u"simulator"_s, {u"transport"_s, u"gcode"_s, u"types"_s, u"base"_s}},
        {u"profile"_s, {u"types"_s, u"base"_s}},
        {u"temperature"_s, {u"types"_s, u"base"_s}},
        {u"terminal"_s, {u"types"_s, u"base"_s}},
        {u"settings"_s, {u"types"_s, u"base"_s}},
        {u"script"_s, {u"gcode"_s, u"types"_s, u"base"_s}},
        {u"sdcard"_s, {u"types"_s, u"base"_s}},
        {u"job"_s, {u"sdcard"_s, u"gcode"_s, u"script"_s, u"types"_s, u"base"_s}},
        {u"comm"_s,
         {u"protocol"_s, u"transport"_s, u"job"_s, u"sdcard"_s, u"gcode"_s, u"types"_s, u"base"_s}},
        {u"control"_s, {u"gcode"_s, u"profile"_s, u"types"_s, u"base"_s}},
        {u"report"_s, {u"base"_s}},
        {u"printer"_s, core},
        {u"ui"_s,
         {u"printer"_s, u"control"_s, u"job"_s, u"temperature"_s, u"terminal"_s, u"profile"_s,
          u"script"_s, u"settings"_s, u"sdcard"_s, u"report"_s, u"gcode"_s, u"types"_s, u"base"_s}},
        {u"app"_s,
         {u"ui"_s, u"printer"_s, u"control"_s, u"settings"_s, u"profile"_s, u"script"_s,
          u"simulator"_s, u"job"_s, u"types"_s, u"base"_s}},
        {u"cli"_s,
         {u"printer"_s, u"control"_s, u"settings"_s, u"profile"_s, u"script"_s, u"job"_s,
          u"sdcard"_s, u"gcode"_s, u"simulator"_s, u"transport"_s, u"types"_s, u"base"_s}},
    };
    return table;
}

// Headers a module may use although the module as a whole is not open to it, with the reason.
bool isExempt(const SourceFile &file, const QString &include)
{
    // The port list is watched by the window, which never touches a transport.
    if (file.module == "ui"_L1 && include == "transport/serialportwatcher.h"_L1)
        return true;
    return false;
}

QString moduleOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.at(0) == "core"_L1)
        return parts.at(1);
    if (parts.at(0) == "app"_L1 && parts.at(1) == "cli"_L1)
        return u"cli"_s;
    return parts.at(0);
}

QList<SourceFile> readSources()
{
    const QDir root(QStringLiteral(GANTRY_SOURCE_DIR));
    static const QRegularExpression include(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    QList<SourceFile> files;
    for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator it(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            SourceFile source;
            source.path = root.relativeFilePath(file.fileName());
            source.module = moduleOf(source.path);
            source.text = QString::fromUtf8(file.readAll());
            for (auto match = include.globalMatch(source.text); match.hasNext();)
                source.includes << match.next().captured(1);
            files << source;
        }
    }
    return files;
}

// The text without comments, so that words in prose do not count.
QString codeOf(const SourceFile &file)
{
    static const QRegularExpression comment(uR"(//[^\n]*|/\*.*?\*/)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    QString code = file.text;
    return code.remove(comment);
}

} // namespace

/// Holds the sources against the architecture: who may include whom, and where threads, locks, clocks and widgets are.
class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyIncludeIsAllowed();
    void qtModulesStayInTheirPlace_data();
    void qtModulesStayInTheirPlace();
    void forbiddenWords_data();
    void forbiddenWords();
    void pureClassesReadNoClock();
    void pureClassesUseNoQObject();
    void everyFileNamesItsLicence();
    void coreHasNoWidgets();
    void onlyTheTableKnowsFirmwareByName();

private:
    QList<SourceFile> m_files;
};

void TestLayering::initTestCase()
{
    m_files = readSources();
    QVERIFY2(m_files.size() > 50, "the sources were not found");
}

void TestLayering::everyIncludeIsAllowed()
{
    QStringList problems;
    for (const SourceFile &file : m_files) {
        QVERIFY2(allowedModules().contains(file.module), qPrintable(file.path));
        for (const QString &include : file.includes) {
            const qsizetype slash = include.indexOf(u'/');
            if (slash < 0)
                continue;
            const QString target = include.left(slash);
            const bool coreModule = allowedModules().contains(target);
            // Folders of ui/ carry the names of core's; a file in ui/ may include both.
            const bool ownFolder
                = file.module == "ui"_L1
                  && QFile::exists(QStringLiteral(GANTRY_SOURCE_DIR "/ui/") + include);
            if (!coreModule || ownFolder || target == file.module || isExempt(file, include))
                continue;
            if (!allowedModules().value(file.module).contains(target))
                problems << file.path + " includes "_L1 + include;
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestLayering::qtModulesStayInTheirPlace_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("allowed"); // regular expression on the path

    QTest::newRow("threads") << u"^QThread$"_s << u"^core/comm/printerconnection\\.(h|cpp)$"_s;
    QTest::newRow("locks") << u"^(QMutex|QReadWriteLock|QSemaphore|QWaitCondition|mutex)$"_s
                           << u"^core/comm/factoutbox\\.(h|cpp)$"_s;
    QTest::newRow("serial port") << u"^QSerialPort"_s << u"^core/transport/"_s;
    QTest::newRow("charts") << u"^(QtCharts|QChart|Q.*Series$|Q.*Axis$)"_s
                            << u"^ui/temperature/temperaturechart.*\\.cpp$"_s;
    QTest::newRow("YAML") << u"^yaml-cpp/"_s << u"^core/profile/octoprintprofile\\.cpp$"_s;
    QTest::newRow("archives") << u"^archive(_entry)?\\.h$"_s
                              << u"^core/report/reportarchive\\.cpp$"_s;
    QTest::newRow("sockets") << u"^Q(Tcp|Local|Udp)(Socket|Server)"_s
                             << u"^(core/transport/|app/)"_s;
}

void TestLayering::qtModulesStayInTheirPlace()
{
    QFETCH(QString, header);
    QFETCH(QString, allowed);
    const QRegularExpression wanted(header);
    const QRegularExpression place(allowed);
    QStringList problems;
    for (const SourceFile &file : m_files) {
        for (const QString &include : file.includes) {
            if (wanted.match(include).hasMatch() && !place.match(file.path).hasMatch())
                problems << file.path + " includes "_L1 + include;
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestLayering::forbiddenWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("exempt"); // regular expression on the path; empty = nowhere allowed

    QTest::newRow("nested loops") << u"\\bprocessEvents\\s*\\("_s << QString();
    QTest::newRow("blocking calls between threads") << u"BlockingQueuedConnection"_s << QString();
    QTest::newRow("waiting in place") << u"\\bwaitFor(ReadyRead|BytesWritten|Finished|Started|"
                                         u"Connected|Disconnected|Done|NewConnection)"
                                         "\\s*\\("_s
                                      << QString();
    QTest::newRow("sleeping") << u"\\b(msleep|usleep|sleep_for|QThread::sleep)\\s*\\("_s
                              << QString();
    // A D-Bus signal can only be connected by name.
    QTest::newRow("string-based connections")
        << u"\\b(SIGNAL|SLOT)\\s*\\("_s
        << u"^(ui/common/systemtheme|app/powersource_linux)\\.cpp$"_s;
    QTest::newRow("uncategorised logging")
        << u"\\bq(Debug|Info|Warning|Critical)\\s*\\("_s << QString();
    QTest::newRow("singletons") << u"::instance\\s*\\(\\s*\\)"_s << QString();
}

void TestLayering::forbiddenWords()
{
    QFETCH(QString, word);
    QFETCH(QString, exempt);
    const QRegularExpression wanted(word);
    const QRegularExpression place(exempt);
    QStringList problems;
    for (const SourceFile &file : m_files) {
        if (!exempt.isEmpty() && place.match(file.path).hasMatch())
            continue;
        const QRegularExpressionMatch match = wanted.match(codeOf(file));
        if (match.hasMatch())
            problems << file.path + ": "_L1 + match.captured();
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

// The modules types, gcode and protocol are pure throughout; in mixed modules these classes are.
static bool isPure(const SourceFile &file)
{
    static const QRegularExpression modules(u"^core/(types|gcode|protocol)/"_s);
    static const QStringList classesByModule = {
        u"base/(naturalorder|shellpattern)"_s,
        u"comm/(cardfeed|outputdrain)"_s,
        u"control/(availability|connectiondiagnosis|idleheaterrule|machineneeds|printfit|"
        "prompttracker|printeraspects|printerstate\\.)"_s,
        u"job/(card|commandscreen|fileidentity|host|job(?!controller|historystore)|localprint|"
        "printhost|slicernotes|temperatureoffsets|gcodelinescanner|progressestimator|"
        "thumbnailreader)"_s,
        u"printer/"
        u"(connectionoptions|currentdata|printercommands|printerdata|printerevents?|printerstates|"
        "sentcommandevents)"_s,
        u"profile/(printerprofile|profileid)"_s,
        u"report/redaction"_s,
        u"script/(script(set|template)|template)"_s,
        u"sdcard/(cardprogress|cardtracker|sdlistparser|sdnames)"_s,
        u"settings/settingsjson"_s,
        u"simulator/(?!simulatedtransport)"_s,
        u"temperature/temperaturehistory"_s,
        u"temperature/temperaturetable"_s,
        u"terminal/(terminalfilter|commandhistory)"_s};
    static const QRegularExpression classes(u"^core/(%1)"_s.arg(classesByModule.join(u'|')));
    return modules.match(file.path).hasMatch() || classes.match(file.path).hasMatch();
}

void TestLayering::pureClassesReadNoClock()
{
    static const QRegularExpression clock(
        u"\\b(steady_clock|system_clock|high_resolution_clock)::now|currentMSecsSinceEpoch|"
        "currentDateTime|\\bQElapsedTimer\\b|\\bQTimer\\b"_s);
    QStringList problems;
    for (const SourceFile &file : m_files) {
        if (isPure(file) && clock.match(codeOf(file)).hasMatch())
            problems << file.path;
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestLayering::pureClassesUseNoQObject()
{
    static const QRegularExpression object(
        u"\\bQ_OBJECT\\b|#include <Q(Object|File|SaveFile|Timer)>"_s);
    QStringList problems;
    for (const SourceFile &file : m_files) {
        if (isPure(file) && object.match(codeOf(file)).hasMatch())
            problems << file.path;
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestLayering::everyFileNamesItsLicence()
{
    QStringList problems;
    for (const SourceFile &file : m_files) {
        if (!file.text.startsWith("// SPDX-FileCopyrightText:"_L1)
            || !file.text.contains("\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1))
            problems << file.path;
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestLayering::coreHasNoWidgets()
{
    static const QRegularExpression gui(u"^(Q(Widget|MessageBox|Application|Dialog|Color|Icon|"
                                        u"Pixmap|Image|Painter|Font|GuiApplication)|"
                                        "QtGui|QtWidgets)"_s);
    QStringList problems;
    for (const SourceFile &file : m_files) {
        if (file.module == "ui"_L1 || file.module == "app"_L1)
            continue;
        for (const QString &include : file.includes) {
            if (gui.match(include).hasMatch())
                problems << file.path + " includes "_L1 + include;
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

// What differs between firmwares is a trait of protocol/firmwaretraits; the virtual printer is one itself. Sentences for
// people may name some.
void TestLayering::onlyTheTableKnowsFirmwareByName()
{
    static const QRegularExpression place(u"^core/(protocol/firmwaretraits|simulator/)"_s);
    static const QRegularExpression sentence(uR"("(?:[^"\\\n]|\\.)* (?:[^"\\\n]|\\.)*")"_s);
    static const QRegularExpression name(
        u"\\w*(marlin|prusa|repetier|smoothie|klipper|teacup|malyan|ultimaker|grbl|reprapfirmware)\\w*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList problems;
    for (const SourceFile &file : m_files) {
        if (place.match(file.path).hasMatch())
            continue;
        const QRegularExpressionMatch match = name.match(codeOf(file).remove(sentence));
        if (match.hasMatch())
            problems << file.path + ": "_L1 + match.captured();
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
