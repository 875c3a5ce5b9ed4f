// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/idleheaterrule.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace gantry {

class HeaterController;
class PrinterMirror;

/// Switches the heaters off when they stay on while nothing happens, after a countdown that somebody can stop. Off until
/// a time is set: who sets it shows the countdown. GUI thread.
class IdleHeaterGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdleHeaterGuard)

public:
    using Phase = IdleHeaterRule::Phase;

    IdleHeaterGuard(const PrinterMirror &mirror, HeaterController &heaters,
                    QObject *parent = nullptr);

    /// How long nothing may happen; nothing = the heaters are not watched.
    void setIdleTime(std::optional<Duration> time);
    [[nodiscard]] std::optional<Duration> idleTime() const { return m_rule.idleTime(); }
    [[nodiscard]] Phase phase() const { return m_rule.phase(); }
    /// Whole seconds left of the countdown, rounded up.
    [[nodiscard]] int secondsLeft() const;
    /// Replaces the clock, for tests.
    void setClock(std::function<TimePoint()> clock) { m_clock = std::move(clock); }

    void snooze();      ///< the idle time begins anew
    void coolDownNow(); ///< does not wait for the end of the countdown
    /// Looks at the clock; otherwise done once a second while something is hot.
    void check();

    /// Facts of the wire. Those of the mirror are followed.
    void handleLines(const QList<WireLine> &lines);

signals:
    void phaseChanged();
    void secondsLeftChanged(); ///< once a second during the countdown
    void cooledDown();         ///< the countdown ended and the heaters were switched off

private:
    void handleState();
    void apply(IdleHeaterRule::Event event);

    const PrinterMirror &m_mirror;
    HeaterController &m_heaters;
    IdleHeaterRule m_rule;
    std::function<TimePoint()> m_clock;
    QTimer m_timer{this};
};

} // namespace gantry
