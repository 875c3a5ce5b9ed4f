// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/commandscreen.h"
#include "job/hostreport.h"
#include "job/hostrules.h"
#include "job/pausednozzles.h"
#include "job/scriptcontext.h"
#include "job/temperatureoffsets.h"
#include "sdcard/cardtracker.h"

#include <QVariantMap>

#include <optional>
#include <utility>

namespace gantry {

/// What the host has at hand besides the job: rules, the screen for commands, scripts, offsets, and what it wants to
/// say. Shared by everything on the comm thread that decides what is sent. Pure.
class HostDesk final
{
public:
    [[nodiscard]] const HostRules &rules() const { return m_rules; }
    void setRules(const HostRules &rules);

    [[nodiscard]] CommandScreen &screen() { return m_screen; }
    [[nodiscard]] const CommandScreen &screen() const { return m_screen; }
    [[nodiscard]] CardTracker &card() { return m_card; }
    [[nodiscard]] const CardTracker &card() const { return m_card; }
    [[nodiscard]] ScriptContext &context() { return m_context; }
    [[nodiscard]] TemperatureOffsets &offsets() { return m_offsets; }
    [[nodiscard]] PausedNozzles &nozzles() { return m_nozzles; }
    [[nodiscard]] const PausedNozzles &nozzles() const { return m_nozzles; }
    [[nodiscard]] HostReport &report() { return m_report; }
    [[nodiscard]] HostReport takeReport() { return std::exchange(m_report, {}); }

    [[nodiscard]] bool hasScript(const QString &name) const
    {
        return m_rules.scripts.contains(name);
    }
    /// The lines of a script as things stand now. Errors: UnknownScript, ScriptMalformed.
    [[nodiscard]] Result<QList<QByteArray>> renderScript(const QString &name,
                                                         const QVariantMap &context) const;
    /// The same for the host's own occasions: a script that is not there or cannot be rendered has no lines, for
    /// nothing may fail because of a script. The latter is told; in place of afterPrintCancelled motors, heaters and
    /// fan are then switched off.
    [[nodiscard]] QList<QByteArray> hookLines(const QString &name, const QVariantMap &context);
    /// What the tool change scripts are told besides.
    [[nodiscard]] static QVariantMap toolContext(const CommandScreen::Verdict &verdict);
    /// Link closed, firmware restarted.
    void forgetPrinter();

    /// Says why a line is not sent.
    void reportDropped(const QByteArray &line, const CommandScreen::Verdict &verdict);

    /// A line asked for the emergency stop; nothing is sent any more.
    void requestEmergencyStop() { m_emergencyStop = true; }
    [[nodiscard]] bool isEmergencyStopWanted() const { return m_emergencyStop; }
    [[nodiscard]] bool takeEmergencyStop() { return std::exchange(m_emergencyStop, false); }

private:
    HostRules m_rules;
    CommandScreen m_screen;
    CardTracker m_card;
    ScriptContext m_context;
    TemperatureOffsets m_offsets;
    PausedNozzles m_nozzles;
    HostReport m_report;
    bool m_emergencyStop = false;
};

} // namespace gantry
