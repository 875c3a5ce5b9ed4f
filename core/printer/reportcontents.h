// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportpart.h"
#include "types/portaccess.h"
#include "types/serialportinfo.h"

#include <QList>

namespace gantry {

class Printer;

/// What a report is made of besides the printer. Plain value.
struct ReportFacts
{
    QString settingsFile;
    QString logFolder;
    QList<SerialPortInfo> ports;
    PortAccess access; ///< of the port used last
    QString diagnosis; ///< what the connection doctor says; may be empty
};

/// The parts of a report about this printer: versions, state, profile, ports, the last lines of the conversation, settings
/// and log files. GUI thread; reads no file, but lists the log folder.
[[nodiscard]] QList<ReportPart> reportContents(Printer &printer, const ReportFacts &facts);

} // namespace gantry
