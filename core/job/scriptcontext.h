// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/modalstate.h"
#include "types/heater.h"
#include "types/machinestanding.h"
#include "types/position.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QVariantMap>

namespace gantry {

/// What the scripts are told of the printer: followed from the lines sent and the reports that come back. Pure.
class ScriptContext final
{
public:
    // Facts
    /// A line as it stood on the wire, when it was sent for the first time.
    void handleSent(QByteArrayView wireLine);
    void handlePosition(const Position &position, const QList<double> &extruders = {});
    void handleTemperatures(const QList<HeaterReading> &readings);
    /// Link closed, firmware restarted: nothing is known any more.
    void reset() { *this = ScriptContext(); }

    /// The last position reported, with the last feed rate and the active tool.
    [[nodiscard]] const Position &position() const { return m_position; }
    /// The modes the sent lines have left the machine in.
    [[nodiscard]] const ModalState &modes() const { return m_modes; }
    [[nodiscard]] int activeTool() const { return m_modes.activeTool(); }

    /// How the machine would be left if nothing more was sent.
    [[nodiscard]] MachineStanding standing() const;

    /// Keeps the present position, temperatures and fan speed for the scripts around a pause, or of a cancel.
    void capturePause() { m_pause = capture(); }
    void captureCancel() { m_cancel = capture(); }
    /// A job begins: nothing was captured for it.
    void forgetCaptures() { m_pause = m_cancel = Snapshot(); }

    /// The variables of a script. What is unknown is there and null.
    [[nodiscard]] QVariantMap variables(const QString &script, const QVariantMap &profile) const;

private:
    struct Snapshot
    {
        QVariantMap position;
        QVariantMap temperature;
        QVariant fanSpeed;
    };

    [[nodiscard]] Snapshot capture() const;
    [[nodiscard]] QVariantMap positionMap() const;
    [[nodiscard]] QVariantMap temperatureMap() const;

    ModalState m_modes;
    Position m_position;
    QList<double> m_extruders;
    QMap<HeaterId, HeaterReading> m_readings;
    Snapshot m_pause;
    Snapshot m_cancel;
};

/// The documented form of a position: x y z e f t, null where unknown.
[[nodiscard]] QVariantMap toVariantMap(const Position &position);

} // namespace gantry
