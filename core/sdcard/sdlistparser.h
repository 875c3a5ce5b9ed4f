// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/sdfile.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <optional>

namespace gantry {

/// One line of the answer to M20: "NAME", "NAME size", "NAME size 0xtime", and any of them with a long name behind, in
/// quotes or not. A leading slash is taken off the name. Nothing if there is no name, or one that is not ASCII (it
/// could not be written on the wire). Pure.
[[nodiscard]] std::optional<SdFile> parseSdEntry(QByteArrayView line);

/// Collects the lines of one list of the card. Keeps machine code files only, each name once, in the order of the
/// card, and not more than MaxFiles. Pure.
class SdListParser final
{
public:
    static constexpr qsizetype MaxFiles = 10'000;

    /// @param lowerCase names are told to the firmware in lower case
    explicit SdListParser(bool lowerCase = false)
        : m_lowerCase(lowerCase)
    {}

    void setLowerCase(bool on) { m_lowerCase = on; }

    void begin();
    [[nodiscard]] bool isCollecting() const { return m_collecting; }
    void add(QByteArrayView line); ///< ignored outside of a list
    /// The end of the list. What a line did not say this time (size, date, long name) is taken from the previous list.
    [[nodiscard]] QList<SdFile> finish(const QList<SdFile> &previous);

private:
    bool m_lowerCase;
    bool m_collecting = false;
    QList<SdFile> m_files;
    QHash<QString, qsizetype> m_places; // of a name in m_files
};

} // namespace gantry
