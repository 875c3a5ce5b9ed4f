// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/machinecommand.h"

#include <QByteArray>
#include <QByteArrayList>

#include <array>
#include <map>

namespace gantry {

/// The settings a firmware keeps in its EEPROM: named numbers of M92, M201 and their like. Pure.
class MachineSettings final
{
public:
    MachineSettings();

    /// Whether the command only reads and writes settings.
    [[nodiscard]] bool knows(int mCode) const { return m_sections.contains(mCode); }
    /// Takes over the parameters the setting has; false if the command named none of them.
    bool apply(const MachineCommand &command);
    [[nodiscard]] double value(int mCode, char letter) const;

    /// The lines of one setting as M503 prints them.
    [[nodiscard]] QByteArrayList report(int mCode) const;
    /// All of M503.
    [[nodiscard]] QByteArrayList reportAll() const;

private:
    struct Section
    {
        QByteArray title;
        QByteArray letters; ///< in the order of printing
        std::array<double, 26> values{};
    };

    void add(int mCode, const char *title,
             std::initializer_list<std::pair<char, double>> parameters);

    std::map<int, Section> m_sections;
};

} // namespace gantry
