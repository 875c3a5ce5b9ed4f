// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/octoprintprofile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

using Box = PrinterProfile::Box;

/// Profiles of OctoPrint, as its versions wrote them and as nobody should write them.
class TestOctoPrintProfile final : public QObject
{
    Q_OBJECT

private slots:
    void readsANewFile();
    void readsAnOldFile();
    void readsUnusualYaml();
    void fillsInDefaults();
    void takesWordsAsYamlDoes_data();
    void takesWordsAsYamlDoes();
    void refuses_data();
    void refuses();
    void isBoundedByEveryInput_data();
    void isBoundedByEveryInput();
    void survivesDamage();
    void readsFiles();
    void refusesFilesThatAreNone();

private:
    static QString samplePath(const QString &name)
    {
        return QStringLiteral(GANTRY_TEST_DATA "/profiles/") + name;
    }
    static QByteArray sample(const QString &name)
    {
        QFile file(samplePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestOctoPrintProfile::readsANewFile()
{
    PrinterProfile expected;
    expected.id = u"prusa_mmu"_s;
    expected.name = u"Prusa, bench 2"_s;
    expected.model = u"Original Prusa i3 MK3S MMU2S"_s;
    expected.color = u"orange"_s;
    expected.width = 250;
    expected.depth = 210;
    expected.height = 210;
    expected.customBox = Box{0, 250, -3, 210, 0, 210};
    expected.extruderCount = 5;
    expected.sharedNozzle = true;
    expected.nozzleDiameter = 0.6;
    expected.defaultExtrusionLength = 8;
    expected.y = {9000, true};
    expected.z = {720, false};
    const auto profile = OctoPrintProfile::fromYaml(sample(u"octoprint-1.9.profile"_s));
    QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().message));
    QCOMPARE(*profile, expected);
}

void TestOctoPrintProfile::readsAnOldFile()
{
    const auto profile = OctoPrintProfile::fromYaml(sample(u"octoprint-1.2.profile"_s));
    QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().message));
    QCOMPARE(profile->id, u"delta"_s);
    QCOMPARE(profile->name, u"No. 7"_s);
    QCOMPARE(profile->origin, BedOrigin::Center);
    QCOMPARE(profile->depth, 150.0);
    QVERIFY(!profile->customBox);
    QCOMPARE(profile->extruderOffsets, (QList<QPointF>{QPointF(0, 0), QPointF(0, 0)}));
    QVERIFY(!profile->heatedBed);
    QVERIFY(!profile->heatedChamber);
    QVERIFY(!profile->sharedNozzle);
    QCOMPARE(profile->defaultExtrusionLength, 5.0);
}

void TestOctoPrintProfile::readsUnusualYaml()
{
    const auto profile = OctoPrintProfile::fromYaml(sample(u"octoprint-noid.profile"_s));
    QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().message));
    QCOMPARE(profile->id, QString());
    QCOMPARE(profile->name, u"on"_s);
    QCOMPARE(profile->model, u"12345"_s);
    QVERIFY(!profile->heatedBed);
    QVERIFY(profile->heatedChamber);
    QCOMPARE(profile->extruderCount, 2);
    QCOMPARE(profile->extruderOffsets, (QList<QPointF>{QPointF(0, 0), QPointF(18.5, -0.2)}));
    QCOMPARE(profile->reach(), (Box{0, 300, 0, 200, 0, 400}));
    // Not documented there, and so none of ours.
    QCOMPARE(profile->maxToolTemperature, PrinterProfile().maxToolTemperature);
    QVERIFY(profile->unknown.isEmpty());
}

void TestOctoPrintProfile::fillsInDefaults()
{
    const auto profile = OctoPrintProfile::fromYaml("name: Just this\n");
    QVERIFY(profile);
    PrinterProfile expected;
    expected.id = QString();
    expected.name = u"Just this"_s;
    QCOMPARE(*profile, expected);
}

void TestOctoPrintProfile::takesWordsAsYamlDoes_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<bool>("truth");
    for (const char *word : {"true", "True", "yes", "on", "y", "1", "'true'", "\"Yes\""})
        QTest::newRow(word) << QByteArray(word) << true;
    for (const char *word : {"false", "no", "off", "n", "0", "'on'", "~", "null", "", "2"})
        QTest::newRow(word) << QByteArray(word) << false;
}

void TestOctoPrintProfile::takesWordsAsYamlDoes()
{
    QFETCH(QByteArray, word);
    QFETCH(bool, truth);
    const auto profile = OctoPrintProfile::fromYaml("heatedBed: " + word + "\n");
    QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().detail));
    QCOMPARE(profile->heatedBed, truth);
}

void TestOctoPrintProfile::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("word"); // of the message
    const auto row = [](const char *name, const QByteArray &text, const QString &word,
                        ErrorCode code = ErrorCode::FileMalformed) {
        QTest::newRow(name) << text << code << word;
    };
    row("mistake in line 5", sample(u"octoprint-broken.profile"_s), u"line 5"_s);
    row("empty", QByteArray(), u"not a printer profile"_s);
    row("comment only", "# nothing\n", u"not a printer profile"_s);
    row("a list", "- 1\n- 2\n", u"not a printer profile"_s);
    row("a word", "hello", u"not a printer profile"_s);
    row("something else", "services:\n  web: {image: nginx}\n", u"not a printer profile"_s);
    row("binary",
        QByteArray("\x7f"
                   "ELF\x02\x01\x00\x00\x00",
                   9),
        u"printer profile"_s);
    row("unknown repetition", "name: *nobody\n", u"line 1"_s);
    row("contains itself", "name: a\naxes: &a\n  x: *a\n", u"far more"_s);
    row("a list as a name", "name: a\n? [1, 2]\n: 3\n", u"far more"_s);
    row("word for a number", "volume: {width: wide}\n", u"volume.width"_s);
    row("not a number", "volume: {width: .nan}\n", u"volume.width"_s);
    row("infinite", "volume: {width: inf}\n", u"volume.width"_s);
    row("fraction of an extruder", "extruder: {count: 1.5}\n", u"extruder.count"_s);
    row("three coordinates", "extruder: {offsets: [[0, 0, 0]]}\n", u"extruder.offsets"_s);
    row("a word for a group", "axes: fast\n", u"axes"_s);
    row("a box that is a number", "volume: {custom_box: 7}\n", u"custom_box"_s);
    row("out of range", "volume: {width: 0}\n", u"width"_s, ErrorCode::InvalidProfile);
    row("too many extruders", "extruder: {count: 100}\n", u"extruders"_s,
        ErrorCode::InvalidProfile);
}

void TestOctoPrintProfile::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    QFETCH(QString, word);
    const auto profile = OctoPrintProfile::fromYaml(text);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, code);
    QVERIFY2(profile.error().message.contains(word), qPrintable(profile.error().message));
}

void TestOctoPrintProfile::isBoundedByEveryInput_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray last = "*a" + QByteArray::number(i - 1);
        laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
                  + QByteArrayList(10, last).join(", ") + "]\n";
    }
    QTest::newRow("a billion laughs") << laughs + "name: *a11\n";
    QTest::newRow("lists in lists") << "name: " + QByteArray(20000, '[');
    QTest::newRow("closed lists in lists")
        << "name: " + QByteArray(20000, '[') + QByteArray(20000, ']');
    QTest::newRow("maps in maps") << "name: " + QByteArray(20000, '{');
    QByteArray dashes;
    for (int i = 0; i < 20000; ++i)
        dashes += "- ";
    QTest::newRow("dashes") << dashes;
    QByteArray deeper;
    for (int i = 0; i < 300; ++i)
        deeper += QByteArray(i, ' ') + "a:\n";
    QTest::newRow("deeper and deeper") << deeper;
    QTest::newRow("many values") << "extruder: {offsets: [" + QByteArray("[0,0],").repeated(9000)
                                        + "]}\n";
    QTest::newRow("more than a file may hold") << "name: " + QByteArray(100000, 'x');
    QTest::newRow("question marks") << QByteArray(60000, '?').replace("?", "? ").left(60000);
}

void TestOctoPrintProfile::isBoundedByEveryInput()
{
    QFETCH(QByteArray, text);
    // Without bounds this would not end before the test is stopped.
    const auto profile = OctoPrintProfile::fromYaml(text);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::FileMalformed);
}

// Cut off and altered anywhere, a file is a profile or an error.
void TestOctoPrintProfile::survivesDamage()
{
    const QByteArray text = sample(u"octoprint-1.2.profile"_s);
    QVERIFY(text.size() > 300);
    int refused = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (const char c : QByteArrayLiteral("\0:[{*&!\t\xff")) {
            QByteArray damaged = text;
            damaged[i] = c;
            const auto profile = OctoPrintProfile::fromYaml(damaged);
            refused += profile ? 0 : 1;
            QVERIFY(!profile || profile->validate());
        }
        const auto cut = OctoPrintProfile::fromYaml(text.left(i));
        QVERIFY(!cut || cut->validate());
    }
    QVERIFY(refused > 100);
}

void TestOctoPrintProfile::readsFiles()
{
    const auto named = OctoPrintProfile::read(samplePath(u"octoprint-1.9.profile"_s));
    QVERIFY(named);
    QCOMPARE(named->id, u"prusa_mmu"_s);
    const auto unnamed = OctoPrintProfile::read(samplePath(u"octoprint-noid.profile"_s));
    QVERIFY(unnamed);
    QCOMPARE(unnamed->id, u"octoprint-noid"_s);
}

void TestOctoPrintProfile::refusesFilesThatAreNone()
{
    const QTemporaryDir folder;
    QCOMPARE(OctoPrintProfile::read(folder.filePath(u"none"_s)).error().code,
             ErrorCode::FileMissing);
    QCOMPARE(OctoPrintProfile::read(folder.path()).error().code, ErrorCode::FileUnreadable);
    QFile large(folder.filePath(u"large.profile"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(10'000'000));
    const auto profile = OctoPrintProfile::read(large.fileName());
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::FileMalformed);
    QVERIFY(profile.error().message.contains(u"far more"_s));
}

QTEST_APPLESS_MAIN(TestOctoPrintProfile)
#include "tst_octoprintprofile.moc"
