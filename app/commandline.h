// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace gantry {

/// What the program was started with. Plain value.
struct CommandLineOptions
{
    QString file;            ///< G-code file to select; empty = none
    QString port;            ///< port to connect to; empty = wait for the person
    int baudRate = 0;        ///< 0 = automatic
    QString profile;         ///< id of the printer profile; empty = the one used last
    bool demo = false;       ///< connect the virtual printer and print the sample file
    double virtualSpeed = 1; ///< of the virtual printer; 0 = as fast as possible

    friend bool operator==(const CommandLineOptions &, const CommandLineOptions &) = default;
};

/// The outcome of reading the arguments: options, or a text to print and an exit code.
struct CommandLine
{
    CommandLineOptions options;
    QString text;                ///< help, version or what was wrong
    std::optional<int> exitCode; ///< set if the program ends here

    /// @param arguments with the program's name first. Pure.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);
};

} // namespace gantry
