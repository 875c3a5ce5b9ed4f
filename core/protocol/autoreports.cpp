// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/autoreports.h"

#include <algorithm>
#include <cmath>

namespace gantry {

namespace {

struct Kind
{
    int code; // of the M command that sets the interval
    QLatin1StringView capability;
};
constexpr std::array<Kind, 3> Kinds{{{155, QLatin1StringView("AUTOREPORT_TEMP")},
                                     {27, QLatin1StringView("AUTOREPORT_SD_STATUS")},
                                     {154, QLatin1StringView("AUTOREPORT_POS")}}};

int wholeSeconds(Duration span)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(span).count();
    return static_cast<int>(std::clamp<qint64>(seconds, 1, 60));
}

} // namespace

AutoReports::AutoReports(const ProtocolOptions &options)
{
    m_states[Temperatures].usual = wholeSeconds(options.autoReportInterval);
    m_states[Card].usual = options.sdSupport ? wholeSeconds(options.autoReportCardInterval) : 0;
    m_states[Position].usual = wholeSeconds(options.autoReportPositionInterval);
}

void AutoReports::reset()
{
    for (State &state : m_states)
        state = {.usual = state.usual};
}

QByteArray AutoReports::command(std::size_t report) const
{
    return 'M' + QByteArray::number(Kinds[report].code) + " S"
           + QByteArray::number(m_states[report].seconds);
}

QList<QByteArray> AutoReports::newlyAnnounced(const FirmwareInfo &firmware)
{
    QList<QByteArray> commands;
    for (std::size_t report = 0; report < m_states.size(); ++report) {
        State &state = m_states[report];
        if (state.announced || !firmware.can(Kinds[report].capability))
            continue;
        state.announced = true;
        if (state.usual == 0)
            continue;
        state.seconds = state.usual;
        commands.append(command(report));
    }
    return commands;
}

void AutoReports::acknowledged(const OutgoingLine &line)
{
    for (std::size_t report = 0; report < m_states.size(); ++report) {
        if (!line.command.is('M', Kinds[report].code))
            continue;
        const std::optional<double> interval = GcodeText::parameter(line.text, 'S');
        if (!interval) // "M27" alone is a question
            return;
        State &state = m_states[report];
        constexpr double Longest = 3600;
        state.seconds = static_cast<int>(std::ceil(std::clamp(*interval, 0.0, Longest)));
        // Who has not announced the reports may acknowledge the command and send none.
        state.active = state.announced && state.seconds > 0;
        return;
    }
}

QList<QByteArray> AutoReports::restarted()
{
    QList<QByteArray> commands;
    for (std::size_t report = 0; report < m_states.size(); ++report) {
        m_states[report].active = false;
        if (m_states[report].announced && m_states[report].seconds > 0)
            commands.append(command(report));
    }
    return commands;
}

} // namespace gantry
