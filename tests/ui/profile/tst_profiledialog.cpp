// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/profileselection.h"
#include "profile/numberfield.h"
#include "profile/profiledialog.h"
#include "profile/profileeditor.h"
#include "profile/profileexchange.h"
#include "profile/profilestore.h"
#include "profile/volumeview.h"
#include "settings/settings.h"
#include "support/defaultisstandard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace gantry;

/// The profiles with real keys and clicks: what is typed is checked at once, kept on Save, and never lost unasked.
class TestProfileDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void editsAndSaves();
    void keepsHowLinesAreSent();
    void mistakesAreSaidBesideTheField_data();
    void mistakesAreSaidBesideTheField();
    void anOrderThatIsWrongIsSaidOnce();
    void nothingIsModifiedByLooking_data();
    void nothingIsModifiedByLooking();
    void speedsAreTypedInTheUnitThatIsWanted();
    void aUnitChangesNoProfile_data();
    void aUnitChangesNoProfile();
    void drawingFollowsTheNumbers();
    void offsetsAreAskedForWhereThereAreSome();
    void addsDuplicatesAndDeletes();
    void makesTheDefault();
    void saysWhenChangesCountOfTheOneInUse();
    void leadsToTheScripts();
    void leavingAsksAboutChanges();
    void theDefaultOneSpeaksTheLanguage();
    void brokenFileIsShownAndLeftAlone();
    void exportsAndImports();
    void importSaysWhatIsWrong();

private:
    template<typename T>
    T *child(const QString &name) const
    {
        T *found = m_dialog->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name)
    {
        QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton);
    }
    void type(const QString &field, const QString &text)
    {
        QLineEdit *edit = child<NumberField>(field)->edit();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void open()
    {
        m_dialog = std::make_unique<ProfileDialog>(*m_store, *m_selection);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void chooseRow(const QString &start)
    {
        auto *list = child<QListWidget>(u"profileList"_s);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().startsWith(start)) {
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                                  list->visualItemRect(list->item(row)).center());
                return;
            }
        }
        qFatal("no %s", qPrintable(start));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<ProfileSelection> m_selection;
    std::unique_ptr<ProfileDialog> m_dialog;
};

void TestProfileDialog::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"profiles"_s));
    m_store->load();
    m_selection = std::make_unique<ProfileSelection>(*m_store, *m_settings);
    open();
}

void TestProfileDialog::cleanup()
{
    m_dialog.reset();
    m_selection.reset();
    m_store.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestProfileDialog::editsAndSaves()
{
    QVERIFY(!child<QPushButton>(u"profileSave"_s)->isEnabled());
    QCOMPARE(child<QPushButton>(u"profileSave"_s)->toolTip(), u"Nothing was changed."_s);
    child<ProfileEditor>(u"profileEditor"_s)->setCurrentIndex(1);
    type(u"width"_s, u"250,5"_s);
    click(u"profileSave"_s);
    QCOMPARE(m_store->defaultProfile().width, 250.5);
    QVERIFY(!child<QPushButton>(u"profileSave"_s)->isEnabled());
    type(u"width"_s, u"100"_s);
    click(u"profileRevert"_s);
    QCOMPARE(child<NumberField>(u"width"_s)->edit()->text(), u"250.5"_s);
    QCOMPARE(m_store->defaultProfile().width, 250.5);
}

void TestProfileDialog::keepsHowLinesAreSent()
{
    child<ProfileEditor>(u"profileEditor"_s)->setCurrentIndex(4);
    type(u"receiveBuffer"_s, u"127"_s);
    for (const QString &box :
         {u"followAdvancedOk"_s, u"compactLines"_s, u"resetOnBlockedStop"_s, u"lowLatency"_s}) {
        child<QCheckBox>(box)->setFocus();
        QTest::keyClick(child<QCheckBox>(box), Qt::Key_Space);
    }
    auto *reset = child<QComboBox>(u"resetOnConnect"_s);
    reset->setFocus();
    QTest::keyClick(reset, Qt::Key_End);
    QTest::keyClick(reset, Qt::Key_Return);
    click(u"profileSave"_s);
    const PrinterProfile saved = m_store->defaultProfile();
    QCOMPARE(saved.receiveBuffer, 127);
    QVERIFY(!saved.followAdvancedOk);
    QVERIFY(saved.compactLines);
    QVERIFY(!saved.resetOnBlockedStop);
    QVERIFY(saved.lowLatency);
    QCOMPARE(saved.resetOnConnect, PrinterProfile::ResetOnConnect::Ask);
}

void TestProfileDialog::mistakesAreSaidBesideTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("no number") << u"width"_s << u"wide"_s << u"number"_s;
    QTest::newRow("empty") << u"height"_s << u""_s << u"number"_s;
    QTest::newRow("zero") << u"depth"_s << u"0"_s << u"depth"_s;
    QTest::newRow("too large") << u"height"_s << u"10000"_s << u"height"_s;
    QTest::newRow("speed") << u"speedZ"_s << u"-5"_s << u"Z axis"_s;
    QTest::newRow("count") << u"extruderCount"_s << u"100"_s << u"99"_s;
    QTest::newRow("hot") << u"maxTool"_s << u"2000"_s << u"nozzle"_s;
    QTest::newRow("above the most") << u"minExtrusion"_s << u"400"_s << u"extruding"_s;
    QTest::newRow("buffer") << u"receiveBuffer"_s << u"70000"_s << u"buffer"_s;
    QTest::newRow("nozzle") << u"nozzle"_s << u"0"_s << u"diameter"_s;
}

void TestProfileDialog::mistakesAreSaidBesideTheField()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, word);
    type(field, text);
    QVERIFY2(child<NumberField>(field)->problem().contains(word),
             qPrintable(child<NumberField>(field)->problem()));
    QVERIFY(!child<QPushButton>(u"profileSave"_s)->isEnabled());
    QVERIFY(child<QPushButton>(u"profileSave"_s)->toolTip().contains(word));
    // No other field is blamed.
    int blamed = 0;
    for (const NumberField *other : m_dialog->findChildren<NumberField *>())
        blamed += other->problem().isEmpty() ? 0 : 1;
    QCOMPARE(blamed, 1);
}

void TestProfileDialog::anOrderThatIsWrongIsSaidOnce()
{
    child<ProfileEditor>(u"profileEditor"_s)->setCurrentIndex(1);
    QVERIFY(!child<NumberField>(u"xMin"_s)->isVisible());
    child<QCheckBox>(u"hasBox"_s)->setChecked(true);
    type(u"xMin"_s, u"300"_s);
    QVERIFY(child<NumberField>(u"xMin"_s)->problem().isEmpty());
    QVERIFY(child<NumberField>(u"xMax"_s)->problem().contains(u"less than"_s));
    QVERIFY(child<NumberField>(u"yMax"_s)->problem().isEmpty());
    type(u"xMin"_s, u"-20"_s);
    click(u"profileSave"_s);
    QVERIFY(m_store->defaultProfile().customBox);
    QCOMPARE(m_store->defaultProfile().customBox->xMin, -20.0);
}

void TestProfileDialog::nothingIsModifiedByLooking_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(ProfileStore::builtInProfiles().size()); ++i)
        QTest::addRow("%d", i) << i;
}

void TestProfileDialog::nothingIsModifiedByLooking()
{
    QFETCH(const int, index);
    const PrinterProfile profile = ProfileStore::builtInProfiles().at(index);
    ProfileEditor editor;
    editor.setProfile(profile);
    QVERIFY(!editor.isModified());
    QCOMPARE(editor.problem(), QString());
    QCOMPARE(editor.profile().normalized().reach(), profile.normalized().reach());
    QCOMPARE(editor.profile().z, profile.z);
}

void TestProfileDialog::speedsAreTypedInTheUnitThatIsWanted()
{
    ProfileEditor editor;
    PrinterProfile profile;
    profile.x.speed = 6000;
    profile.z.speed = 200;
    editor.setProfile(profile);
    QSignalSpy edited(&editor, &ProfileEditor::edited);
    auto *x = editor.findChild<NumberField *>(u"speedX"_s);
    QCOMPARE(x->edit()->text(), u"100"_s);
    QVERIFY(x->edit()->accessibleName().endsWith(u"mm/s"_s));
    x->edit()->selectAll();
    QTest::keyClicks(x->edit(), u"150"_s);
    QCOMPARE(editor.profile().x.speed, 9000);
    QCOMPARE(editor.profile().z.speed, 200); // 3.333 mm/s
    editor.setSpeedUnit(SpeedUnit::MillimetresPerMinute);
    QCOMPARE(x->edit()->text(), u"9000"_s);
    QVERIFY(x->edit()->accessibleName().endsWith(u"mm/min"_s));
    QCOMPARE(editor.findChild<NumberField *>(u"speedZ"_s)->edit()->text(), u"200"_s);
    QCOMPARE(editor.profile().x.speed, 9000);
}

void TestProfileDialog::aUnitChangesNoProfile_data()
{
    nothingIsModifiedByLooking_data();
}

void TestProfileDialog::aUnitChangesNoProfile()
{
    QFETCH(const int, index);
    ProfileEditor editor;
    editor.setProfile(ProfileStore::builtInProfiles().at(index));
    for (const SpeedUnit unit :
         {SpeedUnit::MillimetresPerMinute, SpeedUnit::MillimetresPerSecond}) {
        editor.setSpeedUnit(unit);
        QVERIFY(!editor.isModified());
    }
}

void TestProfileDialog::drawingFollowsTheNumbers()
{
    child<ProfileEditor>(u"profileEditor"_s)->setCurrentIndex(1);
    auto *view = child<VolumeView>(u"volumeView"_s);
    const QPointF before = view->mapFromBed(100, 0) - view->mapFromBed(0, 0);
    type(u"width"_s, u"400"_s);
    const QPointF after = view->mapFromBed(100, 0) - view->mapFromBed(0, 0);
    QVERIFY(after.x() < before.x());
    QVERIFY(view->accessibleDescription().contains(u"400"_s));
    auto *shape = child<QComboBox>(u"formFactor"_s);
    shape->setFocus();
    QTest::keyClick(shape, Qt::Key_Down);
    QVERIFY(!child<NumberField>(u"depth"_s)->isEnabled());
    QVERIFY(view->accessibleDescription().contains(u"400 mm deep"_s)
            || view->accessibleDescription().count(u"400"_s) == 2);
}

void TestProfileDialog::offsetsAreAskedForWhereThereAreSome()
{
    auto *pages = child<QTabWidget>(u"profileEditor"_s);
    auto *offsets = child<QTableWidget>(u"offsets"_s);
    for (int page = 0; !offsets->isVisible() && page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        QVERIFY(!offsets->isVisible()); // one extruder
    }
    type(u"extruderCount"_s, u"2"_s);
    for (int page = 0; !offsets->isVisible() && page < pages->count(); ++page)
        pages->setCurrentIndex(page);
    QVERIFY(offsets->isVisible());
    QCOMPARE(offsets->rowCount(), 1);
    type(u"extruderCount"_s, u"1"_s);
    QVERIFY(!offsets->isVisible());
}

void TestProfileDialog::addsDuplicatesAndDeletes()
{
    QMenu *menu = child<QToolButton>(u"profileAdd"_s)->menu();
    QVERIFY(menu->actions().size() > 10);
    menu->actions().at(2)->trigger();
    QCOMPARE(m_store->profileCount(), 2);
    click(u"profileDuplicate"_s);
    QCOMPARE(m_store->profileCount(), 3);
    click(u"profileDelete"_s);
    auto *box = child<QMessageBox>(u"profileDeleteDialog"_s);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>(u"profileDeleteDialog"_s));
    QCOMPARE(m_store->profileCount(), 3);
    click(u"profileDelete"_s);
    QTest::mouseClick(child<QPushButton>(u"confirmDelete"_s), Qt::LeftButton);
    QCOMPARE(m_store->profileCount(), 2);
    chooseRow(u"Default"_s);
    QVERIFY(!child<QToolButton>(u"profileDelete"_s)->isEnabled());
    QVERIFY(!child<QToolButton>(u"profileDelete"_s)->toolTip().isEmpty());
}

void TestProfileDialog::makesTheDefault()
{
    QVERIFY(!child<QPushButton>(u"profileMakeDefault"_s)->isEnabled());
    child<QToolButton>(u"profileAdd"_s)->menu()->actions().at(2)->trigger();
    click(u"profileMakeDefault"_s);
    QVERIFY(m_store->defaultProfile().id != ProfileStore::DefaultId);
    // Told in three ways, none of which changes what the profile is called.
    const auto *list = child<QListWidget>(u"profileList"_s);
    for (int row = 0; row < list->count(); ++row) {
        const QListWidgetItem *item = list->item(row);
        const bool isDefault = item == list->currentItem();
        QVERIFY(!item->text().contains(u"default)"_s));
        QCOMPARE(item->font().weight() > QFont::Normal, isDefault);
        QCOMPARE(item->toolTip().contains(u"no profile is chosen"_s), isDefault);
        const QString spoken = item->data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken.startsWith(item->text() + u", used where"_s), isDefault);
    }
    QVERIFY(!child<QPushButton>(u"profileMakeDefault"_s)->isEnabled());
}

void TestProfileDialog::saysWhenChangesCountOfTheOneInUse()
{
    QVERIFY(!child<QLabel>(u"profileInUse"_s)->isVisible());
    PrinterProfile other;
    other.id.clear();
    other.name = u"Zeta"_s;
    const Result<PrinterProfile> stored = m_store->save(other);
    QVERIFY(stored);
    m_store->setInUse({stored->id});
    chooseRow(u"Zeta"_s);
    QVERIFY(child<QLabel>(u"profileInUse"_s)->isVisible());
    QVERIFY(child<QLabel>(u"profileInUse"_s)->text().contains(u"next connection"_s));
    QVERIFY(!child<QToolButton>(u"profileDelete"_s)->isEnabled());
    chooseRow(u"Default"_s);
    QVERIFY(!child<QLabel>(u"profileInUse"_s)->isVisible());
}

void TestProfileDialog::leadsToTheScripts()
{
    QSignalSpy requests(m_dialog.get(), &ProfileDialog::scriptsRequested);
    auto *editor = child<ProfileEditor>(u"profileEditor"_s);
    auto *button = child<QPushButton>(u"profileScripts"_s);
    QVERIFY(!button->isVisible());
    for (int page = 0; page < editor->count() && !button->isVisible(); ++page)
        QTest::keyClick(editor, Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(requests.count(), 1);
}

void TestProfileDialog::theDefaultOneSpeaksTheLanguage()
{
    const test::DefaultIsStandard german;
    open();
    const auto title = [this] { return child<QListWidget>(u"profileList"_s)->item(0)->text(); };
    QVERIFY2(title().startsWith(u"Standard"_s), qPrintable(title()));
    QCOMPARE(child<QLineEdit>(u"profileName"_s)->text(), u"Standard"_s);
    QVERIFY(!child<QPushButton>(u"profileSave"_s)->isEnabled()); // nothing was changed
    child<ProfileEditor>(u"profileEditor"_s)->setCurrentIndex(1);
    type(u"width"_s, u"123"_s);
    click(u"profileSave"_s);
    QCOMPARE(m_store->defaultProfile().width, 123.0);
    QCOMPARE(m_store->defaultProfile().name, u"Default"_s); // as it was stored
    click(u"profileDuplicate"_s);                           // no two look the same
    QCOMPARE(child<QLineEdit>(u"profileName"_s)->text(), u"Standard 2"_s);

    chooseRow(u"Standard"_s);
    child<QLineEdit>(u"profileName"_s)->selectAll();
    QTest::keyClicks(child<QLineEdit>(u"profileName"_s), u"Workshop"_s);
    click(u"profileSave"_s);
    QCOMPARE(m_store->defaultProfile().name, u"Workshop"_s);
    QVERIFY(m_store->defaultProfile().id == ProfileStore::DefaultId);
}

void TestProfileDialog::leavingAsksAboutChanges()
{
    child<QToolButton>(u"profileAdd"_s)->menu()->actions().at(2)->trigger();
    const QString shown = child<QLineEdit>(u"profileName"_s)->text();
    type(u"width"_s, u"123"_s);
    chooseRow(u"Default"_s);
    QCOMPARE(child<QLineEdit>(u"profileName"_s)->text(), shown); // still there
    QTest::keyClick(child<QMessageBox>(u"profileLeaveDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>(u"profileLeaveDialog"_s));
    QCOMPARE(child<NumberField>(u"width"_s)->edit()->text(), u"123"_s);
    chooseRow(u"Default"_s);
    QTest::mouseClick(child<QPushButton>(u"leaveSave"_s), Qt::LeftButton);
    QCOMPARE(child<QLineEdit>(u"profileName"_s)->text(), u"Default"_s);
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>(u"profileLeaveDialog"_s));
    type(u"width"_s, u"77"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QTest::mouseClick(child<QPushButton>(u"leaveDiscard"_s), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_store->defaultProfile().width, 200.0);
}

void TestProfileDialog::brokenFileIsShownAndLeftAlone()
{
    const QByteArray content = "{ this is broken";
    QFile file(m_folder->filePath(u"profiles/broken.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    m_store->load();
    chooseRow(u"broken.json"_s);
    auto *words = child<QLabel>(u"profileBroken"_s);
    QVERIFY(words->isVisible());
    QVERIFY(words->text().contains(u"left as it is"_s));
    QVERIFY(!child<QPushButton>(u"profileSave"_s)->isEnabled());
    QVERIFY(!child<QToolButton>(u"profileDelete"_s)->isEnabled());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestProfileDialog::exportsAndImports()
{
    PrinterProfile profile = ProfileStore::builtInProfiles().first();
    const QString path = m_folder->filePath(u"out.json"_s);
    QVERIFY(ProfileExchange::write(path, profile));
    const Result<PrinterProfile> read = ProfileExchange::read(path);
    QVERIFY(read);
    QVERIFY(read->id.isEmpty());
    profile.id.clear();
    QCOMPARE(*read, profile);
    QFile yaml(m_folder->filePath(u"mine.profile"_s));
    QVERIFY(yaml.open(QIODevice::WriteOnly));
    yaml.write(
        "id: mine\nname: My old printer\nvolume:\n  width: 180\n  depth: 170\n  height: 160\n");
    yaml.close();
    const Result<PrinterProfile> old = ProfileExchange::read(yaml.fileName());
    QVERIFY(old);
    QCOMPARE(old->name, u"My old printer"_s);
    QCOMPARE(old->width, 180.0);
}

void TestProfileDialog::importSaysWhatIsWrong()
{
    const Result<PrinterProfile> none = ProfileExchange::read(m_folder->filePath(u"none.json"_s));
    QVERIFY(!none);
    QVERIFY(!none.error().message.isEmpty());
    QFile file(m_folder->filePath(u"x.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 99, "name": "From the future"})");
    file.close();
    QCOMPARE(ProfileExchange::read(file.fileName()).error().code, ErrorCode::FileTooNew);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "name": "Flat", "volume": {"height": 0}})");
    file.close();
    QCOMPARE(ProfileExchange::read(file.fileName()).error().code, ErrorCode::InvalidProfile);
}

QTEST_MAIN(TestProfileDialog)
#include "tst_profiledialog.moc"
