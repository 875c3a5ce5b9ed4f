// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gantry {

/// One file of a report. Plain value.
struct ReportPart
{
    /// What is taken out before it is written.
    enum class Kind {
        Text,     ///< secrets within lines
        Settings, ///< an INI file
    };

    QString name;       ///< within the archive, with "/"; ASCII
    QByteArray content; ///< if there is no source
    QString
        source; ///< a file that is read when the report is written; one that cannot be read is named in its place
    Kind kind = Kind::Text;
};

} // namespace gantry
