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
    /// To be told every change of the state and of the ports: keeps what a connection over USB found to be right, once it is
    /// ready and its port is known. A printer may answer before the first look at the ports is over.
    void remember(const PrinterMirror &mirror, const QList<SerialPortInfo> &ports);
    /// Connected with a port that is not listed (yet).
    [[nodiscard]] bool waitsForPort() const { return m_waitsForPort; }

private:
    Settings &m_settings;
    const ProfileSelection &m_profiles;
    bool m_wasReady = false;
    bool m_waitsForPort = false;
};

} // namespace gantry
