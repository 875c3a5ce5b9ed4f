// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sdcard/sdlistparser.h"

#include <QByteArray>

namespace gantry {

/// What is known of the printer's card: whether it is in, what is on it, and what has to be asked. Pure; lives on the
/// comm thread.
class CardTracker final
{
public:
    /// What has to be kept to with this firmware.
    struct Habits
    {
        bool lowerCase = false;       ///< it is told names in lower case
        bool relativePaths = false;   ///< ... and without a slash before them
        bool extendedList = false;    ///< it knows M20 L T
        bool writesLongNames = false; ///< a new file may have any name

        friend bool operator==(const Habits &, const Habits &) = default;
    };

    [[nodiscard]] const SdCardStatus &status() const { return m_status; }
    [[nodiscard]] bool isListing() const { return m_list.isCollecting(); }
    /// How the firmware is told this name: "/PARTS/X.GCO".
    [[nodiscard]] QByteArray pathOf(const QString &name) const;
    /// A name for a copy of a local file that no file of the card has. Errors: InvalidFileType, InvalidArgument.
    [[nodiscard]] Result<QString> newName(const QString &localName) const;

    // What is to be kept to
    void setSupported(bool on); ///< off: there is no card, whatever the firmware says
    void setHabits(const Habits &habits);
    [[nodiscard]] const Habits &habits() const { return m_habits; }

    // Facts
    /// The link is ready.
    void handleConnected();
    /// The link is closed, or the firmware has restarted: nothing is known any more.
    void handleDisconnected();
    /// The firmware has answered what it can do, or will not: the habits are set.
    void handleCapabilities() { m_capabilitiesKnown = true; }
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

    Habits m_habits;
    SdListParser m_list;
    SdCardStatus m_status;
    bool m_supported = true;
    bool m_connected = false;
    bool m_capabilitiesKnown = false;
    bool m_askedPlainly = false; // M20 was sent without its options
    bool m_initWanted = false;
    bool m_listWanted = false;
    bool m_changed = false;
};

} // namespace gantry
