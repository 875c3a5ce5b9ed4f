// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temperature/temperaturetable.h"

#include <QDateTime>
#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gantry {

namespace {

constexpr std::size_t RowsAtOnce = 500; // written together; a look at the progress in between

struct Column
{
    std::vector<TemperatureHistory::Sample> samples;
    std::size_t next = 0;

    [[nodiscard]] bool atEnd() const { return next == samples.size(); }
    [[nodiscard]] qint64 time() const { return samples[next].msecsSinceEpoch; }
};

QByteArray csvName(QString name)
{
    if (!name.contains(u',') && !name.contains(u'"'))
        return name.toUtf8();
    return '"' + name.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray csvNumber(double value)
{
    return std::isfinite(value) ? QByteArray::number(value, 'f', 2) : QByteArray();
}

QByteArray heading(const QList<HeaterId> &heaters)
{
    QByteArray line = "time";
    for (const HeaterId &heater : heaters) {
        line += ',' + csvName(heater.key() + QStringLiteral(" actual"));
        line += ',' + csvName(heater.key() + QStringLiteral(" target"));
    }
    return line + '\n';
}

std::vector<Column> columnsOf(const TemperatureHistory &history, qint64 from, qint64 to)
{
    std::vector<Column> columns;
    constexpr std::size_t everything = std::numeric_limits<std::size_t>::max();
    for (const HeaterId &heater : history.heaters())
        columns.push_back({history.samples(heater, from, to, everything)});
    return columns;
}

/// The time of the next row; nothing after the last one.
std::optional<qint64> nextTime(const std::vector<Column> &columns)
{
    std::optional<qint64> time;
    for (const Column &column : columns) {
        if (!column.atEnd())
            time = std::min(time.value_or(column.time()), column.time());
    }
    return time;
}

QByteArray takeRow(qint64 time, std::vector<Column> &columns)
{
    QByteArray line
        = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs).toUtf8();
    for (Column &column : columns) {
        if (column.atEnd() || column.time() != time) {
            line += ",,";
            continue;
        }
        const TemperatureHistory::Sample &sample = column.samples[column.next++];
        line += ',' + csvNumber(sample.actual) + ',' + csvNumber(sample.target);
    }
    return line + '\n';
}

double partDone(const std::vector<Column> &columns)
{
    std::size_t done = 0;
    std::size_t all = 0;
    for (const Column &column : columns) {
        done += column.next;
        all += column.samples.size();
    }
    return all > 0 ? double(done) / double(all) : 1;
}

} // namespace

namespace TemperatureTable {

bool write(QIODevice &device, const TemperatureHistory &history, qint64 from, qint64 to,
           const Progress &progress)
{
    std::vector<Column> columns = columnsOf(history, from, to);
    QByteArray text = heading(history.heaters());
    std::size_t rows = 0;
    while (const std::optional<qint64> time = nextTime(columns)) {
        text += takeRow(*time, columns);
        if (++rows % RowsAtOnce != 0)
            continue;
        if (device.write(text) != text.size() || !progress(partDone(columns)))
            return false;
        text.clear();
    }
    return device.write(text) == text.size() && progress(1);
}

} // namespace TemperatureTable

} // namespace gantry
