// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sendqueue.h"

#include "gcode/gcodetext.h"
#include "gcode/modekeeping.h"

#include <algorithm>

namespace gantry {

SendQueue::Block SendQueue::toBlock(const Submission &submission)
{
    Block block{.lines = {},
                .origin = submission.origin,
                .ticket = submission.ticket,
                .tags = submission.tags,
                .urgent = submission.urgent,
                .keeping = submission.keeping,
                .keepsPlaceInFile = submission.keepsPlaceInFile};
    for (const QByteArray &line : submission.block.lines) {
        // Cleaned here too, since a stray line break would become a line of its own, unnumbered.
        QByteArray text = GcodeText::toWire(GcodeText::stripComment(line)).trimmed();
        if (!text.isEmpty() && !GcodeText::isHostCommand(text))
            block.lines.append(std::move(text));
    }
    return block;
}

bool SendQueue::add(const Submission &submission)
{
    Block block = toBlock(submission);
    if (block.lines.isEmpty())
        return false;
    if (block.origin != SendOrigin::Poll) {
        const auto waits = [](const Block &other) { return !other.urgent && other.next == 0; };
        auto place = m_manual.end();
        if (block.urgent)
            place = std::find_if(m_manual.begin(), m_manual.end(), waits);
        m_manual.insert(place, std::move(block));
        return true;
    }
    const auto waits = [&block](const Block &other) { return other.lines == block.lines; };
    if (std::any_of(m_polls.begin(), m_polls.end(), waits))
        return false;
    m_polls.push_back(std::move(block));
    return true;
}

// When it was queued, another block may have been under way that leaves the modes for a moment itself.
void SendQueue::complete(Block &block, const ModalState &modes)
{
    GcodeBlock whole{std::move(block.lines)};
    if (block.keeping == ModeKeeping::Moves)
        whole = keepingModes(std::move(whole), modes);
    else if (block.keeping == ModeKeeping::Restore)
        whole = restoringModes(std::move(whole), modes);
    if (block.keepsPlaceInFile)
        whole = keepingPlaceInFile(std::move(whole), modes);
    block.lines = std::move(whole.lines);
}

bool SendQueue::take(OutgoingLine &line, const ModalState &modes)
{
    const bool fromPolls = m_pollUnderWay || (m_manual.empty() && !m_polls.empty());
    std::deque<Block> &lane = fromPolls ? m_polls : m_manual;
    if (lane.empty())
        return false;
    Block &block = lane.front();
    if (block.next == 0)
        complete(block, modes);
    line = {};
    line.text = block.lines.at(block.next++);
    line.origin = block.origin;
    line.ticket = block.ticket;
    line.tags = block.tags;
    line.lastOfBlock = block.next == block.lines.size();
    if (line.lastOfBlock)
        lane.pop_front();
    m_pollUnderWay = fromPolls && !line.lastOfBlock;
    return true;
}

bool SendQueue::isEmpty() const
{
    return m_manual.empty() && m_polls.empty();
}

qsizetype SendQueue::lineCount() const
{
    qsizetype count = 0;
    for (const auto *lane : {&m_manual, &m_polls}) {
        for (const Block &block : *lane)
            count += block.lines.size() - block.next;
    }
    return count;
}

QList<quint64> SendQueue::dropUnbegun()
{
    QList<quint64> tickets;
    const auto drop = [&tickets](const Block &block) {
        if (block.origin != SendOrigin::Poll && block.next > 0)
            return false;
        if (block.ticket != 0)
            tickets.append(block.ticket);
        return true;
    };
    std::erase_if(m_manual, drop);
    std::erase_if(m_polls, drop);
    m_pollUnderWay = false;
    return tickets;
}

void SendQueue::clear()
{
    m_manual.clear();
    m_polls.clear();
    m_pollUnderWay = false;
}

} // namespace gantry
