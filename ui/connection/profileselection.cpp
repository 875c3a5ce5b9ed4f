// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/profileselection.h"

#include "control/printermirror.h"
#include "profile/profilestore.h"
#include "settings/settings.h"

namespace gantry {

ProfileSelection::ProfileSelection(const ProfileStore &store, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_id(settings.lastProfile())
{
    connect(&store, &ProfileStore::profilesChanged, this, &ProfileSelection::changed);
    connect(&store, &ProfileStore::defaultChanged, this, &ProfileSelection::changed);
}

QList<PrinterProfile> ProfileSelection::profiles() const
{
    return m_store.profiles();
}

PrinterProfile ProfileSelection::current() const
{
    return m_store.profileOrDefault(m_id);
}

PrinterProfile ProfileSelection::counting(const PrinterMirror &mirror) const
{
    return isLinkOpen(mirror.state().link.state) ? mirror.profile() : current();
}

void ProfileSelection::select(const QString &id)
{
    m_settings.setLastProfile(id);
    if (m_id == id)
        return;
    m_id = id;
    emit changed();
}

} // namespace gantry
