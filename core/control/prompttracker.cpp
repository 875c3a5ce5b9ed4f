// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/prompttracker.h"

#include <utility>

namespace gantry {

bool PromptTracker::handleAction(const QString &action)
{
    const std::optional<HostPrompt> before = prompt();
    const QString name = action.section(u' ', 0, 0).toLower();
    const QString text = action.section(u' ', 1).trimmed().left(MaxLength);
    if (name == QLatin1StringView("prompt_begin")) {
        m_prompt = HostPrompt{text, {}, false};
    } else if (!m_prompt) {
        return false; // the rest of one that was put away
    } else if (name == QLatin1StringView("prompt_choice")
               || name == QLatin1StringView("prompt_button")) {
        if (!m_prompt->shown && m_prompt->choices.size() < MaxChoices)
            m_prompt->choices.append(text);
    } else if (name == QLatin1StringView("prompt_show")) {
        m_prompt->shown = true;
    } else if (name == QLatin1StringView("prompt_end")) {
        m_prompt.reset();
    }
    return prompt() != before;
}

bool PromptTracker::close()
{
    const bool wasShown = prompt().has_value();
    m_prompt.reset();
    return wasShown;
}

std::optional<HostPrompt> PromptTracker::prompt() const
{
    return m_prompt && m_prompt->shown ? m_prompt : std::nullopt;
}

} // namespace gantry
