// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connectionmessage.h"

#include "connection/serialportmodel.h"
#include "control/printerstate.h"

#include <QCoreApplication>

namespace gantry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ConnectionPanel)
};

QString wordsOf(Interruption::Phase phase)
{
    if (phase != Interruption::Phase::Gone)
        return Words::tr("The printer of the interrupted print is connected again.");
    return Words::tr(
        "Gantry looks for the printer of the interrupted print and connects by itself.");
}

} // namespace

ConnectionMessage messageOf(const PrinterState &state, const QString &inputProblem,
                            const SerialPortModel &ports)
{
    const LinkStatus &link = state.link;
    // Does not change with every attempt to reach the printer.
    if (const auto &waits = state.job.interruption)
        return {wordsOf(waits->phase)};
    if (link.state == LinkState::Ready)
        return {};
    if (isLinkOpen(link.state))
        return {link.activity};
    if (!inputProblem.isEmpty())
        return {inputProblem, true};
    if (link.state == LinkState::Failed || link.state == LinkState::Lost)
        return {link.error.message, true};
    if (ports.hasLikelyPort())
        return {};
    if (ports.isAnyInUse())
        return {Words::tr("No further USB printer is plugged in."), false, true};
    return {Words::tr("No USB printer is plugged in."), false, true};
}

} // namespace gantry
