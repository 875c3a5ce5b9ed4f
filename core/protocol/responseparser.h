// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/errorparser.h"
#include "protocol/response.h"

#include <QByteArrayView>

namespace gantry {

/// Turns received lines into Responses: one line, one Response, at once. Keeps only what the kill
/// message of Marlin needs, which comes as two error lines (see response::FirmwareError). Pure: any
/// thread, no clock.
class ResponseParser final
{
public:
    /// @param line one complete line without its line break, already freed of NUL bytes
    [[nodiscard]] Response parse(QByteArrayView line);
    /// The last line was an error of which another line follows as a rule.
    [[nodiscard]] bool awaitsRest() const { return m_errors.awaitsRest(); }
    void reset() { m_errors.reset(); }

private:
    [[nodiscard]] ResponseBody bodyOf(QByteArrayView line);

    ErrorParser m_errors;
};

} // namespace gantry
