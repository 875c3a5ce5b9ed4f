// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templateparser.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

using Type = TemplateToken::Type;
using Kind = TemplateStatement::Kind;

bool isReserved(const QString &name)
{
    static const QStringList words
        = {u"true"_s, u"false"_s, u"none"_s, u"True"_s, u"False"_s, u"None"_s, u"loop"_s};
    return words.contains(name);
}

} // namespace

TemplateParser::TemplateParser(const std::vector<TemplateToken> &tokens)
    : m_stream(tokens)
{}

bool TemplateParser::run(TemplateBlock &block)
{
    block = parseBlock({});
    return !m_stream.failed();
}

TemplateBlock TemplateParser::parseBlock(const QStringList &endWords)
{
    TemplateBlock block;
    if (!m_stream.enter())
        return block;
    while (!m_stream.failed() && !isAtTag(endWords)) {
        const TemplateToken token = m_stream.current();
        if (token.type == Type::End) {
            if (!m_open.isEmpty())
                m_stream.failAt(m_open.last().second,
                                Text::tr("{% %1 %} is not closed: {% end%1 %} is missing.")
                                    .arg(m_open.last().first));
            break;
        }
        m_stream.advance();
        if (token.type == Type::PrintBegin) {
            parsePrint(block);
        } else if (token.type == Type::BlockBegin) {
            parseTag(block, token.at);
        } else {
            TemplateStatement statement;
            statement.at = token.at;
            statement.text = token.text;
            block.push_back(std::move(statement));
        }
    }
    m_stream.leave();
    return block;
}

bool TemplateParser::isAtTag(const QStringList &words) const
{
    return m_stream.current().type == Type::BlockBegin && m_stream.next().type == Type::Name
           && words.contains(m_stream.next().text);
}

void TemplateParser::parsePrint(TemplateBlock &block)
{
    TemplateStatement statement;
    statement.kind = Kind::Print;
    statement.at = m_stream.current().at;
    statement.expressions.push_back(m_expressions.parseTuple(true));
    if (m_stream.current().type != Type::PrintEnd)
        m_stream.failExpected(u"\"}}\""_s);
    m_stream.advance();
    block.push_back(std::move(statement));
}

void TemplateParser::parseTag(TemplateBlock &block, TemplatePosition at)
{
    const QString word = m_stream.current().text;
    if (m_stream.current().type != Type::Name) {
        m_stream.failExpected(Text::tr("The name of a tag"));
        return;
    }
    using Parse = void (TemplateParser::*)(TemplateStatement &);
    static const QHash<QString, Parse> tags = {{u"if"_s, &TemplateParser::parseIf},
                                               {u"for"_s, &TemplateParser::parseFor},
                                               {u"set"_s, &TemplateParser::parseSet},
                                               {u"include"_s, &TemplateParser::parseInclude},
                                               {u"snippet"_s, &TemplateParser::parseInclude}};
    const auto parse = tags.constFind(word);
    if (parse == tags.constEnd()) {
        failTag(word, m_stream.current().at);
        return;
    }
    m_stream.advance();
    TemplateStatement statement;
    statement.at = at;
    statement.snippet = word == "snippet"_L1;
    m_open.append({word, at});
    (this->**parse)(statement);
    m_open.removeLast();
    block.push_back(std::move(statement));
}

void TemplateParser::failTag(const QString &word, TemplatePosition at)
{
    if (word.startsWith("end"_L1) || word == "else"_L1 || word == "elif"_L1) {
        m_stream.failAt(at, m_open.isEmpty()
                                ? Text::tr("{% %1 %} stands here, but nothing is open.").arg(word)
                                : Text::tr("{% %1 %} stands here, but {% %2 %} is open.")
                                      .arg(word, m_open.last().first));
        return;
    }
    m_stream.failAt(at, Text::tr("The tag {% %1 %} is not known.").arg(word));
}

void TemplateParser::parseIf(TemplateStatement &statement)
{
    statement.kind = Kind::If;
    const QStringList ends = {u"elif"_s, u"else"_s, u"endif"_s};
    for (;;) {
        statement.expressions.push_back(m_expressions.parseTuple(false));
        expectBlockEnd();
        statement.blocks.push_back(parseBlock(ends));
        m_stream.advance(); // {%
        if (!m_stream.skipName("elif"_L1) || m_stream.failed())
            break;
    }
    if (m_stream.skipName("else"_L1)) {
        expectBlockEnd();
        statement.blocks.push_back(parseBlock({u"endif"_s}));
        m_stream.advance();
    }
    m_stream.expectName("endif"_L1);
    expectBlockEnd();
}

void TemplateParser::parseFor(TemplateStatement &statement)
{
    statement.kind = Kind::For;
    statement.target = parseTarget();
    m_stream.expectName("in"_L1);
    statement.expressions.push_back(m_expressions.parseTuple(false));
    statement.expressions.push_back(m_stream.skipName("if"_L1) ? m_expressions.parseExpression()
                                                               : nullptr);
    if (m_stream.isName("recursive"_L1))
        m_stream.fail(Text::tr("Recursive loops are not supported."));
    expectBlockEnd();
    statement.blocks.push_back(parseBlock({u"else"_s, u"endfor"_s}));
    m_stream.advance();
    statement.blocks.emplace_back();
    if (m_stream.skipName("else"_L1)) {
        expectBlockEnd();
        statement.blocks.back() = parseBlock({u"endfor"_s});
        m_stream.advance();
    }
    m_stream.expectName("endfor"_L1);
    expectBlockEnd();
}

void TemplateParser::parseSet(TemplateStatement &statement)
{
    statement.target = parseTarget();
    if (m_stream.skipOperator("="_L1)) {
        statement.kind = Kind::Set;
        statement.expressions.push_back(m_expressions.parseTuple(true));
        expectBlockEnd();
        return;
    }
    statement.kind = Kind::SetBlock;
    if (!statement.target.items.empty() || m_stream.isOperator("|"_L1)) {
        m_stream.failExpected(u"\"=\""_s);
        return;
    }
    expectBlockEnd();
    statement.blocks.push_back(parseBlock({u"endset"_s}));
    m_stream.advance();
    m_stream.expectName("endset"_L1);
    expectBlockEnd();
}

void TemplateParser::parseInclude(TemplateStatement &statement)
{
    statement.kind = Kind::Include;
    statement.expressions.push_back(m_expressions.parseExpression());
    if (m_stream.skipName("ignore"_L1)) {
        m_stream.expectName("missing"_L1);
        statement.ignoreMissing = true;
    }
    if (m_stream.isName("with"_L1) || m_stream.isName("without"_L1)) {
        statement.withContext = m_stream.isName("with"_L1);
        m_stream.advance();
        m_stream.expectName("context"_L1);
    }
    expectBlockEnd();
}

// "a", "a, b" or "(a, b)"; a comma makes it a list of targets.
TemplateTarget TemplateParser::parseTarget()
{
    const TemplatePosition at = m_stream.current().at;
    TemplateTarget first = parseSingleTarget();
    if (!m_stream.isOperator(","_L1))
        return first;
    TemplateTarget list;
    list.at = at;
    list.items.push_back(std::move(first));
    while (m_stream.skipOperator(","_L1)) {
        if (m_stream.isName("in"_L1) || m_stream.isOperator("="_L1) || m_stream.isOperator(")"_L1))
            break;
        list.items.push_back(parseSingleTarget());
    }
    return list;
}

TemplateTarget TemplateParser::parseSingleTarget()
{
    if (!m_stream.isOperator("("_L1))
        return parseNameTarget();
    TemplateTarget target;
    if (!m_stream.enter())
        return target;
    m_stream.advance();
    target = parseTarget();
    m_stream.expectOperator(")"_L1);
    m_stream.leave();
    return target;
}

TemplateTarget TemplateParser::parseNameTarget()
{
    TemplateTarget target;
    target.at = m_stream.current().at;
    if (m_stream.current().type != Type::Name) {
        m_stream.failExpected(Text::tr("A name"));
        return target;
    }
    target.name = m_stream.current().text;
    if (isReserved(target.name)) {
        m_stream.fail(Text::tr("Nothing can be assigned to \"%1\".").arg(target.name));
        return target;
    }
    m_stream.advance();
    if (!m_stream.skipOperator("."_L1))
        return target;
    target.member = m_stream.current().text;
    if (m_stream.current().type != Type::Name)
        m_stream.failExpected(Text::tr("A name"));
    m_stream.advance();
    return target;
}

void TemplateParser::expectBlockEnd()
{
    if (m_stream.current().type != Type::BlockEnd)
        m_stream.failExpected(u"\"%}\""_s);
    m_stream.advance();
}

} // namespace gantry
