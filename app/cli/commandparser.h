// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "types/connectionsettings.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace gantry {

/// The arguments of one command of gantry-cli: options, --help, and the options every command that talks to a printer has.
/// Wrong usage is one sentence on standard error and exit code 2.
class CommandParser final
{
public:
    /// @param command its name, "send"
    /// @param positional what follows the options in the usage line, "LINE..."; may be empty
    CommandParser(const QString &command, const QString &description,
                  const QString &positional = {});

    /// For adding options of the command's own, and for reading them.
    [[nodiscard]] QCommandLineParser &options() { return m_parser; }
    void addConnectionOptions();

    /// @param arguments from the command's own name on
    /// @return the exit code if there is nothing more to do (help was printed, or the usage is wrong)
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments);

    /// After addConnectionOptions() and parse(). InvalidArgument names the option.
    [[nodiscard]] Result<ConnectionSettings> connectionSettings() const;
    /// A number of seconds, 0 or more, of one option; nothing if it was not given. InvalidArgument names the option.
    [[nodiscard]] Result<std::optional<double>> seconds(const QString &option) const;

    /// Prints a sentence to standard error and returns 2.
    static int usageError(const QString &sentence);

private:
    [[nodiscard]] QString helpText() const;

    QCommandLineParser m_parser;
    QString m_command;
    QString m_positional;
};

/// One sentence on standard error.
void printError(const QString &sentence);
/// Text on standard output as it is; nothing is held back.
void printOut(const QByteArray &text);

} // namespace gantry
