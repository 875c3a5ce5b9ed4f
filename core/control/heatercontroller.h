// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "gcode/gcodeblock.h"
#include "types/heater.h"
#include "types/temperaturepreset.h"

#include <QList>
#include <QObject>

namespace gantry {

class PrinterMirror;

/// Targets of all heaters. GUI thread. Refuses what is above the profile's limit.
class HeaterController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeaterController)

public:
    explicit HeaterController(const PrinterMirror &mirror, QObject *parent = nullptr);

    /// The profile's limit of a heater, degrees C.
    [[nodiscard]] double limit(const HeaterId &heater) const;

    void setTarget(const HeaterId &heater, double celsius); ///< 0 = off
    /// All heaters of the profile at once; refused as a whole if one target is too high.
    void apply(const TemperaturePreset &preset);
    /// Everything off; not under a print that needs the heat, see coolDownQuestioned().
    void coolDown();
    /// As coolDown(), for a person who has answered coolDownQuestioned().
    void switchAllOff();
    void switchNozzlesOff();

signals:
    void submitRequested(const gantry::Submission &submission);
    void refused(const gantry::Error &error);
    /// A print would suffer, see coolingRisk(): switchAllOff() if that is what the person wants.
    void coolDownQuestioned();

private:
    struct Target
    {
        HeaterId heater;
        double celsius = 0;
    };

    void set(const QList<Target> &targets);
    [[nodiscard]] Error refusalOf(const Target &target) const;
    [[nodiscard]] QList<HeaterId> heaters() const;
    [[nodiscard]] QList<HeaterId> nozzles() const;
    void switchOff(const QList<HeaterId> &heaters);

    const PrinterMirror &m_mirror;
};

} // namespace gantry
