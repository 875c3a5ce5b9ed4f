// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer/portscan.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>

namespace gantry {

class Printer;
class ProfileStore;
class Settings;

/// Connects when the program starts, if the person switched that on and the preferred printer is there. GUI thread; the
/// look at the ports runs in the pool.
class AutoConnector final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AutoConnector)

public:
    /// @param scan called in the pool, at most once
    AutoConnector(Printer &printer, const Settings &settings, const ProfileStore &profiles,
                  PortScan scan, QObject *parent = nullptr);

    /// Looks at the ports once and connects, or leaves it. Somebody who connects meanwhile has precedence.
    void start();

signals:
    void finished(
        bool
            connects); ///< the decision, once for each start(); true: the printer was asked to connect

private:
    void decide();

    Printer &m_printer;
    const Settings &m_settings;
    const ProfileStore &m_profiles;
    PortScan m_scan;
    QFutureWatcher<QList<SerialPortInfo>> m_ports{this};
    bool m_somebodyConnected = false;
};

} // namespace gantry
