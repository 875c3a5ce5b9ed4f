// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window's thread is busy with one event at a time, in the real window: a print as fast as it goes, 24 hours of
// temperatures in the chart, a full terminal with a filter on; then what an idle connection and a print at 500 lines/s cost.
// Usage: ui_latency [seconds of each part; 6] [full|paced]. The second leaves out the other of these two parts. Prints one
// JSON line; pictures go to the offscreen platform unless told otherwise.
// The times of an event are told twice: by the clock on the wall (max_ms), and as what the thread worked (max_cpu_ms),
// which is the smaller one where another program had the processor in between. The printer of the paced part is a thread
// of its own, so that its share can be told apart: cpu_percent_at_500_lines is of the whole process, with it;
// threads_percent_at_500_lines says who takes it ("device" is this printer, "ui_latency" the thread of the window, "bare" one
// that does nothing but wake up as often: what this machine asks for that alone), and costs_at_500_lines which events of
// the window do, in per mille of a core.

#include "common/theme.h"
#include "mainwindow.h"
#include "printer/printer.h"
#include "profile/profilestore.h"
#include "settings/settings.h"
#include "support/faketransport.h"
#include "support/processusage.h"
#include "support/threadusage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QSemaphore>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <memory>
#include <thread>
#include <vector>

using namespace gantry;
using namespace gantry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int PacedLinesPerSecond = 500;

/// The times some events took, and which of them took longest.
class EventTimes
{
public:
    void clear() { *this = {}; }

    void add(qint64 took, const QString &event)
    {
        m_times.push_back(took);
        m_total[event] += took;
        if (took > m_worst) {
            m_worst = took;
            m_worstEvent = event;
        }
    }

    [[nodiscard]] qint64 count() const { return qint64(m_times.size()); }
    [[nodiscard]] qint64 countOver(qint64 limit) const
    {
        return std::count_if(m_times.begin(), m_times.end(),
                             [limit](qint64 time) { return time > limit; });
    }
    [[nodiscard]] double quantileMs(double share) const
    {
        if (m_times.empty())
            return 0;
        std::vector<qint64> sorted = m_times;
        std::sort(sorted.begin(), sorted.end());
        return double(sorted[std::size_t(double(sorted.size() - 1) * share)]) / 1e6;
    }
    [[nodiscard]] QString worst() const { return m_worstEvent; }

    /// The dearest kinds of events, in per mille of a core.
    [[nodiscard]] QJsonObject costs(int seconds) const
    {
        constexpr double LeastPerMille = 0.1;
        QJsonObject costs;
        for (auto it = m_total.begin(); it != m_total.end(); ++it) {
            const double perMille = double(it.value()) / 1e6 / seconds;
            if (perMille >= LeastPerMille)
                costs.insert(it.key(), std::round(perMille * 100) / 100);
        }
        return costs;
    }

private:
    std::vector<qint64> m_times;
    QHash<QString, qint64> m_total;
    qint64 m_worst = 0;
    QString m_worstEvent;
};

/// Notes how long each event took that the event loop handed out (not those sent from within another one).
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // The events of the comm thread come through here too, on that thread.
        if (receiver->thread() != thread() || m_depth > 0 || !m_watching)
            return QApplication::notify(receiver, event);
        const QString name = describe(*receiver, event->type());
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const std::optional<qint64> cpuBefore = threadCpuNanoseconds();
        const bool result = QApplication::notify(receiver, event);
        const std::optional<qint64> cpuAfter = threadCpuNanoseconds();
        --m_depth;
        m_wall.add(timer.nsecsElapsed(), name);
        if (cpuBefore && cpuAfter)
            m_cpu.add(*cpuAfter - *cpuBefore, name);
        return result;
    }

    void watch()
    {
        m_wall.clear();
        m_cpu.clear();
        m_watching = true;
    }

    QJsonObject report()
    {
        m_watching = false;
        QJsonObject report{{u"events"_s, m_wall.count()},
                           {u"median_ms"_s, m_wall.quantileMs(0.5)},
                           {u"p999_ms"_s, m_wall.quantileMs(0.999)},
                           {u"max_ms"_s, m_wall.quantileMs(1)},
                           {u"over_16_ms"_s, m_wall.countOver(FrameNs)},
                           {u"worst"_s, m_wall.worst()}};
        if (m_cpu.count() > 0) {
            report.insert(u"max_cpu_ms"_s, m_cpu.quantileMs(1));
            report.insert(u"over_16_cpu_ms"_s, m_cpu.countOver(FrameNs));
            report.insert(u"worst_cpu"_s, m_cpu.worst());
        }
        return report;
    }

    QJsonObject costs(int seconds)
    {
        m_watching = false;
        return m_cpu.costs(seconds);
    }

private:
    static constexpr qint64 FrameNs = 16'000'000;

    // A timer says nothing without whose it is.
    static QString describe(const QObject &receiver, QEvent::Type type)
    {
        QString name = QString::fromLatin1(receiver.metaObject()->className());
        if (const QObject *parent = receiver.parent())
            name += u" of "_s + QString::fromLatin1(parent->metaObject()->className());
        return name + u' ' + QString::number(type);
    }

    int m_depth = 0;
    bool m_watching = false;
    EventTimes m_wall;
    EventTimes m_cpu;
};

/// A thread that does nothing but wake up when it is told to.
class BareSleeper final
{
public:
    BareSleeper()
        : m_thread(QThread::create([this] {
            while (!m_stops)
                m_calls.acquire();
        }))
    {
        m_thread->setObjectName(u"bare"_s);
        m_thread->start();
    }
    ~BareSleeper()
    {
        m_stops = true;
        wake();
        m_thread->wait();
    }

    void wake() { m_calls.release(); }

private:
    QSemaphore m_calls;
    std::atomic<bool> m_stops = false;
    std::unique_ptr<QThread> m_thread; // last: it uses the others
};

/// A printer that takes its time for each line, as a real one does: answers come from a thread of its own, so that the
/// comm thread waits for them as it waits for a port, and nothing of the printer counts as the program.
class PacedPrinter final
{
public:
    explicit PacedPrinter(FakeDevice &device)
        : m_device(device)
        , m_thread(QThread::create([this] { work(); }))
    {
        m_thread->setObjectName(u"device"_s);
    }

    ~PacedPrinter()
    {
        m_stops = true;
        m_thread->wait();
    }

    /// Until then it answers at once.
    void setLinesPerSecond(int rate)
    {
        m_linesPerSecond = rate;
        m_thread->start();
    }

    /// Comm thread.
    QByteArray answer(const QByteArray &command)
    {
        if (m_linesPerSecond == 0)
            return FakeDevice::usualAnswer(command);
        const QMutexLocker locker(&m_mutex);
        m_answers.append(FakeDevice::usualAnswer(command));
        return {};
    }

private:
    void work()
    {
        using namespace std::chrono;
        auto next = steady_clock::now();
        while (!m_stops) {
            // Late by no fault of its own it catches up, but not for longer than this.
            next = std::max(next, steady_clock::now() - 100ms)
                   + microseconds(1'000'000 / m_linesPerSecond);
            std::this_thread::sleep_until(next);
            m_sleeper.wake();
            if (const QByteArray answer = takeAnswer(); !answer.isEmpty())
                m_device.say(answer);
        }
    }

    QByteArray takeAnswer()
    {
        const QMutexLocker locker(&m_mutex);
        return m_answers.isEmpty() ? QByteArray() : m_answers.takeFirst();
    }

    FakeDevice &m_device;
    BareSleeper m_sleeper;
    std::atomic<int> m_linesPerSecond = 0;
    QMutex m_mutex;
    QList<QByteArray> m_answers;
    std::atomic<bool> m_stops = false;
    std::unique_ptr<QThread> m_thread; // last: it uses the others
};

/// Tells when the window was painted for the first time.
class FirstPaint final : public QObject
{
public:
    qint64 afterMs = -1;
    QElapsedTimer since;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest && afterMs < 0)
            QTimer::singleShot(0, this, [this] { afterMs = since.elapsed(); });
        return false;
    }
};

QString writeFile(const QTemporaryDir &dir)
{
    const QString path = dir.filePath(u"long.gcode"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the file");
    for (int i = 0; i < 4'000'000; ++i)
        file.write("G1 X" + QByteArray::number(i % 200) + ".125 Y10.5 E0.0123\n");
    return path;
}

QList<TemperaturePoint> aDay()
{
    QList<TemperaturePoint> points;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int second = -86'400; second < 0; ++second) {
        const double ripple = std::sin(second / 7.0);
        points.append({now + second * 1000LL,
                       {{HeaterId::tool(0), 210 + ripple, 210.0, 40},
                        {HeaterId::bed(), 60 + ripple / 2, 60.0, 60}}});
    }
    return points;
}

QList<WireLine> fullTerminal()
{
    QList<WireLine> lines;
    for (std::size_t i = 0; i < TerminalLog::Capacity; ++i) {
        WireLine line;
        line.text = i % 3 == 0 ? QByteArray("ok T:210.0 /210.0 B:60.0 /60.0")
                               : "echo:line " + QByteArray::number(qint64(i));
        line.msecsSinceEpoch = qint64(i);
        line.kind = i % 3 == 0 ? WireLine::Kind::Temperature : WireLine::Kind::Normal;
        lines.append(line);
    }
    return lines;
}

class Bench
{
public:
    explicit Bench(WatchedApplication &application, const QElapsedTimer &sinceStart)
        : m_application(application)
        , m_settings(m_dir.filePath(u"settings.ini"_s))
        , m_profiles(m_dir.filePath(u"profiles"_s))
        , m_printer(FakeDevice::factory(m_device))
    {
        m_paint.since = sinceStart;
        m_device->keepCommands = false;
        m_device->answer = [this](const QByteArray &command) { return m_paced.answer(command); };
        m_profiles.load();
        m_settings.setHiddenTerminalKinds({u"temperature"_s});
        m_window = std::make_unique<MainWindow>(m_printer, m_profiles, m_settings);
        m_window->installEventFilter(&m_paint);
        m_window->resize(1280, 800);
        m_window->show();
    }

    QJsonObject run(int seconds, const QString &only)
    {
        spin([this] { return m_paint.afterMs >= 0; });
        m_result.insert(u"first_paint_ms"_s, m_paint.afterMs);
        m_printer.connectPrinter({u"fake"_s, 250000, {}}, m_profiles.defaultProfile());
        spin([this] { return m_printer.state().isReady(); });
        if (only.isEmpty()) {
            m_result.insert(u"idle_cpu_percent"_s, cpuPercentDuring(seconds));
            m_result.insert(u"rss_connected_kib"_s, currentRssKiB());
        }
        startPrint();
        if (only != "paced"_L1)
            runFullSpeed(seconds);
        if (only != "full"_L1)
            runPaced(seconds);
        if (m_printer.state().job.state != JobState::Printing)
            qFatal("the file has ended: measure for a shorter time");
        m_result.insert(u"rss_at_end_kib"_s, currentRssKiB());
        m_result.insert(u"peak_rss_kib"_s, peakRssKiB());
        return m_result;
    }

private:
    void startPrint()
    {
        m_printer.temperatures().handleTemperatures(aDay());
        m_printer.terminal().handleLines(fullTerminal(), 0);
        m_window->openFile(writeFile(m_dir));
        spin([this] { return m_printer.state().isReady() && m_printer.job().hasFile(); });
        m_printer.job().start();
        spin([this] { return m_printer.state().job.state == JobState::Printing; });
    }

    void runFullSpeed(int seconds)
    {
        auto *tabs = m_window->findChild<QTabWidget *>(u"centralTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            waitFor(1);
            const auto linesBefore = m_printer.state().job.linesAcknowledged;
            m_application.watch();
            waitFor(seconds);
            QJsonObject part = m_application.report();
            part.insert(u"lines_per_second"_s,
                        double(m_printer.state().job.linesAcknowledged - linesBefore) / seconds);
            m_result.insert(u"full_speed_"_s + tabs->tabText(tab).toLower(), part);
        }
    }

    void runPaced(int seconds)
    {
        // The tab that costs most: the lines are seen.
        auto *tabs = m_window->findChild<QTabWidget *>(u"centralTabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        m_paced.setLinesPerSecond(PacedLinesPerSecond);
        spin([this] { return !m_printer.job().analysisProgress(); }); // work of its own
        waitFor(2);
        const auto linesBefore = m_printer.state().job.linesAcknowledged;
        const QHash<QString, qint64> before = cpuNanosecondsByThread();
        m_application.watch();
        m_result.insert(u"cpu_percent_at_500_lines"_s, cpuPercentDuring(seconds));
        m_result.insert(u"costs_at_500_lines"_s, m_application.costs(seconds));
        const QHash<QString, qint64> after = cpuNanosecondsByThread();
        QJsonObject threads;
        for (auto it = after.begin(); it != after.end(); ++it)
            threads.insert(it.key(), double(it.value() - before.value(it.key())) / 1e7 / seconds);
        m_result.insert(u"threads_percent_at_500_lines"_s, threads);
        if (threads.contains(u"device"_s))
            m_result.insert(u"cpu_percent_at_500_lines_without_device"_s,
                            m_result[u"cpu_percent_at_500_lines"_s].toDouble()
                                - threads[u"device"_s].toDouble() - threads[u"bare"_s].toDouble());
        m_result.insert(u"paced_lines_per_second"_s,
                        double(m_printer.state().job.linesAcknowledged - linesBefore) / seconds);
    }

    static void waitFor(int seconds)
    {
        QEventLoop loop;
        QTimer::singleShot(seconds * 1000, &loop, &QEventLoop::quit);
        loop.exec();
    }

    template<typename Condition>
    static void spin(const Condition &condition)
    {
        QElapsedTimer timer;
        timer.start();
        while (!condition()) {
            if (timer.elapsed() > 30'000)
                qFatal("the window did not get there");
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        }
    }

    static double cpuPercentDuring(int seconds)
    {
        const qint64 before = cpuMicroseconds();
        waitFor(seconds);
        return double(cpuMicroseconds() - before) / 1e4 / seconds;
    }

    WatchedApplication &m_application;
    QTemporaryDir m_dir;
    std::shared_ptr<FakeDevice> m_device = std::make_shared<FakeDevice>();
    PacedPrinter m_paced{*m_device};
    Theme m_theme{Settings::Theme::Light}; // as the program looks; other styles paint otherwise
    Settings m_settings;
    ProfileStore m_profiles;
    Printer m_printer;
    QJsonObject m_result;
    FirstPaint m_paint;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    const int seconds = std::max(1, application.arguments().value(1, u"6"_s).toInt());
    Bench bench(application, sinceStart);
    const QJsonObject result = bench.run(seconds, application.arguments().value(2));
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
