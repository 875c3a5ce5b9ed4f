// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gantry {

class Printer;
class TemperatureMonitor;

/// The temperature chart with its time windows and exports.
class TemperaturePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemperaturePanel)

public:
    explicit TemperaturePanel(Printer &printer, QWidget *parent = nullptr);
    explicit TemperaturePanel(const TemperatureMonitor &monitor, QWidget *parent = nullptr);
};

} // namespace gantry
