// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/terminalfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// Steps of the matcher; a pattern that needs more on a short line is one that never ends.
constexpr auto Limit = "(*LIMIT_MATCH=10000)"_L1;

bool matchesAny(const QList<QRegularExpression> &expressions, const QByteArray &line)
{
    if (expressions.isEmpty())
        return false;
    const QString text = QString::fromUtf8(line.left(TerminalFilter::MaxMatchedLength));
    return std::any_of(expressions.cbegin(), expressions.cend(),
                       [&text](const QRegularExpression &expression) {
                           return expression.match(text).hasMatch();
                       });
}

} // namespace

QRegularExpression TerminalFilter::compiled(const QString &pattern)
{
    return QRegularExpression(Limit + pattern);
}

bool TerminalFilter::accepts(const WireLine &line) const
{
    using Kind = WireLine::Kind;
    if (matchesAny(hiddenExpressions, line.text))
        return false;
    if (line.direction != WireLine::Direction::Sent)
        return !hiddenKinds.contains(line.kind);

    if (line.kind == Kind::Resend && hiddenKinds.contains(Kind::Resend))
        return false;
    if (line.origin != SendOrigin::Poll)
        return true;
    if (hidesPolls)
        return false;
    // A question nobody sees the answer of is noise.
    if (hiddenKinds.contains(Kind::Temperature)
        && (line.text.contains("M105") || line.text.contains("M155")))
        return false;
    if (hiddenKinds.contains(Kind::Card) && line.text.contains("M27"))
        return false;
    return !(hiddenKinds.contains(Kind::Position)
             && (line.text.contains("M114") || line.text.contains("M154")));
}

} // namespace gantry
