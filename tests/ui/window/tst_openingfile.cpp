// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/actionregistry.h"
#include "common/elidedlabel.h"
#include "common/theme.h"
#include "job/filespanel.h"
#include "mainwindow.h"
#include "printer/printer.h"
#include "profile/profilestore.h"
#include "settings/settings.h"
#include "support/hangingfile.h"
#include "support/hanginglook.h"

#include <QAction>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gantry;

// ms. The disks here hang for as long as a test lets them, so a window that waited for one would not get on at all; a
// busy machine can make some hundreds of an event.
constexpr qint64 HoldUp = 5000;

/// The longest time the event loop did not get round to its next event.
class LoopWatch final : public QObject
{
public:
    LoopWatch()
    {
        m_last.start();
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = longest(); });
        m_timer.start(1);
    }
    [[nodiscard]] qint64 longestMs() { return longest(); }

private:
    qint64 longest() { return std::max(m_longest, m_last.restart()); }

    QTimer m_timer;
    QElapsedTimer m_last;
    qint64 m_longest = 0;
};

/// A file is chosen in the window whose disk does not answer.
class TestOpeningFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theWindowGoesOn();
    void aDiskThatAnswersIsNoNews();
    void anotherFileWins();
    void cancellingKeepsTheFileBefore();
    void nothingElseIsPrintedMeanwhile();
    void thePrintThatWaitsIsSaid();
    void closingWaitsForNoDisk();
    void aDiskThatReallyHangs();
    void aCopyToTheCardHoldsNothingUp();

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no child %s", name);
        return found;
    }
    QString sentence() const
    {
        const auto *label = child<ElidedLabel>("jobOpening");
        return label->isVisible() ? label->fullText() : QString();
    }
    QString makeFile(const QString &name)
    {
        const QString path = m_home->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("G28\n") < 0)
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    JobController &job() { return m_printer->job(); }
    void showCard()
    {
        for (QAction *action : m_window->actions()) {
            if (action->objectName() == u"files.card"_s)
                action->trigger();
        }
    }
    /// Over the list of the card: the file is copied there.
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        auto *panel = m_window->findChild<FilesPanel *>();
        const QPoint place = panel->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(panel, &enter);
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(panel, &event);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<MainWindow> m_window;
};

void TestOpeningFile::initTestCase()
{
    m_theme = std::make_unique<Theme>(Settings::Theme::Light);
}

void TestOpeningFile::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_home->filePath(u"settings.ini"_s));
    m_profiles = std::make_unique<ProfileStore>(m_home->filePath(u"profiles"_s));
    m_profiles->load();
    VirtualPrinterOptions options;
    options.speed = 20;
    m_printer = std::make_unique<Printer>(defaultTransportFactory(options));
    m_window = std::make_unique<MainWindow>(*m_printer, *m_profiles, *m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestOpeningFile::cleanup()
{
    m_window.reset();
    m_printer.reset();
    m_profiles.reset();
    m_settings.reset();
    m_home.reset();
}

void TestOpeningFile::theWindowGoesOn()
{
    const test::HangingLook disk;
    LoopWatch loop;
    QVERIFY(job().selectFile(makeFile(u"far.gcode"_s), disk.look()));
    QVERIFY(sentence().isEmpty());
    QTRY_COMPARE(sentence(), u"Opening far.gcode…"_s);
    QVERIFY(!child<QLabel>("jobEmpty")->isVisible());
    QTest::qWait(300);
    const qint64 longest = loop.longestMs();
    qInfo("longest event: %lld ms", longest);
    QVERIFY2(longest < HoldUp, qPrintable(QString::number(longest)));
}

void TestOpeningFile::aDiskThatAnswersIsNoNews()
{
    const QString path = makeFile(u"near.gcode"_s);
    m_window->openFile(path);
    QTRY_COMPARE(job().status().filePath, path);
    QTest::qWait(int(FileInspector::Moment.count()) + 50);
    QVERIFY(sentence().isEmpty());
    QCOMPARE(m_settings->recentFiles(), QStringList{path});
}

void TestOpeningFile::anotherFileWins()
{
    test::HangingLook disk;
    QVERIFY(job().selectFile(makeFile(u"far.gcode"_s), disk.look()));
    QTRY_VERIFY(!sentence().isEmpty());
    const QString near = makeFile(u"near.gcode"_s);
    m_window->openFile(near);
    QVERIFY(sentence().isEmpty());
    QTRY_COMPARE(job().status().filePath, near);
    disk.goOn();
    QTest::qWait(50);
    QCOMPARE(job().status().filePath, near);
    QCOMPARE(m_settings->recentFiles(), QStringList{near});
}

void TestOpeningFile::cancellingKeepsTheFileBefore()
{
    const QString before = makeFile(u"before.gcode"_s);
    m_window->openFile(before);
    QTRY_COMPARE(job().status().filePath, before);
    test::HangingLook disk;
    QVERIFY(job().selectFile(makeFile(u"far.gcode"_s), disk.look()));
    QTRY_VERIFY(!sentence().isEmpty());
    QTest::mouseClick(child<QPushButton>("jobCancelOpening"), Qt::LeftButton);
    QVERIFY(sentence().isEmpty());
    disk.goOn();
    QTest::qWait(50);
    QCOMPARE(job().status().filePath, before);
}

void TestOpeningFile::nothingElseIsPrintedMeanwhile()
{
    m_window->openFile(makeFile(u"before.gcode"_s));
    m_printer->connectPrinter({ConnectionSettings::VirtualPort, 0, {}},
                              m_profiles->defaultProfile());
    const auto *print = child<QPushButton>("jobPrint");
    QTRY_VERIFY_WITH_TIMEOUT(print->isEnabled(), 10000);
    test::HangingLook disk;
    QVERIFY(job().selectFile(makeFile(u"far.gcode"_s), disk.look()));
    QTRY_VERIFY(!print->isEnabled());
    QVERIFY(print->toolTip().contains(u"far.gcode"_s));
    disk.goOn();
    QTRY_VERIFY(print->isEnabled());
    QCOMPARE(job().fileName(), u"far.gcode"_s);
}

void TestOpeningFile::thePrintThatWaitsIsSaid()
{
    const test::HangingLook disk;
    QVERIFY(job().selectFile(makeFile(u"far.gcode"_s), disk.look()));
    job().start();
    QTRY_COMPARE(sentence(), u"Opening far.gcode to print it…"_s);
}

void TestOpeningFile::closingWaitsForNoDisk()
{
    const test::HangingLook disk;
    QVERIFY(job().selectFile(makeFile(u"far.gcode"_s), disk.look()));
    QTRY_VERIFY(!sentence().isEmpty());
    QElapsedTimer time;
    time.start();
    QVERIFY(m_window->close());
    m_window.reset();
    m_printer.reset();
    qInfo("closed after %lld ms", time.elapsed());
    QVERIFY(time.elapsed() < 3000); // the comm thread is waited for
}

void TestOpeningFile::aDiskThatReallyHangs()
{
    const QString far = makeFile(u"far.gcode"_s);
    const test::HangingFile disk(far);
    if (!disk.isHanging())
        QSKIP("needs Linux and its administrator");
    LoopWatch loop;
    m_window->openFile(far);
    QTRY_COMPARE(sentence(), u"Opening far.gcode…"_s);
    const QString near = makeFile(u"near.gcode"_s);
    m_window->openFile(near);
    QTRY_COMPARE(job().status().filePath, near);
    const qint64 longest = loop.longestMs();
    qInfo("longest event: %lld ms", longest);
    QVERIFY2(longest < HoldUp, qPrintable(QString::number(longest)));
    m_window->openFile(far);
    QTRY_VERIFY(!sentence().isEmpty());
    QVERIFY(m_window->close());
    m_window.reset();
    m_printer.reset();
}

// The job reads the file for itself, on the comm thread's behalf: neither that thread nor the window may wait for it.
void TestOpeningFile::aCopyToTheCardHoldsNothingUp()
{
    const QString far = makeFile(u"far.gcode"_s);
    const test::HangingFile disk(far);
    if (!disk.isHanging())
        QSKIP("needs Linux and its administrator");
    m_printer->connectPrinter({ConnectionSettings::VirtualPort, 0, {}},
                              m_profiles->defaultProfile());
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->sdCard().isReady(), 20000);
    showCard();
    LoopWatch loop;
    drop(far);
    QTRY_VERIFY(child<QWidget>("cardTransfer")->isVisible());
    QCOMPARE(child<ElidedLabel>("cardTransferName")->fullText(), u"Copying far.gcode"_s);
    QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>("cardTransferLeft")->text(), u"waiting for the disk…"_s,
                              10000);
    QSignalSpy readings(&m_printer->temperatures(), &TemperatureMonitor::readingsChanged);
    QTRY_VERIFY_WITH_TIMEOUT(readings.size() >= 2, 20000); // the printer is spoken with

    QElapsedTimer time;
    time.start();
    QTest::mouseClick(child<QPushButton>("cardCancel"), Qt::LeftButton);
    QTRY_VERIFY(!child<QWidget>("cardTransfer")->isVisible());
    qInfo("cancelled after %lld ms", time.elapsed());
    QVERIFY(m_printer->state().isReady());
    QVERIFY(!isJobActive(m_printer->state().job.state));

    drop(makeFile(u"near.gcode"_s)); // nor is the next one kept waiting
    const auto isThere = [this] { return m_printer->sdCard().find(u"near.gcode"_s) != nullptr; };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 20000);
    const qint64 longest = loop.longestMs();
    qInfo("longest event: %lld ms", longest);
    QVERIFY2(longest < HoldUp, qPrintable(QString::number(longest)));
    m_window.reset();
    m_printer.reset(); // while the disk still hangs
}

QTEST_MAIN(TestOpeningFile)
#include "tst_openingfile.moc"
