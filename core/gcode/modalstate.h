// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/axis.h"
#include "types/position.h"

#include <QByteArrayView>

#include <optional>

namespace gantry {

class GcodeWordReader;

/// What the lines sent so far have made of the machine's modes: a pure follower of G-code, fed with every line in
/// the order it was sent (without line number and checksum). Whatever cannot be known from the lines is absent.
///
/// What makes a position unknown: G28, G29 and the other probing and parking commands make X, Y and Z unknown
/// (where a machine stands after homing is its own affair) until an absolute move or G92 names the axis again.
/// Switching motors off does the same for the axes concerned, since they can be pushed by hand. A relative move
/// of an unknown axis leaves it unknown. A bare G92 means "all zero" or "nothing" depending on the firmware, so
/// all four become unknown.
class ModalState final
{
public:
    /// G90 and G91 also switch the extruder in Marlin; in RepRapFirmware and Klipper only M82 and M83 do.
    enum class G90 { SwitchesExtruder, LeavesExtruder };

    explicit ModalState(G90 g90 = G90::SwitchesExtruder)
        : m_g90(g90)
    {}

    /// Follows one line. Cheap: no allocation, a few hundred nanoseconds.
    void apply(QByteArrayView line);
    /// The machine itself told where it stands (M114); absent axes keep what was known.
    void setPosition(const Position &position);
    /// The firmware restarted: power-on defaults, nothing known.
    void reset() { *this = ModalState(m_g90); }

    [[nodiscard]] bool isAbsolute() const { return m_absolute; }                 ///< G90
    [[nodiscard]] bool isExtruderAbsolute() const { return m_extruderAbsolute; } ///< M82
    [[nodiscard]] bool isInches() const { return m_unit != 1.0; }                ///< G20
    [[nodiscard]] int activeTool() const { return m_tool; }
    /// Last F of a move, mm/min.
    [[nodiscard]] std::optional<double> feed() const { return m_feed; }
    /// The printer carries out lines nobody sees here, of a file on its card: E and F become what they make of it.
    void forgetPlaceInFile();
    /// Logical position in mm, as far as known.
    [[nodiscard]] const Position &position() const { return m_position; }
    /// Part-cooling fan (fan 0), 0..255.
    [[nodiscard]] std::optional<int> fanSpeed() const { return m_fanSpeed; }
    /// The same in percent, rounded; a fan that turns at all is at least 1.
    [[nodiscard]] std::optional<int> fanPercent() const;
    [[nodiscard]] std::optional<int> feedRatePercent() const { return m_feedRate; } ///< M220
    [[nodiscard]] std::optional<int> flowRatePercent() const { return m_flowRate; } ///< M221
    /// Homed by G28 and motors not switched off since.
    [[nodiscard]] bool isHomed(Axis axis) const { return m_homed[static_cast<int>(axis)]; }
    [[nodiscard]] Axes homedAxes() const;

    friend bool operator==(const ModalState &, const ModalState &) = default;

private:
    void applyG(int code, int subcode, GcodeWordReader &words);
    void applyM(int code, GcodeWordReader &words);
    void move(GcodeWordReader &words);
    void setOrigin(int subcode, GcodeWordReader &words);
    void home(GcodeWordReader &words);
    void motorsOff(GcodeWordReader &words);
    void fan(GcodeWordReader &words);
    void feedRate(GcodeWordReader &words);
    void emergencyStop();
    void setRelative(bool relative);
    void forgetPosition();
    [[nodiscard]] std::optional<double> *coordinate(char letter);

    G90 m_g90;
    bool m_absolute = true;
    bool m_extruderAbsolute = true;
    double m_unit = 1.0; ///< mm per unit of the words
    int m_tool = 0;
    std::optional<double> m_feed;
    Position m_position;
    std::optional<int> m_fanSpeed;
    std::optional<int> m_feedRate;
    std::optional<int> m_savedFeedRate;
    std::optional<int> m_flowRate;
    bool m_homed[3] = {false, false, false};
};

} // namespace gantry
