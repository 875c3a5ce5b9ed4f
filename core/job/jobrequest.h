// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/jobstate.h"

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
    QString filePath; ///< of a file on the card: as the firmware names it
    JobScripts scripts;
    FileOrigin origin = FileOrigin::Local;
    qint64 startPosition = 0; ///< bytes; the printing begins there
    bool startedByPrinter
        = false; ///< a print from the card that runs already: nothing is sent for its start
    bool isTransfer = false; ///< the local file is copied to the card, not printed
    QString wantedName; ///< of a transfer: what its name on the card is made of; empty: its own
};

} // namespace gantry
