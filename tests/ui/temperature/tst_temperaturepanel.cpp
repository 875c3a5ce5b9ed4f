// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/diskpool.h"
#include "common/metrics.h"
#include "common/themecolors.h"
#include "control/segmentedcontrol.h"
#include "support/paneldesk.h"
#include "temperature/chartpainting.h"
#include "temperature/temperaturechart.h"
#include "temperature/temperaturepanel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace gantry;

namespace {

constexpr qint64 Start = 1'800'000'000'000;

} // namespace

/// The temperature chart and the panel around it, with real wheel turns, drags and clicks.
class TestTemperaturePanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void drawsNoMorePointsThanPixels();
    void redrawsAtMostFourTimesASecond();
    void hiddenMeansNoRedraw();
    void followsTheNewest();
    void beginsWithTheMarkOfTheConnection();
    void noLineRunsThroughWords();
    void namesDoNotJump();
    void wheelZoomsAndLeavesFollowing();
    void dragPans();
    void tremblingClickKeepsFollowing();
    void doubleClickFollowsAgain();
    void keysZoomAndFollow();
    void windowsFollow();
    void hoverShowsTheTime();
    void legendSwitchesCurves();
    void newConnectionClearsTheLegend();
    void curvesAreDrawnInTheirPlace();
    void csvHoldsWhatIsShown();
    void pictureIsSaved();
    void failureToWriteIsReported();
    void exportDoesNotHoldUpTheWindow();
    void slowExportCanBeCancelled();
    void exportSaysWhyItIsDisabled();
    void windowsAndExportsAreActions();

private:
    [[nodiscard]] TemperatureChart &chart() const { return m_panel->chart(); }
    [[nodiscard]] QAbstractButton *exportButton() const
    {
        return m_panel->findChild<QAbstractButton *>(u"export"_s);
    }
    /// What gets the mouse.
    [[nodiscard]] QWidget *canvas() const
    {
        return chart().findChild<QAbstractScrollArea *>()->viewport();
    }
    void feed(int seconds)
    {
        QList<TemperaturePoint> points;
        for (int i = 0; i < seconds; ++i) {
            points << TemperaturePoint{
                Start + m_seconds++ * 1000,
                {{HeaterId::tool(0), 200.0 + i % 10, 205.0, {}}, {HeaterId::bed(), 60, 60.0, {}}}};
        }
        m_desk->temperatures.handleTemperatures(points);
    }
    void feedAndDraw(int seconds)
    {
        const int before = chart().redrawCount();
        feed(seconds);
        QTRY_VERIFY(chart().redrawCount() > before);
    }
    void mouse(QEvent::Type type, const QPointF &position, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, position, canvas()->mapToGlobal(position),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons,
                          Qt::NoModifier);
        QApplication::sendEvent(canvas(), &event);
    }
    void wheel(const QPointF &position, int delta)
    {
        QWheelEvent event(position, canvas()->mapToGlobal(position), {}, {0, delta}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas(), &event);
    }

    std::unique_ptr<test::PanelDesk> m_desk;
    std::unique_ptr<TemperaturePanel> m_panel;
    int m_seconds = 0;
};

void TestTemperaturePanel::init()
{
    m_seconds = 0;
    m_desk = std::make_unique<test::PanelDesk>();
    m_panel = std::make_unique<TemperaturePanel>(m_desk->mirror, m_desk->temperatures);
    m_panel->resize(700, 500);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestTemperaturePanel::cleanup()
{
    m_panel.reset();
    m_desk.reset();
}

void TestTemperaturePanel::drawsNoMorePointsThanPixels()
{
    chart().setWindow(std::nullopt);
    feedAndDraw(24 * 3600);
    const double width = chart().plotArea().width();
    const auto points = chart().pointCount(HeaterId::tool(0));
    QVERIFY2(double(points) <= width * 1.1, qPrintable(QString::number(points)));
    QVERIFY2(double(points) > width * 0.3, qPrintable(QString::number(points)));
    QCOMPARE(chart().visibleRange().span(), qint64(24 * 3600 - 1) * 1000);
}

void TestTemperaturePanel::redrawsAtMostFourTimesASecond()
{
    feedAndDraw(10);
    int fed = 0;
    QTimer source;
    connect(&source, &QTimer::timeout, this, [this, &fed] {
        feed(1);
        ++fed;
    });
    source.start(2);
    int before = chart().redrawCount();
    QTRY_VERIFY(chart().redrawCount() > before);
    before = chart().redrawCount();
    fed = 0;
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(chart().redrawCount() >= before + 3);
    QVERIFY2(timer.elapsed() >= 3 * TemperatureChart::RedrawMs * 9 / 10,
             qPrintable(QString::number(timer.elapsed())));
    QVERIFY(fed > 6); // many more readings than pictures
}

void TestTemperaturePanel::hiddenMeansNoRedraw()
{
    feedAndDraw(10);
    m_panel->hide();
    const int before = chart().redrawCount();
    feed(5000);
    m_desk->temperatures.addMark(Start + 5000, u"paused"_s);
    chart().resize(500, 300);
    QVERIFY(!QTest::qWaitFor([&] { return chart().redrawCount() > before; },
                             2 * TemperatureChart::RedrawMs));
    m_panel->show();
    QTRY_VERIFY(chart().redrawCount() > before);
    QCOMPARE(chart().visibleRange().to, Start + (m_seconds - 1) * qint64(1000));
}

void TestTemperaturePanel::followsTheNewest()
{
    feedAndDraw(100);
    QCOMPARE(chart().visibleRange().to, Start + 99'000);
    QCOMPARE(chart().visibleRange().from, Start); // grows until the window is full
    feedAndDraw(50);
    QCOMPARE(chart().visibleRange(), (ChartViewport::Range{Start, Start + 149'000}));
    feedAndDraw(3600);
    QCOMPARE(chart().visibleRange().span(), qint64(30 * 60'000));
    QCOMPARE(chart().visibleRange().to, Start + 3'749'000);
}

void TestTemperaturePanel::beginsWithTheMarkOfTheConnection()
{
    m_desk->temperatures.addMark(Start - 1500, u"connected"_s);
    feedAndDraw(60);
    QCOMPARE(chart().visibleRange(), (ChartViewport::Range{Start - 1500, Start + 59'000}));
}

// A line of another mark that has to go through the words lies under them.
void TestTemperaturePanel::noLineRunsThroughWords()
{
    QWidget widget;
    widget.setPalette(ThemeColors::light().palette());
    widget.resize(400, 300);
    const QString words = u"connected to it"_s;
    const int height = em(&widget, 1.1);
    const QRect first(QPoint(40 + grid(&widget, 0.75), 20),
                      QSize(widget.fontMetrics().horizontalAdvance(words), height));
    ChartScene scene;
    scene.plot = QRectF(40, 20, first.width() + 40, 250);
    scene.range = {0, 1000};
    scene.empty = false;
    const auto painted = [&widget, &scene](const QList<TemperatureMark> &marks) {
        QImage image(widget.size(), QImage::Format_RGB32);
        image.fill(ThemeColors::light().surface);
        QPainter painter(&image);
        scene.marks = marks;
        ChartPainting::foreground(painter, scene, &widget);
        return image;
    };
    const QImage alone = painted({{0, words}});
    const QImage crossed = painted({{0, words}, {500, u"x"_s}});
    QVERIFY(alone.copy(first) != painted({}).copy(first));
    QVERIFY(crossed.copy(first) != alone.copy(first)); // the "x" has the first row
    QCOMPARE(crossed.copy(first.translated(0, height)), alone.copy(first));
}

// Heaters of a cold printer tremble around the same temperature.
void TestTemperaturePanel::namesDoNotJump()
{
    const auto read = [this](double tool, double bed) {
        const int before = chart().redrawCount();
        m_desk->temperatures.handleTemperatures(
            {{Start + m_seconds++ * 1000,
              {{HeaterId::tool(0), tool, 0.0, {}}, {HeaterId::bed(), bed, 0.0, {}}}}});
        return QTest::qWaitFor([&] { return chart().redrawCount() > before; }, 5000);
    };
    // The colour of the dot beside the name on top.
    const auto topHue = [this] {
        const QImage image = chart().grab().toImage();
        const int x
            = int((chart().plotArea().right() + grid(&chart(), 0.75)) * image.devicePixelRatio());
        // Below the ring that shows the focus.
        for (int y = int(chart().plotArea().top() / 2); y < image.height(); ++y) {
            const QColor color = image.pixelColor(x, y);
            if (color.saturation() > 100)
                return color.hue();
        }
        return -1;
    };
    QVERIFY(read(21.1, 21.0));
    const int first = topHue();
    QVERIFY(first >= 0);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(read(21.0, 21.1));
        QCOMPARE(topHue(), first);
    }
    QVERIFY(read(21.0, 60));
    QVERIFY(topHue() != first); // it can tell
}

void TestTemperaturePanel::wheelZoomsAndLeavesFollowing()
{
    feedAndDraw(3600);
    QSignalSpy following(&chart(), &TemperatureChart::followingChanged);
    const QPointF at = chart().plotArea().center();
    const ChartViewport::Range before = chart().visibleRange();
    wheel(at, 120);
    QVERIFY(!chart().isFollowing());
    QCOMPARE(following.count(), 1);
    QVERIFY(chart().visibleRange().span() < before.span());
    const qint64 middle = before.from + before.span() / 2;
    QVERIFY(std::abs(chart().visibleRange().from + chart().visibleRange().span() / 2 - middle)
            < 3000);
    const ChartViewport::Range zoomed = chart().visibleRange();
    feedAndDraw(60);
    QCOMPARE(chart().visibleRange(), zoomed); // the picture stands still
    QVERIFY(m_panel->findChild<QAbstractButton *>(u"follow"_s)->isVisible());
    wheel(at, -120);
    QVERIFY(chart().visibleRange().span() > zoomed.span());
}

void TestTemperaturePanel::dragPans()
{
    feedAndDraw(3 * 3600);
    const QRectF plot = chart().plotArea();
    const ChartViewport::Range before = chart().visibleRange();
    mouse(QEvent::MouseButtonPress, plot.center(), Qt::LeftButton);
    mouse(QEvent::MouseMove, plot.center() + QPointF(plot.width() / 4, 0), Qt::LeftButton);
    mouse(QEvent::MouseButtonRelease, plot.center() + QPointF(plot.width() / 4, 0), Qt::NoButton);
    QVERIFY(!chart().isFollowing());
    QVERIFY(std::abs(chart().visibleRange().to - (before.to - before.span() / 4)) < 3000);
    const ChartViewport::Range dragged = chart().visibleRange();
    mouse(QEvent::MouseMove, plot.center(), Qt::NoButton); // the button is up
    QCOMPARE(chart().visibleRange(), dragged);
}

void TestTemperaturePanel::tremblingClickKeepsFollowing()
{
    feedAndDraw(100);
    const QPointF at = chart().plotArea().center();
    mouse(QEvent::MouseButtonPress, at, Qt::LeftButton);
    mouse(QEvent::MouseMove, at + QPointF(2, 1), Qt::LeftButton);
    mouse(QEvent::MouseButtonRelease, at + QPointF(2, 1), Qt::NoButton);
    QVERIFY(chart().isFollowing());
}

void TestTemperaturePanel::doubleClickFollowsAgain()
{
    feedAndDraw(3600);
    wheel(chart().plotArea().center(), 240);
    QVERIFY(!chart().isFollowing());
    QTest::mouseDClick(canvas(), Qt::LeftButton, {}, chart().plotArea().center().toPoint());
    QVERIFY(chart().isFollowing());
    QCOMPARE(chart().visibleRange().to, Start + (m_seconds - 1) * qint64(1000));
    QVERIFY(!m_panel->findChild<QAbstractButton *>(u"follow"_s)->isVisible());
}

void TestTemperaturePanel::keysZoomAndFollow()
{
    feedAndDraw(3600);
    chart().setFocus();
    const qint64 span = chart().visibleRange().span();
    QTest::keyClick(&chart(), Qt::Key_Plus);
    QVERIFY(chart().visibleRange().span() < span);
    const qint64 from = chart().visibleRange().from;
    QTest::keyClick(&chart(), Qt::Key_Left);
    QVERIFY(chart().visibleRange().from < from);
    QTest::keyClick(&chart(), Qt::Key_End);
    QVERIFY(chart().isFollowing());
}

void TestTemperaturePanel::windowsFollow()
{
    feedAndDraw(3 * 3600);
    auto *windows = m_panel->findChild<SegmentedControl *>(u"windows"_s);
    const qint64 spans[] = {300'000, 1'800'000, 7'200'000, qint64(3 * 3600 - 1) * 1000};
    for (int i = 0; i < 4; ++i) {
        wheel(chart().plotArea().center(), 120);
        QTest::mouseClick(windows->button(i), Qt::LeftButton);
        QVERIFY(chart().isFollowing());
        QCOMPARE(chart().visibleRange().span(), spans[i]);
    }
}

void TestTemperaturePanel::hoverShowsTheTime()
{
    feedAndDraw(3600);
    QVERIFY(!chart().hoverTime());
    const QRectF plot = chart().plotArea();
    mouse(QEvent::MouseMove, QPointF(plot.left() + plot.width() / 4, plot.center().y()),
          Qt::NoButton);
    const ChartViewport::Range range = chart().visibleRange();
    QVERIFY(chart().hoverTime());
    QVERIFY(std::abs(*chart().hoverTime() - (range.from + range.span() / 4)) < 3000);
    mouse(QEvent::MouseMove, QPointF(2, 2), Qt::NoButton); // beside the picture
    QVERIFY(!chart().hoverTime());
    mouse(QEvent::MouseMove, plot.center(), Qt::NoButton);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(canvas(), &leave);
    QVERIFY(!chart().hoverTime());
}

void TestTemperaturePanel::legendSwitchesCurves()
{
    feedAndDraw(100);
    auto *bed = m_panel->findChild<QToolButton *>(u"legend_bed"_s);
    QVERIFY(bed && m_panel->findChild<QToolButton *>(u"legend_tool0"_s));
    QCOMPARE(bed->text(), u"Bed"_s);
    QVERIFY(chart().pointCount(HeaterId::bed()) > 0);
    QTest::mouseClick(bed, Qt::LeftButton);
    QVERIFY(!chart().isHeaterShown(HeaterId::bed()));
    QCOMPARE(chart().pointCount(HeaterId::bed()), 0);
    QVERIFY(chart().pointCount(HeaterId::tool(0)) > 0);
    QTest::mouseClick(bed, Qt::LeftButton);
    QVERIFY(chart().pointCount(HeaterId::bed()) > 0);
}

void TestTemperaturePanel::newConnectionClearsTheLegend()
{
    feedAndDraw(100);
    wheel(chart().plotArea().center(), 120);
    m_desk->temperatures.clear();
    QTRY_VERIFY(!m_panel->findChild<QToolButton *>(u"legend_bed"_s));
    QTRY_VERIFY(chart().isFollowing());
    feedAndDraw(5);
    QVERIFY(m_panel->findChild<QToolButton *>(u"legend_bed"_s));
}

// The bed stands at 60 of 0..250 degrees: there is its colour, and not in the middle between it and the nozzle.
void TestTemperaturePanel::curvesAreDrawnInTheirPlace()
{
    feedAndDraw(3600);
    const QImage image = m_panel->chart().grab().toImage();
    const double scale = image.devicePixelRatio();
    const QRectF plot = chart().plotArea();
    const auto colored = [&](double celsius) {
        int found = 0;
        const double y = plot.bottom() - celsius / 250 * plot.height();
        for (int dy = -3; dy <= 3; ++dy) {
            const QColor color = image.pixelColor(int((plot.left() + plot.width() / 3) * scale),
                                                  int((y + dy) * scale));
            found += color.saturation() > 60 ? 1 : 0;
        }
        return found > 0;
    };
    QVERIFY(colored(60));
    QVERIFY(colored(205));
    QVERIFY(!colored(130));
    QVERIFY(!colored(30));
}

void TestTemperaturePanel::csvHoldsWhatIsShown()
{
    feedAndDraw(3600);
    const QString path = m_desk->folder.filePath(u"out.csv"_s);
    const auto rows = [&path] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return qsizetype(-1);
        return file.readAll().trimmed().count('\n'); // without the heading
    };
    m_panel->saveCsv(path, false);
    QTRY_COMPARE(rows(), 3600);
    QTRY_VERIFY(exportButton()->isEnabled());
    m_panel->saveCsv(path, true);
    QTRY_VERIFY2(std::abs(rows() - 1800) <= 2, qPrintable(QString::number(rows())));
}

void TestTemperaturePanel::pictureIsSaved()
{
    feedAndDraw(600);
    const QString path = m_desk->folder.filePath(u"out.png"_s);
    QCoreApplication::processEvents(); // the legend has come in
    const QSize size = chart().size();
    m_panel->savePng(path);
    QTRY_COMPARE(QImage(path).size(), size * 2);
    QCOMPARE(chart().size(), size); // saving moves nothing
}

void TestTemperaturePanel::failureToWriteIsReported()
{
    feedAndDraw(10);
    QSignalSpy failed(m_panel.get(), &TemperaturePanel::failed);
    const QString path = m_desk->folder.filePath(u"no/such/folder/out.csv"_s);
    m_panel->saveCsv(path, true);
    QTRY_COMPARE(failed.count(), 1);
    m_panel->savePng(path);
    QTRY_COMPARE(failed.count(), 2);
    for (const QList<QVariant> &arguments : failed) {
        const auto error = arguments.first().value<Error>();
        QCOMPARE(error.code, ErrorCode::FileNotWritable);
        QVERIFY(error.message.contains(path));
    }
}

// A whole day of four heaters; what the window's thread does of it is to hand it over.
void TestTemperaturePanel::exportDoesNotHoldUpTheWindow()
{
    QList<TemperaturePoint> points;
    for (int i = 0; i < 24 * 3600; ++i) {
        points << TemperaturePoint{Start + i * 1000,
                                   {{HeaterId::tool(0), 200.0 + i % 10, 205.0, {}},
                                    {HeaterId::tool(1), 190.0 + i % 7, 205.0, {}},
                                    {HeaterId::bed(), 60, 60.0, {}},
                                    {HeaterId::chamber(), 40, {}, {}}}};
    }
    m_desk->temperatures.handleTemperatures(points);
    const QString path = m_desk->folder.filePath(u"day.csv"_s);
    QElapsedTimer timer;
    timer.start();
    m_panel->saveCsv(path, false);
    const qint64 held = timer.elapsed();
    QVERIFY(!exportButton()->isEnabled()); // one at a time
    QTRY_VERIFY(exportButton()->isEnabled());
    qInfo("a day of four heaters: handed over in %lld ms, written after %lld ms, %lld bytes", held,
          timer.elapsed(), QFileInfo(path).size());
    QVERIFY(QFileInfo(path).size() > 500'000);
}

// Nobody gets to write: as with a disk that hangs.
void TestTemperaturePanel::slowExportCanBeCancelled()
{
    feedAndDraw(10);
    QThreadPool &pool = diskPool();
    QVERIFY(pool.waitForDone(10000));
    const int threads = pool.maxThreadCount();
    pool.setMaxThreadCount(1);
    std::atomic_bool held = true;
    pool.start([&held] {
        while (held)
            QTest::qSleep(5);
    });
    auto *cancel = m_panel->findChild<QAbstractButton *>(u"cancelExport"_s);
    QSignalSpy failed(m_panel.get(), &TemperaturePanel::failed);
    const QString path = m_desk->folder.filePath(u"out.csv"_s);
    m_panel->saveCsv(path, false);
    QVERIFY(!cancel->isVisible());     // most are done before one could look
    QCoreApplication::processEvents(); // the legend has come in
    const QSize size = chart().size();
    QTRY_VERIFY(cancel->isVisible());
    QVERIFY(!exportButton()->isVisible()); // it stands in its place
    QCoreApplication::processEvents();
    QCOMPARE(chart().size(), size);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!cancel->isVisible());
    QVERIFY(exportButton()->isEnabled());
    held = false;
    QVERIFY(pool.waitForDone(10000));
    pool.setMaxThreadCount(threads);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(failed.count(), 0);
}

void TestTemperaturePanel::exportSaysWhyItIsDisabled()
{
    const QAbstractButton *button = exportButton();
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
    feedAndDraw(5);
    QVERIFY(button->isEnabled());
}

void TestTemperaturePanel::windowsAndExportsAreActions()
{
    const QList<NamedAction> actions = m_panel->panelActions();
    QStringList ids;
    for (const auto &[id, action] : actions) {
        QVERIFY(!action->text().isEmpty());
        ids << id;
    }
    QCOMPARE(ids, (QStringList{u"chart.window1"_s, u"chart.window2"_s, u"chart.window3"_s,
                               u"chart.window4"_s, u"chart.follow"_s, u"chart.exportShown"_s,
                               u"chart.exportAll"_s, u"chart.exportPicture"_s}));
    auto *windows = m_panel->findChild<SegmentedControl *>(u"windows"_s);
    QSignalSpy attention(m_panel.get(), &TemperaturePanel::attentionRequested);
    actions.at(0).second->trigger();
    QCOMPARE(windows->currentIndex(), 0);
    QCOMPARE(attention.count(), 1);
    QCOMPARE(actionOf(windows->button(2)), actions.at(2).second);
    QTest::mouseClick(windows->button(2), Qt::LeftButton);
    QCOMPARE(windows->currentIndex(), 2);
    // No export without temperatures, and the reason with it.
    QVERIFY(!actions.at(5).second->isEnabled() && actions.at(5).second->toolTip().endsWith(u'.'));
    feedAndDraw(5);
    QVERIFY(actions.at(5).second->isEnabled());
}

QTEST_MAIN(TestTemperaturePanel)
#include "tst_temperaturepanel.moc"
