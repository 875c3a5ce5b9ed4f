// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gantry::Format {

QString keptTogether(QString text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i) == u' ' && text.at(i - 1).isDigit())
            text[i] = QChar::Nbsp;
    }
    return text;
}

QString number(double value, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    // A heater at -0.04 degrees is at 0.0, not at -0.0.
    const double shown = std::abs(value) < 0.5 * std::pow(10.0, -decimals) ? 0.0 : value;
    return locale.toString(shown, 'f', decimals);
}

QString temperature(double celsius, int decimals)
{
    return keptTogether(
        QCoreApplication::translate("gantry::Format", "%1 °C").arg(number(celsius, decimals)));
}

QString length(double millimetres, int decimals)
{
    return keptTogether(
        QCoreApplication::translate("gantry::Format", "%1 mm").arg(number(millimetres, decimals)));
}

QString percent(double percent, int decimals)
{
    return keptTogether(
        QCoreApplication::translate("gantry::Format", "%1 %").arg(number(percent, decimals)));
}

QString duration(qint64 msecs)
{
    const qint64 seconds = std::max<qint64>(0, msecs) / 1000;
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (hours >= 24) {
        return keptTogether(QCoreApplication::translate("gantry::Format", "%1 d %2 h")
                                .arg(hours / 24)
                                .arg(hours % 24));
    }
    if (hours > 0)
        return keptTogether(QCoreApplication::translate("gantry::Format", "%1 h %2 min")
                                .arg(hours)
                                .arg(minutes % 60));
    // No "1 min 0 s": a whole number of minutes needs no more words.
    if (minutes >= 20 || (minutes > 0 && seconds % 60 == 0))
        return keptTogether(QCoreApplication::translate("gantry::Format", "%1 min").arg(minutes));
    if (minutes > 0)
        return keptTogether(QCoreApplication::translate("gantry::Format", "%1 min %2 s")
                                .arg(minutes)
                                .arg(seconds % 60));
    return keptTogether(QCoreApplication::translate("gantry::Format", "%1 s").arg(seconds));
}

QString roughDuration(qint64 msecs, qint64 spread)
{
    constexpr qint64 Minute = 60'000;
    if (spread < Minute)
        return duration(msecs);
    // Seconds would promise what the spread takes back.
    return QCoreApplication::translate("gantry::Format", "%1 ± %2",
                                       "a duration, how far off it may be")
        .arg(duration(msecs / Minute * Minute), duration(spread / Minute * Minute));
}

QString clockTime(const QDateTime &time, const QDateTime &now)
{
    const QLocale locale;
    // Some locales' short form has seconds, which say nothing here.
    QString form = locale.timeFormat(QLocale::ShortFormat);
    form.remove(":ss"_L1).remove(".ss"_L1);
    const QString clock = locale.toString(time.time(), form);
    const qint64 days = now.date().daysTo(time.date());
    if (days == 0)
        return clock;
    if (std::abs(days) < 7) {
        return QCoreApplication::translate("gantry::Format", "%1 %2", "week day, clock time")
            .arg(locale.dayName(time.date().dayOfWeek(), QLocale::ShortFormat), clock);
    }
    return locale.toString(time, QLocale::ShortFormat);
}

QString clockTimeWithSeconds(const QTime &time)
{
    const QLocale locale;
    QString form = locale.timeFormat(QLocale::ShortFormat);
    const qsizetype minutes = form.indexOf("mm"_L1);
    // The short form mostly ends with the minutes; what stands before them stands before the seconds as well.
    if (minutes > 0 && !form.contains("ss"_L1))
        form.insert(minutes + 2, form.at(minutes - 1) + u"ss"_s);
    return locale.toString(time, form);
}

QString clockBand(const QDateTime &time, qint64 spread, const QDateTime &now)
{
    const QDateTime from = std::max(now, time.addMSecs(-spread));
    const QDateTime to = time.addMSecs(spread);
    const QString first = clockTime(from, now);
    if (first == clockTime(to, now))
        return first;
    // The day is said once: the same clock time can only be meant of the next day then.
    const bool sameDay = from.secsTo(to) < 24 * 3600;
    return QCoreApplication::translate("gantry::Format", "%1 – %2", "from, to")
        .arg(first, clockTime(to, sameDay ? to : now));
}

QString fileSize(qint64 bytes)
{
    return keptTogether(QLocale().formattedDataSize(bytes, bytes < 10 * 1024 * 1024 ? 0 : 1));
}

QString integer(quint64 value)
{
    return QLocale().toString(value);
}

std::optional<double> parseNumber(const QString &text)
{
    static const QRegularExpression grammar(
        uR"(^\s*([+\-\x{2212}]?)\s*(\d*)(?:[.,\x{066B}](\d*))?\s*(?:°?\s*C|mm|%|s)?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // What stands in a field was formatted here, or came with a text from somewhere else.
    const QRegularExpressionMatch match = grammar.match(QString(text).replace(QChar::Nbsp, u' '));
    if (!match.hasMatch() || (match.captured(2).isEmpty() && match.captured(3).isEmpty()))
        return std::nullopt;
    bool ok = false;
    const double magnitude = QLocale::c().toDouble(
        u"%1.%2"_s.arg(match.captured(2).isEmpty() ? u"0"_s : match.captured(2),
                       match.captured(3).isEmpty() ? u"0"_s : match.captured(3)),
        &ok);
    if (!ok || !std::isfinite(magnitude))
        return std::nullopt;
    const bool negative = match.captured(1) == u"-"_s || match.captured(1) == QChar(0x2212);
    return negative ? -magnitude : magnitude;
}

} // namespace gantry::Format
