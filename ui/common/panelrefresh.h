// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/printeraspects.h"
#include "types/jobstate.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace gantry {

class JobController;
class PrinterMirror;

/// Has a panel show the printer's state anew when what it shows of it changed: states at once, and figures that run a few
/// times a second; these not at all while nobody sees the panel, but when it is shown. GUI thread.
class PanelRefresh final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelRefresh)

public:
    /// Figures are shown anew after this time, milliseconds; all panels in the same moment, so that the window is
    /// painted once.
    static constexpr int PaceMs = 250;
    /// From now to the next of these moments: 1 to PaceMs.
    [[nodiscard]] static int untilNextBeat();

    struct Interest
    {
        PrinterAspects atOnce = {};
        PrinterAspects paced = {};
    };

    /// @param panel owns this
    /// @param render shows the state; called once right away, and whenever the profile changes
    PanelRefresh(const PrinterMirror &mirror, QWidget &panel, Interest interest,
                 std::function<void()> render);

    /// Something else that the panel shows changed: now, seen or not.
    void request();
    /// Likewise, of the kind that runs.
    void requestSoon();
    /// As if the mirror had said so: for what the panel learns elsewhere.
    void handleChange(PrinterAspects changed);
    /// Has the panel follow the job's own word as well, which comes before the mirror's.
    void follow(const JobController &job);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_panel;
    Interest m_interest;
    std::function<void()> m_render;
    QTimer m_timer{this};
    QElapsedTimer m_sinceRefresh;
    JobStatus m_job; // as the controller said last
    bool m_stale = false;
};

} // namespace gantry
