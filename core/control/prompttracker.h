// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/hostprompt.h"

#include <QString>

#include <optional>

namespace gantry {

/// Follows the firmware's prompt commands: prompt_begin, prompt_choice or prompt_button, prompt_show, prompt_end. Pure; what
/// a firmware makes up stays bounded.
class PromptTracker final
{
public:
    static constexpr qsizetype MaxChoices = 32;
    static constexpr qsizetype MaxLength = 500; ///< characters of a text

    /// @param action as in "//action:prompt_begin Out of filament", without the beginning
    /// @return true if the prompt that is to be shown changed
    bool handleAction(const QString &action);
    /// The person has answered or put it away, or the link is closed. @return as above
    bool close();

    /// The prompt that is to be shown; nothing while there is none, or it is still being built up.
    [[nodiscard]] std::optional<HostPrompt> prompt() const;

private:
    std::optional<HostPrompt> m_prompt;
};

} // namespace gantry
