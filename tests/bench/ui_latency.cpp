// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window's thread is busy with one event at a time, in the real window: a print as fast as it goes, 24 hours of
// temperatures in the chart, a full terminal with a filter on; then what an idle connection and a print at 500 lines/s cost.
// Usage: ui_latency [seconds of each part]. Prints one JSON line; pictures go to the offscreen platform unless told otherwise.

#include "mainwindow.h"
#include "printer/printer.h"
#include "profile/profilestore.h"
#include "settings/settings.h"
#include "support/faketransport.h"
#include "support/processusage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTabWidget>
#include <QTemporaryDir>
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
        const QEvent::Type type = event->type();
        const QByteArray name = receiver->metaObject()->className();
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool result = QApplication::notify(receiver, event);
        const qint64 took = timer.nsecsElapsed();
        --m_depth;
        m_durations.push_back(took);
        if (took > m_worst) {
            m_worst = took;
            m_worstEvent = name + " " + QByteArray::number(type);
        }
        return result;
    }

    void watch()
    {
        m_durations.clear();
        m_worst = 0;
        m_watching = true;
    }

    QJsonObject report()
    {
        m_watching = false;
        std::sort(m_durations.begin(), m_durations.end());
        const auto quantile = [this](double share) {
            const auto last = double(m_durations.size() - 1);
            return m_durations.empty() ? 0.0 : double(m_durations[std::size_t(last * share)]) / 1e6;
        };
        const auto over = m_durations.end()
                          - std::upper_bound(m_durations.begin(), m_durations.end(), 16'000'000);
        return {{u"events"_s, qint64(m_durations.size())},
                {u"median_ms"_s, quantile(0.5)},
                {u"p999_ms"_s, quantile(0.999)},
                {u"max_ms"_s, quantile(1)},
                {u"over_16_ms"_s, qint64(over)},
                {u"worst"_s, QString::fromLatin1(m_worstEvent)}};
    }

private:
    int m_depth = 0;
    bool m_watching = false;
    qint64 m_worst = 0;
    QByteArray m_worstEvent;
    std::vector<qint64> m_durations;
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
        m_device->answer = [this](const QByteArray &command) {
            if (const int rate = m_linesPerSecond;
                rate > 0) // on the comm thread, as a slow printer
                std::this_thread::sleep_for(std::chrono::microseconds(1'000'000 / rate));
            return FakeDevice::usualAnswer(command);
        };
        m_profiles.load();
        m_settings.setHiddenTerminalKinds({u"temperature"_s});
        m_window = std::make_unique<MainWindow>(m_printer, m_profiles, m_settings);
        m_window->installEventFilter(&m_paint);
        m_window->resize(1280, 800);
        m_window->show();
    }

    QJsonObject run(int seconds)
    {
        spin([this] { return m_paint.afterMs >= 0; });
        QJsonObject result{{u"first_paint_ms"_s, m_paint.afterMs}};
        m_printer.connectPrinter({u"fake"_s, 250000, {}}, m_profiles.defaultProfile());
        spin([this] { return m_printer.state().isReady(); });
        result.insert(u"idle_cpu_percent"_s, cpuPercentDuring(seconds));
        result.insert(u"rss_connected_kib"_s, currentRssKiB());

        m_printer.temperatures().handleTemperatures(aDay());
        m_printer.terminal().handleLines(fullTerminal(), 0);
        m_window->openFile(writeFile(m_dir));
        spin([this] { return m_printer.state().isReady() && m_printer.job().hasFile(); });
        m_printer.job().start();
        spin([this] { return m_printer.state().job.state == JobState::Printing; });
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
            result.insert(u"full_speed_"_s + tabs->tabText(tab).toLower(), part);
        }
        m_linesPerSecond = PacedLinesPerSecond;
        waitFor(1);
        result.insert(u"cpu_percent_at_500_lines"_s, cpuPercentDuring(seconds));
        result.insert(u"rss_at_end_kib"_s, currentRssKiB());
        result.insert(u"peak_rss_kib"_s, peakRssKiB());
        return result;
    }

private:
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
    std::atomic<int> m_linesPerSecond = 0;
    Settings m_settings;
    ProfileStore m_profiles;
    Printer m_printer;
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
    const int seconds = std::max(1, application.arguments().value(1, u"10"_s).toInt());
    Bench bench(application, sinceStart);
    const QJsonObject result = bench.run(seconds);
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
