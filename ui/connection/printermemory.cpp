// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/printermemory.h"

#include "connection/profileselection.h"
#include "control/printermirror.h"
#include "printer/canonicalport.h"
#include "printer/connectionoptions.h"
#include "settings/settings.h"

#include <algorithm>

namespace gantry {

PrinterMemory::PrinterMemory(Settings &settings, const ProfileSelection &profiles)
    : m_settings(settings)
    , m_profiles(profiles)
{}

std::optional<PrinterBinding> PrinterMemory::proposal(const QString &port,
                                                      const QList<SerialPortInfo> &ports) const
{
    auto binding = bindingFor(canonicalPort(port), ports, m_settings.printerBindings());
    const QList<PrinterProfile> profiles = m_profiles.profiles();
    const bool hasProfile
        = binding && std::any_of(profiles.begin(), profiles.end(), [&](const auto &profile) {
              return profile.id == binding->profile;
          });
    return hasProfile ? binding : std::nullopt;
}

void PrinterMemory::remember(const PrinterMirror &mirror, const QList<SerialPortInfo> &ports)
{
    const bool ready = mirror.state().isReady();
    m_waitsForPort = ready && (m_waitsForPort || !m_wasReady);
    m_wasReady = ready;
    if (!m_waitsForPort)
        return;
    const ConnectionSettings &used = mirror.state().link.settings;
    const QString device = canonicalPort(used.port);
    for (const SerialPortInfo &info : ports) {
        if (info.port != device)
            continue;
        m_waitsForPort = false;
        if (!usbIdentity(info).isEmpty())
            m_settings.bindPrinter({usbIdentity(info), mirror.profile().id, used.baudRate});
    }
}

} // namespace gantry
