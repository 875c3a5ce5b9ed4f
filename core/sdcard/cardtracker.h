// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sdcard/sdlistparser.h"

#include <QByteArray>

namespace gantry {

/// What is known of the printer's card: whether it is in, what is on it, and what has to be asked. Pure; lives on the
/// comm thread.
class CardTracker final
{
public:
    [[nodiscard]] const SdCardStatus &status() const { return m_status; }
    [[nodiscard]] bool isListing() const { return m_list.isCollecting(); }
    /// The names on the card as they count for a new one: those of the firmware and the long ones.
    [[nodiscard]] QStringList takenNames() const;

    // What is to be kept to
    void setSupported(bool on); ///< off: there is no card, whatever the firmware says
    void setLowerCase(bool on); ///< names are told to the firmware in lower case

    // Facts
    /// The link is ready.
    void handleConnected();
    /// The link is closed, or the firmware has restarted: nothing is known any more.
    void handleDisconnected();
    /// The firmware has answered what it can do, or will not. @param extendedList it knows M20 L T
    void handleCapabilities(bool extendedList);
    [[nodiscard]] bool knowsCapabilities() const { return m_capabilitiesKnown; }
    void handleInserted();
    void handleRemoved();
    void handleListBegin();
    void handleEntry(QByteArrayView line);
    void handleListEnd();

    // Wishes
    void wantCard(); ///< the user has put one in
    void wantList(); ///< the files have changed, or the user wants to know

    // For the owner, after each call
    /// The question that is due (M21, M20, M20 L T), once; nothing most of the time.
    [[nodiscard]] QByteArray takeQuestion();
    /// The question for the list, asked by somebody else now.
    [[nodiscard]] QByteArray takeListQuestion();
    /// True once after the status has changed.
    [[nodiscard]] bool takeChanged();

private:
    void setReady(bool ready);

    SdListParser m_list;
    SdCardStatus m_status;
    bool m_supported = true;
    bool m_lowerCase = false;
    bool m_connected = false;
    bool m_capabilitiesKnown = false;
    bool m_extendedList = false;
    bool m_askedPlainly = false; // M20 was sent without its options
    bool m_initWanted = false;
    bool m_listWanted = false;
    bool m_changed = false;
};

} // namespace gantry
