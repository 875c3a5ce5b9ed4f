// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templatetoken.h"

#include <vector>

namespace gantry {

/// The tokens a parser walks through, and the first thing it did not understand. After a failure it stands at the end.
class TemplateTokenStream final
{
public:
    /// The tokens end with one of type End and stay alive elsewhere.
    explicit TemplateTokenStream(const std::vector<TemplateToken> &tokens);

    [[nodiscard]] const TemplateToken &current() const { return m_tokens[m_index]; }
    [[nodiscard]] const TemplateToken &next() const; ///< the one after the current
    void advance();

    [[nodiscard]] bool isOperator(QLatin1StringView text) const;
    [[nodiscard]] bool isName(QLatin1StringView text) const;
    /// Steps over the operator or the name if it stands here.
    bool skipOperator(QLatin1StringView text);
    bool skipName(QLatin1StringView text);
    /// Steps over it, or fails.
    bool expectOperator(QLatin1StringView text);
    bool expectName(QLatin1StringView text);

    /// One level of nesting deeper; false (and failed) if that is too deep. To be left if true.
    [[nodiscard]] bool enter();
    void leave() { --m_nesting; }

    void fail(const QString &sentence) { failAt(current().at, sentence); }
    void failAt(TemplatePosition at, const QString &sentence);
    /// "%1 is expected here, not %2".
    void failExpected(const QString &wanted);
    [[nodiscard]] bool failed() const { return m_problem.exists(); }
    [[nodiscard]] const TemplateProblem &problem() const { return m_problem; }

private:
    const std::vector<TemplateToken> &m_tokens;
    size_t m_index = 0;
    int m_nesting = 0;
    TemplateProblem m_problem;
};

} // namespace gantry
