// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templateast.h"
#include "script/templateexpressionparser.h"
#include "script/templatetokenstream.h"

namespace gantry {

/// Makes the tree of a whole template from its tokens. Used once.
class TemplateParser final
{
public:
    /// The tokens stay alive elsewhere until run() has returned.
    explicit TemplateParser(const std::vector<TemplateToken> &tokens);

    /// False with problem() if the template is not well-formed.
    [[nodiscard]] bool run(TemplateBlock &block);
    [[nodiscard]] const TemplateProblem &problem() const { return m_stream.problem(); }

private:
    /// Reads up to a tag that begins with one of the words, or to the end if there are none.
    [[nodiscard]] TemplateBlock parseBlock(const QStringList &endWords);
    [[nodiscard]] bool isAtTag(const QStringList &words) const;
    void parsePrint(TemplateBlock &block);
    void parseTag(TemplateBlock &block, TemplatePosition at);
    void parseIf(TemplateStatement &statement);
    void parseFor(TemplateStatement &statement);
    void parseSet(TemplateStatement &statement);
    void parseInclude(TemplateStatement &statement);
    void failTag(const QString &word, TemplatePosition at);
    [[nodiscard]] TemplateTarget parseTarget();
    [[nodiscard]] TemplateTarget parseSingleTarget();
    [[nodiscard]] TemplateTarget parseNameTarget();
    void expectBlockEnd();

    TemplateTokenStream m_stream;
    TemplateExpressionParser m_expressions{m_stream};
    QList<std::pair<QString, TemplatePosition>> m_open; ///< tags that are not closed yet
};

} // namespace gantry
