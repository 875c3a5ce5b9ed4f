// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace gantry {

/// Watches the incoming bytes for the commands that must not wait in a queue: M108, M112, M410 and the answer to
/// a prompt (M876 S). They act when their line ends, wherever the queue stands, and stay in the byte stream too.
class EmergencyParser final
{
public:
    enum class Event { None, Continue, Kill, QuickStop, Response };

    /// Feeds bytes up to and including the next line end; the rest is left for the next call.
    [[nodiscard]] Event feed(QByteArrayView *bytes);
    [[nodiscard]] int response() const { return m_response; } ///< the number of M876 S
    void reset() { *this = EmergencyParser(); }

private:
    enum class State { Start, Number, Code, Matched, Ignore };

    void step(char c);
    [[nodiscard]] Event finish();

    State m_state = State::Start;
    int m_code = 0;
    int m_digits = 0;
    int m_response = -1;
    bool m_responseNext = false;
};

} // namespace gantry
