// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/response.h"

#include <QByteArrayView>

namespace gantry {

/// Turns received lines into Responses. Keeps what little state multi-line messages need (a kill message of
/// Marlin comes as two Error lines). Pure: any thread, no clock.
class ResponseParser final
{
public:
    /// @param line one complete line without its line break, already freed of NUL bytes
    [[nodiscard]] Response parse(QByteArrayView line);
    void reset();

private:
    QByteArray m_errorHead; // first half of a two-line error
};

} // namespace gantry
