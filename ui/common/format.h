// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

/// Numbers, times and sizes as people read them, with units, in the locale.
namespace gantry::Format {

/// No line ends between a figure and what follows it: each blank behind a digit becomes a no-break space, in which all
/// functions below part a figure from its unit.
[[nodiscard]] QString keptTogether(QString text);
/// "210.3": fixed decimals, no group separators.
[[nodiscard]] QString number(double value, int decimals = 1);
[[nodiscard]] QString temperature(double celsius, int decimals = 1); ///< "210.3 °C"
[[nodiscard]] QString length(double millimetres, int decimals = 2);  ///< "10.00 mm"
[[nodiscard]] QString percent(double percent, int decimals = 0);     ///< "42 %" from 42
/// "25 s", "11 min 40 s", "1 h 24 min", "2 d 3 h"; negative counts as 0.
[[nodiscard]] QString duration(qint64 msecs);
/// "1 h 24 min ± 9 min"; without the spread if it is below a minute. @param spread how far off it may be, either way
[[nodiscard]] QString roughDuration(qint64 msecs, qint64 spread);
/// "15:32" today, "Tue 15:32" within a week, else with the date; in the locale.
[[nodiscard]] QString clockTime(const QDateTime &time, const QDateTime &now);
/// "15:32:07", "3:32:07 PM": as clockTime() of today says it, to the second.
[[nodiscard]] QString clockTimeWithSeconds(const QTime &time);
/// "15:23 – 15:41", from the same to the same around @p time; one clock time if both read alike.
[[nodiscard]] QString clockBand(const QDateTime &time, qint64 spread, const QDateTime &now);
[[nodiscard]] QString fileSize(qint64 bytes); ///< "752 KiB"
[[nodiscard]] QString integer(quint64 value); ///< "12,345"

/// A number as typed: comma and dot both are the decimal separator, blanks and a trailing unit are tolerated.
/// Nothing if it is not one finite number.
[[nodiscard]] std::optional<double> parseNumber(const QString &text);

} // namespace gantry::Format
