// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "temperature/temperaturehistory.h"

#include <QObject>
#include <QString>

namespace gantry {

/// A moment worth a mark in the chart.
struct TemperatureMark
{
    qint64 msecsSinceEpoch = 0;
    QString label; ///< translated: "print started"

    friend bool operator==(const TemperatureMark &, const TemperatureMark &) = default;
};

/// Keeps the temperature history and the event marks of one printer. GUI thread.
class TemperatureMonitor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemperatureMonitor)

public:
    /// Marks kept; more push out the oldest.
    static constexpr qsizetype MaxMarks = 500;

    explicit TemperatureMonitor(QObject *parent = nullptr);

    [[nodiscard]] const TemperatureHistory &history() const { return m_history; }
    [[nodiscard]] const QList<TemperatureMark> &marks() const { return m_marks; }

    void handleTemperatures(const QList<TemperaturePoint> &points);
    void addMark(qint64 msecsSinceEpoch, const QString &label);
    void clear();

signals:
    void readingsChanged();
    void marksChanged();

private:
    TemperatureHistory m_history;
    QList<TemperatureMark> m_marks;
};

} // namespace gantry
