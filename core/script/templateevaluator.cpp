// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templateevaluator.h"

#include "script/templatefilters.h"
#include "script/templatemembers.h"
#include "script/templatemethods.h"
#include "script/templateoperators.h"
#include "script/templatetests.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

using Kind = TemplateExpression::Kind;
using Type = TemplateValue::Type;

} // namespace

TemplateEvaluator::TemplateEvaluator(TemplateScopes &scopes, TemplateRun &run)
    : m_scopes(scopes)
    , m_run(run)
{}

TemplateValue TemplateEvaluator::evaluate(const TemplateExpression &node)
{
    if (!m_run.enter(node.at))
        return {};
    TemplateValue value = dispatch(node);
    m_run.leave();
    return value;
}

bool TemplateEvaluator::decide(const TemplateExpression &node)
{
    return evaluate(node).truth();
}

TemplateValue TemplateEvaluator::dispatch(const TemplateExpression &node)
{
    switch (node.kind) {
    case Kind::Literal:
        return node.value;
    case Kind::Name:
        return name(node);
    case Kind::List:
    case Kind::Tuple:
        return list(node);
    case Kind::Map:
        return map(node);
    case Kind::Attribute:
        return attribute(node);
    case Kind::Index:
        return item(node);
    case Kind::Slice:
        return slice(node);
    case Kind::Call:
        return call(node);
    case Kind::Filter:
        return filter(node);
    case Kind::Test:
        return test(node);
    case Kind::Not:
        return TemplateValue(!decide(*node.operands[0]));
    case Kind::Negate:
    case Kind::Plus:
    case Kind::Arithmetic:
        return arithmetic(node);
    case Kind::And:
    case Kind::Or: {
        TemplateValue left = operand(node, 0);
        return left.truth() == (node.kind == Kind::Or) ? left : operand(node, 1);
    }
    case Kind::Compare:
        return compare(node);
    case Kind::Conditional:
        return conditional(node);
    }
    return {};
}

TemplateValue TemplateEvaluator::operand(const TemplateExpression &node, size_t index)
{
    TemplateValue value = evaluate(*node.operands[index]);
    m_run.setPosition(node.at);
    return value;
}

TemplateValue TemplateEvaluator::name(const TemplateExpression &node)
{
    if (auto value = m_scopes.find(node.name))
        return *value;
    if (node.name == "range"_L1 || node.name == "dict"_L1 || node.name == "namespace"_L1)
        return m_run.fail(Text::tr("\"%1\" has to be called: %1().").arg(node.name));
    return TemplateValue::undefined(node.name);
}

TemplateValue TemplateEvaluator::list(const TemplateExpression &node)
{
    QList<TemplateValue> items;
    for (size_t i = 0; i < node.operands.size(); ++i)
        items.append(operand(node, i));
    return node.kind == Kind::Tuple ? m_run.tuple(std::move(items)) : m_run.list(std::move(items));
}

// A key that comes again replaces the value, in its place.
TemplateValue TemplateEvaluator::map(const TemplateExpression &node)
{
    QList<TemplateValue::Pair> entries;
    for (size_t i = 0; i + 1 < node.operands.size() && !m_run.failed(); i += 2) {
        const TemplateValue key = operand(node, i);
        const TemplateValue value = operand(node, i + 1);
        if (key.depth() > 0 || key.is(Type::Undefined))
            return m_run.fail(Text::tr("This cannot be the key of a map."));
        const auto same = std::find_if(entries.begin(), entries.end(), [&](const auto &entry) {
            return TemplateOperators::equal(entry.first, key, m_run);
        });
        if (same != entries.end())
            same->second = value;
        else
            entries.append({key, value});
    }
    return m_run.map(std::move(entries));
}

TemplateValue TemplateEvaluator::attribute(const TemplateExpression &node)
{
    const TemplateValue value = operand(node, 0);
    if (value.is(Type::Namespace))
        return m_scopes.member(value, node.name);
    return TemplateMembers::attribute(value, node.name, m_run);
}

TemplateValue TemplateEvaluator::item(const TemplateExpression &node)
{
    const TemplateValue value = operand(node, 0);
    const TemplateValue key = operand(node, 1);
    if (value.is(Type::Namespace) && key.is(Type::String))
        return m_scopes.member(value, key.toString());
    return TemplateMembers::item(value, key, m_run);
}

TemplateValue TemplateEvaluator::slice(const TemplateExpression &node)
{
    const TemplateValue value = operand(node, 0);
    const auto part = [&](size_t index) {
        return node.operands[index] ? operand(node, index) : TemplateValue::none();
    };
    const TemplateValue begin = part(1);
    const TemplateValue end = part(2);
    return TemplateMembers::slice(value, begin, end, part(3), m_run);
}

TemplateValue TemplateEvaluator::arithmetic(const TemplateExpression &node)
{
    const TemplateValue left = operand(node, 0);
    if (node.kind == Kind::Negate)
        return TemplateOperators::negate(left, m_run);
    if (node.kind == Kind::Plus)
        return TemplateOperators::plus(left, m_run);
    const TemplateValue right = operand(node, 1);
    return TemplateOperators::calculate(node.arithmetic, left, right, m_run);
}

// a < b < c: each operand is computed once, the first that is false ends it.
TemplateValue TemplateEvaluator::compare(const TemplateExpression &node)
{
    TemplateValue left = operand(node, 0);
    for (qsizetype i = 0; i < node.comparisons.size(); ++i) {
        TemplateValue right = operand(node, size_t(i) + 1);
        if (!TemplateOperators::compare(node.comparisons.at(i), left, right, m_run))
            return TemplateValue(false);
        left = std::move(right);
    }
    return TemplateValue(true);
}

TemplateValue TemplateEvaluator::conditional(const TemplateExpression &node)
{
    if (operand(node, 1).truth())
        return operand(node, 0);
    if (m_run.failed() || !node.operands[2])
        return {};
    return operand(node, 2);
}

TemplateArguments TemplateEvaluator::arguments(const TemplateExpression &node)
{
    QList<TemplateValue> positional;
    QList<std::pair<QString, TemplateValue>> named;
    const size_t firstNamed = node.operands.size() - size_t(node.argumentNames.size());
    for (size_t i = 1; i < node.operands.size(); ++i) {
        if (i < firstNamed)
            positional.append(operand(node, i));
        else
            named.append({node.argumentNames.at(qsizetype(i - firstNamed)), operand(node, i)});
    }
    return {std::move(positional), std::move(named)};
}

TemplateValue TemplateEvaluator::call(const TemplateExpression &node)
{
    const TemplateExpression &callee = *node.operands[0];
    if (callee.kind == Kind::Attribute) {
        const TemplateValue object = operand(callee, 0);
        TemplateArguments given = arguments(node);
        m_run.setPosition(callee.at);
        return TemplateMethods::call(object, callee.name, given, m_run);
    }
    TemplateArguments given = arguments(node);
    m_run.setPosition(callee.at);
    if (callee.kind == Kind::Name)
        return callGlobal(callee, given);
    return m_run.fail(Text::tr("This cannot be called."));
}

TemplateValue TemplateEvaluator::callGlobal(const TemplateExpression &callee,
                                            TemplateArguments &arguments)
{
    if (m_run.failed())
        return {};
    if (m_scopes.find(callee.name))
        return m_run.fail(Text::tr("\"%1\" is no function.").arg(callee.name));
    if (callee.name == "range"_L1)
        return TemplateMethods::range(arguments, m_run);
    if (callee.name == "dict"_L1)
        return TemplateMethods::dict(arguments, m_run);
    if (callee.name == "namespace"_L1)
        return makeNamespace(arguments);
    return m_run.fail(Text::tr("There is no function \"%1\".").arg(callee.name));
}

TemplateValue TemplateEvaluator::makeNamespace(const TemplateArguments &arguments)
{
    if (!arguments.positional().isEmpty())
        return m_run.fail(Text::tr("namespace takes values with names only: namespace(a=1)."));
    TemplateScopes::Level members;
    for (const auto &[name, value] : arguments.named())
        members.insert(name, value);
    return m_run.spend(TemplateRun::StepCost * (members.size() + 1))
               ? m_scopes.addNamespace(std::move(members))
               : TemplateValue();
}

TemplateValue TemplateEvaluator::filter(const TemplateExpression &node)
{
    const TemplateValue input = operand(node, 0);
    TemplateArguments given = arguments(node);
    const TemplateFilters::Filter *found = TemplateFilters::find(node.name);
    if (m_run.failed() || !m_run.look(input))
        return {};
    if (!found->takesAnything && !given.bind(found->parameters, m_run))
        return {};
    TemplateValue value = found->function(input, given, m_run);
    return m_run.failed() ? TemplateValue() : value;
}

TemplateValue TemplateEvaluator::test(const TemplateExpression &node)
{
    const TemplateValue input = operand(node, 0);
    TemplateArguments given = arguments(node);
    const TemplateTests::Test *found = TemplateTests::find(node.name);
    if (m_run.failed() || !m_run.look(input) || !given.bind(found->parameters, m_run))
        return {};
    if (!found->parameters.isEmpty() && !given.has(0))
        return m_run.fail(
            Text::tr("The test \"%1\" needs a value to compare with.").arg(node.name));
    return TemplateValue(found->function(input, given, m_run));
}

} // namespace gantry
