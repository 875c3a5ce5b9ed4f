// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The keyboard's side of the jog panel: JogKeyMachine decides, this carries out.

#include "control/jogkeyfilter.h"
#include "control/jogpanel.h"
#include "printer/printer.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace gantry {

namespace {

template<typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};
template<typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace

void JogPanel::connectKeyboard()
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &JogPanel::handleTick);
    connect(m_filter, &JogKeyFilter::keyPressed, this, &JogPanel::handleKey);
    connect(m_filter, &JogKeyFilter::keyReleased, this,
            [this](JogKeyMachine::Key key, bool autoRepeat) {
                m_keys.release(key, autoRepeat);
                schedule();
            });
    connect(m_filter, &JogKeyFilter::modifiersChanged, this, [this] { m_keys.changeModifiers(); });
    connect(m_filter, &JogKeyFilter::interrupted, this, [this] { setArmed(false); });
    connect(&m_motion, &MotionController::jogFinished, this,
            [this] { carryOut(m_keys.acknowledge(m_clock())); });
}

void JogPanel::setArmed(bool armed)
{
    const bool possible = armed && isVisible() && m_mirror.availability().move.allowed();
    // What was asked for may not be possible; the action then says so, and brings us here once more.
    m_armAction->setChecked(possible);
    if (possible == m_filter->isActive())
        return;
    if (possible) {
        m_keys.arm(m_motion.isJogging());
        updateMachine();
        m_armButton->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_keys.disarm();
        m_timer.stop();
    }
    m_filter->setActive(possible);
    setEmphasized(possible);
    m_armedLabel->setVisible(possible);
    emit armedChanged(possible);
}

void JogPanel::updateMachine()
{
    for (const Axis axis : AllAxes) {
        m_keys.setSpeed(axis,
                        m_mirror.profile().axis(axis).speed * m_motion.jogSpeedPercent() / 100.0);
    }
}

void JogPanel::handleTick()
{
    carryOut(m_keys.tick(m_clock()));
}

void JogPanel::handleKey(JogKeyMachine::Key key, JogKeyMachine::Modifiers modifiers,
                         bool autoRepeat)
{
    carryOut(m_keys.press(key, modifiers, autoRepeat, m_clock()));
}

void JogPanel::carryOut(const std::optional<JogKeyMachine::Intent> &intent)
{
    if (intent) {
        std::visit(
            Overloaded{
                [this](const JogKeyMachine::Move &step) {
                    move(step.axis, step.distance);
                    // At the end of the axis or refused: nothing will be acknowledged.
                    if (!m_motion.isJogging())
                        m_keys.reject();
                },
                [this](const JogKeyMachine::Extrude &extrude) {
                    m_motion.extrude(extrude.factor * m_mirror.profile().defaultExtrusionLength);
                },
                [this](const JogKeyMachine::Home &home) { m_motion.home(home.axes); },
                [this](const JogKeyMachine::ChooseStep &choice) { chooseStep(choice.index); },
                [this](const JogKeyMachine::Disarm &) { setArmed(false); },
            },
            *intent);
    }
    schedule();
}

void JogPanel::schedule()
{
    const std::optional<TimePoint> deadline = m_keys.deadline();
    if (!deadline) {
        m_timer.stop();
        return;
    }
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*deadline - m_clock());
    m_timer.start(std::max(wait, std::chrono::milliseconds(1)));
}

} // namespace gantry
