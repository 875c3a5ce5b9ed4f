// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/protocolpreferencetable.h"
#include "settings/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

/// No field as it is by default.
ProtocolPreferences everythingChanged()
{
    ProtocolPreferences changed;
    for (const auto &field : ProtocolPreferenceTable::Flags)
        changed.*field.member = !(changed.*field.member);
    for (const auto &field : ProtocolPreferenceTable::Numbers)
        changed.*field.member += changed.*field.member < field.limits.most ? 1 : -1;
    for (const auto &field : ProtocolPreferenceTable::WordLists)
        changed.*field.member = {u"M17"_s, u"G33"_s};
    for (const auto &field : ProtocolPreferenceTable::Lines)
        changed.*field.member = u"M117 Hello, \"you\"; no"_s.section(u';', 0, 0);
    changed.errorHandling = ProtocolPreferences::ErrorHandling::Ignore;
    changed.checksums = ProtocolPreferences::Checksums::WhilePrinting;
    changed.feedback = {{u"fan, speed"_s,
                         u"RPM=(\\d+);\\s*\"(.*)\""_s,
                         {{u"speed"_s, u"{0} min⁻¹"_s}, {u"a/b=%"_s, u"{{{1}}}"_s}}},
                        {u"plain"_s, u"^x$"_s, {}}};
    changed.pauseTriggers = {{u"filament out"_s, PauseTriggerPreference::Effect::Pause},
                             {u"filament in"_s, PauseTriggerPreference::Effect::Resume},
                             {u"button"_s, PauseTriggerPreference::Effect::Toggle}};
    return changed;
}

} // namespace

class TestProtocolPreferences final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void defaultsAreWithinTheirLimits();
    void remembersEverything();
    void writesNothingButChanges();
    void goesBackToTheDefaults();
    void correctsWhatAFileSays_data();
    void correctsWhatAFileSays();
    void correctsWhatAProgramSays();
    void keepsAnExpressionThatCanBeMended();
    void boundsItsLists();
    void readsAnythingWithoutHarm();

private:
    [[nodiscard]] QString fileName() const { return m_folder->filePath(u"settings.ini"_s); }
    void put(const QByteArray &content) const
    {
        QFile file(fileName());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProtocolPreferences::defaultsAreWithinTheirLimits()
{
    ProtocolPreferences preferences;
    QCOMPARE(preferences.correct(), QStringList());
    QVERIFY(preferences == ProtocolPreferences());
    const Settings settings(fileName());
    QVERIFY(settings.protocolPreferences() == ProtocolPreferences());
    QVERIFY(settings.protocolProblems().isEmpty());
}

void TestProtocolPreferences::remembersEverything()
{
    ProtocolPreferences corrected = everythingChanged();
    QCOMPARE(corrected.correct(), QStringList());
    QVERIFY(corrected == everythingChanged());
    {
        Settings settings(fileName());
        QSignalSpy changed(&settings, &Settings::protocolPreferencesChanged);
        settings.setProtocolPreferences(corrected);
        settings.setProtocolPreferences(corrected);
        QCOMPARE(changed.size(), 1);
    }
    const Settings settings(fileName());
    QCOMPARE(settings.protocolProblems(), QStringList());
    QVERIFY(settings.protocolPreferences() == corrected);
}

void TestProtocolPreferences::writesNothingButChanges()
{
    {
        Settings settings(fileName());
        ProtocolPreferences preferences;
        preferences.blockedCommands.clear();
        settings.setProtocolPreferences(preferences);
    }
    const QSettings file(fileName(), QSettings::IniFormat);
    QCOMPARE(file.allKeys(), QStringList{u"protocol/blockedCommands"_s});
    // None blocked is not the same as nothing said.
    QVERIFY(Settings(fileName()).protocolPreferences().blockedCommands.isEmpty());
}

void TestProtocolPreferences::goesBackToTheDefaults()
{
    Settings settings(fileName());
    settings.setProtocolPreferences(everythingChanged());
    settings.setProtocolPreferences({});
    QVERIFY(settings.protocolPreferences() == ProtocolPreferences());
}

void TestProtocolPreferences::correctsWhatAFileSays_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem"); // a part of the only sentence
    QTest::newRow("no such policy")
        << QByteArray("[protocol]\nerrorHandling=explode\n") << u"“explode”"_s;
    QTest::newRow("policy as a number") << QByteArray("[protocol]\nerrorHandling=1\n") << u"“1”"_s;
    QTest::newRow("no truth") << QByteArray("[protocol]\nsanityCheckTools=perhaps\n")
                              << u"protocol/sanityCheckTools"_s;
    QTest::newRow("no number") << QByteArray("[timeout]\ncommunication=soon\n") << u"“soon”"_s;
    QTest::newRow("no command") << QByteArray("[protocol]\nblockedCommands=M0, M1, hello\n")
                                << u"“hello”"_s;
    QTest::newRow("hello with two lines")
        << QByteArray("[protocol]\nhelloCommand=M110\\nM112\n") << u"protocol/helloCommand"_s;
    QTest::newRow("hello that halts")
        << QByteArray("[protocol]\nhelloCommand=m112\n") << u"“m112”"_s;
    QTest::newRow("cancel with a comment")
        << QByteArray("[sdcard]\ncancelCommand=\"M25;x\"\n") << u"sdcard/cancelCommand"_s;
    QTest::newRow("trigger without a type")
        << QByteArray("[pauseTriggers]\nsize=1\n1\\regex=out\n") << u"pauseTriggers/1/type"_s;
    QTest::newRow("empty expression")
        << QByteArray("[feedback]\nsize=1\n1\\name=nothing\n") << u"empty expression"_s;
}

void TestProtocolPreferences::correctsWhatAFileSays()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, problem);
    put(content);
    const Settings settings(fileName());
    QVERIFY(!settings.loadProblem().isError());
    const QStringList problems = settings.protocolProblems();
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(problem), qPrintable(problems.first()));
    QVERIFY(settings.protocolPreferences() == ProtocolPreferences());
}

void TestProtocolPreferences::correctsWhatAProgramSays()
{
    ProtocolPreferences preferences;
    preferences.communicationTimeout = 1;
    preferences.linesInFlight = 1000;
    preferences.maxTimeoutsIdle = -1;
    preferences.blockedCommands = {u" m00 "_s, u"M0"_s, u"g028"_s, u"T1"_s};
    preferences.helloCommand = u" M110 N0 "_s;
    const QStringList problems = preferences.correct();
    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems.first(), u"The setting “protocol/linesInFlight” must lie between 1 and 16; "
                               "1000 was replaced by 16."_s);
    QCOMPARE(preferences.communicationTimeout, 5000);
    QCOMPARE(preferences.maxTimeoutsIdle, 0);
    QCOMPARE(preferences.blockedCommands, (QStringList{u"M0"_s, u"G28"_s, u"T1"_s}));
    QCOMPARE(preferences.helloCommand, u"M110 N0"_s);
}

void TestProtocolPreferences::keepsAnExpressionThatCanBeMended()
{
    put("[feedback]\nsize=1\n1\\name=typing mistake\n1\\regex=RPM=(\\d+\n");
    Settings settings(fileName());
    QCOMPARE(settings.protocolProblems().size(), 1);
    QCOMPARE(settings.protocolPreferences().feedback.size(), 1);
}

void TestProtocolPreferences::boundsItsLists()
{
    ProtocolPreferences preferences;
    preferences.ignoredCommands.clear();
    for (int i = 0; i < 500; ++i) {
        preferences.ignoredCommands.append(u"M%1"_s.arg(i));
        preferences.feedback.append({QString(5000, u'n'), u"a"_s, {{u"k"_s, QString(5000, u't')}}});
        preferences.pauseTriggers.append({u"b"_s, PauseTriggerPreference::Effect::Toggle});
    }
    preferences.feedback.resize(150);
    preferences.pauseTriggers.resize(120);
    preferences.pauseTriggers.append({QString(5000, u'x'), PauseTriggerPreference::Effect::Pause});
    QVERIFY(!preferences.correct().isEmpty());
    QCOMPARE(preferences.ignoredCommands.size(), 100);
    QCOMPARE(preferences.pauseTriggers.size(), 120);
    QCOMPARE(preferences.feedback.size(), 80);
    QCOMPARE(preferences.feedback.first().name.size(), 1000);
    QVERIFY(preferences.feedback.first().templates.isEmpty());
    QCOMPARE(preferences.correct(), QStringList()); // once is enough
}

void TestProtocolPreferences::readsAnythingWithoutHarm()
{
    put("[feedback]\nsize=2000000000\n[pauseTriggers]\nsize=-7\n"
        "[timeout]\ncommunication=99999999999999999999\nmaxIdle=@Variant(\\0)\n"
        "[protocol]\nblockedCommands=@Invalid()\nhelloCommand=@ByteArray(M115)\n");
    const Settings settings(fileName());
    const ProtocolPreferences preferences = settings.protocolPreferences();
    QVERIFY(preferences.feedback.isEmpty());
    QVERIFY(preferences.blockedCommands.isEmpty());
    QCOMPARE(preferences.communicationTimeout, 30000);
    QCOMPARE(preferences.helloCommand, u"M115"_s);
}

QTEST_APPLESS_MAIN(TestProtocolPreferences)
#include "tst_protocolpreferences.moc"
