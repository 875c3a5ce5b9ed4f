// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/gcodeblock.h"
#include "gcode/modalstate.h"
#include "protocol/outgoingline.h"

#include <QList>

#include <deque>

namespace gantry {

/// The lanes of lines that wait to be sent: manual and script lines before polls. The lines of a block follow
/// each other without anything between; a poll that waits already is not queued again. Job lines are never
/// queued. Pure.
class SendQueue final
{
public:
    /// Queues a block; an urgent one before those that are not, and not begun. @return false if there was nothing to queue: no line in it, or a poll that waits already
    bool add(const Submission &submission);
    /// Takes the next line; false if nothing waits.
    /// @param modes what is in force when this line leaves: a block that keeps the modes is completed with its first line
    bool take(OutgoingLine &line, const ModalState &modes = ModalState());

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] qsizetype lineCount() const;
    void clear();
    /// Drops the polls and the blocks of which no line was taken; their tickets.
    [[nodiscard]] QList<quint64> dropUnbegun();

private:
    struct Block
    {
        QList<QByteArray> lines;
        SendOrigin origin = SendOrigin::Manual;
        quint64 ticket = 0;
        CommandTags tags;
        bool urgent = false;
        ModeKeeping keeping = ModeKeeping::None;
        bool keepsPlaceInFile = false;
        qsizetype next = 0;
    };

    [[nodiscard]] static Block toBlock(const Submission &submission);
    static void complete(Block &block, const ModalState &modes);

    std::deque<Block> m_manual;
    std::deque<Block> m_polls;
    bool m_pollUnderWay = false; // a block of polls was begun and must be finished first
};

} // namespace gantry
