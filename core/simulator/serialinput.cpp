// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/serialinput.h"

#include "gcode/checksum.h"

#include <algorithm>
#include <cstring>

namespace gantry {

namespace {

constexpr qint64 LargestNumber = 2147483647;

/// Like strtol: leading spaces, a sign, digits; 0 if there are none.
qint64 leadingNumber(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == ' ')
        ++at;
    const bool negative = at < text.size() && text[at] == '-';
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        ++at;
    qint64 number = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at)
        number = std::min(number * 10 + (text[at] - '0'), LargestNumber);
    return negative ? -number : number;
}

bool isEndOfFile(QByteArrayView command)
{
    const qsizetype at = command.indexOf(QByteArrayView("M29"));
    return at >= 0 && (at + 3 == command.size() || command[at + 3] < '0' || command[at + 3] > '9');
}

} // namespace

SerialInput::SerialInput(int capacity)
    : m_buffer(static_cast<size_t>(std::max(capacity, 2)))
{}

qsizetype SerialInput::push(QByteArrayView bytes)
{
    if (m_begin == m_end)
        m_begin = m_end = 0;
    const size_t used = m_end - m_begin;
    const size_t taken = std::min(static_cast<size_t>(bytes.size()), m_buffer.size() - used);
    if (m_end + taken > m_buffer.size()) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, used);
        m_begin = 0;
        m_end = used;
    }
    std::memcpy(m_buffer.data() + m_end, bytes.data(), taken);
    m_end += taken;
    return static_cast<qsizetype>(taken);
}

SerialInput::Event SerialInput::next(bool saving)
{
    while (m_begin != m_end) {
        const char c = m_buffer[m_begin++];
        if (c != '\n' && c != '\r') {
            store(c);
            continue;
        }
        m_skipping = false;
        if (m_length == 0)
            continue;
        const QByteArrayView line(m_line.data(), m_length);
        m_length = 0;
        const Event event = check(line, saving);
        if (event.kind != Kind::Nothing)
            return event;
    }
    return {};
}

void SerialInput::store(char c)
{
    if (m_skipping)
        return;
    if (c == ';') {
        m_skipping = true;
    } else if (c == '\b') {
        m_length = std::max<qsizetype>(m_length - 1, 0);
    } else {
        m_line[static_cast<size_t>(m_length++)] = c;
        m_skipping = m_length == MachineCommand::Capacity;
    }
}

SerialInput::Event SerialInput::check(QByteArrayView line, bool saving)
{
    QByteArrayView command = line;
    while (!command.isEmpty() && command.front() == ' ')
        command = command.sliced(1);
    if (!command.startsWith('N')) {
        if (saving && !isEndOfFile(command))
            return refuse("No Checksum with line number, Last Line: ");
        return {Kind::Command, line};
    }

    const bool setsNumber = command.contains(QByteArrayView("M110"));
    const qsizetype second = setsNumber ? command.indexOf('N', 4) : -1;
    const qint64 number = leadingNumber(command.sliced(std::max<qsizetype>(second, 0) + 1));
    if (number != m_lastNumber + 1 && !setsNumber) {
        // It was asked for again while it was already on its way: no answer at all.
        if (number == m_lastNumber || number == m_lastNumber - 1)
            return {};
        return refuse("Line Number is not Last Line Number+1, Last Line: ");
    }
    const qsizetype star = command.lastIndexOf('*');
    if (star < 0)
        return refuse("No Checksum with line number, Last Line: ");
    if (leadingNumber(command.sliced(star + 1)) != gcodeChecksum(command.first(star)))
        return refuse("checksum mismatch, Last Line: ");
    m_lastNumber = number;
    return {Kind::Command, line};
}

SerialInput::Event SerialInput::refuse(QByteArrayView error)
{
    flush();
    return {Kind::Error, error};
}

void SerialInput::reset()
{
    flush();
    m_length = 0;
    m_skipping = false;
    m_lastNumber = 0;
}

} // namespace gantry
