// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/outgoingline.h"
#include "protocol/protocoloptions.h"
#include "types/firmwareinfo.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <optional>

namespace gantry {

/// What the firmware reports by itself every few seconds: which reports are switched on, by us or by a typed command,
/// and the commands that switch them on. Pure.
class AutoReports final
{
public:
    enum Report { Temperatures, Card, Position };

    explicit AutoReports(const ProtocolOptions &options);

    void reset();
    /// Commands for all reports that this firmware has announced and that were not asked for yet.
    [[nodiscard]] QList<QByteArray> newlyAnnounced(const FirmwareInfo &firmware);
    /// The firmware has taken this line, whoever sent it.
    void acknowledged(const OutgoingLine &line);
    [[nodiscard]] bool isActive(Report report) const { return m_states[report].active; }
    /// The firmware has restarted and knows nothing any more: the commands that switch on again what was on.
    [[nodiscard]] QList<QByteArray> restarted();

private:
    struct State
    {
        int usual = 0;   // seconds; 0: never asked for by us
        int seconds = 0; // as last asked for
        bool announced = false;
        bool active = false;
    };

    [[nodiscard]] QByteArray command(std::size_t report) const;

    std::array<State, 3> m_states;
};

} // namespace gantry
