// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/modalstate.h"
#include "printer/printerevent.h"
#include "types/position.h"
#include "types/wireline.h"

#include <QList>

#include <optional>

namespace gantry {

/// The events that follow from the lines that were sent: ZChange, ToolChange, Home, Dwell, Waiting, Cooling, Conveyor,
/// Eject, Alert, EStop, PowerOn, PowerOff, FilamentChange. Pure. Lives as long as one connection.
class SentCommandEvents final
{
public:
    /// @param leftOut lines nobody knows, before the given ones
    [[nodiscard]] QList<PrinterEvent> handleLines(const QList<WireLine> &lines, qsizetype leftOut);
    /// The printer said where it stands; the line that brought it is among the next ones.
    void handlePosition(const Position &position);
    void handleReset();

private:
    void followSentLine(QByteArrayView line, QList<PrinterEvent> &events);
    void followMove(QByteArrayView line, QList<PrinterEvent> &events);

    ModalState m_modes;
    std::optional<double> m_lastZ;
    std::optional<Position> m_reportedPosition; // of this batch, until its line has come
    bool m_stopped = false;                     // EStop was said
};

} // namespace gantry
