// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/response.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace gantry {

/// Reads error lines ("Error:", "!!", "fatal:", Teacup's "E: ") and joins the two lines of a kill
/// message. The first of them is reported at once as Fatal and never held back; the second comes
/// with the joined text and continuesPrevious. Nothing is lost and nothing needs a clock. Pure.
class ErrorParser final
{
public:
    /// @return nothing if the line is no error
    [[nodiscard]] std::optional<response::FirmwareError> parse(QByteArrayView line);
    /// A line that is no error came; a kill message survives a few of them (notifications come in
    /// between).
    void noteOtherLine();
    /// The last error was the beginning of a kill message; another line of it follows as a rule.
    [[nodiscard]] bool awaitsRest() const { return !m_head.isEmpty(); }
    /// The printer lives (ok, start): what was begun is not continued.
    void reset();

private:
    QByteArray m_head; // what has been reported of an error that may go on
    bool m_headIsNumber = false;
    int m_linesSinceHead = 0;
    int m_linesJoined = 0;
};

/// What an error text (without its prefix) asks for.
[[nodiscard]] response::ErrorClass classifyError(QByteArrayView text);

} // namespace gantry
