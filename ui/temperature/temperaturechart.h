// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/printerprofile.h"
#include "temperature/chartviewport.h"
#include "types/heater.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace gantry {

class TemperatureMonitor;

/// The temperatures of a connection over time: actual solid, target dashed, marks of what happened. Follows the newest
/// reading until it is zoomed (wheel, + and -) or dragged; a double click or End follows again. Redraws at most four
/// times a second, and not at all while hidden. GUI thread.
class TemperatureChart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemperatureChart)

public:
    static constexpr int RedrawMs = 250;

    explicit TemperatureChart(const TemperatureMonitor &monitor, QWidget *parent = nullptr);
    ~TemperatureChart() override;

    void setProfile(const PrinterProfile &profile); ///< for the names
    void setWindow(std::optional<qint64> span);     ///< nothing = everything
    void follow();
    [[nodiscard]] bool isFollowing() const;
    [[nodiscard]] ChartViewport::Range visibleRange() const;
    void setHeaterShown(const HeaterId &heater, bool shown);
    [[nodiscard]] bool isHeaterShown(const HeaterId &heater) const;

    /// How often the curves were set since the chart was made, and the points of a heater's curve at present.
    [[nodiscard]] int redrawCount() const;
    [[nodiscard]] qsizetype pointCount(const HeaterId &heater) const;
    /// Where in the widget the curves are drawn.
    [[nodiscard]] QRectF plotArea() const;
    /// The time under the crosshair; nothing while it is not shown.
    [[nodiscard]] std::optional<qint64> hoverTime() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void followingChanged(bool following);
    void heatersChanged(); ///< a heater has its first sample, or all were cleared

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gantry
