// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/axis.h"
#include "types/timepoint.h"

#include <Qt>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace gantry {

/// The rule of jogging with the keyboard: turns keys going down and up, acknowledgements and the time into intents.
/// At most one step is on its way. A held key gives its next step when the printer has acknowledged the last one, the
/// last one has had the time it takes, and the key is still down; what the keyboard repeats by itself is ignored, so
/// nothing is ever queued. Pure.
class JogKeyMachine final
{
public:
    /// How long a key is held before it steps on: a tap is one step, however fast the printer answers.
    static constexpr Duration HoldDelay = 300ms;
    /// Added to the computed time of a step for speeding up and slowing down.
    static constexpr Duration StepMargin = 40ms;

    enum class Key {
        XMinus,
        XPlus,
        YMinus,
        YPlus,
        ZMinus,
        ZPlus,
        Step1,
        Step2,
        Step3,
        Step4,
        HomeXY,
        HomeZ,
        HomeAll,
        Extrude,
        Retract,
        Stop,
    };

    struct Modifiers
    {
        bool larger = false;  ///< Shift: ten times the step
        bool smaller = false; ///< Alt: a tenth of the step

        friend bool operator==(const Modifiers &, const Modifiers &) = default;
    };

    struct Move
    {
        Axis axis = Axis::X;
        double distance = 0; ///< mm, as on the buttons (before an inverted axis is turned round)
        friend bool operator==(const Move &, const Move &) = default;
    };
    struct Extrude
    {
        double factor = 1; ///< of the usual length; negative = retract
        friend bool operator==(const Extrude &, const Extrude &) = default;
    };
    struct Home
    {
        Axes axes;
        friend bool operator==(const Home &, const Home &) = default;
    };
    struct ChooseStep
    {
        int index = 0; ///< 0..3
        friend bool operator==(const ChooseStep &, const ChooseStep &) = default;
    };
    struct Disarm
    {
        friend bool operator==(const Disarm &, const Disarm &) = default;
    };
    using Intent = std::variant<Move, Extrude, Home, ChooseStep, Disarm>;

    /// The function of a key, or nothing for keys that are not ours. Ctrl and Meta belong to shortcuts, but for
    /// Ctrl+Home.
    [[nodiscard]] static std::optional<Key> keyFor(int qtKey, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] static Modifiers modifiersFor(Qt::KeyboardModifiers modifiers);

    [[nodiscard]] bool isArmed() const { return m_armed; }
    /// When tick() is wanted: a held key may step on then.
    [[nodiscard]] std::optional<TimePoint> deadline() const;

    /// @param stepInFlight a step, by key or by mouse, is not acknowledged yet
    void arm(bool stepInFlight);
    void disarm(); ///< forgets every held key
    void setStep(double millimetres) { m_step = millimetres; }
    void setSpeed(Axis axis, double millimetresPerMinute);

    [[nodiscard]] std::optional<Intent> press(Key key, Modifiers modifiers, bool autoRepeat,
                                              TimePoint now);
    void release(Key key, bool autoRepeat);
    /// Ends the step-by-step of every held key: a step of another size than the one begun with would be a surprise,
    /// whichever of the two keys is released first.
    void changeModifiers();
    [[nodiscard]] std::optional<Intent> acknowledge(TimePoint now);
    [[nodiscard]] std::optional<Intent> tick(TimePoint now);
    /// The last Move was not sent: refused, or at the end of the axis. Ends every hold.
    void reject();

private:
    struct Held
    {
        Key key;
        Move move;
        TimePoint pressedAt;
        bool stepped = false; ///< its first step was sent
        bool ended = false;   ///< still down, without effect
    };

    [[nodiscard]] Held *active();
    [[nodiscard]] const Held *active() const;
    [[nodiscard]] TimePoint dueTime(const Held &held) const;
    [[nodiscard]] std::optional<Move> moveFor(Key key, Modifiers modifiers) const;
    [[nodiscard]] Duration durationOf(const Move &move) const;
    void endHolds();

    bool m_armed = false;
    bool m_inFlight = false;
    double m_step = 1;
    std::map<Axis, double> m_speed; // mm/min
    TimePoint m_quietFrom{};        // the last step is over by then
    std::vector<Held> m_held;       // oldest first
};

} // namespace gantry
