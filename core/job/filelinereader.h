// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDateTime>

namespace gantry {

/// One command of the file being printed.
struct FileLine
{
    QByteArray text;      ///< without comment, ready to send
    qint64 endOffset = 0; ///< bytes of the file up to and including this line
    quint64 number = 0;   ///< line of the file, from 1
};

/// Where the job runner gets the lines of the file from. Lives with the runner; no function blocks.
class FileLineReader
{
public:
    enum class Pull {
        Line,   ///< a line was (would be) handed out
        NotYet, ///< being read; whoever owns the reader says when that changes
        End,    ///< nothing more, ever
        Failed, ///< the file cannot be read on: error() says why
    };

    virtual ~FileLineReader() = default;

    virtual Pull next(FileLine &line) = 0;
    /// What next() would return now.
    [[nodiscard]] virtual Pull peek() const = 0;
    [[nodiscard]] virtual const Error &error() const = 0;
    /// Bytes of the whole file; 0 until it is open.
    [[nodiscard]] virtual qint64 size() const = 0;
    /// When it was changed last; invalid until it is open, or if that is not known.
    [[nodiscard]] virtual QDateTime modified() const = 0;
    /// After Failed: looks at the file again; the outcome is told like any other change.
    virtual void retry() = 0;
};

} // namespace gantry
