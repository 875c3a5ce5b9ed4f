// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/card.h"
#include "types/heater.h"
#include "types/temperaturepreset.h"

#include <QTimer>

class QAction;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace gantry {

class HeaterController;
class HeaterRow;
class JobController;
class Printer;
class PrinterMirror;
class Settings;
class TemperatureMonitor;
struct Permission;

/// A row for each heater of the profile and each sensor the firmware reports, presets for all at once, and cooling
/// down. GUI thread.
class HeatersPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatersPanel)

public:
    /// Presets beyond these are in a menu behind the last button.
    static constexpr qsizetype MaxPresetButtons = 3;

    HeatersPanel(Printer &printer, const Settings &settings, QWidget *parent = nullptr);
    HeatersPanel(const PrinterMirror &mirror, HeaterController &heaters, JobController &job,
                 const TemperatureMonitor &temperatures, const Settings &settings,
                 QWidget *parent = nullptr);

    /// Shows and hides the offsets; for the registry.
    [[nodiscard]] QAction *offsetsAction() const { return m_offsets; }

private:
    void createButtons();
    void createOffsetsAction();
    void renderOffsets();
    void rebuildPresets();
    void renderPresets(const Permission &permission);
    [[nodiscard]] QPushButton *createPresetButton(const TemperaturePreset &preset);
    [[nodiscard]] QPushButton *createMoreButton();
    void render();
    void rebuildRows();
    void orderTabs();
    [[nodiscard]] HeaterRow *createRow(const HeaterId &heater, bool settable);
    [[nodiscard]] QString describe(const TemperaturePreset &preset) const;

    const PrinterMirror &m_mirror;
    HeaterController &m_heaters;
    JobController &m_job;
    const TemperatureMonitor &m_temperatures;
    const Settings &m_settings;
    QTimer m_trendTimer{this};
    QVBoxLayout *m_rowLayout;
    QAction *m_offsets;
    QList<HeaterRow *> m_rows;
    QList<HeaterId> m_shown; ///< what the rows were built for
    QStringList m_shownNames;
    QList<TemperaturePreset> m_presets;
    QHBoxLayout *m_presetLayout = nullptr;
    QList<QPushButton *> m_presetButtons; ///< one for each of the first presets
    QPushButton *m_morePresets = nullptr; ///< null while all have a button
    QPushButton *m_coolDown = nullptr;
};

} // namespace gantry
