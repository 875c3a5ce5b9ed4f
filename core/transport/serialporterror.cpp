// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/serialporterror.h"

#include <QCoreApplication>

#include <cstdlib>

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::SerialTransport)
};

QString notPermittedText(const SerialPortFacts &facts)
{
    if (facts.group.isEmpty())
        return Text::tr(
                   "You are not allowed to use the port %1. Ask the administrator of this computer "
                   "for access to it.")
            .arg(facts.port);
    if (facts.isGroupJoined)
        return Text::tr(
                   "You are not allowed to use the port %1 yet: you were added to the group “%2” "
                   "after you logged in. Log out and in again.")
            .arg(facts.port, facts.group);
    return Text::tr("You are not allowed to use the port %1: it belongs to the group “%2”. Run "
                    "sudo usermod -aG %2 \"$USER\" in a terminal, then log out and in again.")
        .arg(facts.port, facts.group);
}

QString inUseText(const SerialPortFacts &facts)
{
    if (!facts.owner)
        return Text::tr("The port %1 is in use by another program. Disconnect it there first.")
            .arg(facts.port);
    if (facts.owner->isThisProcess)
        return Text::tr("The port %1 is already in use by this program. Disconnect it there first.")
            .arg(facts.port);
    const QString processId = QString::number(facts.owner->processId);
    if (facts.owner->program.isEmpty())
        return Text::tr("The port %1 is in use by the process %2. Disconnect it there first.")
            .arg(facts.port, processId);
    return Text::tr("The port %1 is in use by %2 (process %3). Disconnect it there first.")
        .arg(facts.port, facts.owner->program, processId);
}

} // namespace

Error classifyOpenError(const SerialPortFacts &facts)
{
    switch (facts.node) {
    case SerialPortFacts::Node::Missing:
        if (facts.port.isEmpty())
            return {ErrorCode::PortMissing, Text::tr("No port was chosen."), facts.systemText};
        return {ErrorCode::PortMissing,
                Text::tr(
                    "There is no port %1. Check the cable, and whether the printer is switched on.")
                    .arg(facts.port),
                facts.systemText};
    case SerialPortFacts::Node::NoSerialPort:
        return {ErrorCode::PortFailed, Text::tr("%1 is not a serial port.").arg(facts.port),
                facts.systemText};
    case SerialPortFacts::Node::Device:
        break;
    }
    if (!facts.isAllowed)
        return {ErrorCode::PortNotPermitted, notPermittedText(facts), facts.systemText};
    if (facts.isInUse)
        return {ErrorCode::PortBusy, inUseText(facts), facts.systemText};
    return portFailedError(facts.port, facts.systemText);
}

Error portVanishedError(const QString &port, const QString &systemText)
{
    return {
        ErrorCode::PortVanished,
        Text::tr("The port %1 is gone. Check the cable and the printer's power supply.").arg(port),
        systemText};
}

Error portFailedError(const QString &port, const QString &systemText)
{
    if (systemText.isEmpty())
        return {ErrorCode::PortFailed, Text::tr("The port %1 failed.").arg(port), systemText};
    return {ErrorCode::PortFailed, Text::tr("The port %1 failed: %2.").arg(port, systemText),
            systemText};
}

Error baudRateRefusedError(const QString &port, int wanted, int actual, const QString &systemText)
{
    if (actual <= 0)
        return {ErrorCode::RateRefused,
                Text::tr("The port %1 does not support %2 baud. Choose another speed.")
                    .arg(port, QString::number(wanted)),
                systemText};
    return {ErrorCode::RateRefused,
            Text::tr(
                "The port %1 does not support %2 baud: it would use %3 baud. Choose another speed.")
                .arg(port, QString::number(wanted), QString::number(actual)),
            systemText};
}

bool isBaudRateCloseEnough(int wanted, int actual)
{
    return qint64(std::abs(qint64(wanted) - actual)) * 1000 <= qint64(wanted) * 25;
}

} // namespace gantry
