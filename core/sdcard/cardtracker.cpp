// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdcard/cardtracker.h"

#include "sdcard/sdnames.h"

#include <utility>

namespace gantry {

QByteArray CardTracker::pathOf(const QString &name) const
{
    return (m_habits.relativePaths ? "" : "/") + name.toLatin1();
}

Result<QString> CardTracker::newName(const QString &localName) const
{
    QStringList taken;
    for (const SdFile &file : m_status.files)
        taken << file.name << file.display;
    return m_habits.writesLongNames ? SdNames::longName(localName, taken)
                                    : SdNames::shortName(localName, taken);
}

void CardTracker::setSupported(bool on)
{
    m_supported = on;
    if (!on) {
        setReady(false);
        m_initWanted = m_listWanted = false;
    }
}

void CardTracker::setHabits(const Habits &habits)
{
    const Habits before = std::exchange(m_habits, habits);
    m_list.setLowerCase(habits.lowerCase);
    if (m_status.ready && before.lowerCase != habits.lowerCase)
        m_listWanted = true;
    if (habits.extendedList && std::exchange(m_askedPlainly, false))
        m_listWanted = true;
}

void CardTracker::handleConnected()
{
    m_connected = true;
    m_listWanted = m_status.ready; // known from what was said at boot
}

void CardTracker::handleDisconnected()
{
    setReady(false);
    m_connected = m_capabilitiesKnown = m_askedPlainly = false;
    m_initWanted = m_listWanted = false;
}

void CardTracker::handleInserted()
{
    if (!m_supported || m_status.ready)
        return;
    setReady(true);
    m_initWanted = false;
    m_listWanted = true;
}

void CardTracker::handleRemoved()
{
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
    if (!m_list.isCollecting() || !m_supported)
        return;
    QList<SdFile> files = m_list.finish(m_status.files);
    // Some firmware lists no files, and says so like this, when no card is in.
    if (!m_status.ready && files.isEmpty())
        return;
    m_changed = m_changed || !m_status.listed || files != m_status.files;
    m_status.ready = m_status.listed = true;
    m_status.files = std::move(files);
}

void CardTracker::wantCard()
{
    m_initWanted = m_supported && m_connected && !m_status.ready;
}

void CardTracker::wantList()
{
    m_listWanted = m_supported && m_connected;
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
    return takeListQuestion();
}

QByteArray CardTracker::takeListQuestion()
{
    m_listWanted = false;
    m_askedPlainly = !m_habits.extendedList;
    return m_habits.extendedList ? QByteArrayLiteral("M20 L T") : QByteArrayLiteral("M20");
}

bool CardTracker::takeChanged()
{
    return std::exchange(m_changed, false);
}

void CardTracker::setReady(bool ready)
{
    m_changed = m_changed || m_status.ready != ready || (!ready && !m_status.files.isEmpty());
    m_status.ready = ready;
    if (!ready) {
        m_status.files.clear();
        m_status.listed = false;
    }
}

} // namespace gantry
