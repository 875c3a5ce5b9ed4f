// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/heater.h"

#include <QWidget>

namespace gantry {

class TemperatureHistory;

/// The last two minutes of one heater as a small line: is it rising, falling or steady.
class Sparkline final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sparkline)

public:
    Sparkline(const HeaterId &heater, const TemperatureHistory &history, QWidget *parent = nullptr);

    /// Looks at the newest readings.
    void refresh();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HeaterId m_heater;
    const TemperatureHistory &m_history;
};

} // namespace gantry
