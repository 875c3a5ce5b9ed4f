// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/profileid.h"
#include "profile/profilestore.h"

#include <QDateTime>
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
    void findsAnIdForNamesInOtherScripts();
    void makesTheDefaultWhileSaving();
    void removes_data();
    void removes();
    void selects_data();
    void selects();
    void tellsWhatChanged();
    void knowsWhenItWasChanged();
    void remembersTheDefault();
    void forgetsADanglingDefault();
    void keepsTheChoiceOfABrokenDefault();
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
    QTest::newRow("65: name") << u"My Printer (v2)"_s << u"My_Printer_(v2)"_s;
    QTest::newRow("65: slash") << u"a/b"_s << QString();
    QTest::newRow("backslash") << u"a\\b"_s << QString();
    QTest::newRow("65: beyond ASCII") << u"Größe 3!"_s << u"Gre_3"_s;
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
    const auto result = sanitizedProfileId(text);
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
    QCOMPARE(refused.error().code, ErrorCode::CouldNotOverwrite);
    QVERIFY(isSaveError(refused.error().code));
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
    QCOMPARE(store.save(profile, true).error().code, ErrorCode::InvalidProfile);
    QVERIFY(!isSaveError(ErrorCode::InvalidProfile));
    QCOMPARE(store.save(named(QString()), true).error().code, ErrorCode::InvalidProfile);
    QCOMPARE(store.save(named(u"x"_s, u"../x"_s), true).error().code, ErrorCode::InvalidArgument);
    QVERIFY(!QFile::exists(path(u"bad.json"_s)));
    QCOMPARE(store.profileCount(), 1);
}

void TestProfileStore::findsAnIdForNamesInOtherScripts()
{
    ProfileStore store(m_folder->path());
    store.load();
    QCOMPARE(store.save(named(u"Принтер"_s))->id, u"printer"_s);
    QCOMPARE(store.save(named(u"打印机"_s))->id, u"printer_2"_s);
    QCOMPARE(store.profile(u"printer"_s)->name, u"Принтер"_s);
}

void TestProfileStore::makesTheDefaultWhileSaving()
{
    ProfileStore store(m_folder->path());
    store.load();
    QVERIFY(store.isDefaultUnmodified());
    QVERIFY(store.save(named(u"One"_s, u"one"_s), false, true));
    QCOMPARE(store.defaultProfile().id, u"one"_s);
    QVERIFY(!store.isDefaultUnmodified());
    QVERIFY(store.setDefault(QString())); // back to the one that is always there
    QVERIFY(store.isDefaultUnmodified());
    PrinterProfile changed = store.defaultProfile();
    changed.width = 300;
    QVERIFY(store.save(changed, true));
    QVERIFY(!store.isDefaultUnmodified());
}

void TestProfileStore::removes_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<ErrorCode>("code"); // None = removed
    QTest::newRow("68: current") << u"current"_s << ErrorCode::NotAvailable;
    QTest::newRow("68: default") << u"chosen"_s << ErrorCode::NotAvailable;
    QTest::newRow("68: missing") << u"missing"_s << ErrorCode::InvalidArgument;
    // It would only come back.
    QTest::newRow("always there") << QString(ProfileStore::DefaultId) << ErrorCode::NotAvailable;
    QTest::newRow("any other") << u"other"_s << ErrorCode::None;
}

void TestProfileStore::removes()
{
    QFETCH(QString, id);
    QFETCH(ErrorCode, code);
    ProfileStore store(m_folder->path());
    store.load();
    for (const QString &name : {u"current"_s, u"other"_s})
        QVERIFY(store.save(named(name, name)));
    QVERIFY(store.save(named(u"chosen"_s, u"chosen"_s), false, true));
    QVERIFY(store.select(u"current"_s));
    const bool existed = store.exists(id);
    const Result<void> result = store.remove(id);
    QCOMPARE(result ? ErrorCode::None : result.error().code, code);
    QCOMPARE(store.exists(id), existed && !result.has_value());
    QCOMPARE(QFile::exists(path(id + u".json"_s)), existed && !result.has_value());
}

void TestProfileStore::selects_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("current");
    QTest::newRow("known") << u"one"_s << true << u"one"_s;
    QTest::newRow("68: unknown") << u"nonsense"_s << false << u"chosen"_s;
    QTest::newRow("none") << QString() << false << u"chosen"_s;
}

void TestProfileStore::selects()
{
    QFETCH(QString, id);
    QFETCH(bool, known);
    QFETCH(QString, current);
    ProfileStore store(m_folder->path());
    store.load();
    QVERIFY(store.save(named(u"One"_s, u"one"_s)));
    QVERIFY(store.save(named(u"Chosen"_s, u"chosen"_s), false, true));
    QVERIFY(!store.currentProfile());
    QCOMPARE(store.currentOrDefaultProfile().id, u"chosen"_s);
    QSignalSpy changed(&store, &ProfileStore::currentChanged);
    QCOMPARE(store.select(id), known);
    QCOMPARE(store.currentProfile()->id, current);
    QCOMPARE(changed.takeFirst().first().toString(), current);

    // What is stored meanwhile is what is current.
    PrinterProfile edited = *store.currentProfile();
    edited.width = 321;
    QVERIFY(store.save(edited, true));
    QCOMPARE(store.currentOrDefaultProfile().width, 321.0);

    store.deselect();
    QVERIFY(!store.currentProfile());
    QCOMPARE(changed.takeFirst().first().toString(), QString());
    store.deselect();
    QVERIFY(changed.isEmpty());
}

void TestProfileStore::tellsWhatChanged()
{
    ProfileStore store(m_folder->path());
    store.load();
    QSignalSpy added(&store, &ProfileStore::profileAdded);
    QSignalSpy modified(&store, &ProfileStore::profileModified);
    QSignalSpy removed(&store, &ProfileStore::profileRemoved);
    QSignalSpy changed(&store, &ProfileStore::profilesChanged);
    QVERIFY(store.save(named(u"My printer"_s)));
    QVERIFY(store.save(named(u"Renamed"_s, u"My_printer"_s), true));
    QVERIFY(!store.save(named(u"Refused"_s, u"My_printer"_s), false));
    QVERIFY(store.remove(u"My_printer"_s));
    for (QSignalSpy *spy : {&added, &modified, &removed}) {
        QCOMPARE(spy->size(), 1);
        QCOMPARE(spy->first().first().toString(), u"My_printer"_s);
    }
    QCOMPARE(changed.size(), 3);
}

void TestProfileStore::knowsWhenItWasChanged()
{
    ProfileStore store(path(u"profiles"_s));
    QVERIFY(!store.lastModified().isValid());
    store.load();
    QFile file(path(u"profiles/_default.json"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime later = QDateTime::currentDateTime().addDays(1);
    QVERIFY(file.setFileTime(later, QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(store.lastModified().toSecsSinceEpoch(), later.toSecsSinceEpoch());
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
    // For good: a later profile of that name is not the default by accident.
    QVERIFY(store.save(named(u"One"_s, u"one"_s), false));
    store.load();
    QCOMPARE(store.defaultProfile().id, QString(ProfileStore::DefaultId));
}

void TestProfileStore::keepsTheChoiceOfABrokenDefault()
{
    QByteArray content;
    {
        ProfileStore store(m_folder->path());
        store.load();
        QVERIFY(store.save(named(u"One"_s, u"one"_s), false, true));
        QFile file(path(u"one.json"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        content = file.readAll();
        QVERIFY(file.resize(10));
    }
    ProfileStore store(m_folder->path());
    store.load();
    QCOMPARE(store.defaultProfile().id, QString(ProfileStore::DefaultId));
    // Repaired by hand.
    QFile file(path(u"one.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    store.load();
    QCOMPARE(store.defaultProfile().id, u"one"_s);
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
        QCOMPARE(*sanitizedProfileId(profile.id), profile.id);
        ids.insert(profile.id);
    }
    QCOMPARE(ids.size(), profiles.size());
}

QTEST_APPLESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
