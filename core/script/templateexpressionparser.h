// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templateast.h"
#include "script/templatetokenstream.h"

namespace gantry {

/// Makes trees of the expressions in the tags of a template. A failure is in the stream; the result is null then.
class TemplateExpressionParser final
{
public:
    explicit TemplateExpressionParser(TemplateTokenStream &stream);

    /// One expression with "a if b else c".
    [[nodiscard]] TemplateExpressionPtr parseExpression();
    /// One without: in a for loop "if" begins the condition.
    [[nodiscard]] TemplateExpressionPtr parseWithoutCondition();
    /// Several with commas make a tuple.
    [[nodiscard]] TemplateExpressionPtr parseTuple(bool withCondition);

private:
    using Kind = TemplateExpression::Kind;
    using Operands = std::vector<TemplateExpressionPtr>;

    [[nodiscard]] TemplateExpressionPtr parseOr();
    [[nodiscard]] TemplateExpressionPtr parseAnd();
    [[nodiscard]] TemplateExpressionPtr parseNot();
    [[nodiscard]] TemplateExpressionPtr parseCompare();
    [[nodiscard]] std::optional<TemplateOperators::Comparison> parseComparison();
    [[nodiscard]] TemplateExpressionPtr parseArithmetic(int weakest);
    [[nodiscard]] TemplateExpressionPtr parseUnary(bool withFilters);
    [[nodiscard]] TemplateExpressionPtr parsePrimary();
    [[nodiscard]] TemplateExpressionPtr parseName();
    [[nodiscard]] TemplateExpressionPtr parseLiteral();
    [[nodiscard]] TemplateExpressionPtr parseParentheses();
    [[nodiscard]] TemplateExpressionPtr parseList();
    [[nodiscard]] TemplateExpressionPtr parseMap();
    [[nodiscard]] TemplateExpressionPtr parsePostfix(TemplateExpressionPtr node);
    [[nodiscard]] TemplateExpressionPtr parseAttribute(TemplateExpressionPtr node);
    [[nodiscard]] TemplateExpressionPtr parseSubscript(TemplateExpressionPtr node);
    [[nodiscard]] TemplateExpressionPtr parseSlicePart();
    [[nodiscard]] TemplateExpressionPtr parseFilters(TemplateExpressionPtr node);
    [[nodiscard]] TemplateExpressionPtr parseFilter(TemplateExpressionPtr node);
    [[nodiscard]] TemplateExpressionPtr parseTest(TemplateExpressionPtr node);
    [[nodiscard]] bool isTestArgument() const;
    void parseArguments(TemplateExpression &call);

    [[nodiscard]] std::unique_ptr<TemplateExpression> make(Kind kind, TemplatePosition at) const;
    /// Takes over what the node consists of, and its depth; null if a part failed or it became too deep.
    [[nodiscard]] TemplateExpressionPtr finished(std::unique_ptr<TemplateExpression> node);
    [[nodiscard]] TemplateExpressionPtr combined(Kind kind, TemplatePosition at,
                                                 TemplateExpressionPtr left,
                                                 TemplateExpressionPtr right = nullptr);

    TemplateTokenStream &m_stream;
};

} // namespace gantry
