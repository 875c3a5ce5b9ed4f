// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/jogkeymachine.h"

#include <algorithm>
#include <cmath>

namespace gantry {

namespace {

double factorOf(JogKeyMachine::Modifiers modifiers)
{
    double factor = 1;
    if (modifiers.larger)
        factor *= 10;
    if (modifiers.smaller)
        factor /= 10;
    return factor;
}

} // namespace

std::optional<JogKeyMachine::Key> JogKeyMachine::keyFor(int qtKey, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ControlModifier)
        return qtKey == Qt::Key_Home ? std::optional(Key::HomeAll) : std::nullopt;
    if (modifiers & Qt::MetaModifier)
        return std::nullopt;
    static const std::map<int, Key> keys = {
        {Qt::Key_Left, Key::XMinus},  {Qt::Key_Right, Key::XPlus},     {Qt::Key_Down, Key::YMinus},
        {Qt::Key_Up, Key::YPlus},     {Qt::Key_PageDown, Key::ZMinus}, {Qt::Key_S, Key::ZMinus},
        {Qt::Key_PageUp, Key::ZPlus}, {Qt::Key_W, Key::ZPlus},         {Qt::Key_1, Key::Step1},
        {Qt::Key_2, Key::Step2},      {Qt::Key_3, Key::Step3},         {Qt::Key_4, Key::Step4},
        {Qt::Key_Home, Key::HomeXY},  {Qt::Key_End, Key::HomeZ},       {Qt::Key_E, Key::Extrude},
        {Qt::Key_R, Key::Retract},    {Qt::Key_Escape, Key::Stop},
    };
    const auto it = keys.find(qtKey);
    return it != keys.end() ? std::optional(it->second) : std::nullopt;
}

JogKeyMachine::Modifiers JogKeyMachine::modifiersFor(Qt::KeyboardModifiers modifiers)
{
    return {modifiers.testFlag(Qt::ShiftModifier), modifiers.testFlag(Qt::AltModifier)};
}

std::optional<TimePoint> JogKeyMachine::deadline() const
{
    const Held *held = active();
    if (!m_armed || m_inFlight || !held)
        return std::nullopt;
    return dueTime(*held);
}

void JogKeyMachine::arm(bool stepInFlight)
{
    m_held.clear();
    m_inFlight = stepInFlight;
    m_armed = true;
}

void JogKeyMachine::disarm()
{
    m_held.clear();
    m_armed = false;
}

void JogKeyMachine::setSpeed(Axis axis, double millimetresPerMinute)
{
    m_speed[axis] = millimetresPerMinute;
}

std::optional<JogKeyMachine::Intent> JogKeyMachine::press(Key key, Modifiers modifiers,
                                                          bool autoRepeat, TimePoint now)
{
    if (!m_armed || autoRepeat)
        return std::nullopt;
    if (const std::optional<Move> move = moveFor(key, modifiers)) {
        release(key, false);
        m_held.push_back({key, *move, now});
        return tick(now);
    }
    switch (key) {
    case Key::Step1:
    case Key::Step2:
    case Key::Step3:
    case Key::Step4:
        endHolds();
        return ChooseStep{static_cast<int>(key) - static_cast<int>(Key::Step1)};
    case Key::HomeXY:
        endHolds();
        return Home{{Axis::X, Axis::Y}};
    case Key::HomeZ:
        endHolds();
        return Home{{Axis::Z}};
    case Key::HomeAll:
        endHolds();
        return Home{{Axis::X, Axis::Y, Axis::Z}};
    case Key::Extrude:
        endHolds();
        return Extrude{factorOf(modifiers)};
    case Key::Retract:
        endHolds();
        return Extrude{-factorOf(modifiers)};
    default:
        disarm();
        return Disarm{};
    }
}

void JogKeyMachine::release(Key key, bool autoRepeat)
{
    if (autoRepeat)
        return;
    std::erase_if(m_held, [key](const Held &held) { return held.key == key; });
}

void JogKeyMachine::changeModifiers()
{
    endHolds();
}

std::optional<JogKeyMachine::Intent> JogKeyMachine::acknowledge(TimePoint now)
{
    m_inFlight = false;
    return tick(now);
}

std::optional<JogKeyMachine::Intent> JogKeyMachine::tick(TimePoint now)
{
    Held *held = active();
    if (!m_armed || m_inFlight || !held || now < dueTime(*held))
        return std::nullopt;
    held->stepped = true;
    m_inFlight = true;
    m_quietFrom = now + durationOf(held->move);
    return held->move;
}

void JogKeyMachine::reject()
{
    m_inFlight = false;
    m_quietFrom = {};
    endHolds();
}

JogKeyMachine::Held *JogKeyMachine::active()
{
    return const_cast<Held *>(std::as_const(*this).active());
}

// The key pressed last wins; when it goes up, the one that is still down goes on.
const JogKeyMachine::Held *JogKeyMachine::active() const
{
    const auto it = std::find_if(m_held.rbegin(), m_held.rend(),
                                 [](const Held &held) { return !held.ended; });
    return it != m_held.rend() ? &*it : nullptr;
}

// Most firmware acknowledges a move when it is planned, not when it is over; without the time of the step a held key
// would fill the planner, and the machine would move on for as long after the key went up.
TimePoint JogKeyMachine::dueTime(const Held &held) const
{
    const TimePoint begin = held.stepped ? held.pressedAt + HoldDelay : held.pressedAt;
    return std::max(begin, m_quietFrom);
}

std::optional<JogKeyMachine::Move> JogKeyMachine::moveFor(Key key, Modifiers modifiers) const
{
    const double distance = m_step * factorOf(modifiers);
    switch (key) {
    case Key::XMinus:
        return Move{Axis::X, -distance};
    case Key::XPlus:
        return Move{Axis::X, distance};
    case Key::YMinus:
        return Move{Axis::Y, -distance};
    case Key::YPlus:
        return Move{Axis::Y, distance};
    case Key::ZMinus:
        return Move{Axis::Z, -distance};
    case Key::ZPlus:
        return Move{Axis::Z, distance};
    default:
        return std::nullopt;
    }
}

Duration JogKeyMachine::durationOf(const Move &move) const
{
    const auto it = m_speed.find(move.axis);
    if (it == m_speed.end() || it->second <= 0)
        return StepMargin;
    const double seconds = std::abs(move.distance) * 60 / it->second;
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds))
           + StepMargin;
}

void JogKeyMachine::endHolds()
{
    for (Held &held : m_held)
        held.ended = true;
}

} // namespace gantry
