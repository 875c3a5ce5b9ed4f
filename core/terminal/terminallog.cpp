// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/terminallog.h"

#include <QDateTime>

namespace gantry {

namespace {

WireLine note(qint64 msecsSinceEpoch, const QByteArray &text)
{
    return {.msecsSinceEpoch = msecsSinceEpoch,
            .direction = WireLine::Direction::Note,
            .kind = WireLine::Kind::Note,
            .text = text};
}

} // namespace

TerminalLog::TerminalLog(QObject *parent)
    : QObject(parent)
{}

void TerminalLog::handleLines(const QList<WireLine> &lines, qsizetype leftOut)
{
    qsizetype count = lines.size();
    if (leftOut > 0) {
        const qint64 time
            = lines.isEmpty() ? QDateTime::currentMSecsSinceEpoch() : lines.first().msecsSinceEpoch;
        m_lines.append(note(time, QByteArray::number(leftOut) + " lines left out"));
        ++count;
    }
    for (const WireLine &line : lines)
        m_lines.append(line);
    if (count == 0)
        return;
    m_nextNumber += static_cast<quint64>(count);
    emit linesAppended(count);
}

void TerminalLog::addNote(const QByteArray &text)
{
    m_lines.append(note(QDateTime::currentMSecsSinceEpoch(), text));
    ++m_nextNumber;
    emit linesAppended(1);
}

void TerminalLog::clear()
{
    m_lines.clear();
    emit cleared();
}

} // namespace gantry
