// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/emergencyparser.h"

namespace gantry {

namespace {

constexpr bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr int CodeDigits = 3;

} // namespace

EmergencyParser::Event EmergencyParser::feed(QByteArrayView *bytes)
{
    for (qsizetype at = 0; at < bytes->size(); ++at) {
        const char c = (*bytes)[at];
        if (isLineEnd(c)) {
            *bytes = bytes->sliced(at + 1);
            return finish();
        }
        if (m_state != State::Ignore)
            step(c);
    }
    *bytes = {};
    return Event::None;
}

void EmergencyParser::step(char c)
{
    switch (m_state) {
    case State::Start:
        if (c == 'N')
            m_state = State::Number;
        else if (c == 'M')
            m_state = State::Code;
        else if (c != ' ')
            m_state = State::Ignore;
        break;
    case State::Number:
        if (c == 'M')
            m_state = State::Code;
        else if (!isDigit(c) && c != ' ' && c != '-')
            m_state = State::Ignore;
        break;
    case State::Code:
        if (!isDigit(c)) {
            m_state = State::Ignore;
            break;
        }
        m_code = m_code * 10 + (c - '0');
        if (++m_digits == CodeDigits) {
            const bool known = m_code == 108 || m_code == 112 || m_code == 410 || m_code == 876;
            m_state = known ? State::Matched : State::Ignore;
        }
        break;
    case State::Matched:
        if (m_responseNext && isDigit(c))
            m_response = c - '0';
        m_responseNext = c == 'S' || (m_responseNext && c == ' ');
        break;
    case State::Ignore:
        break;
    }
}

EmergencyParser::Event EmergencyParser::finish()
{
    const bool matched = m_state == State::Matched;
    const int code = m_code;
    const int response = m_response;
    reset();
    if (!matched)
        return Event::None;
    switch (code) {
    case 108:
        return Event::Continue;
    case 112:
        return Event::Kill;
    case 410:
        return Event::QuickStop;
    default:
        m_response = response;
        return response >= 0 ? Event::Response : Event::None;
    }
}

} // namespace gantry
