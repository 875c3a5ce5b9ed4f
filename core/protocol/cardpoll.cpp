// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/cardpoll.h"

namespace gantry {

CardPoll::CardPoll(const ProtocolOptions &options)
    : m_interval(options.pollCard > Duration::zero() ? options.pollCard : Duration(1s))
    , m_supported(options.sdSupport)
{}

void CardPoll::reset()
{
    m_autoReport = false;
    m_noticesDisplay = true;
    m_lastAsked.reset();
}

void CardPoll::setWatch(CardWatch watch)
{
    if (m_watch == CardWatch::Off)
        m_lastAsked.reset();
    m_watch = watch;
}

std::optional<TimePoint> CardPoll::due(const Situation &situation) const
{
    if (m_watch == CardWatch::Off || !m_supported || m_autoReport || situation.blocked)
        return std::nullopt;
    if (m_watch == CardWatch::Idle && (situation.printing || !m_noticesDisplay))
        return std::nullopt;
    return m_lastAsked ? *m_lastAsked + m_interval : TimePoint{};
}

bool CardPoll::takeDue(const Situation &situation, TimePoint now)
{
    const std::optional<TimePoint> time = due(situation);
    if (!time || *time > now)
        return false;
    m_lastAsked = now;
    return true;
}

} // namespace gantry
