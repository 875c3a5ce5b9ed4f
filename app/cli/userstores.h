// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "printer/printer.h"
#include "profile/profilestore.h"
#include "script/scriptstore.h"
#include "settings/settings.h"

namespace gantry {

class CommandParser;

/// What a person has set up in the window and the commands of gantry-cli keep to as well: printer profiles, scripts and
/// settings. Must outlive the printer that uses it. Main thread.
class UserStores final
{
    Q_DISABLE_COPY_MOVE(UserStores)

public:
    /// Reads everything. What is wrong in it is told on standard error; the rest is used.
    UserStores();

    static void addProfileOption(CommandParser &parser);
    /// The profile the option names, without it the default one. InvalidArgument if there is none of that name.
    [[nodiscard]] Result<PrinterProfile> profile(CommandParser &parser) const;
    /// Relative paths lead from the current folder; the window's history of prints is left alone.
    [[nodiscard]] PrinterStores forPrinter();

private:
    ProfileStore m_profiles;
    ScriptStore m_scripts;
    Settings m_settings;
};

} // namespace gantry
