// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/profilestore.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestProfileStore final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesIdentifiers_data();
    void makesIdentifiers();
    void createsTheDefaultProfile();
    void savesAndReadsBack();
    void makesAnIdFromTheName();
    void asksBeforeOverwriting();
    void takesIdsWithoutCase();
    void refusesInvalidProfiles();
    void removes();
    void remembersTheDefault();
    void forgetsADanglingDefault();
    void keepsUnknownMembersOfTheFile();
    void listsByName();
    void hasStartingPoints();

private:
    static PrinterProfile named(const QString &name, const QString &id = {})
    {
        PrinterProfile profile;
        profile.id = id;
        profile.name = name;
        return profile;
    }
    [[nodiscard]] QString path(const QString &file) const { return m_folder->filePath(file); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProfileStore::makesIdentifiers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id"); // empty = refused
    QTest::newRow("name") << u"My Printer (v2)"_s << u"My_Printer_(v2)"_s;
    QTest::newRow("slash") << u"a/b"_s << QString();
    QTest::newRow("backslash") << u"a\\b"_s << QString();
    QTest::newRow("beyond ASCII") << u"Größe 3!"_s << u"Gre_3"_s;
    QTest::newRow("case is kept") << u"MK3s"_s << u"MK3s"_s;
    QTest::newRow("nothing left") << u"Ж?"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("hidden") << u".hidden"_s << u"hidden"_s;
    QTest::newRow("up") << u".."_s << QString();
    QTest::newRow("device of Windows") << u"con"_s << u"_con"_s;
    QTest::newRow("device with suffix") << u"COM1.x"_s << u"_COM1.x"_s;
    QTest::newRow("no device") << u"COMA"_s << u"COMA"_s;
    QTest::newRow("long") << QString(300, u'a') << QString(100, u'a');
}

void TestProfileStore::makesIdentifiers()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const auto result = ProfileStore::sanitizedId(text);
    QCOMPARE(result.has_value(), !id.isEmpty());
    if (result)
        QCOMPARE(*result, id);
    else
        QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
}

void TestProfileStore::createsTheDefaultProfile()
{
    ProfileStore store(path(u"profiles"_s));
    QSignalSpy changed(&store, &ProfileStore::profilesChanged);
    store.load();
    QCOMPARE(changed.size(), 1);
    QVERIFY(store.problems().isEmpty());
    QCOMPARE(store.profiles(), QList<PrinterProfile>{PrinterProfile()});
    QCOMPARE(store.defaultProfile(), PrinterProfile());
    QVERIFY(QFile::exists(path(u"profiles/_default.json"_s)));
}

void TestProfileStore::savesAndReadsBack()
{
    ProfileStore store(m_folder->path());
    store.load();
    PrinterProfile profile = named(u"Delta"_s, u"delta"_s);
    profile.formFactor = PrinterProfile::FormFactor::Circular;
    profile.width = 150;
    const auto saved = store.save(profile, false);
    QVERIFY(saved);
    QCOMPARE(saved->depth, 150.0); // as stored: corrected

    ProfileStore other(m_folder->path());
    other.load();
    QCOMPARE(other.profile(u"delta"_s), *saved);
    QCOMPARE(other.profileOrDefault(u"delta"_s), *saved);
    QCOMPARE(other.profileOrDefault(u"unknown"_s), PrinterProfile());
    QVERIFY(!other.profile(u"unknown"_s));
}

void TestProfileStore::makesAnIdFromTheName()
{
    ProfileStore store(m_folder->path());
    store.load();
    const auto saved = store.save(named(u"My Printer (v2)"_s), false);
    QVERIFY(saved);
    QCOMPARE(saved->id, u"My_Printer_(v2)"_s);
    QVERIFY(QFile::exists(path(u"My_Printer_(v2).json"_s)));
}

void TestProfileStore::asksBeforeOverwriting()
{
    ProfileStore store(m_folder->path());
    store.load();
    QVERIFY(store.save(named(u"One"_s, u"a"_s), false));
    const auto refused = store.save(named(u"Two"_s, u"a"_s), false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotAvailable);
    QCOMPARE(store.profile(u"a"_s)->name, u"One"_s);
    QVERIFY(store.save(named(u"Two"_s, u"a"_s), true));
    QCOMPARE(store.profile(u"a"_s)->name, u"Two"_s);
}

void TestProfileStore::takesIdsWithoutCase()
{
    ProfileStore store(m_folder->path());
    store.load();
    QVERIFY(store.save(named(u"One"_s, u"MK3"_s), false));
    QVERIFY(!store.save(named(u"Two"_s, u"mk3"_s), false));
    const auto saved = store.save(named(u"Two"_s, u"mk3"_s), true);
    QVERIFY(saved);
    QCOMPARE(saved->id, u"MK3"_s);
}

void TestProfileStore::refusesInvalidProfiles()
{
    ProfileStore store(m_folder->path());
    store.load();
    PrinterProfile profile = named(u"Bad"_s, u"bad"_s);
    profile.width = 0;
    QCOMPARE(store.save(profile, true).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(store.save(named(QString()), true).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(store.save(named(u"x"_s, u"../x"_s), true).error().code, ErrorCode::InvalidArgument);
    QVERIFY(!QFile::exists(path(u"bad.json"_s)));
}

void TestProfileStore::removes()
{
    ProfileStore store(m_folder->path());
    store.load();
    QVERIFY(store.save(named(u"One"_s, u"one"_s), false));
    QCOMPARE(store.remove(u"missing"_s).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(store.remove(ProfileStore::DefaultId).error().code, ErrorCode::NotAvailable);
    QVERIFY(store.setDefault(u"one"_s));
    QCOMPARE(store.remove(u"one"_s).error().code, ErrorCode::NotAvailable);
    // The built-in one would only come back.
    QCOMPARE(store.remove(ProfileStore::DefaultId).error().code, ErrorCode::NotAvailable);
    QVERIFY(store.setDefault(ProfileStore::DefaultId));
    QVERIFY(store.remove(u"one"_s));
    QVERIFY(!QFile::exists(path(u"one.json"_s)));
    QVERIFY(!store.profile(u"one"_s));
}

void TestProfileStore::remembersTheDefault()
{
    ProfileStore store(m_folder->path());
    store.load();
    QVERIFY(store.save(named(u"One"_s, u"one"_s), false));
    QSignalSpy changed(&store, &ProfileStore::defaultChanged);
    QVERIFY(!store.setDefault(u"missing"_s));
    QVERIFY(changed.isEmpty());
    QVERIFY(store.setDefault(u"one"_s));
    QCOMPARE(changed.size(), 1);

    ProfileStore other(m_folder->path());
    other.load();
    QCOMPARE(other.defaultProfile().id, u"one"_s);
    QCOMPARE(other.profileOrDefault(u"nonsense"_s).id, u"one"_s);
}

void TestProfileStore::forgetsADanglingDefault()
{
    {
        ProfileStore store(m_folder->path());
        store.load();
        QVERIFY(store.save(named(u"One"_s, u"one"_s), false));
        QVERIFY(store.setDefault(u"one"_s));
    }
    QVERIFY(QFile::remove(path(u"one.json"_s)));
    ProfileStore store(m_folder->path());
    store.load();
    QCOMPARE(store.defaultProfile().id, QString(ProfileStore::DefaultId));
}

void TestProfileStore::keepsUnknownMembersOfTheFile()
{
    QVERIFY(QFile::copy(QStringLiteral(GANTRY_TEST_DATA "/profiles/v1.json"),
                        path(u"workshop.json"_s)));
    ProfileStore store(m_folder->path());
    store.load();
    PrinterProfile edited = *store.profile(u"workshop"_s);
    // An editor that builds the profile anew does not know of them.
    edited.unknown = {};
    edited.name = u"Renamed"_s;
    QVERIFY(store.save(edited, true));

    ProfileStore other(m_folder->path());
    other.load();
    QCOMPARE(other.profile(u"workshop"_s)->name, u"Renamed"_s);
    QVERIFY(other.profile(u"workshop"_s)->unknown.contains("scripts"_L1));
}

void TestProfileStore::listsByName()
{
    ProfileStore store(m_folder->path());
    store.load();
    QVERIFY(store.save(named(u"Zebra"_s, u"a"_s), false));
    QVERIFY(store.save(named(u"Ant"_s, u"z"_s), false));
    QStringList names;
    for (const PrinterProfile &profile : store.profiles())
        names.append(profile.name);
    QCOMPARE(names, (QStringList{u"Ant"_s, u"Default"_s, u"Zebra"_s}));
}

void TestProfileStore::hasStartingPoints()
{
    const QList<PrinterProfile> profiles = ProfileStore::builtInProfiles();
    QVERIFY2(profiles.size() >= 12, qPrintable(QString::number(profiles.size())));
    QSet<QString> ids;
    for (const PrinterProfile &profile : profiles) {
        QVERIFY2(profile.validate(), qPrintable(profile.id));
        QCOMPARE(profile, profile.normalized());
        QVERIFY2(profile.unknown.isEmpty(), qPrintable(profile.id));
        QCOMPARE(*ProfileStore::sanitizedId(profile.id), profile.id);
        ids.insert(profile.id);
    }
    QCOMPARE(ids.size(), profiles.size());
}

QTEST_APPLESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
