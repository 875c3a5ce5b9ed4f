// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/examplecontext.h"
#include "script/scriptdialog.h"
#include "script/scriptstore.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace gantry;

/// The scripts with real keys and clicks: hooks, preview, mistakes in their place, saving and resetting.
class TestScriptDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsAllHooks();
    void previewIsWhatWouldBeSent();
    void mistakeIsShownWithItsPlace();
    void savesAndResets();
    void draftsStayWhileOthersAreLookedAt();
    void addsAndDeletesOwnScripts();
    void aScriptNeedsAName();
    void theMarkOfAScriptNeedsNoColour();
    void snippetsAreEditedRenamedAndDeleted();
    void renamingSaysWhoUsesTheOldName();
    void closingAsksAboutChanges();
    void exampleKnowsEveryDocumentedVariable_data();
    void exampleKnowsEveryDocumentedVariable();

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
    void type(const QString &text)
    {
        auto *edit = child<QPlainTextEdit>(u"scriptText"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            QTest::keyClicks(edit, line);
            if (&line != &lines.last())
                QTest::keyClick(edit, Qt::Key_Return);
        }
    }
    void choose(const QString &name)
    {
        auto *list = child<QListWidget>(u"scriptList"_s);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() != name)
                continue;
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualItemRect(list->item(row)).center());
            return;
        }
        qFatal("no %s", qPrintable(name));
    }
    void answerName(const QString &name)
    {
        auto *dialog = child<QInputDialog>(u"scriptNameDialog"_s);
        dialog->setTextValue(name);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog->findChild<QInputDialog *>(u"scriptNameDialog"_s));
    }
    [[nodiscard]] QString preview() const
    {
        return child<QPlainTextEdit>(u"scriptPreview"_s)->toPlainText();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptStore> m_store;
    std::unique_ptr<ScriptDialog> m_dialog;
};

void TestScriptDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ScriptStore>(m_folder->filePath(u"scripts"_s));
    m_store->load();
    m_dialog = std::make_unique<ScriptDialog>(*m_store, PrinterProfile());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestScriptDialog::cleanup()
{
    m_dialog.reset();
    m_store.reset();
    m_folder.reset();
}

void TestScriptDialog::listsAllHooks()
{
    auto *list = child<QListWidget>(u"scriptList"_s);
    const QStringList hooks = ScriptSet::hookNames();
    QVERIFY(list->count() >= hooks.size());
    for (int row = 0; row < int(hooks.size()); ++row) {
        QCOMPARE(list->item(row)->data(Qt::UserRole).toString(), hooks.at(row));
        QVERIFY(list->item(row)->text() != hooks.at(row)); // in words
    }
    choose(ScriptSet::AfterPrintCancelled);
    QVERIFY(preview().contains(u"M84"_s)); // built in
}

void TestScriptDialog::previewIsWhatWouldBeSent()
{
    type(u"G1 Z{{ last_position.z + 10 }} ; up"_s);
    QCOMPARE(preview(), u"G1 Z18.48"_s);
    QVERIFY(!child<QLabel>(u"scriptCheck"_s)->isVisible());
    type(u"; only words"_s);
    QCOMPARE(preview(), QString());
}

void TestScriptDialog::mistakeIsShownWithItsPlace()
{
    type(u"G28\nG1 X{{ oops"_s);
    auto *check = child<QLabel>(u"scriptCheck"_s);
    QVERIFY(check->isVisible());
    QVERIFY2(check->text().contains(u'2'), qPrintable(check->text()));
    QCOMPARE(preview(), QString());
    const auto marks = child<QPlainTextEdit>(u"scriptText"_s)->extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().cursor.blockNumber(), 1);
    type(u"G28"_s);
    QVERIFY(!check->isVisible());
    QVERIFY(child<QPlainTextEdit>(u"scriptText"_s)->extraSelections().isEmpty());
}

void TestScriptDialog::savesAndResets()
{
    choose(ScriptSet::AfterPrintCancelled);
    const QString builtIn = m_store->source(ScriptSet::AfterPrintCancelled);
    QVERIFY(!child<QPushButton>(u"scriptSave"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(u"scriptRestore"_s)->isEnabled());
    type(u"M84"_s);
    click(u"scriptSave"_s);
    QCOMPARE(m_store->source(ScriptSet::AfterPrintCancelled), u"M84"_s);
    ScriptStore again(m_folder->filePath(u"scripts"_s));
    again.load();
    QCOMPARE(again.source(ScriptSet::AfterPrintCancelled), u"M84"_s);
    QVERIFY(child<QListWidget>(u"scriptList"_s)->currentItem()->text().contains(u"changed"_s));
    click(u"scriptRestore"_s);
    QTest::mouseClick(child<QPushButton>(u"confirmRestore"_s), Qt::LeftButton);
    QCOMPARE(m_store->source(ScriptSet::AfterPrintCancelled), builtIn);
    QCOMPARE(child<QPlainTextEdit>(u"scriptText"_s)->toPlainText(), builtIn);
}

void TestScriptDialog::draftsStayWhileOthersAreLookedAt()
{
    type(u"M117 hello"_s);
    choose(ScriptSet::AfterPrintDone);
    QVERIFY(child<QPlainTextEdit>(u"scriptText"_s)->toPlainText() != u"M117 hello"_s);
    choose(ScriptSet::AfterPrinterConnected);
    QCOMPARE(child<QPlainTextEdit>(u"scriptText"_s)->toPlainText(), u"M117 hello"_s);
    QCOMPARE(m_store->source(ScriptSet::AfterPrinterConnected), QString());
    QVERIFY(child<QListWidget>(u"scriptList"_s)->currentItem()->text().contains(u"not saved"_s));
}

void TestScriptDialog::addsAndDeletesOwnScripts()
{
    click(u"scriptAdd"_s);
    auto *dialog = child<QInputDialog>(u"scriptNameDialog"_s);
    QTest::keyClicks(dialog->focusWidget() ? dialog->focusWidget() : dialog, u"my park"_s);
    dialog->setTextValue(u"my park"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(m_store->names().contains(u"my_park"_s));
    QCOMPARE(child<QPushButton>(u"scriptRestore"_s)->text(), u"Delete"_s);
    click(u"scriptRestore"_s);
    QTest::mouseClick(child<QPushButton>(u"confirmRestore"_s), Qt::LeftButton);
    QVERIFY(!m_store->names().contains(u"my_park"_s));
}

void TestScriptDialog::aScriptNeedsAName()
{
    click(u"scriptAdd"_s);
    auto *dialog = child<QInputDialog>(u"scriptNameDialog"_s);
    const QPushButton *accept
        = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!accept->isEnabled());
    dialog->setTextValue(u"  "_s);
    QVERIFY(!accept->isEnabled());
    dialog->setTextValue(u"park"_s);
    QVERIFY(accept->isEnabled());
    dialog->reject();
}

void TestScriptDialog::theMarkOfAScriptNeedsNoColour()
{
    const auto *list = child<QListWidget>(u"scriptList"_s);
    const auto shape = [list](const QString &title) {
        const QList<QListWidgetItem *> found = list->findItems(title, Qt::MatchExactly);
        return found.first()->icon().pixmap(32).toImage().convertToFormat(QImage::Format_Alpha8);
    };
    QVERIFY(shape(u"After cancelling"_s) != shape(u"After connecting"_s)); // sends, sends nothing
    QCOMPARE(shape(u"After pausing"_s), shape(u"After connecting"_s));
}

void TestScriptDialog::snippetsAreEditedRenamedAndDeleted()
{
    constexpr auto Snippet = ScriptStore::Kind::Snippet;
    click(u"snippetAdd"_s);
    answerName(u"purge"_s);
    QCOMPARE(m_store->names(Snippet), QStringList{u"purge"_s});
    QVERIFY(child<QLabel>(u"scriptAbout"_s)->text().contains(u"{% snippet 'purge' %}"_s));
    type(u"M83\nG1 E{{ 2 + 3 }}"_s);
    QCOMPARE(preview(), u"M83\nG1 E5"_s);
    type(u"G1 E{{ oops"_s);
    QVERIFY(child<QLabel>(u"scriptCheck"_s)->isVisible());
    type(u"G1 E7"_s);
    click(u"scriptSave"_s);
    QCOMPARE(m_store->source(u"purge"_s, Snippet), u"G1 E7"_s);
    QVERIFY(!m_store->names().contains(u"purge"_s));

    choose(ScriptSet::BeforePrintStarted);
    QVERIFY(!child<QPushButton>(u"scriptRename"_s)->isVisible());
    type(u"{% snippet 'purge' %}"_s);
    QCOMPARE(preview(), u"G1 E7"_s);
    click(u"scriptSave"_s);

    choose(u"snippets/purge"_s);
    click(u"scriptRestore"_s);
    auto *box = child<QMessageBox>(u"scriptRestoreDialog"_s);
    QVERIFY(box->informativeText().contains(u"Before a print"_s));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>(u"scriptRestoreDialog"_s));
    QCOMPARE(m_store->names(Snippet), QStringList{u"purge"_s});
    click(u"scriptRestore"_s);
    QTest::mouseClick(child<QPushButton>(u"confirmRestore"_s), Qt::LeftButton);
    QVERIFY(m_store->names(Snippet).isEmpty());
}

void TestScriptDialog::renamingSaysWhoUsesTheOldName()
{
    constexpr auto Snippet = ScriptStore::Kind::Snippet;
    click(u"snippetAdd"_s);
    answerName(u"purge"_s);
    QVERIFY(m_store->save(ScriptSet::AfterPrintDone, u"{% snippet 'purge' %}"_s));
    type(u"G1 E9"_s); // not saved: the text goes along
    click(u"scriptRename"_s);
    answerName(u"prime"_s);
    QCOMPARE(m_store->names(Snippet), QStringList{u"prime"_s});
    QVERIFY(child<QLabel>(u"scriptProblem"_s)->text().contains(ScriptSet::AfterPrintDone));
    QCOMPARE(child<QPlainTextEdit>(u"scriptText"_s)->toPlainText(), u"G1 E9"_s);
    click(u"scriptSave"_s);
    QCOMPARE(m_store->source(u"prime"_s, Snippet), u"G1 E9"_s);
    click(u"snippetAdd"_s);
    answerName(u"purge"_s);
    click(u"scriptRename"_s);
    answerName(u"Prime"_s);
    QVERIFY(child<QLabel>(u"scriptProblem"_s)->text().contains(u"already"_s));
}

void TestScriptDialog::closingAsksAboutChanges()
{
    type(u"M117 hello"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(child<QMessageBox>(u"scriptLeaveDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>(u"scriptLeaveDialog"_s));
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTest::mouseClick(child<QPushButton>(u"leaveSave"_s), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_store->source(ScriptSet::AfterPrinterConnected), u"M117 hello"_s);
}

void TestScriptDialog::exampleKnowsEveryDocumentedVariable_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("text");
    const QString common
        = u"M117 {{ printer_profile.volume.height + 0 }} {{ last_position.x + 0 }} "
          "{{ last_temperature[0].target + 0 }} {{ last_temperature['b'].actual + 0 }} "
          "{{ last_fanspeed + 0 }} {{ script.name ~ '' }} {{ relative_axes_requested ~ '' }}"_s;
    for (const QString &hook : ScriptSet::hookNames())
        QTest::newRow(qPrintable(hook)) << hook << common;
    QTest::newRow("pause") << QString(ScriptSet::AfterPrintPaused)
                           << u"G1 Z{{ pause_position.z + 5 }} {{ pause_fanspeed + 0 }}"_s;
    QTest::newRow("cancel") << QString(ScriptSet::AfterPrintCancelled)
                            << u"G1 Z{{ cancel_position.z + 5 }}"_s;
    QTest::newRow("tools") << QString(ScriptSet::BeforeToolChange)
                           << u"M117 {{ tool.old + 0 }} {{ tool.new + 0 }}"_s;
    QTest::newRow("event") << QString(ScriptSet::BeforePrintStarted)
                           << u"M117 {{ event.name ~ '' }}"_s;
}

void TestScriptDialog::exampleKnowsEveryDocumentedVariable()
{
    QFETCH(const QString, script);
    QFETCH(const QString, text);
    ScriptSet set;
    set.insert(script, text);
    const auto lines = set.render(script, exampleContext(script, PrinterProfile()));
    QVERIFY2(lines, lines ? "" : qPrintable(lines.error().message));
    QCOMPARE(lines->size(), 1);
}

QTEST_MAIN(TestScriptDialog)
#include "tst_scriptdialog.moc"
