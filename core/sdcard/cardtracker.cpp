// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdcard/cardtracker.h"

#include <utility>

namespace gantry {

CardTracker::CardTracker(const SdOptions &options)
    : m_options(options)
    , m_list(options.lowerCase)
{}

QStringList CardTracker::takenNames() const
{
    QStringList names;
    for (const SdFile &file : m_status.files) {
        names << file.name;
        if (file.display != file.name)
            names << file.display;
    }
    return names;
}

void CardTracker::setOptions(const SdOptions &options)
{
    const SdOptions before = std::exchange(m_options, options);
    m_list.setLowerCase(options.lowerCase);
    if (!options.supported) {
        setReady(false);
        m_initWanted = m_listWanted = false;
    } else if (m_connected && (!before.supported || options.alwaysAvailable)) {
        handleConnected();
    } else if (m_connected && before.lowerCase != options.lowerCase) {
        wantList();
    }
}

void CardTracker::handleConnected()
{
    m_connected = true;
    if (!m_options.supported)
        return;
    // M21 while a print from the card is under way would end it: only if nothing is known of a card.
    m_initWanted = !m_status.ready;
    if (m_options.alwaysAvailable)
        setReady(true);
    if (m_status.ready)
        m_listWanted = true;
}

void CardTracker::handleDisconnected()
{
    setReady(false);
    m_connected = m_capabilitiesKnown = m_extendedList = m_askedPlainly = false;
    m_initWanted = m_listWanted = false;
}

void CardTracker::handleCapabilities(bool extendedList)
{
    m_capabilitiesKnown = true;
    m_extendedList = extendedList;
    if (m_extendedList && std::exchange(m_askedPlainly, false))
        m_listWanted = true;
}

void CardTracker::handleInserted()
{
    if (!m_options.supported || m_status.ready)
        return;
    setReady(true);
    m_initWanted = false;
    m_listWanted = true;
}

void CardTracker::handleRemoved()
{
    if (!m_options.alwaysAvailable)
        setReady(false);
    m_initWanted = m_listWanted = false;
}

void CardTracker::handleListBegin()
{
    m_list.begin();
}

void CardTracker::handleEntry(QByteArrayView line)
{
    m_list.add(line);
}

void CardTracker::handleListEnd()
{
    if (!m_list.isCollecting() || !m_options.supported)
        return;
    QList<SdFile> files = m_list.finish(m_status.files);
    // Some firmware lists no files, and says so like this, when no card is in.
    if (!m_status.ready && files.isEmpty())
        return;
    m_changed = m_changed || !m_status.ready || files != m_status.files;
    m_status.ready = true;
    m_status.files = std::move(files);
}

void CardTracker::wantList()
{
    m_listWanted = m_options.supported && m_connected;
}

QByteArray CardTracker::takeQuestion()
{
    if (!m_connected)
        return {};
    if (std::exchange(m_initWanted, false))
        return QByteArrayLiteral("M21");
    // The answer to M115 says which question the firmware understands, and it is on its way.
    if (!m_listWanted || !m_capabilitiesKnown || m_list.isCollecting())
        return {};
    m_listWanted = false;
    m_askedPlainly = !m_extendedList;
    return m_extendedList ? QByteArrayLiteral("M20 L T") : QByteArrayLiteral("M20");
}

bool CardTracker::takeChanged()
{
    return std::exchange(m_changed, false);
}

void CardTracker::setReady(bool ready)
{
    m_changed = m_changed || m_status.ready != ready || (!ready && !m_status.files.isEmpty());
    m_status.ready = ready;
    if (!ready)
        m_status.files.clear();
}

} // namespace gantry
