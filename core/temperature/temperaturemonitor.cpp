// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "temperature/temperaturemonitor.h"

namespace gantry {

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

} // namespace gantry
