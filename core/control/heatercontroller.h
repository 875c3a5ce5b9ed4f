// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "gcode/gcodeblock.h"
#include "types/heater.h"

#include <QList>
#include <QObject>

namespace gantry {

class PrinterMirror;

/// A named set of targets ("PLA": 210 / 60), applied with one click.
struct TemperaturePreset
{
    QString name;
    double tool = 0;
    double bed = 0;
    double chamber = 0;

    friend bool operator==(const TemperaturePreset &, const TemperaturePreset &) = default;
};

/// Targets of all heaters. GUI thread. Refuses what is above the profile's limit.
class HeaterController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeaterController)

public:
    explicit HeaterController(const PrinterMirror &mirror, QObject *parent = nullptr);

    [[nodiscard]] static QList<TemperaturePreset> defaultPresets();
    /// The profile's limit of a heater, degrees C.
    [[nodiscard]] double limit(const HeaterId &heater) const;

    void setTarget(const HeaterId &heater, double celsius); ///< 0 = off
    /// All heaters of the profile at once; refused as a whole if one target is too high.
    void apply(const TemperaturePreset &preset);
    void coolDown(); ///< everything off

signals:
    void submitRequested(const gantry::Submission &submission);
    void refused(const gantry::Error &error);

private:
    struct Target
    {
        HeaterId heater;
        double celsius = 0;
    };

    void set(const QList<Target> &targets);
    [[nodiscard]] Error refusalOf(const Target &target) const;
    [[nodiscard]] QList<HeaterId> heaters() const;

    const PrinterMirror &m_mirror;
};

} // namespace gantry
