// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/protocoloptions.h"
#include "types/timepoint.h"

#include <optional>

namespace gantry {

/// What the card of the printer is doing, as far as its owner knows; decides whether the printer is asked about it.
enum class CardWatch {
    Off,
    Idle,     ///< a file is chosen: its print may be begun at the printer's display
    Printing, ///< the printer prints from its card
};

/// When the printer is to be asked how far it has read a file of its card (M27). Pure.
class CardPoll final
{
public:
    struct Situation
    {
        bool blocked = false;  ///< no room, or a command that may take minutes is under way
        bool printing = false; ///< a file is printed from here
    };

    explicit CardPoll(const ProtocolOptions &options);

    /// The watch goes on over a new connection; what was learned of the firmware does not.
    void reset();
    /// The first question is due at once.
    void setWatch(CardWatch watch);
    [[nodiscard]] CardWatch watch() const { return m_watch; }
    /// The firmware reports by itself.
    void setAutoReport(bool on) { m_autoReport = on; }
    /// False: the firmware's answer does not tell a print begun at its display.
    void setNoticesDisplay(bool notices) { m_noticesDisplay = notices; }

    /// When to ask; nothing while no question may be asked or none is needed.
    [[nodiscard]] std::optional<TimePoint> due(const Situation &situation) const;
    /// True if it is time to ask; the next question is then put off.
    [[nodiscard]] bool takeDue(const Situation &situation, TimePoint now);

private:
    Duration m_interval;
    CardWatch m_watch = CardWatch::Off;
    bool m_supported;
    bool m_autoReport = false;
    bool m_noticesDisplay = true;
    std::optional<TimePoint> m_lastAsked;
};

} // namespace gantry
