// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/autoconnector.h"

#include "base/logging.h"
#include "printer/canonicalport.h"
#include "printer/connectionoptions.h"
#include "printer/printer.h"
#include "profile/profilestore.h"
#include "settings/settings.h"
#include "transport/serialportlist.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace gantry {

AutoConnector::AutoConnector(Printer &printer, const Settings &settings,
                             const ProfileStore &profiles, PortScan scan, QObject *parent)
    : QObject(parent)
    , m_printer(printer)
    , m_settings(settings)
    , m_profiles(profiles)
    , m_scan(std::move(scan))
{
    connect(&m_ports, &QFutureWatcherBase::finished, this, &AutoConnector::decide);
    // The intent, for the scan may be over before the port is known to be open.
    connect(&m_printer, &Printer::eventHappened, this, [this](const PrinterEvent &event) {
        m_somebodyConnected = m_somebodyConnected || event.name == "Connecting"_L1;
    });
}

void AutoConnector::start()
{
    if (!m_settings.connectionPreferences().autoconnect) {
        emit finished(false);
        return;
    }
    m_somebodyConnected = isLinkOpen(m_printer.state().link.state);
    m_ports.setFuture(QtConcurrent::run(m_scan));
}

void AutoConnector::decide()
{
    const QFuture<QList<SerialPortInfo>> scan = m_ports.future();
    QList<SerialPortInfo> ports;
    if (scan.resultCount() > 0) // none if the scan threw
        ports = scan.result();
    ports.append(virtualPrinterPort());
    ConnectionPreferences preferences = m_settings.connectionPreferences();
    preferences.port = canonicalPort(preferences.port.trimmed());
    const auto choice = autoconnectChoice(preferences, ports, m_settings.printerBindings());
    const bool connects
        = choice && !m_somebodyConnected && m_printer.availability().connectPrinter.allowed();
    if (connects)
        m_printer.connectPrinter(choice->settings, m_profiles.profileOrDefault(choice->profile));
    else
        qCInfo(lcApp) << "Not connected at the start; the preferred port is there:"
                      << choice.has_value();
    emit finished(connects);
}

} // namespace gantry
