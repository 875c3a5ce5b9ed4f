// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdcard/cardprogress.h"

namespace gantry {

namespace {

/// So much of a file firmware reads ahead of its last answer: a few lines of its queue and one second of printing.
constexpr qint64 ReadAhead = 2048;

} // namespace

void CardProgress::select(qint64 size)
{
    m_position = 0;
    m_size = size;
    m_notPrinting = 0;
}

CardProgress::Verdict CardProgress::handlePosition(qint64 position, qint64 size, bool printing)
{
    if (position == 0 && size == 0)
        return handleNotPrinting(printing);
    m_notPrinting = 0;
    const bool moved = position > m_position;
    m_position = position;
    if (m_size == 0)
        m_size = size;
    if (printing)
        return Verdict::Progress;
    return moved && position != size ? Verdict::StartedAtPrinter : Verdict::Nothing;
}

CardProgress::Verdict CardProgress::handleNotPrinting(bool printing)
{
    if (!printing) {
        m_notPrinting = 0;
        return Verdict::Nothing;
    }
    if (++m_notPrinting <= m_maxNotPrinting)
        return Verdict::Nothing;
    m_notPrinting = 0;
    // Its last moves may take longer than it reads them; only then it says that the file is done.
    const bool atEnd
        = m_size > 0 && m_size - m_position <= ReadAhead && (m_position > 0 || m_size <= ReadAhead);
    return atEnd ? Verdict::Ended : Verdict::Stopped;
}

} // namespace gantry
