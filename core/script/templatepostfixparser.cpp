// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands behind a value: members, indices, calls, filters and tests.

#include "script/templateexpressionparser.h"
#include "script/templatefilters.h"
#include "script/templatetests.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

using Type = TemplateToken::Type;

} // namespace

TemplateExpressionPtr TemplateExpressionParser::parsePostfix(TemplateExpressionPtr node)
{
    while (!m_stream.failed()) {
        if (m_stream.isOperator("."_L1)) {
            node = parseAttribute(std::move(node));
        } else if (m_stream.isOperator("["_L1)) {
            node = parseSubscript(std::move(node));
        } else if (m_stream.isOperator("("_L1)) {
            auto call = make(Kind::Call, m_stream.current().at);
            call->operands.push_back(std::move(node));
            parseArguments(*call);
            node = finished(std::move(call));
        } else {
            return node;
        }
    }
    return nullptr;
}

TemplateExpressionPtr TemplateExpressionParser::parseAttribute(TemplateExpressionPtr node)
{
    auto member = make(Kind::Attribute, m_stream.current().at);
    m_stream.advance();
    const TemplateToken token = m_stream.current();
    member->operands.push_back(std::move(node));
    if (token.type == Type::Name) {
        member->name = token.text;
    } else if (token.type == Type::Literal && token.value.is(TemplateValue::Type::Int)) {
        member->kind = Kind::Index; // last_temperature.0
        auto index = make(Kind::Literal, token.at);
        index->value = token.value;
        member->operands.push_back(std::move(index));
    } else {
        m_stream.failExpected(Text::tr("A name or a number"));
    }
    m_stream.advance();
    return finished(std::move(member));
}

TemplateExpressionPtr TemplateExpressionParser::parseSubscript(TemplateExpressionPtr node)
{
    auto result = make(Kind::Index, m_stream.current().at);
    m_stream.advance();
    result->operands.push_back(std::move(node));
    result->operands.push_back(parseSlicePart());
    if (m_stream.isOperator(":"_L1)) {
        result->kind = Kind::Slice;
        while (result->operands.size() < 4) {
            const bool more = m_stream.skipOperator(":"_L1);
            result->operands.push_back(more ? parseSlicePart() : nullptr);
        }
    } else if (!m_stream.failed() && !result->operands.back()) {
        m_stream.failExpected(Text::tr("A value"));
    }
    m_stream.expectOperator("]"_L1);
    return finished(std::move(result));
}

// Null if nothing stands here.
TemplateExpressionPtr TemplateExpressionParser::parseSlicePart()
{
    if (m_stream.isOperator(":"_L1) || m_stream.isOperator("]"_L1))
        return nullptr;
    return parseExpression();
}

TemplateExpressionPtr TemplateExpressionParser::parseFilters(TemplateExpressionPtr node)
{
    while (!m_stream.failed()) {
        if (m_stream.isOperator("|"_L1)) {
            node = parseFilter(std::move(node));
        } else if (m_stream.isName("is"_L1)) {
            node = parseTest(std::move(node));
        } else if (m_stream.isOperator("("_L1)) {
            auto call = make(Kind::Call, m_stream.current().at);
            call->operands.push_back(std::move(node));
            parseArguments(*call);
            node = finished(std::move(call));
        } else {
            return node;
        }
    }
    return nullptr;
}

TemplateExpressionPtr TemplateExpressionParser::parseFilter(TemplateExpressionPtr node)
{
    m_stream.advance();
    auto filter = make(Kind::Filter, m_stream.current().at);
    if (m_stream.current().type != Type::Name) {
        m_stream.failExpected(Text::tr("The name of a filter"));
        return nullptr;
    }
    filter->name = m_stream.current().text;
    if (TemplateFilters::find(filter->name) == nullptr) {
        m_stream.fail(Text::tr("There is no filter named \"%1\".").arg(filter->name));
        return nullptr;
    }
    m_stream.advance();
    filter->operands.push_back(std::move(node));
    if (m_stream.isOperator("("_L1))
        parseArguments(*filter);
    return finished(std::move(filter));
}

TemplateExpressionPtr TemplateExpressionParser::parseTest(TemplateExpressionPtr node)
{
    const TemplatePosition at = m_stream.current().at;
    m_stream.advance();
    const bool negated = m_stream.skipName("not"_L1);
    auto test = make(Kind::Test, m_stream.current().at);
    if (m_stream.current().type != Type::Name) {
        m_stream.failExpected(Text::tr("The name of a test"));
        return nullptr;
    }
    test->name = m_stream.current().text;
    if (TemplateTests::find(test->name) == nullptr) {
        m_stream.fail(Text::tr("There is no test named \"%1\".").arg(test->name));
        return nullptr;
    }
    m_stream.advance();
    test->operands.push_back(std::move(node));
    if (m_stream.isOperator("("_L1))
        parseArguments(*test);
    else if (m_stream.isName("is"_L1))
        m_stream.fail(Text::tr("Tests cannot follow each other; use \"and\"."));
    else if (isTestArgument())
        test->operands.push_back(parsePostfix(parsePrimary()));
    TemplateExpressionPtr result = finished(std::move(test));
    return negated ? combined(Kind::Not, at, std::move(result)) : std::move(result);
}

// "x is divisibleby 3": one argument may stand there without parentheses.
bool TemplateExpressionParser::isTestArgument() const
{
    const TemplateToken &token = m_stream.current();
    if (token.type == Type::Name) {
        static const QStringList connecting
            = {u"else"_s, u"or"_s, u"and"_s, u"if"_s, u"in"_s, u"not"_s};
        return !connecting.contains(token.text);
    }
    return token.type == Type::Literal || m_stream.isOperator("["_L1)
           || m_stream.isOperator("{"_L1);
}

void TemplateExpressionParser::parseArguments(TemplateExpression &call)
{
    m_stream.expectOperator("("_L1);
    while (!m_stream.failed() && !m_stream.isOperator(")"_L1)) {
        const TemplateToken &next = m_stream.next();
        const bool named = m_stream.current().type == Type::Name && next.type == Type::Operator
                           && next.text == "="_L1;
        if (named) {
            const QString name = m_stream.current().text;
            if (call.argumentNames.contains(name))
                m_stream.fail(Text::tr("\"%1\" is given twice.").arg(name));
            call.argumentNames.append(name);
            m_stream.advance();
            m_stream.advance();
        } else if (!call.argumentNames.isEmpty()) {
            m_stream.fail(Text::tr("Values without a name come before those with one."));
        }
        call.operands.push_back(parseExpression());
        if (!m_stream.skipOperator(","_L1))
            break;
    }
    m_stream.expectOperator(")"_L1);
}

} // namespace gantry
