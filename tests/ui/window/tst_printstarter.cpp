// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/actionregistry.h"
#include "mainwindow.h"
#include "printer/printer.h"
#include "profile/profilestore.h"
#include "settings/settings.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

#include <functional>

using namespace Qt::StringLiterals;
using namespace gantry;

namespace {

constexpr int Patience = 20000;
using Way = std::function<void()>;

} // namespace

/// Whichever way a print is begun in the window, somebody is asked about the one that may still lie on the bed. Every way
/// is a key or a click; the printer is the virtual one.
class TestPrintStarter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyWayAsks_data();
    void everyWayAsks();
    void aClearBedIsNotAskedAbout();
    void theAnswerPrintsTheFile();
    void theCardAsksToo();
    void noWayGetsRoundIt();

private:
    template<typename T>
    T *child(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QString makeFile(const QString &name)
    {
        const QString path = m_home->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("G28\nG1 X10 F6000\n") <= 0)
            qFatal("cannot write");
        return path;
    }
    bool open(const QString &path)
    {
        m_window->openFile(path);
        return QTest::qWaitFor([this, path] {
            return !m_printer->job().isOpening() && m_printer->job().status().filePath == path;
        });
    }
    void connectVirtual()
    {
        for (QAction *action : m_window->actions()) {
            if (action->objectName() == ActionId::TryVirtual)
                action->trigger();
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().isReady(), Patience);
    }
    /// With the print of one file on the bed and another one chosen.
    void printOne()
    {
        connectVirtual();
        QVERIFY(open(makeFile(u"one.gcode"_s)));
        QTRY_VERIFY(child<QPushButton>(u"jobPrint"_s)->isEnabled());
        click(child<QPushButton>(u"jobPrint"_s));
        QVERIFY(!question());
        QTRY_COMPARE_WITH_TIMEOUT(m_printer->state().job.state, JobState::Finished, Patience);
        QVERIFY(m_printer->state().printOnBed);
        QVERIFY(open(makeFile(u"two.gcode"_s)));
        QTRY_VERIFY(child<QPushButton>(u"jobPrint"_s)->isEnabled());
    }
    void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }
    void chooseInMenu(QMenu *menu, const QString &entry);
    void clickRecent(int row);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<MainWindow> m_window;
};

void TestPrintStarter::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_home->filePath(u"settings.ini"_s));
    m_profiles = std::make_unique<ProfileStore>(m_home->filePath(u"profiles"_s));
    m_profiles->load();
    VirtualPrinterOptions options;
    options.speed = 0;
    options.bootSeconds = 0;
    m_printer = std::make_unique<Printer>(defaultTransportFactory(options));
    m_window = std::make_unique<MainWindow>(*m_printer, *m_profiles, *m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPrintStarter::cleanup()
{
    m_window.reset();
    m_printer.reset();
    m_profiles.reset();
    m_settings.reset();
    m_home.reset();
}

void TestPrintStarter::chooseInMenu(QMenu *menu, const QString &entry)
{
    QTRY_VERIFY(menu->isVisible());
    auto *action = menu->findChild<QAction *>(entry);
    QVERIFY(action && action->isEnabled());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
}

void TestPrintStarter::clickRecent(int row)
{
    auto *list = child<QListView>(u"recentFiles"_s);
    const QRect place = list->visualRect(list->model()->index(row, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
}

void TestPrintStarter::everyWayAsks_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("the button") << Way([this] { click(child<QPushButton>(u"jobPrint"_s)); });
    QTest::newRow("the key") << Way(
        [this] { QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier); });
    QTest::newRow("the palette") << Way([this] {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *words = child<QWidget>(u"commandPalette"_s)->findChild<QLineEdit *>();
        QTest::keyClicks(words, u"Print"_s);
        QTest::keyClick(words, Qt::Key_Return);
    });
    QTest::newRow("the menu of the files") << Way([this] {
        clickRecent(1); // the one that was printed
        click(child<QWidget>(u"recentMore"_s));
        chooseInMenu(child<QMenu>(u"recentMenu"_s), u"filePrint"_s);
    });
    QTest::newRow("a dropped file") << Way([this] {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(makeFile(u"three.gcode"_s))});
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QTRY_COMPARE(m_printer->job().fileName(), u"three.gcode"_s);
        QTRY_VERIFY(child<QPushButton>(u"jobPrint"_s)->isEnabled());
        click(child<QPushButton>(u"jobPrint"_s));
    });
}

void TestPrintStarter::everyWayAsks()
{
    QFETCH(Way, way);
    printOne();
    const QSignalSpy starts(&m_printer->job(), &JobController::startRequested);
    way();
    QTRY_VERIFY(question());
    QCOMPARE(question()->text(), u"Is the bed clear?"_s);
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(starts.isEmpty());
    QVERIFY(!m_printer->job().startsWhenOpened());
}

void TestPrintStarter::aClearBedIsNotAskedAbout()
{
    printOne();
    m_printer->motion().homeOverClearBed({Axis::Z}); // whoever homes Z has looked
    QTRY_VERIFY(!m_printer->state().printOnBed);
    const QSignalSpy starts(&m_printer->job(), &JobController::startRequested);
    QTRY_VERIFY(child<QPushButton>(u"jobPrint"_s)->isEnabled());
    click(child<QPushButton>(u"jobPrint"_s));
    QVERIFY(!question());
    QCOMPARE(starts.count(), 1);
}

void TestPrintStarter::theAnswerPrintsTheFile()
{
    printOne();
    const QSignalSpy starts(&m_printer->job(), &JobController::startRequested);
    click(child<QPushButton>(u"jobPrint"_s));
    QVERIFY(question()->informativeText().contains(u"two.gcode"_s));
    click(question()->findChild<QPushButton *>(u"startPrint"_s));
    QCOMPARE(starts.count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->state().job.state, JobState::Finished, Patience);
    QCOMPARE(m_printer->job().fileName(), u"two.gcode"_s);
    // From the list: the file is opened only after the answer.
    QTRY_VERIFY(!question());
    clickRecent(1);
    click(child<QWidget>(u"recentMore"_s));
    chooseInMenu(child<QMenu>(u"recentMenu"_s), u"filePrint"_s);
    QTRY_VERIFY(question());
    click(question()->findChild<QPushButton *>(u"startPrint"_s));
    QTRY_COMPARE(starts.count(), 2);
    QCOMPARE(m_printer->job().fileName(), u"one.gcode"_s);
}

void TestPrintStarter::theCardAsksToo()
{
    printOne();
    for (QAction *action : m_window->actions()) {
        if (action->objectName() == u"files.card"_s)
            action->trigger();
    }
    auto *tree = child<QTreeView>(u"cardFiles"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tree->isVisible() && tree->model()->rowCount() > 0, Patience);
    QModelIndex file = tree->model()->index(0, 0);
    while (tree->model()->rowCount(file) > 0)
        file = tree->model()->index(0, 0, file);
    tree->scrollTo(file);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(file).center());
    QTRY_VERIFY(child<QPushButton>(u"cardPrint"_s)->isEnabled());
    QSignalSpy starts(&m_printer->job(), &JobController::startRequested);
    click(child<QPushButton>(u"cardPrint"_s));
    QVERIFY(question());
    QTest::keyClick(question(), Qt::Key_Return); // what does nothing is the first
    QTRY_VERIFY(!question());
    QVERIFY(starts.isEmpty());
    click(child<QPushButton>(u"cardPrint"_s));
    click(question()->findChild<QPushButton *>(u"startPrint"_s));
    QTRY_COMPARE_WITH_TIMEOUT(starts.count(), 1, Patience);
}

/// Nothing else in the window begins a print.
void TestPrintStarter::noWayGetsRoundIt()
{
    static const QRegularExpression starts(
        uR"((job\(\)|m_job)\.(start|restart)\(|selectCardFile\([^;]*, *true)"_s);
    const QDir sources(QStringLiteral(GANTRY_SOURCE_DIR "/ui"));
    QStringList places;
    for (const QString &folder :
         sources.entryList(QDir::Dirs | QDir::NoDot | QDir::NoDotDot) + QStringList(u"."_s)) {
        const QDir dir(sources.filePath(folder));
        for (const QString &name : dir.entryList({u"*.cpp"_s})) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (starts.match(QString::fromUtf8(file.readAll())).hasMatch())
                places << name;
        }
    }
    QCOMPARE(places, QStringList{u"printstarter.cpp"_s});
}

QTEST_MAIN(TestPrintStarter)
#include "tst_printstarter.moc"
