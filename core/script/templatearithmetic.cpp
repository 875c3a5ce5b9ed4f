// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templateformat.h"
#include "script/templatenumbers.h"
#include "script/templateoperators.h"
#include "script/templatetext.h"

#include <QCoreApplication>
#include <QtNumeric>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace gantry::TemplateOperators {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

using Type = TemplateValue::Type;

TemplateValue failDivision(TemplateRun &run)
{
    return run.fail(Text::tr("This divides by zero."));
}

// What the overflow-checked functions of Qt give.
template<typename Operation>
TemplateValue checked(Operation operation, qint64 left, qint64 right, TemplateRun &run)
{
    qint64 result = 0;
    const bool overflow = operation(left, right, &result);
    return overflow ? run.failTooLarge() : TemplateValue(result);
}

constexpr auto add = [](qint64 l, qint64 r, qint64 *result) { return qAddOverflow(l, r, result); };
constexpr auto subtract
    = [](qint64 l, qint64 r, qint64 *result) { return qSubOverflow(l, r, result); };
constexpr auto multiply
    = [](qint64 l, qint64 r, qint64 *result) { return qMulOverflow(l, r, result); };

TemplateValue integerPower(qint64 base, qint64 exponent, TemplateRun &run)
{
    qint64 result = 1;
    bool overflow = false;
    while (exponent > 0 && !overflow) {
        if (exponent % 2 == 1)
            overflow = qMulOverflow(result, base, &result);
        exponent /= 2;
        // The last square is not needed, and may not fit although the result does.
        if (exponent > 0)
            overflow = qMulOverflow(base, base, &base) || overflow;
    }
    return overflow ? run.failTooLarge() : TemplateValue(result);
}

TemplateValue realPower(double base, double exponent, TemplateRun &run)
{
    if (base == 0.0 && exponent < 0.0)
        return failDivision(run);
    const double result = std::pow(base, exponent);
    if (std::isnan(result) && !std::isnan(base) && !std::isnan(exponent))
        return run.fail(Text::tr("A negative number has no such power."));
    if (std::isinf(result) && std::isfinite(base) && std::isfinite(exponent))
        return run.failTooLarge();
    return TemplateValue(result);
}

// Towards minus infinity, so that the remainder has the sign of the divisor.
struct FloorDivision
{
    double quotient = 0;
    double remainder = 0;
};

FloorDivision floorDivision(double left, double right)
{
    FloorDivision result;
    result.remainder = std::fmod(left, right);
    double exact = (left - result.remainder) / right;
    if (result.remainder != 0.0 && (right < 0.0) != (result.remainder < 0.0)) {
        result.remainder += right;
        exact -= 1.0;
    } else if (result.remainder == 0.0) {
        result.remainder = std::copysign(0.0, right);
    }
    if (exact == 0.0) {
        result.quotient = std::copysign(0.0, left / right);
    } else {
        result.quotient = std::floor(exact);
        if (exact - result.quotient > 0.5)
            result.quotient += 1.0;
    }
    return result;
}

TemplateValue calculateIntegers(Arithmetic operation, qint64 left, qint64 right, TemplateRun &run)
{
    switch (operation) {
    case Arithmetic::Add:
        return checked(add, left, right, run);
    case Arithmetic::Subtract:
        return checked(subtract, left, right, run);
    case Arithmetic::Multiply:
        return checked(multiply, left, right, run);
    case Arithmetic::Power:
        if (right < 0)
            return realPower(double(left), double(right), run);
        return integerPower(left, right, run);
    default:
        break;
    }
    if (right == 0)
        return failDivision(run);
    if (operation == Arithmetic::Divide)
        return TemplateValue(double(left) / double(right));
    // The one quotient that does not fit.
    if (right == -1) {
        if (operation == Arithmetic::Modulo)
            return TemplateValue(qint64(0));
        return checked(subtract, 0, left, run);
    }
    const bool down = left % right != 0 && (left < 0) != (right < 0);
    if (operation == Arithmetic::Modulo)
        return TemplateValue(left % right + (down ? right : 0));
    return TemplateValue(left / right - (down ? 1 : 0));
}

TemplateValue calculateReals(Arithmetic operation, double left, double right, TemplateRun &run)
{
    switch (operation) {
    case Arithmetic::Add:
        return TemplateValue(left + right);
    case Arithmetic::Subtract:
        return TemplateValue(left - right);
    case Arithmetic::Multiply:
        return TemplateValue(left * right);
    case Arithmetic::Power:
        return realPower(left, right, run);
    default:
        break;
    }
    if (right == 0.0)
        return failDivision(run);
    if (operation == Arithmetic::Divide)
        return TemplateValue(left / right);
    const FloorDivision division = floorDivision(left, right);
    return TemplateValue(operation == Arithmetic::Modulo ? division.remainder : division.quotient);
}

TemplateValue repeated(const TemplateValue &value, qint64 times, TemplateRun &run)
{
    times = std::max<qint64>(times, 0);
    if (times > TemplateRun::Budget || !run.spend(times * value.size()))
        return run.fail(Text::tr("This repeats too often."));
    if (value.is(Type::String))
        return run.text(value.toString().repeated(times));
    QList<TemplateValue> items;
    for (qint64 i = 0; i < times; ++i)
        items += value.toList().items;
    return value.toList().kind == TemplateList::Kind::Tuple ? run.tuple(std::move(items))
                                                            : run.list(std::move(items));
}

bool isSequence(const TemplateValue &value)
{
    return value.is(Type::String)
           || (value.is(Type::List) && value.toList().kind != TemplateList::Kind::Series);
}

// What "+" and "*" do to texts and lists; nothing if they do not apply.
std::optional<TemplateValue> calculateSequences(Arithmetic operation, const TemplateValue &left,
                                                const TemplateValue &right, TemplateRun &run)
{
    if (operation == Arithmetic::Multiply && isSequence(left) && right.isInteger())
        return repeated(left, right.toInt(), run);
    if (operation == Arithmetic::Multiply && isSequence(right) && left.isInteger())
        return repeated(right, left.toInt(), run);
    if (operation != Arithmetic::Add || !isSequence(left) || left.type() != right.type())
        return std::nullopt;
    if (left.is(Type::String))
        return run.text(left.toString() + right.toString());
    if (left.toList().kind != right.toList().kind)
        return std::nullopt;
    QList<TemplateValue> items = left.toList().items + right.toList().items;
    return left.toList().kind == TemplateList::Kind::Tuple ? run.tuple(std::move(items))
                                                           : run.list(std::move(items));
}

TemplateValue failKinds(const TemplateValue &left, const TemplateValue &right, TemplateRun &run)
{
    return run.fail(Text::tr("This cannot be calculated with %1 and %2.")
                        .arg(TemplateText::kind(left), TemplateText::kind(right)));
}

} // namespace

TemplateValue calculate(Arithmetic operation, const TemplateValue &left, const TemplateValue &right,
                        TemplateRun &run)
{
    if (run.failed())
        return {};
    if (operation == Arithmetic::Concatenate) {
        const QString head = TemplateText::text(left, run);
        return run.text(head + TemplateText::text(right, run));
    }
    if (left.is(Type::Undefined))
        return run.failUndefined(left);
    if (operation == Arithmetic::Modulo && left.is(Type::String))
        return TemplateFormat::percent(left.toString(), right, run);
    if (right.is(Type::Undefined))
        return run.failUndefined(right);
    if (left.isInteger() && right.isInteger())
        return calculateIntegers(operation, left.toInt(), right.toInt(), run);
    if (left.isNumber() && right.isNumber())
        return calculateReals(operation, left.toDouble(), right.toDouble(), run);
    const auto result = calculateSequences(operation, left, right, run);
    return result ? *result : failKinds(left, right, run);
}

TemplateValue negate(const TemplateValue &value, TemplateRun &run)
{
    if (run.failed())
        return {};
    if (value.is(Type::Undefined))
        return run.failUndefined(value);
    if (value.is(Type::Float))
        return TemplateValue(-value.toDouble());
    return calculate(Arithmetic::Subtract, TemplateValue(qint64(0)), value, run);
}

TemplateValue plus(const TemplateValue &value, TemplateRun &run)
{
    if (run.failed())
        return {};
    if (value.is(Type::Undefined))
        return run.failUndefined(value);
    if (value.is(Type::Float))
        return value;
    return calculate(Arithmetic::Add, TemplateValue(qint64(0)), value, run);
}

} // namespace gantry::TemplateOperators
