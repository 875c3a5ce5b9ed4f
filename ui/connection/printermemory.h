// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/connectionpreferences.h"
#include "types/serialportinfo.h"

#include <QList>

#include <optional>

namespace gantry {

class PrinterMirror;
class ProfileSelection;
class Settings;

/// Knows printers again by their USB identity: which profile and speed were right the last time. GUI thread.
class PrinterMemory final
{
public:
    PrinterMemory(Settings &settings, const ProfileSelection &profiles);

    /// What to propose for a port, if the printer behind it is known and its profile still there.
    [[nodiscard]] std::optional<PrinterBinding> proposal(const QString &port,
                                                         const QList<SerialPortInfo> &ports) const;
    /// To be told every change of the state: keeps what a connection over USB found to be right, once it is ready.
    void remember(const PrinterMirror &mirror, const QList<SerialPortInfo> &ports);

private:
    Settings &m_settings;
    const ProfileSelection &m_profiles;
    bool m_wasReady = false;
};

} // namespace gantry
