// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gantry {

/// What a heater is made of.
struct HeaterParameters
{
    double rise = 340;    ///< degrees above ambient it would reach at full power
    double inertia = 134; ///< seconds: time constant of heating and cooling
    double maximum = 300; ///< highest target the firmware takes, degrees C
    double fanLoss
        = 0; ///< additional loss at full part-cooling fan, as a part of the ordinary loss

    [[nodiscard]] static HeaterParameters hotend(); ///< 200 degrees in about 100 s
    [[nodiscard]] static HeaterParameters bed();    ///< 60 degrees in about two minutes
    [[nodiscard]] static HeaterParameters chamber();
};

/// One heater: a body with thermal inertia and limited power, and the controller that keeps it at its target.
/// Pure; time is handed in as seconds of the machine.
class HeaterModel final
{
public:
    HeaterModel(const HeaterParameters &parameters, double ambient);

    void setTarget(double celsius);
    /// Lets time pass. fan: part-cooling fan, 0..1.
    void advance(double seconds, double fan);
    /// Is at its target (or at ambient, if off) at once.
    void settle();

    [[nodiscard]] double target() const { return m_target; }
    [[nodiscard]] double temperature() const { return m_temperature; }
    [[nodiscard]] double power() const { return m_power; } ///< 0..1

private:
    void step(double seconds, double fan);

    HeaterParameters m_parameters;
    double m_ambient;
    double m_temperature;
    double m_target = 0;
    double m_power = 0;
};

} // namespace gantry
