// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/profileselection.h"

#include "profile/profilestore.h"
#include "settings/settings.h"

namespace gantry {

ProfileSelection::ProfileSelection(const ProfileStore &store, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
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
    return m_store.profileOrDefault(m_settings.lastProfile());
}

void ProfileSelection::select(const QString &id)
{
    if (m_settings.lastProfile() == id)
        return;
    m_settings.setLastProfile(id);
    emit changed();
}

} // namespace gantry
