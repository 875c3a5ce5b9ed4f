// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/sentcommandevents.h"

#include "gcode/gcodetext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// What a command does that others may want to know, without a payload; null for all others.
QLatin1StringView plainEvent(GcodeText::Command command)
{
    if (command.letter == 'G')
        return command.code == 28  ? "Home"_L1
               : command.code == 4 ? "Dwell"_L1
                                   : QLatin1StringView();
    if (command.letter != 'M')
        return {};
    switch (command.code) {
    case 0:
    case 1:
    case 226:
        return "Waiting"_L1;
    case 40:
        return "Eject"_L1;
    case 80:
        return "PowerOn"_L1;
    case 81:
        return "PowerOff"_L1;
    case 240:
        return "Conveyor"_L1;
    case 245:
        return "Cooling"_L1;
    case 300:
        return "Alert"_L1;
    case 600:
    case 701:
    case 702:
        return "FilamentChange"_L1;
    default:
        return {};
    }
}

} // namespace

void SentCommandEvents::handlePosition(const Position &position)
{
    m_reportedPosition = position;
}

void SentCommandEvents::handleReset()
{
    m_modes.reset();
    m_lastZ.reset();
}

QList<PrinterEvent> SentCommandEvents::handleLines(const QList<WireLine> &lines, qsizetype leftOut)
{
    QList<PrinterEvent> events;
    // What was in those lines is not known.
    if (leftOut > 0)
        handleReset();
    for (const WireLine &line : lines) {
        if (line.direction == WireLine::Direction::Received) {
            if (line.kind == WireLine::Kind::Position && m_reportedPosition)
                m_modes.setPosition(*m_reportedPosition);
        } else if (line.direction == WireLine::Direction::Sent
                   && line.kind != WireLine::Kind::Resend) {
            followSentLine(GcodeText::withoutNumber(line.text), events);
        }
    }
    m_reportedPosition.reset();
    return events;
}

void SentCommandEvents::followSentLine(QByteArrayView line, QList<PrinterEvent> &events)
{
    const GcodeText::Command command = GcodeText::command(line);
    if (command.letter == 0)
        return;
    if (command.letter == 'T') {
        const int old = m_modes.activeTool();
        m_modes.apply(line);
        events.append({u"ToolChange"_s, {{u"old"_s, old}, {u"new"_s, m_modes.activeTool()}}});
        return;
    }
    if (command.is('G', 0) || command.is('G', 1))
        return followMove(line, events);
    m_modes.apply(line);
    // Said twice on the wire, with a number and without one.
    if (command.is('M', 112)) {
        if (!std::exchange(m_stopped, true))
            events.append({u"EStop"_s, {}});
        return;
    }
    if (const QLatin1StringView name = plainEvent(command); !name.isEmpty())
        events.append({name, {}});
}

void SentCommandEvents::followMove(QByteArrayView line, QList<PrinterEvent> &events)
{
    m_modes.apply(line);
    const std::optional<double> z = m_modes.position().z;
    if (!z || z == m_lastZ || !GcodeText::hasParameter(line, 'Z'))
        return;
    const QVariant old = m_lastZ ? QVariant(*m_lastZ) : QVariant::fromValue(nullptr);
    events.append({u"ZChange"_s, {{u"new"_s, *z}, {u"old"_s, old}}});
    m_lastZ = z;
}

} // namespace gantry
