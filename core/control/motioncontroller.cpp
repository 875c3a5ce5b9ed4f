// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/motioncontroller.h"

#include "control/printermirror.h"
#include "gcode/gcodebuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr double ClearOfPrint = 5; // mm above it

// Tickets of jog steps are told from those of other senders by this bit.
constexpr quint64 TicketBase = quint64(1) << 48;
// Smaller steps vanish in the firmware's rounding.
constexpr double LeastDistance = 0.001;
constexpr double MostExtrusion = 1000; // mm at once: more is a slip of the keyboard

std::optional<double> coordinate(const Position &position, Axis axis)
{
    switch (axis) {
    case Axis::X:
        return position.x;
    case Axis::Y:
        return position.y;
    case Axis::Z:
        break;
    }
    return position.z;
}

std::pair<double, double> travel(const PrinterProfile::Box &box, Axis axis)
{
    switch (axis) {
    case Axis::X:
        return {box.xMin, box.xMax};
    case Axis::Y:
        return {box.yMin, box.yMax};
    case Axis::Z:
        break;
    }
    return {box.zMin, box.zMax};
}

Axes orAll(const Axes &axes)
{
    return axes.isEmpty() ? Axes(std::begin(AllAxes), std::end(AllAxes)) : axes;
}

} // namespace

MotionController::MotionController(const PrinterMirror &mirror, QObject *parent)
    : QObject(parent)
    , m_mirror(mirror)
{
    connect(&m_mirror, &PrinterMirror::stateChanged, this, &MotionController::handleStateChanged);
}

void MotionController::setJogSpeedPercent(int percent)
{
    m_jogSpeedPercent = std::clamp(percent, 1, 100);
}

double MotionController::clampedDistance(Axis axis, double distance) const
{
    const PrinterState &state = m_mirror.state();
    const auto position = coordinate(state.position, axis);
    if (!state.homedAxes.contains(axis) || !position)
        return distance;
    // Some machines home outside their volume: from there every step inwards is fine, none further out.
    const auto [low, high] = travel(m_mirror.profile().reach(), axis);
    const double goal
        = std::clamp(*position + distance, std::min(low, *position), std::max(high, *position));
    return goal - *position;
}

void MotionController::jog(Axis axis, double distance)
{
    if (isJogging() || !isAllowedNow(m_mirror.availability().move))
        return;
    if (!std::isfinite(distance) || std::abs(distance) < LeastDistance) {
        refuse(ErrorCode::InvalidArgument, tr("A step must be at least 0.001 mm."));
        return;
    }
    const double possible = clampedDistance(axis, distance);
    if (std::abs(possible) < LeastDistance) {
        refuse(ErrorCode::InvalidArgument,
               tr("The %1 axis is at the end of its travel.").arg(QLatin1Char(axisLetter(axis))));
        return;
    }
    const double speed
        = std::max(1.0, m_mirror.profile().axis(axis).speed * m_jogSpeedPercent / 100.0);
    m_jogTicket = TicketBase + m_nextTicket++;
    submitMove(GcodeBuilder::moveRelative({{axis, possible}}, speed), m_jogTicket);
}

void MotionController::home(const Axes &axes)
{
    const Axes wanted = orAll(axes);
    if (!wanted.contains(Axis::Z) || !m_mirror.state().printOnBed)
        homeOverClearBed(wanted);
    else if (mayHome(wanted))
        emit bedQuestioned(wanted);
}

void MotionController::homeOverClearBed(const Axes &axes)
{
    const Axes wanted = orAll(axes);
    if (!mayHome(wanted))
        return;
    m_homeTicket = TicketBase + m_nextTicket++;
    submitMove(GcodeBuilder::home(wanted), m_homeTicket);
    askPosition();
}

// Where the machine stands after homing is its own affair; only it can tell.
void MotionController::askPosition()
{
    emit submitRequested({{{QByteArrayLiteral("M114")}}, SendOrigin::Poll, 0});
}

// Whoever homed, by a macro or the terminal: a print that goes on has to find its way back, and a person wants to see it.
// Once each time, since there may be no answer; the moves of a file say where they go. With the motors off it would tell
// where it was before.
void MotionController::handleStateChanged()
{
    const PrinterState &state = m_mirror.state();
    const Position &now = state.position;
    const bool still = !isJobActive(state.job.state) || state.job.state == JobState::Paused;
    if (!still)
        return; // what is lost meanwhile is asked for then
    const bool lost = m_positionKnown && !(now.x && now.y && now.z);
    m_positionKnown = now.x && now.y && now.z;
    if (lost && !state.homedAxes.isEmpty() && state.link.state == LinkState::Ready)
        askPosition();
}

bool MotionController::mayHome(const Axes &axes)
{
    const Availability &availability = m_mirror.availability();
    return isAllowedNow(axes.contains(Axis::Z) ? availability.homeZ : availability.home);
}

void MotionController::extrude(double length)
{
    if (!isAllowedNow(m_mirror.availability().extrude))
        return;
    if (!std::isfinite(length) || std::abs(length) < LeastDistance
        || std::abs(length) > MostExtrusion) {
        refuse(ErrorCode::InvalidArgument,
               tr("The length to extrude must be between 0.001 and 1000 mm."));
        return;
    }
    submitMove(GcodeBuilder::extrude(length, m_mirror.profile().e.speed));
}

void MotionController::motorsOff()
{
    if (isAllowed(m_mirror.availability().move))
        submit(GcodeBuilder::motorsOff());
}

void MotionController::selectTool(int tool)
{
    // Like a move: the change may travel, and the file decides about tools while it is printed.
    if (!isAllowedNow(m_mirror.availability().move))
        return;
    if (tool < 0 || tool >= m_mirror.profile().extruderCount) {
        refuse(ErrorCode::InvalidArgument,
               tr("The printer profile has no extruder %1.").arg(tool + 1));
        return;
    }
    submit(GcodeBuilder::selectTool(tool));
}

void MotionController::handlePaused()
{
    // The position the job captured may be that of an earlier pause: only what the printer itself reported last
    // counts.
    const PrinterState &state = m_mirror.state();
    Position captured = state.job.pausePosition;
    captured.e = state.position.e;
    captured.f = state.position.f;
    captured.t = state.position.t;
    m_pausePosition = captured == state.position ? captured : Position();
}

GcodeBlock MotionController::wayBackToPause() const
{
    const PrinterState &state = m_mirror.state();
    const Position &paused = m_pausePosition;
    const Position &now = state.position;
    const bool known = paused.x && paused.y && paused.z;
    // Of a pause that has not come yet nobody knows where it will be.
    if (!known || state.job.state != JobState::Paused || !m_mirror.availability().move.allowed())
        return {};
    // Homed by a macro, say: wherever it is now, it is not where the file believes it to be.
    const auto differs = [](const std::optional<double> &a, const std::optional<double> &b) {
        return !a || !b || std::abs(*a - *b) >= LeastDistance;
    };
    const bool beside = differs(paused.x, now.x) || differs(paused.y, now.y);
    if (!beside && !differs(paused.z, now.z))
        return {};

    const PrinterProfile &profile = m_mirror.profile();
    GcodeBlock block;
    const auto move = [&block](const QList<GcodeBuilder::AxisMove> &moves, double speed) {
        block.lines += GcodeBuilder::moveAbsolute(moves, speed).lines;
    };
    // Over the print at the greater height, then down. A height that is not known may be that of the bed, or a safe one.
    const bool below = now.z && *now.z < *paused.z;
    if (below)
        move({{Axis::Z, *paused.z}}, profile.z.speed);
    else if (!now.z && beside)
        move({{Axis::Z, std::min(*paused.z + ClearOfPrint, profile.reach().zMax)}},
             profile.z.speed);
    if (beside)
        move({{Axis::X, *paused.x}, {Axis::Y, *paused.y}},
             std::min(profile.x.speed, profile.y.speed));
    if (!below && differs(paused.z, now.z))
        move({{Axis::Z, *paused.z}}, profile.z.speed);
    return block;
}

void MotionController::handleTicketsFinished(const QList<quint64> &tickets)
{
    if (tickets.contains(m_homeTicket))
        m_homeTicket = 0;
    if (m_jogTicket == 0 || !tickets.contains(m_jogTicket))
        return;
    m_jogTicket = 0;
    emit jogFinished();
}

void MotionController::handleLinkClosed()
{
    m_homeTicket = 0;
    if (m_jogTicket == 0)
        return;
    m_jogTicket = 0;
    emit jogFinished();
}

void MotionController::submit(GcodeBlock block)
{
    emit submitRequested({std::move(block), SendOrigin::Manual, 0});
}

// In which modes the machine is when the block leaves is only known there: another one may be under way, or a line that was
// typed may wait.
void MotionController::submitMove(GcodeBlock block, quint64 ticket)
{
    Submission submission{std::move(block), SendOrigin::Manual, ticket};
    submission.keeping = ModeKeeping::Moves;
    emit submitRequested(submission);
}

void MotionController::refuse(ErrorCode code, const QString &message)
{
    emit refused({code, message, {}});
}

bool MotionController::isAllowed(const Permission &permission)
{
    if (!permission.allowed())
        refuse(ErrorCode::NotAvailable, permission.reason);
    return permission.allowed();
}

bool MotionController::isAllowedNow(const Permission &permission)
{
    if (!isAllowed(permission))
        return false;
    if (isHoming())
        refuse(ErrorCode::NotAvailable,
               tr("The printer is still homing. Wait until it has finished."));
    return !isHoming();
}

} // namespace gantry
