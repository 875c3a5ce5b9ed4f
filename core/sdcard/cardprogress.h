// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gantry {

/// Takes the answers to M27 and says what they mean for the selected file of the card. Pure.
class CardProgress final
{
public:
    enum class Verdict {
        Nothing,
        Progress,         ///< position() and size() are new
        StartedAtPrinter, ///< a print runs that nobody here has started
        Ended, ///< the file was read to its end, whether or not the firmware says "Done printing file"
        Stopped, ///< the print was ended at the printer
    };

    /// Another file, or the same from the beginning. @param size 0 if not known
    void select(qint64 size);
    void setMaxNotPrinting(int count) { m_maxNotPrinting = count; }
    /// From where the next print starts.
    void setPosition(qint64 position) { m_position = position; }

    [[nodiscard]] qint64 position() const { return m_position; } ///< bytes
    [[nodiscard]] qint64 size() const { return m_size; }         ///< bytes, 0 = unknown

    /// "SD printing byte a/b". @param printing a print from the card is known to run
    [[nodiscard]] Verdict handlePosition(qint64 position, qint64 size, bool printing);
    /// "Not SD printing"
    [[nodiscard]] Verdict handleNotPrinting(bool printing);

private:
    qint64 m_position = 0;
    qint64 m_size = 0;
    int m_notPrinting = 0; // so often in a row
    int m_maxNotPrinting = 2;
};

} // namespace gantry
