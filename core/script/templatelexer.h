// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templatetoken.h"

#include <optional>
#include <vector>

namespace gantry {

/// Cuts the source of a template into tokens; leaves out comments and the white space that "-" in a tag asks for.
/// One trailing line break of the source does not count. Used once.
class TemplateLexer final
{
public:
    static constexpr qsizetype MaxTokens = 50'000;

    explicit TemplateLexer(const QString &source);

    /// False with problem() if the source cannot be cut.
    [[nodiscard]] bool run();
    [[nodiscard]] const std::vector<TemplateToken> &tokens() const { return m_tokens; }
    [[nodiscard]] const TemplateProblem &problem() const { return m_problem; }

private:
    struct TagEnd
    {
        qsizetype offset = 0;
        QChar sign;
    };

    void readText();
    void readTag(QChar kind);
    void readComment();
    bool readRaw();
    [[nodiscard]] std::optional<TagEnd> tagEnd(qsizetype from, QStringView word) const;
    void readExpression(QStringView end);
    bool readExpressionEnd(QStringView end);
    void readToken();
    void readNumber();
    void readString();
    void readName();
    void readOperator();
    [[nodiscard]] bool readEscape(QString &out);
    [[nodiscard]] bool balance(QChar c);

    [[nodiscard]] QChar at(qsizetype offset) const;
    void skipSpaces();
    void moveTo(qsizetype offset);
    void add(TemplateToken::Type type, const QString &text, TemplateValue value = {});
    void fail(const QString &sentence);
    void failAt(TemplatePosition position, const QString &sentence);

    QString m_source;
    qsizetype m_offset = 0;
    TemplatePosition m_at;      ///< of m_offset
    TemplatePosition m_tokenAt; ///< where the token being read begins
    TemplatePosition m_tagAt;   ///< where the tag being read begins
    QString m_brackets;         ///< closing brackets still expected in this tag
    std::vector<TemplateToken> m_tokens;
    TemplateProblem m_problem;
};

} // namespace gantry
