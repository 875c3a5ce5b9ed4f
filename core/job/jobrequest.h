// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/jobstate.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace gantry {

/// What is known of a job's length before it starts. Plain value.
struct ExpectedTime
{
    enum class Source {
        Analysis,   ///< a look at the file
        PastPrints, ///< the average of earlier prints of it
    };

    double seconds = 0;
    Source source = Source::Analysis;

    friend bool operator==(const ExpectedTime &, const ExpectedTime &) = default;
};

/// What to print; a snapshot taken when the user starts.
struct JobRequest
{
    QString filePath; ///< of a local file; the firmware's name of a file on the card
    FileOrigin origin = FileOrigin::Local;
    /// Bytes; the first line that begins there or behind it is the first to be printed.
    qint64 startPosition = 0;
    std::optional<ExpectedTime> expected = {};
    qint64 fileSize = 0;         ///< of a local file, bytes; as it was when it was chosen
    QDateTime fileModified = {}; ///< likewise
    /// A print from the card that runs already: nothing is sent for its start.
    bool startedByPrinter = false;
    bool isTransfer = false; ///< the local file is copied to the card, not printed
    QString wantedName
        = {}; ///< of a transfer: what its name on the card is made of; empty: its own
};

} // namespace gantry
