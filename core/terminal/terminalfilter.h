// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/wireline.h"

#include <QList>
#include <QRegularExpression>
#include <QSet>

namespace gantry {

/// Decides which lines a view shows; applied to the view, never to the data. Pure value.
struct TerminalFilter
{
    QSet<WireLine::Kind>
        hiddenKinds; ///< of received lines; a poll's sent line hides with its answer
    bool hidesPolls = false;
    QList<QRegularExpression> hiddenExpressions; ///< lines they match are hidden, whoever said them

    /// The part of a line that expressions look at, bytes.
    static constexpr qsizetype MaxMatchedLength = 512;

    /// An expression as a person wrote it, with a limit to the steps it may take on one line: one that needs more does
    /// not match. Check isValid() of what a person typed.
    [[nodiscard]] static QRegularExpression compiled(const QString &pattern);

    [[nodiscard]] bool accepts(const WireLine &line) const;
    friend bool operator==(const TerminalFilter &, const TerminalFilter &) = default;
};

} // namespace gantry
