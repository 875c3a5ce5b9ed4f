// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/protocolpreferences.h"

#include <QStringList>

class QSettings;

/// How ProtocolPreferences stand in the file of settings: groups "protocol", "sdcard", "timeout", "interval", and the
/// arrays "feedback" (name, regex, templates/<n>/key and text) and "pauseTriggers" (regex; type = enable, disable or
/// toggle). Only what differs from the defaults is written, so that better defaults reach everybody.
namespace gantry::ProtocolPreferencesFile {

struct Content
{
    ProtocolPreferences preferences;
    QStringList problems; ///< a sentence for each value that could not be taken as it stands
};

[[nodiscard]] Content read(const QSettings &settings);
void write(QSettings &settings, const ProtocolPreferences &preferences);

} // namespace gantry::ProtocolPreferencesFile
