// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "temperature/temperaturemonitor.h"

#include <QDateTime>

#include <cmath>
#include <limits>

namespace gantry {

namespace {

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

using Row = std::map<qsizetype, TemperatureHistory::Sample>; // by column of the heater

QByteArray csvRow(qint64 msecsSinceEpoch, const Row &row, qsizetype heaterCount)
{
    QByteArray line = QDateTime::fromMSecsSinceEpoch(msecsSinceEpoch, Qt::UTC)
                          .toString(Qt::ISODateWithMs)
                          .toUtf8();
    for (qsizetype column = 0; column < heaterCount; ++column) {
        const auto sample = row.find(column);
        if (sample == row.end())
            line += ",,";
        else
            line += ',' + csvNumber(sample->second.actual) + ',' + csvNumber(sample->second.target);
    }
    return line + '\n';
}

} // namespace

TemperatureMonitor::TemperatureMonitor(QObject *parent)
    : QObject(parent)
{}

void TemperatureMonitor::handleTemperatures(const QList<TemperaturePoint> &points)
{
    if (points.isEmpty())
        return;
    qint64 moved = 0;
    for (const TemperaturePoint &point : points)
        moved += m_history.append(point);
    if (moved != 0 && !m_marks.isEmpty()) {
        for (TemperatureMark &mark : m_marks)
            mark.msecsSinceEpoch -= moved;
        emit marksChanged();
    }
    emit readingsChanged();
}

void TemperatureMonitor::addMark(qint64 msecsSinceEpoch, const QString &label)
{
    m_marks.append({msecsSinceEpoch, label});
    if (m_marks.size() > MaxMarks)
        m_marks.removeFirst();
    emit marksChanged();
}

void TemperatureMonitor::clear()
{
    m_history.clear();
    m_marks.clear();
    emit readingsChanged();
    emit marksChanged();
}

QByteArray TemperatureMonitor::toCsv(qint64 from, qint64 to) const
{
    const QList<HeaterId> heaters = m_history.heaters();
    QByteArray csv = "time";
    std::map<qint64, Row> rows;
    for (qsizetype column = 0; column < heaters.size(); ++column) {
        const HeaterId &heater = heaters.at(column);
        const QByteArray actual = csvName(heater.key() + QStringLiteral(" actual"));
        const QByteArray target = csvName(heater.key() + QStringLiteral(" target"));
        csv += ',' + actual + ',' + target;
        constexpr std::size_t everything = std::numeric_limits<std::size_t>::max();
        for (const auto &sample : m_history.samples(heater, from, to, everything))
            rows[sample.msecsSinceEpoch][column] = sample;
    }
    csv += '\n';
    for (const auto &[time, row] : rows)
        csv += csvRow(time, row, heaters.size());
    return csv;
}

} // namespace gantry
