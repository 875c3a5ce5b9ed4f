// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/firmwareidentity.h"

#include "protocol/firmwarereportparser.h"

namespace gantry {

std::optional<FirmwareInfo> FirmwareIdentity::take(const Response &response)
{
    if (const auto *report = std::get_if<response::FirmwareReport>(&response.body)) {
        const QMap<QString, bool> capabilities = m_info.capabilities;
        m_info = toFirmwareInfo(*report);
        m_info.capabilities = capabilities;
        m_named = m_changed = true;
        return std::nullopt;
    }
    if (const auto *capability = std::get_if<response::Capability>(&response.body)) {
        const QString name = QString::fromLatin1(capability->name);
        const auto known = m_info.capabilities.constFind(name);
        if (known == m_info.capabilities.constEnd() || *known != capability->enabled) {
            m_info.capabilities.insert(name, capability->enabled);
            m_changed = true;
        }
        return std::nullopt;
    }
    if (!m_named || !m_changed)
        return std::nullopt;
    m_changed = false;
    return m_info;
}

} // namespace gantry
