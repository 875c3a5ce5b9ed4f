// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/actionregistry.h"
#include "common/actionshortcuts.h"
#include "connection/profileselection.h"
#include "profile/profilestore.h"
#include "settings/settings.h"
#include "settings/settingsdialog.h"
#include "settings/settingspage.h"
#include "settings/shortcutspage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace gantry;

/// The settings dialog: what is typed and clicked is in the settings at once, what is wrong is explained and is not.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theSearchFindsPages();
    void editorsAreFoundAndOpened_data();
    void editorsAreFoundAndOpened();
    void shortcutsFollowActionsThatComeAndGo();
    void themeAndLanguage();
    void speedsAreShownAsWanted();
    void notificationsAreChosen();
    void theDoctorMayStayAway();
    void connectionChecksBesideTheFields();
    void presetsAreEdited();
    void presetsAreAddedSortedAndRemoved();
    void jogStepsMustRise();
    void filtersAreChecked();
    void safetyIsKept();
    void shortcutsAreAssigned();
    void aShortcutOfAnotherIsTakenOver();
    void aKeyTheWindowNeedsIsRefused();
    void shortcutFilesAreExplained();
    void protocolValuesAreKept();
    void protocolFieldsStandInOneColumn();
    void theConversationIsLoggedIfWanted();
    void arrowsInTheSearchGoThroughThePages();
    void enterClosesNothing();
    void everyFieldHasAName();
    void nothingIsCutOff();
    void theShortcutsHaveTheHeightThereIs();
    void noTwoPagesHaveOneMark();

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void show(SettingsDialog::Page page) { m_dialog->showPage(page); }
    QTableWidget *table(const char *editor) const
    {
        return child<QWidget>(editor)->findChild<QTableWidget *>(u"table"_s);
    }
    QPushButton *tableButton(const char *editor, const QString &name) const
    {
        return child<QWidget>(editor)->findChild<QPushButton *>(name);
    }
    QString tableProblem(const char *editor) const
    {
        const auto *label = child<QWidget>(editor)->findChild<QLabel *>(u"tableProblem"_s);
        return label->isHidden() ? QString() : label->text();
    }
    /// Types into a cell as a person does.
    static void type(QTableWidget *table, int row, int column, const QString &text)
    {
        table->setCurrentCell(row, column);
        table->editItem(table->item(row, column));
        QLineEdit *editor = nullptr;
        for (QLineEdit *candidate : table->findChildren<QLineEdit *>()) {
            if (candidate->isVisible())
                editor = candidate; // closed ones are deleted later
        }
        if (!editor)
            qFatal("the cell is not edited");
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the cell takes it after the key
    }
    void selectAction(const QString &id)
    {
        auto *tree = child<QTreeWidget>("shortcuts");
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j) {
                QTreeWidgetItem *item = tree->topLevelItem(i)->child(j);
                if (item->data(0, Qt::UserRole).toString() == id)
                    tree->setCurrentItem(item);
            }
        }
    }
    QString note() const { return child<QLabel>("shortcutNote")->text(); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<ProfileSelection> m_selection;
    std::unique_ptr<ActionRegistry> m_registry;
    std::unique_ptr<ActionShortcuts> m_shortcuts;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettingsDialog::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_home->filePath(u"settings.ini"_s));
    m_profiles = std::make_unique<ProfileStore>(m_home->filePath(u"profiles"_s));
    m_profiles->load();
    m_selection = std::make_unique<ProfileSelection>(*m_profiles, *m_settings);
    m_registry = std::make_unique<ActionRegistry>();
    m_registry->add("job.print", u"&Print"_s, QKeySequence(u"Ctrl+P"_s));
    m_registry->add("jog.homeX", u"Home X"_s);
    m_registry->add(ActionId::EditMacros, u"Edit macros"_s);
    m_registry->add(ActionId::EditScripts, u"Scripts"_s);
    m_shortcuts = std::make_unique<ActionShortcuts>(*m_registry, *m_settings);
    m_shortcuts->apply();
    m_dialog = std::make_unique<SettingsDialog>(*m_settings, *m_selection, *m_shortcuts);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestSettingsDialog::cleanup()
{
    m_dialog.reset();
    m_shortcuts.reset();
    m_registry.reset();
    m_selection.reset();
    m_profiles.reset();
    m_settings.reset();
}

void TestSettingsDialog::theSearchFindsPages()
{
    auto *search = child<QLineEdit>("settingsSearch");
    const auto *list = child<QListWidget>("settingsPages");
    const auto visible = [list] {
        QStringList titles;
        for (int i = 0; i < list->count(); ++i) {
            if (!list->item(i)->isHidden())
                titles << list->item(i)->text();
        }
        return titles;
    };
    QCOMPARE(visible(), (QStringList{u"General"_s, u"Connection"_s, u"Temperature presets"_s,
                                     u"Jog"_s, u"Terminal"_s, u"Macros"_s, u"Scripts"_s,
                                     u"Safety"_s, u"Shortcuts"_s, u"Advanced protocol"_s}));
    search->setFocus();
    QTest::keyClicks(search, u"forgotten"_s);
    QCOMPARE(visible(), QStringList{u"Safety"_s});
    QCOMPARE(list->currentItem()->text(), u"Safety"_s);
    search->clear();
    QTest::keyClicks(search, u"no such thing"_s);
    QVERIFY(visible().isEmpty());
    search->clear();
    QCOMPARE(visible().size(), 10);
}

void TestSettingsDialog::editorsAreFoundAndOpened_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("id");
    QTest::newRow("macros") << u"buttons of your own"_s << QString(ActionId::EditMacros);
    QTest::newRow("scripts") << u"around a change of the tool"_s << QString(ActionId::EditScripts);
}

void TestSettingsDialog::editorsAreFoundAndOpened()
{
    QFETCH(QString, word);
    QFETCH(QString, id);
    QTest::keyClicks(child<QLineEdit>("settingsSearch"), word);
    auto *button = m_dialog->findChild<QPushButton *>(u"open:"_s + id);
    QTRY_VERIFY(button->isVisible());
    QSignalSpy triggered(m_registry->action(id), &QAction::triggered);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
}

// Macros are made and deleted while the page is open.
void TestSettingsDialog::shortcutsFollowActionsThatComeAndGo()
{
    show(SettingsDialog::Page::Shortcuts);
    const auto *tree = child<QTreeWidget>("shortcuts");
    const auto isListed = [tree](const QString &text) {
        return !tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive).isEmpty();
    };
    QVERIFY(!isListed(u"Purge"_s));
    m_registry->add("macros.run.Purge", u"Purge"_s);
    QTRY_VERIFY(isListed(u"Purge"_s));
    m_registry->remove("macros.run.Purge");
    QTRY_VERIFY(!isListed(u"Purge"_s));
    QVERIFY(isListed(u"Home X"_s));
}

void TestSettingsDialog::themeAndLanguage()
{
    auto *theme = child<QComboBox>("theme");
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    QCOMPARE(m_settings->theme(), Settings::Theme::Dark);
    m_settings->setTheme(Settings::Theme::Light); // from the menu
    QCOMPARE(theme->currentText(), u"Light"_s);
    auto *language = child<QComboBox>("language");
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(m_settings->language(), u"en"_s);
}

void TestSettingsDialog::speedsAreShownAsWanted()
{
    auto *speeds = child<QComboBox>("speedUnit");
    QCOMPARE(speeds->currentText(), u"mm/s"_s);
    speeds->setFocus();
    QTest::keyClick(speeds, Qt::Key_Down);
    QCOMPARE(m_settings->speedUnit(), SpeedUnit::MillimetresPerMinute);
    m_settings->setSpeedUnit(SpeedUnit::MillimetresPerSecond); // in another window
    QCOMPARE(speeds->currentText(), u"mm/s"_s);
}

void TestSettingsDialog::notificationsAreChosen()
{
    auto *desktop = child<QCheckBox>("notifyDesktop");
    auto *sound = child<QCheckBox>("notifySound");
    QCOMPARE(desktop->isChecked(), m_settings->notifiesDesktop());
    const bool before = sound->isChecked();
    sound->setFocus();
    QTest::keyClick(sound, Qt::Key_Space);
    QCOMPARE(m_settings->soundsNotifications(), !before);
    m_settings->setNotifiesDesktop(!desktop->isChecked()); // in the list of messages
    show(SettingsDialog::Page::Connection);
    show(SettingsDialog::Page::General);
    QCOMPARE(desktop->isChecked(), m_settings->notifiesDesktop());
}

void TestSettingsDialog::theDoctorMayStayAway()
{
    show(SettingsDialog::Page::Connection);
    auto *opens = child<QCheckBox>("opensDoctor");
    QVERIFY(opens->isChecked());
    opens->setFocus();
    QTest::keyClick(opens, Qt::Key_Space);
    QVERIFY(!m_settings->opensConnectionDoctor());
}

void TestSettingsDialog::connectionChecksBesideTheFields()
{
    show(SettingsDialog::Page::Connection);
    auto *rate = child<QLineEdit>("preferredRate");
    QTest::keyClicks(rate, u"fast"_s);
    QVERIFY(child<QLabel>("rateProblem")->text().contains(u"fast"_s));
    QVERIFY(!child<QLabel>("rateProblem")->isHidden());
    rate->clear();
    QTest::keyClicks(rate, u"250000"_s);
    QVERIFY(child<QLabel>("rateProblem")->isHidden());
    QTest::keyClicks(child<QLineEdit>("additionalRates"), u"500000, 76800"_s);
    QTest::keyClicks(child<QPlainTextEdit>("additionalPorts"), u"/dev/ttyAMA*"_s);
    QTest::mouseClick(child<QCheckBox>("autoconnect"), Qt::LeftButton, {}, QPoint(5, 8));
    const ConnectionPreferences preferences = m_settings->connectionPreferences();
    QCOMPARE(preferences.baudRate, 250000);
    QCOMPARE(preferences.additionalBaudRates, (QList<int>{500000, 76800}));
    QCOMPARE(preferences.additionalPorts, QStringList{u"/dev/ttyAMA*"_s});
    QVERIFY(preferences.autoconnect);
    QTest::keyClicks(child<QLineEdit>("blockedRates"), u"9600, x"_s);
    QVERIFY(!child<QLabel>("blockedRatesProblem")->isHidden());
}

void TestSettingsDialog::presetsAreEdited()
{
    show(SettingsDialog::Page::Presets);
    QTableWidget *presets = table("presets");
    type(presets, 0, 1, u"205,5"_s);
    QCOMPARE(m_settings->temperaturePresets().first().tool, 205.5);
    type(presets, 0, 1, u"900"_s);
    QVERIFY(tableProblem("presets").contains(u"900"_s));
    QCOMPARE(m_settings->temperaturePresets().first().tool, 205.5);
    type(presets, 0, 1, u"210"_s);
    QVERIFY(tableProblem("presets").isEmpty());
    type(presets, 1, 0, u"pla"_s);
    QVERIFY(tableProblem("presets").contains(u"pla"_s));
    QTest::mouseClick(child<QPushButton>("defaultPresets"), Qt::LeftButton);
    QCOMPARE(m_settings->temperaturePresets(), defaultTemperaturePresets());
    QVERIFY(tableProblem("presets").isEmpty());
}

void TestSettingsDialog::presetsAreAddedSortedAndRemoved()
{
    show(SettingsDialog::Page::Presets);
    QTableWidget *presets = table("presets");
    QTest::mouseClick(tableButton("presets", u"addRow"_s), Qt::LeftButton);
    QVERIFY(!tableProblem("presets").isEmpty()); // it has no name yet
    QCOMPARE(m_settings->temperaturePresets().size(), 3);
    type(presets, 3, 0, u"TPU"_s);
    QCOMPARE(m_settings->temperaturePresets().size(), 4);
    presets->setCurrentCell(3, 0);
    QTest::mouseClick(tableButton("presets", u"rowUp"_s), Qt::LeftButton);
    QCOMPARE(m_settings->temperaturePresets().at(2).name, u"TPU"_s);
    QTest::mouseClick(tableButton("presets", u"removeRow"_s), Qt::LeftButton);
    QCOMPARE(m_settings->temperaturePresets(), defaultTemperaturePresets());
}

void TestSettingsDialog::jogStepsMustRise()
{
    show(SettingsDialog::Page::Jog);
    auto *second = child<QDoubleSpinBox>("step2");
    second->setFocus();
    second->selectAll();
    QTest::keyClicks(second, u"50"_s);
    QTest::keyClick(second, Qt::Key_Return);
    QVERIFY(!child<QLabel>("stepProblem")->isHidden());
    QCOMPARE(m_settings->jogPreferences(), JogPreferences());
    second->selectAll();
    QTest::keyClicks(second, u"0,5"_s);
    QTest::keyClick(second, Qt::Key_Return);
    QVERIFY(child<QLabel>("stepProblem")->isHidden());
    QCOMPARE(m_settings->jogPreferences().steps.at(1), 0.5);
}

void TestSettingsDialog::filtersAreChecked()
{
    show(SettingsDialog::Page::Terminal);
    QTest::mouseClick(tableButton("expressions", u"addRow"_s), Qt::LeftButton);
    QTableWidget *filters = table("expressions");
    type(filters, 0, 1, u"RPM("_s);
    QVERIFY(tableProblem("expressions").contains(u"character"_s));
    type(filters, 0, 1, u"\\d+ RPM"_s);
    QVERIFY(tableProblem("expressions").isEmpty());
    QCOMPARE(m_settings->terminalExpressions().first().pattern, u"\\d+ RPM"_s);
    QTest::keyClicks(child<QLineEdit>("tryLine"), u"E0:4980 RPM"_s);
    QVERIFY(child<QLabel>("tryResult")->text().contains(u"New filter"_s));
    QVERIFY(!m_settings->terminalExpressions().first().hidden);
    filters->item(0, 2)->setCheckState(Qt::Checked);
    QVERIFY(m_settings->terminalExpressions().first().hidden);
}

void TestSettingsDialog::safetyIsKept()
{
    show(SettingsDialog::Page::Safety);
    auto *minutes = child<QDoubleSpinBox>("idleMinutes");
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, u"45"_s);
    QTest::keyClick(minutes, Qt::Key_Return);
    QCOMPARE(m_settings->safetyPreferences(), (SafetyPreferences{true, 45}));
    auto *watches = child<QCheckBox>("watchesIdleHeaters");
    watches->setFocus();
    QTest::keyClick(watches, Qt::Key_Space);
    QVERIFY(!m_settings->safetyPreferences().watchesIdleHeaters);
    QVERIFY(!minutes->isEnabled());
    auto *asks = child<QCheckBox>("asksBeforeCancel");
    asks->setFocus();
    QTest::keyClick(asks, Qt::Key_Space);
    QVERIFY(!m_settings->asksBeforeCancel());
    auto *holds = child<QCheckBox>("holdsToStop");
    holds->setFocus();
    QTest::keyClick(holds, Qt::Key_Space);
    QCOMPARE(m_settings->safetyPreferences(), (SafetyPreferences{false, 45, true}));
    auto *paused = child<QDoubleSpinBox>("pausedNozzleMinutes");
    paused->setFocus();
    paused->selectAll();
    QTest::keyClicks(paused, u"15"_s);
    QTest::keyClick(paused, Qt::Key_Return);
    auto *cools = child<QCheckBox>("coolsPausedNozzle");
    QVERIFY(cools->isChecked());
    cools->setFocus();
    QTest::keyClick(cools, Qt::Key_Space);
    QVERIFY(!paused->isEnabled());
    QCOMPARE(m_settings->safetyPreferences(), (SafetyPreferences{false, 45, true, false, 15}));
}

void TestSettingsDialog::shortcutsAreAssigned()
{
    show(SettingsDialog::Page::Shortcuts);
    selectAction(u"jog.homeX"_s);
    auto *assign = child<QPushButton>("assignShortcut");
    QVERIFY(!assign->isEnabled());
    auto *edit = child<QLineEdit>("shortcutEdit");
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_F5, Qt::ControlModifier);
    QVERIFY(assign->isEnabled());
    assign->setFocus();
    QTest::keyClick(assign, Qt::Key_Space);
    QCOMPARE(m_registry->action("jog.homeX")->shortcut(), QKeySequence(u"Ctrl+F5"_s));
    auto *reset = child<QPushButton>("resetShortcut");
    QVERIFY(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(m_registry->action("jog.homeX")->shortcut().isEmpty());
    QVERIFY(!child<QPushButton>("resetShortcuts")->isEnabled());
}

void TestSettingsDialog::aShortcutOfAnotherIsTakenOver()
{
    show(SettingsDialog::Page::Shortcuts);
    selectAction(u"jog.homeX"_s);
    auto *edit = child<QLineEdit>("shortcutEdit");
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_P, Qt::ControlModifier);
    QVERIFY2(note().contains(u"Print"_s), qPrintable(note()));
    QCOMPARE(m_registry->action("job.print")->shortcut(), QKeySequence(u"Ctrl+P"_s));
    QTest::mouseClick(child<QPushButton>("assignShortcut"), Qt::LeftButton);
    QVERIFY(m_registry->action("job.print")->shortcut().isEmpty());
    QCOMPARE(m_registry->action("jog.homeX")->shortcut(), QKeySequence(u"Ctrl+P"_s));
    QTest::mouseClick(child<QPushButton>("resetShortcuts"), Qt::LeftButton);
    QCOMPARE(m_registry->action("job.print")->shortcut(), QKeySequence(u"Ctrl+P"_s));
}

void TestSettingsDialog::aKeyTheWindowNeedsIsRefused()
{
    show(SettingsDialog::Page::Shortcuts);
    selectAction(u"jog.homeX"_s);
    auto *edit = child<QLineEdit>("shortcutEdit");
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Left);
    QVERIFY(note().contains(u"needed"_s));
    QVERIFY(!child<QPushButton>("assignShortcut")->isEnabled());
}

void TestSettingsDialog::shortcutFilesAreExplained()
{
    show(SettingsDialog::Page::Shortcuts);
    auto *page = m_dialog->findChild<ShortcutsPage *>();
    QFile file(m_home->filePath(u"keys.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    page->importFrom(file.fileName());
    QVERIFY2(note().contains(u"no file of shortcuts"_s), qPrintable(note()));
    m_shortcuts->setShortcuts(u"jog.homeX"_s, {QKeySequence(u"F7"_s)});
    page->exportTo(file.fileName());
    m_shortcuts->resetAll();
    page->importFrom(file.fileName());
    QVERIFY(note().contains(u"imported"_s));
    QCOMPARE(m_registry->action("jog.homeX")->shortcut(), QKeySequence(u"F7"_s));
}

void TestSettingsDialog::protocolValuesAreKept()
{
    show(SettingsDialog::Page::Protocol);
    QWidget *page = m_dialog->currentPage();
    const auto named = [page](const QString &name) {
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("no such field");
    };
    auto *lines = qobject_cast<QDoubleSpinBox *>(named(u"Lines under way"_s));
    lines->setFocus();
    lines->selectAll();
    QTest::keyClicks(lines, u"4"_s);
    QTest::keyClick(lines, Qt::Key_Return);
    QCOMPARE(m_settings->protocolPreferences().linesInFlight, 4);
    auto *ignored = qobject_cast<QLineEdit *>(named(u"Dropped silently"_s));
    ignored->setFocus();
    QTest::keyClicks(ignored, u"M117, M118"_s);
    QTest::keyClick(ignored, Qt::Key_Return);
    QCOMPARE(m_settings->protocolPreferences().ignoredCommands,
             (QStringList{u"M117"_s, u"M118"_s}));
    QTest::mouseClick(child<QPushButton>("defaultProtocol"), Qt::LeftButton);
    QCOMPARE(m_settings->protocolPreferences(), ProtocolPreferences());
    QCOMPARE(lines->value(), 1.0);
}

// Each field beside its label, at the same place in every section, and no label cut.
void TestSettingsDialog::protocolFieldsStandInOneColumn()
{
    show(SettingsDialog::Page::Protocol);
    QCoreApplication::sendPostedEvents();
    QWidget *page = m_dialog->currentPage();
    QSet<int> columns;
    int fields = 0;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        const QWidget *field = label->buddy();
        if (!field)
            continue;
        ++fields;
        const QRect words(label->mapTo(page, QPoint()), label->size());
        const QRect place(field->mapTo(page, QPoint()), field->size());
        columns.insert(place.left());
        QVERIFY2(place.left() > words.right(), qPrintable(label->text()));
        QVERIFY2(place.top() < words.bottom() && words.top() < place.bottom(),
                 qPrintable(label->text()));
        QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                 qPrintable(label->text()));
    }
    QVERIFY2(fields > 20, qPrintable(QString::number(fields)));
    QCOMPARE(columns.size(), 1);
}

void TestSettingsDialog::theConversationIsLoggedIfWanted()
{
    show(SettingsDialog::Page::Terminal);
    auto *logs = child<QCheckBox>("logsConversation");
    auto *megabytes = child<QDoubleSpinBox>("logMegabytes");
    QVERIFY(!logs->isChecked());
    QVERIFY(!megabytes->isEnabled());
    logs->setFocus();
    QTest::keyClick(logs, Qt::Key_Space);
    QVERIFY(m_settings->conversationLog().enabled);
    megabytes->setFocus();
    megabytes->selectAll();
    QTest::keyClicks(megabytes, u"25"_s);
    QTest::keyClick(megabytes, Qt::Key_Return);
    QCOMPARE(m_settings->conversationLog(), (ConversationLogPreferences{true, 25}));
    m_settings->setConversationLog({false, 25}); // the disk is full
    QVERIFY(!logs->isChecked());
    QVERIFY(!megabytes->isEnabled());
}

void TestSettingsDialog::arrowsInTheSearchGoThroughThePages()
{
    auto *search = child<QLineEdit>("settingsSearch");
    const auto *list = child<QListWidget>("settingsPages");
    search->setFocus();
    QCOMPARE(list->currentRow(), 0);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    QTest::keyClick(search, Qt::Key_Up);
    QTest::keyClick(search, Qt::Key_Up); // the first one is the first one
    QCOMPARE(list->currentRow(), 0);
    QTest::keyClicks(search, u"filter"_s); // only through those that fit
    const int first = list->currentRow();
    QVERIFY(!list->item(first)->isHidden());
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(!list->currentItem()->isHidden());
    QVERIFY(search->hasFocus());
}

void TestSettingsDialog::enterClosesNothing()
{
    auto *search = child<QLineEdit>("settingsSearch");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::everyFieldHasAName()
{
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const bool field = qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget)
                           || qobject_cast<QAbstractButton *>(widget);
        // Parts of a spin box or combo box speak through it; a buddy label names its field.
        if (!field || widget->focusPolicy() == Qt::NoFocus
            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget()))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            named = named || label->buddy() == widget;
        QVERIFY2(named, qPrintable(widget->objectName()));
    }
}

void TestSettingsDialog::nothingIsCutOff()
{
    m_dialog->resize(m_dialog->minimumSizeHint());
    for (int page = 0; page <= int(SettingsDialog::Page::Protocol); ++page) {
        m_dialog->showPage(SettingsDialog::Page(page));
        QCoreApplication::sendPostedEvents();
        QWidget *content = m_dialog->currentPage();
        QVERIFY(content->width() <= content->parentWidget()->width());
        QVERIFY(content->width() >= content->minimumSizeHint().width());
    }
    QVERIFY2(m_dialog->minimumSizeHint().width() <= 900,
             qPrintable(QString::number(m_dialog->minimumSizeHint().width())));
}

void TestSettingsDialog::theShortcutsHaveTheHeightThereIs()
{
    show(SettingsDialog::Page::Shortcuts);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    const QWidget *tree = child<QWidget>("shortcuts");
    const int before = tree->height();
    m_dialog->resize(m_dialog->width(), m_dialog->height() + 100);
    QTRY_COMPARE(tree->height(), before + 100);
}

void TestSettingsDialog::noTwoPagesHaveOneMark()
{
    const auto *pages = child<QListWidget>("settingsPages");
    for (int row = 0; row < pages->count(); ++row) {
        for (int other = 0; other < row; ++other) {
            const auto image
                = [pages](int of) { return pages->item(of)->icon().pixmap(32).toImage(); };
            QVERIFY2(image(row) != image(other), qPrintable(pages->item(row)->text()));
        }
    }
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
