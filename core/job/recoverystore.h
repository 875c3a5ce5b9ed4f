// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recordfile.h"
#include "job/fileidentity.h"
#include "types/machinestanding.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace gantry {

/// How far a print came that did not reach its end. Pure value.
struct RecoveryRecord
{
    FileIdentity file;
    qint64 position = 0; ///< end of the last line the printer had acknowledged, bytes
    quint64 line = 0;    ///< number of that line in the file, from 1; 0 = unknown
    std::optional<MachineStanding> machine; ///< as the lines sent by then had left it
    QDateTime date;
    QJsonObject unknown; ///< members this version does not know; written back

    /// {"origin", "path", "size", "modified", "pos": bytes, "date": seconds since 1970}, as documented and with what tells
    /// whether the file is still the same; besides {"line", "machine": {"position": {"x", "y", "z", "e", "f", "t"}, "targets":
    /// {"tool0", "bed", ...}, "fan": 0..255, "feedRate": percent, "flowRate": percent, "absolute", "extruderAbsolute",
    /// "inches"}}. What is unknown is left out.
    [[nodiscard]] QJsonObject toJson() const;
    /// Error: FileMalformed, its detail naming the member.
    [[nodiscard]] static Result<RecoveryRecord> fromJson(const QJsonObject &object);

    friend bool operator==(const RecoveryRecord &, const RecoveryRecord &) = default;
};

/// One record about a printer's print in a folder: "recovery.json" of the first printer, "recovery-2.json" of the second.
/// That one is kept when a connection dies or a job is cancelled, and deleted when a job starts or is done, or another file
/// is selected; "printing.json" is there while a print from the computer is (PrintArchive). GUI thread; writes at these
/// moments only.
class RecoveryStore final
{
public:
    /// @param name of the file, for records of another meaning
    explicit RecoveryStore(const QString &folder, int printer = 1,
                           const QString &name = QStringLiteral("recovery"));

    /// Reads the file anew. No error, or what the person should know: FileMalformed (a broken file was renamed),
    /// FileTooNew, FileUnreadable (it is left alone; nothing is kept beyond this run).
    Error load();
    [[nodiscard]] const std::optional<RecoveryRecord> &record() const { return m_record; }
    /// Errors: InvalidArgument (no file, or a position outside of it), and those of the disk. On those (FileNotWritable, FileTooNew, FileUnreadable) record() has it all
    /// the same.
    [[nodiscard]] Result<void> save(const RecoveryRecord &record);
    /// Forgets the record. Error: FileNotWritable.
    [[nodiscard]] Result<void> clear();

private:
    RecordFile m_file;
    std::optional<RecoveryRecord> m_record;
};

} // namespace gantry
