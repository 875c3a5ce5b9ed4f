// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/card.h"
#include "types/heater.h"

#include <QTimer>

class QPushButton;
class QVBoxLayout;

namespace gantry {

class HeaterController;
class HeaterRow;
class Printer;
class PrinterMirror;
class TemperatureMonitor;
struct TemperaturePreset;

/// A row for each heater of the profile and each sensor the firmware reports, presets for all at once, and cooling
/// down. GUI thread.
class HeatersPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatersPanel)

public:
    explicit HeatersPanel(Printer &printer, QWidget *parent = nullptr);
    HeatersPanel(const PrinterMirror &mirror, HeaterController &heaters,
                 const TemperatureMonitor &temperatures, QWidget *parent = nullptr);

private:
    void createButtons(QVBoxLayout *layout);
    void render();
    void rebuildRows();
    [[nodiscard]] HeaterRow *createRow(const HeaterId &heater, bool settable);
    [[nodiscard]] QString describe(const TemperaturePreset &preset) const;

    const PrinterMirror &m_mirror;
    HeaterController &m_heaters;
    const TemperatureMonitor &m_temperatures;
    QTimer m_trendTimer{this};
    QVBoxLayout *m_rowLayout;
    QList<HeaterRow *> m_rows;
    QList<HeaterId> m_shown; ///< what the rows were built for
    QStringList m_shownNames;
    QList<QPushButton *> m_presetButtons;
    QPushButton *m_coolDown = nullptr;
};

} // namespace gantry
