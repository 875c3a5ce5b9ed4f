// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templatetests.h"

#include "script/templateoperators.h"
#include "script/templatetext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gantry::TemplateTests {

namespace {

using Type = TemplateValue::Type;
using TemplateOperators::Arithmetic;
using TemplateOperators::Comparison;

template<Type Wanted>
bool isType(const TemplateValue &input, const TemplateArguments &, TemplateRun &)
{
    return input.is(Wanted);
}

bool isDefined(const TemplateValue &input, const TemplateArguments &, TemplateRun &)
{
    return !input.is(Type::Undefined);
}

bool isNumber(const TemplateValue &input, const TemplateArguments &, TemplateRun &)
{
    return input.isNumber();
}

bool isTrue(const TemplateValue &input, const TemplateArguments &, TemplateRun &)
{
    return input.is(Type::Bool) && input.toBool();
}

bool isFalse(const TemplateValue &input, const TemplateArguments &, TemplateRun &)
{
    return input.is(Type::Bool) && !input.toBool();
}

bool isSequence(const TemplateValue &input, const TemplateArguments &, TemplateRun &)
{
    return input.is(Type::String) || input.is(Type::List) || input.is(Type::Map);
}

bool isIterable(const TemplateValue &input, const TemplateArguments &, TemplateRun &)
{
    return input.is(Type::String) || input.is(Type::List) || input.is(Type::Map)
           || input.is(Type::Undefined);
}

// The remainder by Python's rules, compared.
bool remainderIs(const TemplateValue &input, const TemplateValue &divisor, qint64 wanted,
                 TemplateRun &run)
{
    const TemplateValue rest
        = TemplateOperators::calculate(Arithmetic::Modulo, input, divisor, run);
    return TemplateOperators::equal(rest, TemplateValue(wanted), run);
}

bool isOdd(const TemplateValue &input, const TemplateArguments &, TemplateRun &run)
{
    return remainderIs(input, TemplateValue(qint64(2)), 1, run);
}

bool isEven(const TemplateValue &input, const TemplateArguments &, TemplateRun &run)
{
    return remainderIs(input, TemplateValue(qint64(2)), 0, run);
}

bool isDivisibleBy(const TemplateValue &input, const TemplateArguments &arguments, TemplateRun &run)
{
    return remainderIs(input, arguments.at(0), 0, run);
}

bool isLower(const TemplateValue &input, const TemplateArguments &, TemplateRun &run)
{
    const QString text = TemplateText::text(input, run);
    return text == text.toLower() && text != text.toUpper();
}

bool isUpper(const TemplateValue &input, const TemplateArguments &, TemplateRun &run)
{
    const QString text = TemplateText::text(input, run);
    return text == text.toUpper() && text != text.toLower();
}

template<Comparison Wanted>
bool compares(const TemplateValue &input, const TemplateArguments &arguments, TemplateRun &run)
{
    return TemplateOperators::compare(Wanted, input, arguments.at(0), run);
}

} // namespace

const Test *find(const QString &name)
{
    static constexpr QLatin1StringView none;
    static constexpr QLatin1StringView other{"other"};
    static constexpr std::array<Test, 28> tests{{
        {"boolean"_L1, none, isType<Type::Bool>},
        {"defined"_L1, none, isDefined},
        {"divisibleby"_L1, "num"_L1, isDivisibleBy},
        {"eq"_L1, other, compares<Comparison::Equal>},
        {"equalto"_L1, other, compares<Comparison::Equal>},
        {"even"_L1, none, isEven},
        {"false"_L1, none, isFalse},
        {"float"_L1, none, isType<Type::Float>},
        {"ge"_L1, other, compares<Comparison::GreaterEqual>},
        {"greaterthan"_L1, other, compares<Comparison::Greater>},
        {"gt"_L1, other, compares<Comparison::Greater>},
        {"in"_L1, "seq"_L1, compares<Comparison::In>},
        {"integer"_L1, none, isType<Type::Int>},
        {"iterable"_L1, none, isIterable},
        {"le"_L1, other, compares<Comparison::LessEqual>},
        {"lessthan"_L1, other, compares<Comparison::Less>},
        {"lower"_L1, none, isLower},
        {"lt"_L1, other, compares<Comparison::Less>},
        {"mapping"_L1, none, isType<Type::Map>},
        {"ne"_L1, other, compares<Comparison::NotEqual>},
        {"none"_L1, none, isType<Type::None>},
        {"number"_L1, none, isNumber},
        {"odd"_L1, none, isOdd},
        {"sequence"_L1, none, isSequence},
        {"string"_L1, none, isType<Type::String>},
        {"true"_L1, none, isTrue},
        {"undefined"_L1, none, isType<Type::Undefined>},
        {"upper"_L1, none, isUpper},
    }};
    const auto *found = std::find_if(tests.begin(), tests.end(),
                                     [&](const Test &row) { return row.name == name; });
    return found == tests.end() ? nullptr : found;
}

} // namespace gantry::TemplateTests
