// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templateexpressionparser.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

using Type = TemplateToken::Type;
using TemplateOperators::Arithmetic;
using TemplateOperators::Comparison;

// Long chains ("a + b + c ...") make deep trees without deep nesting of the source.
constexpr int MaxDepth = 200;

struct ArithmeticOperator
{
    QLatin1StringView text;
    Arithmetic operation;
    int strength; ///< the stronger binds first
};

constexpr std::array<ArithmeticOperator, 8> ArithmeticOperators{{
    {"+"_L1, Arithmetic::Add, 1},
    {"-"_L1, Arithmetic::Subtract, 1},
    {"~"_L1, Arithmetic::Concatenate, 2},
    {"*"_L1, Arithmetic::Multiply, 3},
    {"/"_L1, Arithmetic::Divide, 3},
    {"//"_L1, Arithmetic::FloorDivide, 3},
    {"%"_L1, Arithmetic::Modulo, 3},
    {"**"_L1, Arithmetic::Power, 4},
}};

const ArithmeticOperator *arithmeticOperator(const TemplateToken &token)
{
    if (token.type != Type::Operator)
        return nullptr;
    const auto *found = std::find_if(ArithmeticOperators.begin(), ArithmeticOperators.end(),
                                     [&](const auto &row) { return row.text == token.text; });
    return found == ArithmeticOperators.end() ? nullptr : found;
}

bool isKeyword(const QString &name)
{
    static const QStringList words
        = {u"and"_s, u"or"_s, u"not"_s, u"in"_s, u"is"_s, u"if"_s, u"else"_s, u"elif"_s};
    return words.contains(name);
}

} // namespace

TemplateExpressionParser::TemplateExpressionParser(TemplateTokenStream &stream)
    : m_stream(stream)
{}

TemplateExpressionPtr TemplateExpressionParser::parseExpression()
{
    if (!m_stream.enter())
        return nullptr;
    TemplateExpressionPtr node = parseOr();
    while (m_stream.isName("if"_L1)) {
        auto condition = make(Kind::Conditional, m_stream.current().at);
        m_stream.advance();
        condition->operands.push_back(std::move(node));
        condition->operands.push_back(parseOr());
        const bool hasElse = m_stream.skipName("else"_L1);
        condition->operands.push_back(hasElse ? parseExpression() : nullptr);
        node = finished(std::move(condition));
    }
    m_stream.leave();
    return node;
}

TemplateExpressionPtr TemplateExpressionParser::parseWithoutCondition()
{
    return parseOr();
}

TemplateExpressionPtr TemplateExpressionParser::parseTuple(bool withCondition)
{
    const TemplatePosition at = m_stream.current().at;
    const auto parseOne = [&] { return withCondition ? parseExpression() : parseOr(); };
    TemplateExpressionPtr first = parseOne();
    if (!m_stream.isOperator(","_L1))
        return first;
    auto tuple = make(Kind::Tuple, at);
    tuple->operands.push_back(std::move(first));
    while (m_stream.skipOperator(","_L1)) {
        const Type type = m_stream.current().type;
        if (type == Type::PrintEnd || type == Type::BlockEnd || m_stream.isOperator(")"_L1))
            break;
        tuple->operands.push_back(parseOne());
    }
    return finished(std::move(tuple));
}

TemplateExpressionPtr TemplateExpressionParser::parseOr()
{
    TemplateExpressionPtr node = parseAnd();
    while (m_stream.isName("or"_L1)) {
        const TemplatePosition at = m_stream.current().at;
        m_stream.advance();
        node = combined(Kind::Or, at, std::move(node), parseAnd());
    }
    return node;
}

TemplateExpressionPtr TemplateExpressionParser::parseAnd()
{
    TemplateExpressionPtr node = parseNot();
    while (m_stream.isName("and"_L1)) {
        const TemplatePosition at = m_stream.current().at;
        m_stream.advance();
        node = combined(Kind::And, at, std::move(node), parseNot());
    }
    return node;
}

TemplateExpressionPtr TemplateExpressionParser::parseNot()
{
    if (!m_stream.isName("not"_L1))
        return parseCompare();
    if (!m_stream.enter())
        return nullptr;
    const TemplatePosition at = m_stream.current().at;
    m_stream.advance();
    TemplateExpressionPtr node = combined(Kind::Not, at, parseNot());
    m_stream.leave();
    return node;
}

TemplateExpressionPtr TemplateExpressionParser::parseCompare()
{
    TemplateExpressionPtr first = parseArithmetic(1);
    const TemplatePosition at = m_stream.current().at;
    auto comparison = parseComparison();
    if (!comparison)
        return first;
    auto node = make(Kind::Compare, at);
    node->operands.push_back(std::move(first));
    for (; comparison; comparison = parseComparison()) {
        node->comparisons.append(*comparison);
        node->operands.push_back(parseArithmetic(1));
    }
    return finished(std::move(node));
}

// The comparison that stands here; "in" and "not in" among them.
std::optional<Comparison> TemplateExpressionParser::parseComparison()
{
    static constexpr std::array<std::pair<QLatin1StringView, Comparison>, 6> operators{{
        {"=="_L1, Comparison::Equal},
        {"!="_L1, Comparison::NotEqual},
        {"<"_L1, Comparison::Less},
        {"<="_L1, Comparison::LessEqual},
        {">"_L1, Comparison::Greater},
        {">="_L1, Comparison::GreaterEqual},
    }};
    for (const auto &[text, comparison] : operators) {
        if (m_stream.skipOperator(text))
            return comparison;
    }
    if (m_stream.skipName("in"_L1))
        return Comparison::In;
    const TemplateToken &next = m_stream.next();
    if (m_stream.isName("not"_L1) && next.type == Type::Name && next.text == "in"_L1) {
        m_stream.advance();
        m_stream.advance();
        return Comparison::NotIn;
    }
    return std::nullopt;
}

// All of these group from the left, also the power.
TemplateExpressionPtr TemplateExpressionParser::parseArithmetic(int weakest)
{
    TemplateExpressionPtr node = parseUnary(true);
    for (;;) {
        const ArithmeticOperator *row = arithmeticOperator(m_stream.current());
        if (row == nullptr || row->strength < weakest || m_stream.failed())
            return node;
        auto result = make(Kind::Arithmetic, m_stream.current().at);
        m_stream.advance();
        result->arithmetic = row->operation;
        result->operands.push_back(std::move(node));
        result->operands.push_back(parseArithmetic(row->strength + 1));
        node = finished(std::move(result));
    }
}

// A filter behind "-x" takes the negated value, as in Jinja2.
TemplateExpressionPtr TemplateExpressionParser::parseUnary(bool withFilters)
{
    TemplateExpressionPtr node;
    const TemplatePosition at = m_stream.current().at;
    if (m_stream.isOperator("-"_L1) || m_stream.isOperator("+"_L1)) {
        const Kind kind = m_stream.isOperator("-"_L1) ? Kind::Negate : Kind::Plus;
        if (!m_stream.enter())
            return nullptr;
        m_stream.advance();
        node = combined(kind, at, parseUnary(false));
        m_stream.leave();
    } else {
        node = parsePrimary();
    }
    node = parsePostfix(std::move(node));
    return withFilters ? parseFilters(std::move(node)) : std::move(node);
}

TemplateExpressionPtr TemplateExpressionParser::parsePrimary()
{
    const TemplateToken &token = m_stream.current();
    if (token.type == Type::Name)
        return parseName();
    if (token.type == Type::Literal)
        return parseLiteral();
    if (m_stream.isOperator("("_L1))
        return parseParentheses();
    if (m_stream.isOperator("["_L1))
        return parseList();
    if (m_stream.isOperator("{"_L1))
        return parseMap();
    m_stream.failExpected(Text::tr("A value"));
    return nullptr;
}

TemplateExpressionPtr TemplateExpressionParser::parseName()
{
    const TemplateToken &token = m_stream.current();
    const QString &name = token.text;
    if (isKeyword(name)) {
        m_stream.failExpected(Text::tr("A value"));
        return nullptr;
    }
    auto node = make(Kind::Literal, token.at);
    if (name == "true"_L1 || name == "True"_L1) {
        node->value = TemplateValue(true);
    } else if (name == "false"_L1 || name == "False"_L1) {
        node->value = TemplateValue(false);
    } else if (name == "none"_L1 || name == "None"_L1) {
        node->value = TemplateValue::none();
    } else {
        node->kind = Kind::Name;
        node->name = name;
    }
    m_stream.advance();
    return node;
}

// Texts in a row are one.
TemplateExpressionPtr TemplateExpressionParser::parseLiteral()
{
    auto node = make(Kind::Literal, m_stream.current().at);
    node->value = m_stream.current().value;
    m_stream.advance();
    if (!node->value.is(TemplateValue::Type::String))
        return node;
    QString text = node->value.toString();
    while (m_stream.current().type == Type::Literal
           && m_stream.current().value.is(TemplateValue::Type::String)) {
        text += m_stream.current().value.toString();
        m_stream.advance();
    }
    node->value = TemplateValue(text);
    return node;
}

TemplateExpressionPtr TemplateExpressionParser::parseParentheses()
{
    const TemplatePosition at = m_stream.current().at;
    m_stream.advance();
    if (m_stream.skipOperator(")"_L1))
        return finished(make(Kind::Tuple, at));
    TemplateExpressionPtr node = parseTuple(true);
    m_stream.expectOperator(")"_L1);
    return node;
}

TemplateExpressionPtr TemplateExpressionParser::parseList()
{
    auto node = make(Kind::List, m_stream.current().at);
    m_stream.advance();
    while (!m_stream.failed() && !m_stream.isOperator("]"_L1)) {
        node->operands.push_back(parseExpression());
        if (!m_stream.skipOperator(","_L1))
            break;
    }
    m_stream.expectOperator("]"_L1);
    return finished(std::move(node));
}

TemplateExpressionPtr TemplateExpressionParser::parseMap()
{
    auto node = make(Kind::Map, m_stream.current().at);
    m_stream.advance();
    while (!m_stream.failed() && !m_stream.isOperator("}"_L1)) {
        node->operands.push_back(parseExpression());
        m_stream.expectOperator(":"_L1);
        node->operands.push_back(parseExpression());
        if (!m_stream.skipOperator(","_L1))
            break;
    }
    m_stream.expectOperator("}"_L1);
    return finished(std::move(node));
}

std::unique_ptr<TemplateExpression> TemplateExpressionParser::make(Kind kind,
                                                                   TemplatePosition at) const
{
    auto node = std::make_unique<TemplateExpression>();
    node->kind = kind;
    node->at = at;
    return node;
}

TemplateExpressionPtr TemplateExpressionParser::finished(std::unique_ptr<TemplateExpression> node)
{
    for (const TemplateExpressionPtr &operand : node->operands) {
        if (operand)
            node->depth = std::max(node->depth, operand->depth + 1);
    }
    if (node->depth > MaxDepth)
        m_stream.failAt(node->at, Text::tr("This expression is too long."));
    if (m_stream.failed())
        return nullptr;
    return node;
}

TemplateExpressionPtr TemplateExpressionParser::combined(Kind kind, TemplatePosition at,
                                                         TemplateExpressionPtr left,
                                                         TemplateExpressionPtr right)
{
    auto node = make(kind, at);
    node->operands.push_back(std::move(left));
    if (right)
        node->operands.push_back(std::move(right));
    return finished(std::move(node));
}

} // namespace gantry
