// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/sessionlog.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace gantry {

namespace {

constexpr double LongestSession = 1e7; // seconds; beyond it a number is no time

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::SessionLog)
};

std::optional<SessionEntry> parseEntry(QByteArrayView line)
{
    qsizetype start = 0;
    while (start < line.size() && line[start] == ' ')
        ++start;
    qsizetype end = start;
    while (end < line.size() && line[end] != ' ')
        ++end;
    bool isNumber = false;
    const double seconds = line.sliced(start, end - start).toByteArray().toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0 && seconds < LongestSession) || end + 1 >= line.size())
        return std::nullopt;
    const char direction = line[end + 1];
    QByteArrayView text = line.sliced(end + 2);
    if ((direction != '>' && direction != '<') || (!text.isEmpty() && text[0] != ' '))
        return std::nullopt;
    if (!text.isEmpty())
        text = text.sliced(1);
    return SessionEntry{std::chrono::milliseconds(std::llround(seconds * 1000)), direction == '>',
                        text.toByteArray()};
}

Failure malformed(qsizetype lineNumber, QByteArrayView line)
{
    return failure(ErrorCode::FileMalformed,
                   Text::tr("Line %1 of the session file does not read “seconds > text” or "
                            "“seconds < text”.")
                       .arg(lineNumber),
                   QString::fromLatin1(line.first(qMin<qsizetype>(line.size(), 80))));
}

} // namespace

Result<QList<SessionEntry>> parseSession(QByteArrayView text)
{
    QList<SessionEntry> entries;
    qsizetype lineNumber = 0;
    while (!text.isEmpty()) {
        ++lineNumber;
        const qsizetype newline = text.indexOf('\n');
        QByteArrayView line = newline < 0 ? text : text.first(newline);
        text = newline < 0 ? QByteArrayView() : text.sliced(newline + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            continue;
        std::optional<SessionEntry> entry = parseEntry(line);
        if (!entry || (!entries.isEmpty() && entry->time < entries.last().time))
            return malformed(lineNumber, line);
        entries.append(*std::move(entry));
    }
    if (entries.isEmpty())
        return failure(ErrorCode::FileMalformed,
                       Text::tr("The session file holds no recorded conversation."));
    return entries;
}

} // namespace gantry
