// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/printerstate.h"
#include "control/targetedit.h"

#include <QWidget>

class QLabel;

namespace gantry {

class NumberLabel;
class OffsetLine;
class Sparkline;
class TemperatureHistory;
struct Permission;
struct PrinterProfile;

/// One heater or sensor: its name, how it goes, how warm it is, and its target.
class HeaterRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeaterRow)

public:
    HeaterRow(const HeaterId &heater, const PrinterProfile &profile, bool settable,
              const TemperatureHistory &history, QWidget *parent = nullptr);

    [[nodiscard]] const HeaterId &heater() const { return m_heater; }
    void setChoices(const QList<TargetEdit::Choice> &choices, double limit);
    /// @param state what is known, nothing if the heater was not reported
    void render(const PrinterState::Heater *state, const Permission &permission);
    /// @param shown whether the line of the offset is wanted; one that is not 0 is shown in any case
    void renderOffset(double celsius, bool shown, const Permission &permission);
    void refreshTrend();
    /// The names of all rows stand in one column.
    [[nodiscard]] int nameWidth() const;
    /// Where the target is typed; null for a sensor.
    [[nodiscard]] QWidget *target() const;
    /// Where the offset is typed; null for a sensor.
    [[nodiscard]] QWidget *offset() const;
    void setNameWidth(int width);

signals:
    void targetRequested(double celsius);
    void offsetRequested(double celsius);

private:
    [[nodiscard]] QWidget *createTrend();
    void createTarget();
    void createOffset();
    void renderPower(const std::optional<int> &percent);
    void keepTargetColumn();
    void showProblem(const QString &problem);

    HeaterId m_heater;
    QString m_heaterName;
    QLabel *m_name;
    NumberLabel *m_actual;
    Sparkline *m_trend;
    NumberLabel *m_power;
    TargetEdit *m_target = nullptr;
    OffsetLine *m_offset = nullptr;
    QLabel *m_problem;
};

} // namespace gantry
