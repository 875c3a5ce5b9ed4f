// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ringbuffer.h"
#include "types/wireline.h"

#include <QList>
#include <QObject>

namespace gantry {

/// The last lines of the conversation, whether or not anybody looks. GUI thread. Lines carry a running number, so a
/// view knows which ones have left the ring.
class TerminalLog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminalLog)

public:
    /// So many of the oldest lines a view may let go of at once: each time it does is dear, and lines come by the hundred.
    static constexpr std::size_t Spare = 2'000;
    static constexpr std::size_t Capacity = 100'000 + Spare;

    explicit TerminalLog(QObject *parent = nullptr);

    [[nodiscard]] const RingBuffer<WireLine> &lines() const { return m_lines; }
    /// Running number of lines().at(0); grows as old lines leave.
    [[nodiscard]] quint64 firstNumber() const { return m_nextNumber - m_lines.size(); }
    [[nodiscard]] quint64 nextNumber() const { return m_nextNumber; }

    void handleLines(const QList<WireLine> &lines, qsizetype leftOut);
    void addNote(const QByteArray &text); ///< a remark of Gantry itself
    void clear();

signals:
    void linesAppended(qsizetype count);
    void cleared();

private:
    RingBuffer<WireLine> m_lines{Capacity};
    quint64 m_nextNumber = 0;
};

} // namespace gantry
