// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gantry {

/// A question the firmware puts to the person (host action commands prompt_*), answered with M876. Plain value.
struct HostPrompt
{
    QString text;        ///< the firmware's words, quoted, not translated
    QStringList choices; ///< choice i is answered with M876 S<i>; none: can only be closed
    bool shown = false;  ///< prompt_show came; before that it is being built up

    /// It tells and does not ask: all that can be chosen is "Dismiss". The firmware does not wait for it.
    [[nodiscard]] bool isInformation() const
    {
        return !text.isEmpty() && choices.size() == 1
               && choices.first().trimmed().compare(QLatin1StringView("dismiss"),
                                                    Qt::CaseInsensitive)
                      == 0;
    }

    friend bool operator==(const HostPrompt &, const HostPrompt &) = default;
};

} // namespace gantry
