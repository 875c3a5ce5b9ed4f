// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/machinecommand.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace gantry {

/// The receiving side of the firmware's serial port: a small buffer of bytes, lines cut out of it, and the check
/// of line numbers and checksums with Marlin's order of questions (number first, then checksum).
class SerialInput final
{
public:
    enum class Kind {
        Nothing, ///< no complete line there
        Command,
        Error, ///< the line is refused; everything unread was thrown away
    };

    struct Event
    {
        Kind kind = Kind::Nothing;
        QByteArrayView text; ///< the line, or the error text without the number of the last line
    };

    explicit SerialInput(int capacity);

    /// Takes as many bytes as there is room for and says how many.
    [[nodiscard]] qsizetype push(QByteArrayView bytes);
    /// The next line that means something. saving: the SD card is written, lines without number are refused.
    /// The text is good until the next call.
    [[nodiscard]] Event next(bool saving);
    [[nodiscard]] bool isEmpty() const { return m_begin == m_end; }
    /// Throws away what has not been read.
    void flush() { m_begin = m_end = 0; }
    void reset();

    [[nodiscard]] qint64 lastNumber() const { return m_lastNumber; }
    void setLastNumber(qint64 number) { m_lastNumber = number; }

private:
    void store(char c);
    [[nodiscard]] Event check(QByteArrayView line, bool saving);
    [[nodiscard]] Event refuse(QByteArrayView error);

    std::vector<char> m_buffer;
    size_t m_begin = 0;
    size_t m_end = 0;
    std::array<char, MachineCommand::Capacity> m_line;
    qsizetype m_length = 0;
    bool m_skipping = false; ///< a comment, or too long
    qint64 m_lastNumber = 0;
};

} // namespace gantry
