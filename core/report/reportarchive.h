// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/reportpart.h"

#include <QList>

#include <functional>

class QIODevice;

namespace gantry {

/// Told how far it is, 0..1; false ends the work.
using ReportProgress = std::function<bool(double)>;

/// What a report is made of besides its parts.
struct ReportOptions
{
    QString folder;               ///< the folder in the archive that holds everything
    QByteArray home;              ///< the home folder, which is left out
    qint64 secondsSinceEpoch = 0; ///< the time of its files
};

// Writes a report as a tar archive, compressed with gzip. Any thread; blocks on the disk. Secrets are taken out of every
// part (Redaction), whoever made it.

/// Errors: FileNotWritable, NotAvailable (it was cancelled). The device must be open.
[[nodiscard]] Result<void> writeReport(QIODevice &target, const QList<ReportPart> &parts,
                                       const ReportOptions &options,
                                       const ReportProgress &progress);

/// Replaces the file, or leaves it alone if anything fails. Errors as above.
[[nodiscard]] Result<void> writeReportFile(const QString &path, const QList<ReportPart> &parts,
                                           const ReportOptions &options,
                                           const ReportProgress &progress);

} // namespace gantry
