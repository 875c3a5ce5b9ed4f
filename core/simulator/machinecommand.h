// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

namespace gantry {

/// One line in the firmware's command queue and what its parser makes of it. Keeps its bytes itself, so that a
/// queue of them never allocates.
class MachineCommand final
{
public:
    /// The longest line the firmware takes; what is longer is cut.
    static constexpr qsizetype Capacity = 95;

    enum class Source { Host, SdCard, Firmware };

    void assign(QByteArrayView line, Source source);
    /// Reads line number, command and parameters out of the line.
    void parse();

    [[nodiscard]] Source source() const { return m_source; }
    /// Without line number and checksum.
    [[nodiscard]] QByteArrayView text() const { return view(m_textAt, m_textSize); }
    /// "N12" if the line came with a number, else empty.
    [[nodiscard]] QByteArrayView lineNumber() const { return view(m_numberAt, m_numberSize); }
    /// What follows the command word, without leading spaces: the text of M117, the name of M23.
    [[nodiscard]] QByteArrayView argument() const;

    [[nodiscard]] char letter() const { return m_letter; } ///< 'G', 'M', 'T'; 0 if it is no command
    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] bool is(char letter, int code) const
    {
        return m_letter == letter && m_code == code;
    }
    [[nodiscard]] bool has(char letter) const { return (m_seen & bit(letter)) != 0; }
    [[nodiscard]] bool hasValue(char letter) const { return (m_withValue & bit(letter)) != 0; }
    [[nodiscard]] std::optional<double> value(char letter) const;
    [[nodiscard]] double value(char letter, double otherwise) const;
    [[nodiscard]] int intValue(char letter, int otherwise) const;
    [[nodiscard]] bool hasParameters() const { return m_seen != 0; }

    /// How often the command was taken up again after waiting for something.
    int phase = 0;

private:
    [[nodiscard]] static quint32 bit(char letter) { return quint32(1) << (letter - 'A'); }
    [[nodiscard]] QByteArrayView view(qsizetype at, qsizetype size) const
    {
        return {m_bytes.data() + at, size};
    }
    void parseCommandWord();

    std::array<char, Capacity> m_bytes;
    qsizetype m_size = 0;
    qsizetype m_textAt = 0;
    qsizetype m_textSize = 0;
    qsizetype m_numberAt = 0;
    qsizetype m_numberSize = 0;
    qsizetype m_argumentAt = 0;
    Source m_source = Source::Host;
    char m_letter = 0;
    int m_code = -1;
    quint32 m_seen = 0;
    quint32 m_withValue = 0;
    std::array<double, 26> m_values;
};

} // namespace gantry
