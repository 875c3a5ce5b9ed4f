// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace gantry {

/// One word of a line: a letter and, unless it stands alone as a flag, its number.
struct GcodeWord
{
    char letter = 0;             ///< always upper case
    std::optional<double> value; ///< absent for a flag ("X" in "G28 X")
    int decimals = 0;            ///< digits after the point as written; tells "G92.1" from "G92"

    /// The whole part of the number as a command or tool number; -1 if there is none or it is none.
    [[nodiscard]] int code() const
    {
        return value && *value >= 0 && *value < 1e6 ? static_cast<int>(*value) : -1;
    }
};

/// Walks over the words of a line from left to right without allocating. Stops at a comment and at a checksum;
/// anything that is neither a letter nor a number is skipped. Not for commands whose argument is free text.
class GcodeWordReader final
{
public:
    explicit GcodeWordReader(QByteArrayView line)
        : m_at(line.data())
        , m_end(line.data() + line.size())
    {}

    /// Reads the next word; false at the end of the line.
    [[nodiscard]] bool next(GcodeWord &word);
    /// What has not been read yet (the free text after "M117").
    [[nodiscard]] QByteArrayView rest() const { return {m_at, m_end - m_at}; }

private:
    const char *m_at;
    const char *m_end;
};

/// Reads a number in plain notation (sign, digits, point; no exponent, no "inf") from the start of a text and
/// says how many bytes it took. Nothing if there is none or if it does not fit a double.
[[nodiscard]] std::optional<double> parseGcodeNumber(QByteArrayView text, qsizetype *length);

} // namespace gantry
