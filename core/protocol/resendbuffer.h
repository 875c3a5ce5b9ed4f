// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/outgoingline.h"

#include <cstddef>
#include <vector>

namespace gantry {

/// The last numbered lines as they were sent, so that the printer can ask for them again. Bounded; pure.
class ResendBuffer final
{
public:
    /// @param capacity lines kept, at least 1
    explicit ResendBuffer(int capacity);

    /// Keeps a numbered line. Numbers rise by one; any other number starts anew with this line alone.
    void store(const OutgoingLine &line);
    /// The line with this number; nullptr if it is not kept. Valid until the next call of store() or clear().
    [[nodiscard]] const OutgoingLine *find(qint64 number) const;
    /// The oldest number kept; nothing means `next`.
    [[nodiscard]] qint64 oldest(qint64 next) const { return m_count > 0 ? m_first : next; }
    [[nodiscard]] qsizetype size() const { return m_count; }
    void clear();

private:
    [[nodiscard]] std::size_t slot(qint64 number) const;

    std::vector<OutgoingLine> m_lines;
    qint64 m_first = 0; // number of the oldest line
    qsizetype m_count = 0;
};

} // namespace gantry
