// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "gcode/gcodeblock.h"
#include "types/axis.h"
#include "types/position.h"

#include <QObject>

namespace gantry {

class PrinterMirror;
struct Permission;

/// Moves by hand: jog, home, extrude, motors, tool. GUI thread. Asks the mirror what is allowed, clamps to the
/// profile's space, builds the G-code and emits it; what cannot be done is refused with a sentence.
class MotionController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MotionController)

public:
    explicit MotionController(const PrinterMirror &mirror, QObject *parent = nullptr);

    /// Speed for jogging in percent of the profile's axis speed, 1..100.
    [[nodiscard]] int jogSpeedPercent() const { return m_jogSpeedPercent; }
    void setJogSpeedPercent(int percent);
    /// True while a jog step was sent and not yet acknowledged: the keyboard waits for it.
    [[nodiscard]] bool isJogging() const { return m_jogTicket != 0; }
    /// Likewise for homing, which takes its time: what would move the machine afterwards is refused.
    [[nodiscard]] bool isHoming() const { return m_homeTicket != 0; }
    /// Where an axis would be after this step, clamped to the profile's space once homed; the distance that is left.
    [[nodiscard]] double clampedDistance(Axis axis, double distance) const;

    /// @param distance mm in the printer's own direction: who shows buttons turns inverted axes round. Does nothing
    /// while a step is under way, for a step that waits would be made when nobody expects it any more.
    void jog(Axis axis, double distance);
    /// None = all; asks for the position afterwards. Z is not homed over a print that has ended, see bedQuestioned().
    void home(const Axes &axes);
    /// As home(), for a person who has answered bedQuestioned().
    void homeOverClearBed(const Axes &axes);
    void extrude(double length); ///< mm; negative = retract
    void motorsOff();
    void selectTool(int tool);
    /// The moves back to where the print was paused, if the tool was moved by hand since: the file goes on from there and
    /// may not name every axis again. Nothing if where it paused is not known for certain.
    [[nodiscard]] GcodeBlock wayBackToPause() const;

    /// The job has paused just now.
    void handlePaused();
    void handleTicketsFinished(const QList<quint64> &tickets);
    void handleLinkClosed();

signals:
    void submitRequested(const gantry::Submission &submission);
    void refused(const gantry::Error &error);
    /// Z was to be homed while the last print may still stand on the bed: somebody has to say that it does not.
    void bedQuestioned(const gantry::Axes &axes);
    void jogFinished(); ///< the last jog step was acknowledged

private:
    void handleStateChanged();
    void askPosition();
    [[nodiscard]] bool mayHome(const Axes &axes);
    void submit(GcodeBlock block);
    void submitMove(GcodeBlock block, quint64 ticket = 0);
    void refuse(ErrorCode code, const QString &message);
    [[nodiscard]] bool isAllowed(const Permission &permission);
    [[nodiscard]] bool isAllowedNow(const Permission &permission);

    const PrinterMirror &m_mirror;
    Position m_pausePosition;
    bool m_positionKnown = false; // all of X, Y and Z
    int m_jogSpeedPercent = 100;
    quint64 m_jogTicket = 0;
    quint64 m_homeTicket = 0;
    quint64 m_nextTicket = 1;
};

} // namespace gantry
