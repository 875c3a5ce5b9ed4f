// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gantry {

/// A filter of the terminal made by a person: lines that match are hidden while it is switched on. Plain value.
struct TerminalExpression
{
    static constexpr qsizetype MaxPatternLength = 500;

    QString name;        ///< on its button
    QString pattern;     ///< a Perl-compatible regular expression, found anywhere in the line
    bool hidden = false; ///< the lines are hidden now

    friend bool operator==(const TerminalExpression &, const TerminalExpression &) = default;
};

} // namespace gantry
