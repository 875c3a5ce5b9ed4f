// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/panelrefresh.h"

#include "control/printermirror.h"
#include "job/jobcontroller.h"

#include <QEvent>
#include <QWidget>

#include <chrono>
#include <utility>

namespace gantry {

int PanelRefresh::untilNextBeat()
{
    using namespace std::chrono;
    const auto now = duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
    return PaceMs - int(now % PaceMs);
}

PanelRefresh::PanelRefresh(const PrinterMirror &mirror, QWidget &panel, Interest interest,
                           std::function<void()> render)
    : QObject(&panel)
    , m_panel(panel)
    , m_interest(interest)
    , m_render(std::move(render))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // with the others
    connect(&m_timer, &QTimer::timeout, this, &PanelRefresh::request);
    connect(&mirror, &PrinterMirror::stateChanged, this, &PanelRefresh::handleChange);
    connect(&mirror, &PrinterMirror::profileChanged, this, &PanelRefresh::request);
    panel.installEventFilter(this);
    m_render();
}

void PanelRefresh::follow(const JobController &job)
{
    m_job = job.status();
    connect(&job, &JobController::statusChanged, this, [this](const JobStatus &status) {
        handleChange(changedAspects(std::exchange(m_job, status), status));
    });
}

void PanelRefresh::request()
{
    m_timer.stop();
    m_stale = false;
    m_sinceRefresh.start();
    m_render();
}

void PanelRefresh::requestSoon()
{
    m_stale = true;
    if (m_timer.isActive() || !m_panel.isVisible())
        return;
    // The first change after a while is shown at once, those that follow are collected.
    if (!m_sinceRefresh.isValid() || m_sinceRefresh.hasExpired(PaceMs))
        request();
    else
        m_timer.start(untilNextBeat());
}

void PanelRefresh::handleChange(PrinterAspects changed)
{
    if (changed & m_interest.atOnce)
        request();
    else if (changed & m_interest.paced)
        requestSoon();
}

bool PanelRefresh::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_stale)
        request();
    return QObject::eventFilter(watched, event);
}

} // namespace gantry
