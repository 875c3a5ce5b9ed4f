// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recordfile.h"
#include "job/jobhistory.h"

namespace gantry {

/// The history of prints in a folder, "history.json". GUI thread; the file is written once for each print that ends. Several
/// programs may share the folder: what the others wrote is read before anything is added.
class JobHistoryStore final
{
public:
    explicit JobHistoryStore(const QString &folder);

    /// Reads the file anew. No error, or what the person should know: FileMalformed (a broken file was renamed),
    /// FileTooNew, FileUnreadable (it is left alone; nothing is kept beyond this run).
    Error load();
    [[nodiscard]] const JobHistory &history() const { return m_history; }
    /// Adds a print and writes the file. On an error (FileNotWritable, FileTooNew, FileUnreadable) it is part of
    /// history() all the same and tried again with the next one.
    [[nodiscard]] Result<void> add(const FileIdentity &file, const QString &profile,
                                   const PrintRecord &print);

private:
    struct Pending
    {
        FileIdentity file;
        QString profile;
        PrintRecord print;
    };

    RecordFile m_file;
    JobHistory m_onDisk;      // as it was read or written last
    JobHistory m_history;     // with what is pending
    QList<Pending> m_pending; // not on the disk
};

} // namespace gantry
