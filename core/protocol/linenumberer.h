// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace gantry {

/// Gives each numbered line its number and checksum. Pure.
class LineNumberer final
{
public:
    /// The number the next line will get.
    [[nodiscard]] qint64 next() const { return m_next; }
    /// "N<next> <line>*<checksum>"; the number is used up.
    [[nodiscard]] QByteArray assign(QByteArrayView line);
    /// The next line gets this number (M110 N<n> is itself sent as n).
    void restartAt(qint64 number) { m_next = number; }

private:
    qint64 m_next = 1;
};

} // namespace gantry
