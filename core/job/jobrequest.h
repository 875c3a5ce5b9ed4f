// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace gantry {

/// Lines sent around a job, ready to send. The names are the hooks' documented ones.
struct JobScripts
{
    QList<QByteArray> beforePrintStarted;
    QList<QByteArray> afterPrintPaused;
    QList<QByteArray> beforePrintResumed;
    QList<QByteArray> afterPrintCancelled; ///< motors, heaters and fan off by default
    QList<QByteArray> afterPrintDone;
};

/// What to print; a snapshot taken when the user starts.
struct JobRequest
{
    QString filePath;
    JobScripts scripts;
};

} // namespace gantry
