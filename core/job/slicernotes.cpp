// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/slicernotes.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace gantry {

namespace {

constexpr double LongestTime = 1e8;  // seconds, three years
constexpr double MostFilament = 1e8; // mm, a hundred kilometres
constexpr qsizetype MostTools = 99;  // as a printer profile may have
constexpr double CubicMmPerCubicCm = 1000;
constexpr double LargestDiameter = 10; // mm

// A number at the beginning of a text, and what stands behind it.
struct Quantity
{
    double value = 0;
    QByteArrayView unit;
};

std::optional<Quantity> quantity(QByteArrayView text)
{
    text = text.trimmed();
    qsizetype length = 0;
    while (length < text.size()
           && ((text[length] >= '0' && text[length] <= '9') || text[length] == '.'))
        ++length;
    bool isNumber = false;
    const double value = text.first(length).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    return Quantity{value, text.sliced(length).trimmed()};
}

// The value behind "key:", "key =" or "key,", without case; nothing if the comment is another one.
std::optional<QByteArrayView> valueOf(QByteArrayView comment, QByteArrayView key)
{
    if (comment.size() < key.size()
        || comment.first(key.size()).compare(key, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QByteArrayView rest = comment.sliced(key.size()).trimmed();
    if (rest.isEmpty() || (rest.front() != ':' && rest.front() != '=' && rest.front() != ','))
        return std::nullopt;
    return rest.sliced(1).trimmed();
}

enum class Measure { Length, Volume };

// "1544.76", "1.47324m, 0m", "1234.5 mm (1.23 m)", in mm or cubic centimetres, one for each tool.
QList<double> amounts(QByteArrayView text, Measure measure)
{
    QList<double> all;
    while (!text.isEmpty() && all.size() < MostTools) {
        const qsizetype comma = text.indexOf(',');
        const QByteArrayView part = comma < 0 ? text : text.first(comma);
        text = comma < 0 ? QByteArrayView() : text.sliced(comma + 1);
        const std::optional<Quantity> amount = quantity(part);
        if (!amount)
            return {};
        const bool metres = amount->unit.startsWith('m') && !amount->unit.startsWith("mm");
        const bool cubicMm = amount->unit.startsWith("mm");
        double value = amount->value;
        if (measure == Measure::Length && metres)
            value *= 1000;
        else if (measure == Measure::Volume && cubicMm)
            value /= CubicMmPerCubicCm;
        if (value > MostFilament)
            return {};
        all.append(value);
    }
    return all;
}

// "1.75", "1.75,2.85", "1.75|1.75": mm, one for each tool; none if one of them cannot be.
QList<double> diameters(QByteArrayView text)
{
    QByteArray list = text.toByteArray();
    list.replace('|', ',');
    const QList<double> all = amounts(list, Measure::Length);
    const bool plausible = std::all_of(all.cbegin(), all.cend(), [](double diameter) {
        return diameter > 0 && diameter <= LargestDiameter;
    });
    return plausible ? all : QList<double>();
}

class Reader final
{
public:
    void read(QByteArrayView text)
    {
        while (!text.isEmpty()) {
            const qsizetype end = text.indexOf('\n');
            const QByteArrayView line = (end < 0 ? text : text.first(end)).trimmed();
            text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
            if (line.startsWith(';'))
                readComment(line.sliced(1).trimmed());
        }
    }

    [[nodiscard]] SlicerNotes notes() const
    {
        SlicerNotes notes{m_time, {}, m_diameters};
        for (qsizetype tool = 0; tool < m_lengths.size(); ++tool) {
            SlicerNotes::Filament filament{m_lengths.at(tool), {}};
            if (tool < m_volumes.size())
                filament.volume = m_volumes.at(tool);
            notes.filament.append(filament);
        }
        return notes;
    }

private:
    void readComment(QByteArrayView comment)
    {
        for (const char *key :
             {"TIME", "estimated printing time (normal mode)", "Build time", "Print Time"}) {
            if (const auto value = valueOf(comment, key); value && !m_time)
                m_time = parsePrintTime(*value);
        }
        for (const char *key : {"filament used [mm]", "Filament used", "Filament length"}) {
            if (const auto value = valueOf(comment, key); value && m_lengths.isEmpty())
                m_lengths = amounts(*value, Measure::Length);
        }
        for (const char *key : {"filament used [cm3]", "Plastic volume"}) {
            if (const auto value = valueOf(comment, key); value && m_volumes.isEmpty())
                m_volumes = amounts(*value, Measure::Volume);
        }
        for (const char *key : {"filament_diameter", "filamentDiameter", "filamentDiameters"}) {
            if (const auto value = valueOf(comment, key); value && m_diameters.isEmpty())
                m_diameters = diameters(*value);
        }
    }

    std::optional<double> m_time;
    QList<double> m_lengths;
    QList<double> m_volumes;
    QList<double> m_diameters;
};

double secondsOf(QByteArrayView unit)
{
    if (unit.startsWith('d'))
        return 86400;
    if (unit.startsWith('h'))
        return 3600;
    if (unit.startsWith('m'))
        return 60;
    return unit.isEmpty() || unit.startsWith('s') ? 1 : 0;
}

} // namespace

SlicerNotes slicerNotes(QByteArrayView head, QByteArrayView tail)
{
    Reader reader;
    reader.read(head);
    reader.read(tail);
    return reader.notes();
}

std::optional<double> parsePrintTime(QByteArrayView text)
{
    double total = 0;
    bool found = false;
    while (!text.trimmed().isEmpty()) {
        const std::optional<Quantity> part = quantity(text);
        const double seconds = part ? secondsOf(part->unit) : 0;
        if (seconds <= 0)
            return std::nullopt;
        total += part->value * seconds;
        found = true;
        const auto isNext = [](char c) { return c >= '0' && c <= '9'; };
        const auto next = std::find_if(part->unit.cbegin(), part->unit.cend(), isNext);
        text = part->unit.sliced(next - part->unit.cbegin());
    }
    return found && total <= LongestTime ? std::optional(total) : std::nullopt;
}

} // namespace gantry
