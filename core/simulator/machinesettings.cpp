// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/machinesettings.h"

namespace gantry {

namespace {

constexpr size_t slot(char letter)
{
    return static_cast<size_t>(letter - 'A');
}

} // namespace

MachineSettings::MachineSettings()
{
    add(200, "Filament settings (Disabled)", {{'S', 0}, {'D', 1.75}});
    add(92, "Steps per unit", {{'X', 80}, {'Y', 80}, {'Z', 400}, {'E', 93}});
    add(203, "Max feedrates (units/s)", {{'X', 500}, {'Y', 500}, {'Z', 5}, {'E', 25}});
    add(201, "Max Acceleration (units/s2)", {{'X', 500}, {'Y', 500}, {'Z', 100}, {'E', 5000}});
    add(204, "Acceleration (units/s2) (P<print-accel> R<retract-accel> T<travel-accel>)",
        {{'P', 500}, {'R', 500}, {'T', 500}});
    add(205, "Advanced (B<min_segment_time_us> S<min_feedrate> T<min_travel_feedrate> J<junc_dev>)",
        {{'B', 20000}, {'S', 0}, {'T', 0}, {'J', 0.08}});
    add(206, "Home offset", {{'X', 0}, {'Y', 0}, {'Z', 0}});
    add(420, "Auto Bed Leveling", {{'S', 0}, {'Z', 10}});
    add(301, "Hotend PID", {{'P', 21.73}, {'I', 1.54}, {'D', 76.55}});
    add(207, "Retract (S<length> F<feedrate> Z<lift>)",
        {{'S', 3}, {'W', 13}, {'F', 2700}, {'Z', 0}});
    add(208, "Recover (S<length> F<feedrate>)", {{'S', 0}, {'W', 0}, {'F', 480}});
    add(209, "Auto-Retract (S<enable>)", {{'S', 0}});
    add(851, "Z-Probe Offset", {{'X', 0}, {'Y', 0}, {'Z', 0}});
    add(593, "Input Shaping", {{'F', 40}, {'D', 0.15}});
    add(900, "Linear Advance", {{'K', 0.22}});
    add(603, "Filament load/unload", {{'L', 0}, {'U', 100}});
    add(412, "Filament runout sensor", {{'S', 1}});
}

void MachineSettings::add(int mCode, const char *title,
                          std::initializer_list<std::pair<char, double>> parameters)
{
    Section section;
    section.title = title;
    for (const auto &[letter, value] : parameters) {
        section.letters.append(letter);
        section.values[slot(letter)] = value;
    }
    m_sections.emplace(mCode, section);
}

bool MachineSettings::apply(const MachineCommand &command)
{
    Section &section = m_sections.at(command.code());
    bool named = false;
    for (const char letter : section.letters) {
        if (const auto value = command.value(letter)) {
            section.values[slot(letter)] = *value;
            named = true;
        }
    }
    // M204 S sets printing and travel at once, as older slicers write it.
    if (command.code() == 204 && command.hasValue('S')) {
        section.values[slot('P')] = section.values[slot('T')] = command.value('S', 0.0);
        named = true;
    }
    return named;
}

double MachineSettings::value(int mCode, char letter) const
{
    return m_sections.at(mCode).values[slot(letter)];
}

QByteArrayList MachineSettings::report(int mCode) const
{
    const Section &section = m_sections.at(mCode);
    QByteArray line = "echo:  M" + QByteArray::number(mCode);
    for (const char letter : section.letters) {
        const bool flag = letter == 'S' && section.values[slot(letter)] <= 1;
        line.append(' ').append(letter);
        line.append(QByteArray::number(section.values[slot(letter)], 'f', flag ? 0 : 2));
    }
    return {"echo:; " + section.title + ':', line};
}

QByteArrayList MachineSettings::reportAll() const
{
    // The firmware's own order, which is not that of the numbers.
    static constexpr int Order[]
        = {200, 92, 203, 201, 204, 205, 206, 420, 301, 207, 208, 209, 851, 593, 900, 603, 412};
    QByteArrayList lines{"echo:; Linear Units:", "echo:  G21 ; (mm)",
                         "echo:; Temperature Units:", "echo:  M149 C ; Units in Celsius"};
    for (const int mCode : Order)
        lines += report(mCode);
    return lines;
}

} // namespace gantry
