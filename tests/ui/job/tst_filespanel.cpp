// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/elidedlabel.h"
#include "job/cardtreemodel.h"
#include "job/filespanel.h"
#include "job/recentfilesmodel.h"
#include "printer/printer.h"
#include "settings/settings.h"
#include "support/selectfile.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace gantry;

namespace {

constexpr int Patience = 20'000;        // ms; a machine may be busy
constexpr qsizetype FilesOnTheCard = 3; // of a new virtual printer

} // namespace

/// The printer's card in the files panel, with real mouse and key events, down to the virtual printer's card.
class TestFilesPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void treeHasFoldersAndSizes();
    void treeIsOnlyRebuiltWhenItDiffers();
    void emptyStatesTeach();
    void droppedFileIsOpened();
    void copiesSelectsPrintsAndDeletes();
    void copyCanBeCancelled();
    void cardIsLockedWhilePrinting();

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void click(const char *name)
    {
        QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton);
    }
    void showCard()
    {
        auto *choice = child<QWidget>("filesChoice");
        QTest::mouseClick(choice->findChildren<QAbstractButton *>().at(2), Qt::LeftButton);
    }
    void connectVirtual()
    {
        m_printer->connectPrinter({ConnectionSettings::VirtualPort, 0, {}}, PrinterProfile());
        QTRY_COMPARE_WITH_TIMEOUT(fileCount(), FilesOnTheCard, Patience);
    }
    [[nodiscard]] qsizetype fileCount() const { return m_printer->sdCard().status().files.size(); }
    QString writeFile(const QString &name, int lines)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        for (int i = 0; i < lines; ++i)
            file.write("G1 X" + QByteArray::number(i % 100) + " F6000\n");
        return file.fileName();
    }
    bool drop(const QString &path);
    void clickFile(const QString &name)
    {
        auto *tree = child<QTreeView>("cardFiles");
        const QList<SdFile> files = m_printer->sdCard().status().files;
        const auto file = std::find_if(files.begin(), files.end(), [&name](const SdFile &entry) {
            return entry.name.contains(name, Qt::CaseInsensitive);
        });
        if (file == files.end())
            qFatal("no %s", qPrintable(name));
        const auto *model = static_cast<CardTreeModel *>(tree->model());
        const QRect rect = tree->visualRect(model->indexOf(file->name));
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, rect.center());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<FilesPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_refused;
};

void TestFilesPanel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    VirtualPrinterOptions options;
    options.speed = 0;
    options.bootSeconds = 0;
    m_printer = std::make_unique<Printer>(defaultTransportFactory(options));
    m_panel = std::make_unique<FilesPanel>(m_printer->mirror(), m_printer->job(),
                                           m_printer->sdCard(), *m_settings);
    // The window asks about the bed before.
    connect(m_panel.get(), &FilesPanel::cardPrintRequested, m_printer.get(),
            [this](const QString &name) { QVERIFY(m_printer->job().selectCardFile(name, true)); });
    m_refused = std::make_unique<QSignalSpy>(m_panel.get(), &FilesPanel::refused);
    m_panel->resize(300, 400);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestFilesPanel::cleanup()
{
    m_refused.reset();
    m_panel.reset();
    m_printer.reset();
    m_settings.reset();
    m_folder.reset();
}

bool TestFilesPanel::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_panel.get(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(QPointF(50, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_panel.get(), &dropped);
    return dropped.isAccepted();
}

void TestFilesPanel::treeHasFoldersAndSizes()
{
    CardTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFiles({{u"ZEBRA.GCO"_s, u"zebra.gcode"_s, 2048, {}},
                    {u"PARTS/B.GCO"_s, u"b.gco"_s, {}, {}},
                    {u"PARTS/A~1.GCO"_s, u"Parts/a long name.gcode"_s, 10, {}},
                    {u"ape.gco"_s, u"ape.gco"_s, 10, {}}});
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex folder = model.index(0, 0);
    QCOMPARE(model.rowCount(folder), 2);
    QVERIFY(folder.data(CardTreeModel::NameRole).toString().isEmpty());
    QCOMPARE(model.index(1, 0).data().toString(), u"ape.gco"_s);
    QCOMPARE(model.index(2, 0).data(RecentFilesModel::SizeTextRole).toString(), u"2\u00A0KiB"_s);
    const QModelIndex deep = model.indexOf(u"PARTS/A~1.GCO"_s);
    QCOMPARE(deep.parent(), folder);
    QCOMPARE(deep.data().toString(), u"a long name.gcode"_s);
    QVERIFY(!model.indexOf(u"NONE.GCO"_s).isValid());
    QVERIFY(!model.indexOf({}).isValid());
}

void TestFilesPanel::treeIsOnlyRebuiltWhenItDiffers()
{
    CardTreeModel model;
    const QList<SdFile> files{{u"A.GCO"_s, u"a.gco"_s, 1, {}}};
    QVERIFY(model.setFiles(files));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QVERIFY(!model.setFiles(files));
    QCOMPARE(resets.count(), 0);
    QVERIFY(model.setFiles({}));
    QCOMPARE(model.rowCount(), 0);
}

void TestFilesPanel::emptyStatesTeach()
{
    QVERIFY(child<QLabel>("filesEmpty")->isVisible());
    QVERIFY(child<QLabel>("filesEmpty")->text().contains(u"Ctrl+O"_s));
    showCard();
    auto *empty = child<QLabel>("cardEmpty");
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"Connect"_s));
    QVERIFY(!child<QToolButton>("cardUpload")->isEnabled());
    QVERIFY(!child<QToolButton>("cardUpload")->toolTip().isEmpty());
    connectVirtual();
    QTRY_VERIFY(child<QTreeView>("cardFiles")->isVisible());
    QVERIFY(!empty->isVisible());
    QVERIFY(child<QToolButton>("cardUpload")->isEnabled());
    QVERIFY(!child<QPushButton>("cardPrint")->isEnabled());
    QVERIFY(child<QPushButton>("cardPrint")->toolTip().contains(u"Choose a file"_s));
}

void TestFilesPanel::droppedFileIsOpened()
{
    QSignalSpy wanted(m_panel.get(), &FilesPanel::fileRequested);
    QVERIFY(drop(u"/files/a.gcode"_s));
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), u"/files/a.gcode"_s);
    showCard();
    QVERIFY(!drop(u"/files/a.gcode"_s)); // nowhere to copy it to
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!m_panel->isEmphasized());
}

void TestFilesPanel::copiesSelectsPrintsAndDeletes()
{
    connectVirtual();
    showCard();
    QVERIFY(drop(writeFile(u"widget.gcode"_s, 200)));
    QTRY_COMPARE_WITH_TIMEOUT(fileCount(), FilesOnTheCard + 1, Patience);
    QTRY_VERIFY(child<QTreeView>("cardFiles")->isVisible());
    QTRY_VERIFY(child<QTreeView>("cardFiles")->isEnabled());
    QCOMPARE(m_printer->state().job.state == JobState::Printing, false);

    // A click selects, and nothing is printed.
    clickFile(u"widget"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->job().status().origin, FileOrigin::SdCard, Patience);
    QCOMPARE(m_printer->job().status().state, JobState::Idle);
    QTRY_VERIFY(child<QPushButton>("cardPrint")->isEnabled());

    QSignalSpy states(&m_printer->job(), &JobController::statusChanged);
    click("cardPrint");
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->job().status().state, JobState::Finished, Patience);
    QCOMPARE(m_printer->job().status().origin, FileOrigin::SdCard);

    // The key asks, and only the answer deletes.
    child<QTreeView>("cardFiles")->setFocus();
    QTRY_VERIFY(child<QToolButton>("cardDelete")->isEnabled());
    QTest::keyClick(child<QTreeView>("cardFiles"), Qt::Key_Delete);
    auto *box = child<QMessageBox>("cardDeleteDialog");
    QVERIFY(box->text().contains(u"widget"_s, Qt::CaseInsensitive));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!m_panel->findChild<QMessageBox *>(u"cardDeleteDialog"_s));
    QCOMPARE(fileCount(), FilesOnTheCard + 1);
    click("cardDelete");
    QTest::mouseClick(child<QPushButton>("confirmDelete"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(fileCount(), FilesOnTheCard, Patience);
    QVERIFY(m_panel->findChild<QTreeView *>()->model()->rowCount() > 0);
    m_printer->sdCard().handleCard({true, {}}); // the others are gone too
    QVERIFY(child<QLabel>("cardEmpty")->isVisible());
    QVERIFY(child<QLabel>("cardEmpty")->text().contains(u"is empty"_s));
    QCOMPARE(m_refused->count(), 0);
}

void TestFilesPanel::copyCanBeCancelled()
{
    connectVirtual();
    showCard();
    QVERIFY(!child<QWidget>("cardTransfer")->isVisible());
    QVERIFY(drop(writeFile(u"long.gcode"_s, 200'000)));
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("cardTransfer")->isVisible(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->job().status().completion > 0.001, Patience);
    QVERIFY(child<ElidedLabel>("cardTransferName")->fullText().contains(u"long.gcode"_s));
    QVERIFY(child<QLabel>("cardTransferLeft")->text().contains(u'%'));
    QVERIFY(!child<QToolButton>("cardUpload")->isEnabled());
    QVERIFY(child<QToolButton>("cardUpload")->toolTip().contains(u"copied"_s));
    click("cardCancel");
    QTRY_VERIFY_WITH_TIMEOUT(!child<QWidget>("cardTransfer")->isVisible(), Patience);
    // What was begun is deleted again.
    QTRY_VERIFY_WITH_TIMEOUT(child<QToolButton>("cardUpload")->isEnabled(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(fileCount(), FilesOnTheCard, Patience);
}

void TestFilesPanel::cardIsLockedWhilePrinting()
{
    connectVirtual();
    showCard();
    QVERIFY(test::selectFile(m_printer->job(), writeFile(u"print.gcode"_s, 300'000)));
    m_printer->job().start();
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->state().job.state, JobState::Printing, Patience);
    for (const char *name : {"cardUpload", "cardDelete", "cardRefresh"}) {
        QVERIFY2(!child<QToolButton>(name)->isEnabled(), name);
        QVERIFY2(child<QToolButton>(name)->toolTip().contains(u"print"_s), name);
    }
    QVERIFY(!drop(writeFile(u"other.gcode"_s, 1)));
    m_printer->job().cancel();
    QTRY_VERIFY_WITH_TIMEOUT(child<QToolButton>("cardUpload")->isEnabled(), Patience);
}

QTEST_MAIN(TestFilesPanel)
#include "tst_filespanel.moc"
