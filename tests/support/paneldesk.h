// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/heatercontroller.h"
#include "control/motioncontroller.h"
#include "control/printermirror.h"
#include "control/ratecontroller.h"
#include "settings/settings.h"
#include "temperature/temperaturemonitor.h"
#include "terminal/terminallog.h"

#include <QObject>
#include <QTemporaryDir>

namespace gantry::test {

/// What a panel stands on, without a connection: a real mirror fed with facts, and controllers whose intents are kept.
class PanelDesk final : public QObject
{
public:
    PanelDesk()
    {
        const auto keep = [this](const Submission &submission) {
            if (submission.origin == SendOrigin::Poll)
                return;
            m_sent << submission.block.lines.join(" | ");
            if (submission.ticket != 0)
                m_tickets << submission.ticket;
            mirror.handleSubmitted(submission);
        };
        connect(&motion, &MotionController::submitRequested, this, keep);
        connect(&heaters, &HeaterController::submitRequested, this, keep);
        connect(&rates, &RateController::submitRequested, this, keep);
        const auto count = [this](const Error &error) { refusals << error.message; };
        connect(&motion, &MotionController::refused, this, count);
        connect(&heaters, &HeaterController::refused, this, count);
        connect(&rates, &RateController::refused, this, count);
    }

    void setLink(LinkState state)
    {
        LinkStatus status;
        status.state = state;
        mirror.handleLink(status);
        if (!isLinkOpen(state))
            motion.handleLinkClosed();
    }

    void setJob(JobState state)
    {
        JobStatus status;
        status.state = state;
        status.filePath = QStringLiteral("cube.gcode");
        mirror.handleJob(status);
    }

    /// Homed, then standing at a place.
    void home(double x, double y, double z)
    {
        mirror.handleLines({sentLine("G28")}, 0);
        mirror.handlePosition({x, y, z, 0.0});
    }

    /// @param power percent
    void report(const HeaterId &heater, double actual, std::optional<double> target,
                std::optional<int> power = {})
    {
        mirror.handleTemperatures({{m_time += 1000, {{heater, actual, target, power}}}});
    }

    /// The printer acknowledges every jog step there is.
    void acknowledge() { motion.handleTicketsFinished(std::exchange(m_tickets, {})); }

    /// The blocks submitted since the last call, their lines joined by " | ".
    QList<QByteArray> takeSent() { return std::exchange(m_sent, {}); }
    [[nodiscard]] qsizetype sentCount() const { return m_sent.size(); }

    [[nodiscard]] static WireLine sentLine(const QByteArray &text)
    {
        WireLine line;
        line.direction = WireLine::Direction::Sent;
        line.text = text;
        return line;
    }

    PrinterMirror mirror;
    MotionController motion{mirror};
    HeaterController heaters{mirror};
    RateController rates{mirror};
    TemperatureMonitor temperatures;
    TerminalLog terminal;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    QStringList refusals;

private:
    QList<QByteArray> m_sent;
    QList<quint64> m_tickets;
    qint64 m_time = 1'000'000;
};

} // namespace gantry::test
