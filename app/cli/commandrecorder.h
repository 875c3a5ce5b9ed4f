// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>

namespace gantry {

/// Writes every command the printer has carried out to a file, one per line. Main thread.
class CommandRecorder final
{
public:
    explicit CommandRecorder(const QString &path);

    /// Makes the file anew.
    [[nodiscard]] Result<void> open();
    void record(const QByteArray &command);
    /// Brings everything recorded so far to the file; tells if that or an earlier write failed.
    [[nodiscard]] Result<void> flush();

private:
    [[nodiscard]] Failure writeFailure() const;

    QFile m_file;
    bool m_failed = false;
};

} // namespace gantry
