// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/fileidentity.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace gantry {

/// How one print ended. Plain value.
struct PrintRecord
{
    QDateTime finishedAt;
    qint64 printTimeMs = 0; ///< without pauses
    bool success = false;   ///< to the end; else cancelled or failed
    QJsonObject unknown;    ///< members this version does not know; written back

    friend bool operator==(const PrintRecord &, const PrintRecord &) = default;
};

/// The prints of one file with one profile, in numbers.
struct PrintSummary
{
    int successes = 0; ///< of those that are remembered, as failures
    int failures = 0;
    std::optional<PrintRecord> last;
    std::optional<qint64> lastPrintTimeMs;    ///< of the last success
    std::optional<qint64> averagePrintTimeMs; ///< of all successes that are remembered

    friend bool operator==(const PrintSummary &, const PrintSummary &) = default;
};

/// How the prints of each file with each printer profile ended. Pure value; bounded, the oldest is forgotten first.
/// As JSON, version 1:
///
///     { "files": [ { "origin": "local"|"printer", "path", "size": bytes, "modified": time, "profile": id,
///                    "prints": [ { "finished": time, "printTime": ms, "success": bool }, ... oldest first ] },
///                  ... printed last first ] }
///
/// Times are in ISO 8601. Members of other names are kept at every level and written back.
class JobHistory final
{
public:
    static constexpr qsizetype MaxFiles = 2000;   ///< counted once for each profile
    static constexpr qsizetype MaxPrints = 50;    ///< of one file with one profile
    static constexpr qsizetype MaxTotal = 20'000; ///< prints

    /// One file with one profile.
    struct Entry
    {
        FileIdentity file;
        QString profile;
        QList<PrintRecord> prints; ///< oldest first
        QJsonObject unknown;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// Error: FileMalformed, its detail naming the member.
    [[nodiscard]] static Result<JobHistory> fromJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; } ///< printed last first
    [[nodiscard]] PrintSummary summary(const FileIdentity &file, const QString &profile) const;
    /// A print of no file, or of a negative time, is none.
    void add(const FileIdentity &file, const QString &profile, const PrintRecord &print);

    friend bool operator==(const JobHistory &, const JobHistory &) = default;

private:
    void trim();

    QList<Entry> m_entries;
    QJsonObject m_unknown;
};

} // namespace gantry
