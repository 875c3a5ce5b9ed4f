// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/filespanel.h"
#include "job/folderfilesmodel.h"
#include "job/recentfilesmodel.h"
#include "printer/printer.h"
#include "settings/settings.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace gantry;

/// The files opened last and the folders of the files panel, with real mouse and key events.
class TestFileLists : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theMenuIsAboutTheRowUnderIt();
    void entriesSayWhyTheyCannotAct();
    void aFileIsPrintedByItsEntryOnly();
    void aPathIsCopiedByKey();
    void filesAreTakenOffOneAfterAnother();
    void clearingAsks();
    void aMissingFileSaysSo();
    void foldersAreKept();
    void aFolderShowsItsNewestFilesFirst();
    void aFolderThatIsGoneSaysSo();
    void modelOfAFolder();

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_panel->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QListView *recents() const { return child<QListView>("recentFiles"); }
    QAction *entry(const char *menu, const char *name) const
    {
        return child<QMenu>(menu)->findChild<QAction *>(QLatin1StringView(name));
    }
    void showFolders()
    {
        const auto buttons = child<QWidget>("filesChoice")->findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    }
    QString write(const QString &name, int minutesAgo = 0)
    {
        QDir().mkpath(QFileInfo(m_folder->filePath(name)).path());
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("G28\n") < 0 || !file.flush()
            || !file.setFileTime(QDateTime::currentDateTime().addSecs(-60 * minutesAgo),
                                 QFileDevice::FileModificationTime))
            qFatal("cannot write");
        return file.fileName();
    }
    /// Newest first.
    void remember(const QStringList &names)
    {
        for (auto name = names.crbegin(); name != names.crend(); ++name)
            m_settings->addRecentFile(m_folder->filePath(*name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<FilesPanel> m_panel;
};

void TestFileLists::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_printer = std::make_unique<Printer>(defaultTransportFactory());
    for (const QString &name : {u"a.gcode"_s, u"b.gcode"_s, u"c.gcode"_s})
        write(name);
    remember({u"a.gcode"_s, u"b.gcode"_s, u"c.gcode"_s});
    m_panel = std::make_unique<FilesPanel>(m_printer->mirror(), m_printer->job(),
                                           m_printer->sdCard(), *m_settings);
    m_panel->resize(360, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestFileLists::cleanup()
{
    m_panel.reset();
    m_printer.reset();
    m_settings.reset();
}

void TestFileLists::theMenuIsAboutTheRowUnderIt()
{
    QSignalSpy wanted(m_panel.get(), &FilesPanel::fileRequested);
    const QPoint place = recents()->visualRect(recents()->model()->index(1, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                            recents()->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(recents()->viewport(), &event);
    auto *menu = child<QMenu>("recentMenu");
    QVERIFY(menu->isVisible());
    // Another file is chosen meanwhile: the entries mean what they were opened for.
    m_settings->addRecentFile(write(u"d.gcode"_s));
    recents()->setCurrentIndex(recents()->model()->index(0, 0));
    QCOMPARE(wanted.count(), 0); // looking at what can be done chooses nothing
    entry("recentMenu", "fileOpen")->trigger();
    menu->close();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), m_folder->filePath(u"b.gcode"_s));
}

void TestFileLists::entriesSayWhyTheyCannotAct()
{
    QAction *print = entry("recentMenu", "filePrint");
    QVERIFY(!print->isEnabled());
    QVERIFY(print->toolTip().contains(u"list"_s)); // none is chosen
    recents()->setCurrentIndex(recents()->model()->index(0, 0));
    QVERIFY(!print->isEnabled());
    QVERIFY(print->toolTip().contains(u"connection"_s));
    QVERIFY(entry("recentMenu", "fileOpen")->isEnabled());
    m_printer->connectPrinter({ConnectionSettings::VirtualPort, 0, {}}, PrinterProfile());
    const auto mayPrint = [this, print] {
        child<QMenu>("recentMenu")->aboutToShow();
        return print->isEnabled();
    };
    QTRY_VERIFY_WITH_TIMEOUT(mayPrint(), 20000);
}

void TestFileLists::aFileIsPrintedByItsEntryOnly()
{
    m_printer->connectPrinter({ConnectionSettings::VirtualPort, 0, {}}, PrinterProfile());
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().isReady(), 20000);
    QSignalSpy prints(m_panel.get(), &FilesPanel::printRequested);
    recents()->setCurrentIndex(recents()->model()->index(2, 0));
    QTest::keyClick(recents(), Qt::Key_Return);
    QTest::keyClick(recents(), Qt::Key_Space);
    QCOMPARE(prints.count(), 0);
    entry("recentMenu", "filePrint")->trigger();
    QCOMPARE(prints.count(), 1);
    QCOMPARE(prints.first().first().toString(), m_folder->filePath(u"c.gcode"_s));
}

void TestFileLists::aPathIsCopiedByKey()
{
    recents()->setFocus();
    recents()->setCurrentIndex(recents()->model()->index(1, 0));
    QTest::keySequence(recents(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QDir::toNativeSeparators(m_folder->filePath(u"b.gcode"_s)));
}

void TestFileLists::filesAreTakenOffOneAfterAnother()
{
    recents()->setFocus();
    recents()->setCurrentIndex(recents()->model()->index(1, 0));
    QTest::keyClick(recents(), Qt::Key_Delete);
    QCOMPARE(m_settings->recentFiles(),
             (QStringList{m_folder->filePath(u"a.gcode"_s), m_folder->filePath(u"c.gcode"_s)}));
    QVERIFY(QFile::exists(m_folder->filePath(u"b.gcode"_s)));
    QTest::keyClick(recents(), Qt::Key_Delete);
    QTest::keyClick(recents(), Qt::Key_Delete);
    QVERIFY(m_settings->recentFiles().isEmpty());
    QVERIFY(child<QLabel>("filesEmpty")->isVisible());
    QVERIFY(!entry("recentMenu", "recentRemove")->isEnabled());
    QVERIFY(!entry("recentMenu", "recentClear")->isEnabled());
}

void TestFileLists::clearingAsks()
{
    const auto press = [this](QMessageBox::ButtonRole role) {
        entry("recentMenu", "recentClear")->trigger();
        auto *box = child<QMessageBox>("recentClearDialog");
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!m_panel->findChild<QMessageBox *>());
    };
    press(QMessageBox::RejectRole);
    QCOMPARE(m_settings->recentFiles().size(), 3);
    press(QMessageBox::DestructiveRole);
    QVERIFY(m_settings->recentFiles().isEmpty());
}

void TestFileLists::aMissingFileSaysSo()
{
    QVERIFY(QFile::remove(m_folder->filePath(u"b.gcode"_s)));
    m_panel->hide();
    m_panel->show();
    const QModelIndex row = recents()->model()->index(1, 0);
    QTRY_VERIFY(!row.data(RecentFilesModel::ExistsRole).toBool());
    QVERIFY(row.data(Qt::ToolTipRole).toString().endsWith(u"no longer there."_s));
    recents()->setCurrentIndex(row);
    for (const char *name : {"fileOpen", "filePrint"}) {
        QVERIFY(!entry("recentMenu", name)->isEnabled());
        QVERIFY(entry("recentMenu", name)->toolTip().contains(u"no longer there"_s));
    }
    QVERIFY(entry("recentMenu", "recentRemove")->isEnabled());
}

void TestFileLists::foldersAreKept()
{
    showFolders();
    QVERIFY(!child<QToolButton>("recentMore")->isVisible());
    QVERIFY(child<QLabel>("folderEmpty")->text().contains(u"Add a folder"_s));
    QVERIFY(!child<QToolButton>("folderRemove")->isEnabled());
    write(u"prints/x.gcode"_s);
    write(u"more/y.gcode"_s);
    m_settings->setFavouriteFolders(
        {m_folder->filePath(u"prints"_s), m_folder->filePath(u"more"_s)});
    auto *folders = child<QComboBox>("favouriteFolders");
    QCOMPARE(folders->count(), 2);
    QCOMPARE(folders->currentText(), u"prints"_s);
    QTest::keyClick(folders, Qt::Key_Down);
    QCOMPARE(folders->currentText(), u"more"_s);
    QTest::mouseClick(child<QToolButton>("folderRemove"), Qt::LeftButton);
    QCOMPARE(m_settings->favouriteFolders(), QStringList{m_folder->filePath(u"prints"_s)});
    QCOMPARE(folders->currentText(), u"prints"_s);
    QVERIFY(QFile::exists(m_folder->filePath(u"more/y.gcode"_s)));
}

void TestFileLists::aFolderShowsItsNewestFilesFirst()
{
    write(u"prints/old.gcode"_s, 60);
    const QString newest = write(u"prints/new.gcode"_s, 1);
    m_settings->setFavouriteFolders({m_folder->filePath(u"prints"_s)});
    showFolders();
    auto *list = child<QListView>("folderFiles");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->isVisible());
    QSignalSpy wanted(m_panel.get(), &FilesPanel::fileRequested);
    const QRect row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), newest);
    // What a slicer writes is there after a look.
    const QString newer = write(u"prints/newer.gcode"_s);
    QTest::mouseClick(child<QToolButton>("folderRefresh"), Qt::LeftButton);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->model()->index(0, 0).data(RecentFilesModel::PathRole).toString(), newer);
}

void TestFileLists::aFolderThatIsGoneSaysSo()
{
    m_settings->setFavouriteFolders({m_folder->filePath(u"gone"_s)});
    showFolders();
    const auto *empty = child<QLabel>("folderEmpty");
    QTRY_VERIFY(empty->text().contains(u"does not exist"_s));
    QVERIFY(child<QToolButton>("folderRemove")->isEnabled());
}

void TestFileLists::modelOfAFolder()
{
    FolderFilesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFiles({{u"/p/a.gcode"_s, 2048}, {u"/p/b.gco"_s, 10}});
    QCOMPARE(model.index(0).data().toString(), u"a.gcode"_s);
    QCOMPARE(model.index(0).data(RecentFilesModel::SizeTextRole).toString(), u"2\u00A0KiB"_s);
    QCOMPARE(model.rowOf(u"/p/b.gco"_s), 1);
    QCOMPARE(model.rowOf(u"/p/c.gco"_s), -1);
}

QTEST_MAIN(TestFileLists)
#include "tst_filelists.moc"
