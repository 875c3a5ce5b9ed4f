// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templatetokenstream.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

using Type = TemplateToken::Type;

// Brackets, tags and signs inside each other: far more than anybody writes, little enough for every stack.
constexpr int MaxNesting = 50;

QString described(const TemplateToken &token)
{
    switch (token.type) {
    case Type::Text:
        return Text::tr("text");
    case Type::PrintBegin:
        return u"\"{{\""_s;
    case Type::BlockBegin:
        return u"\"{%\""_s;
    case Type::End:
        return Text::tr("the end of the script");
    default:
        return u'"' + token.text.left(40) + u'"';
    }
}

} // namespace

TemplateTokenStream::TemplateTokenStream(const std::vector<TemplateToken> &tokens)
    : m_tokens(tokens)
{}

const TemplateToken &TemplateTokenStream::next() const
{
    return m_tokens[std::min(m_index + 1, m_tokens.size() - 1)];
}

void TemplateTokenStream::advance()
{
    if (m_index + 1 < m_tokens.size())
        ++m_index;
}

bool TemplateTokenStream::isOperator(QLatin1StringView text) const
{
    return current().type == Type::Operator && current().text == text;
}

bool TemplateTokenStream::isName(QLatin1StringView text) const
{
    return current().type == Type::Name && current().text == text;
}

bool TemplateTokenStream::skipOperator(QLatin1StringView text)
{
    const bool found = isOperator(text);
    if (found)
        advance();
    return found;
}

bool TemplateTokenStream::skipName(QLatin1StringView text)
{
    const bool found = isName(text);
    if (found)
        advance();
    return found;
}

bool TemplateTokenStream::expectOperator(QLatin1StringView text)
{
    const bool found = skipOperator(text);
    if (!found)
        failExpected(u'"' + text + u'"');
    return found;
}

bool TemplateTokenStream::expectName(QLatin1StringView text)
{
    const bool found = skipName(text);
    if (!found)
        failExpected(u'"' + text + u'"');
    return found;
}

bool TemplateTokenStream::enter()
{
    if (failed())
        return false;
    if (m_nesting >= MaxNesting) {
        fail(Text::tr("The script is nested too deeply here."));
        return false;
    }
    ++m_nesting;
    return true;
}

void TemplateTokenStream::failAt(TemplatePosition at, const QString &sentence)
{
    if (!failed())
        m_problem = {sentence, at, {}};
    m_index = m_tokens.size() - 1;
}

void TemplateTokenStream::failExpected(const QString &wanted)
{
    fail(Text::tr("%1 is expected here, not %2.").arg(wanted, described(current())));
}

} // namespace gantry
