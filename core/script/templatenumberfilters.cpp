// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templatefilterfunctions.h"
#include "script/templatenumbers.h"
#include "script/templateoperators.h"
#include "script/templatetext.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gantry::TemplateFilters {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

using Type = TemplateValue::Type;

bool checkNumber(const TemplateValue &value, TemplateRun &run)
{
    if (value.is(Type::Undefined))
        run.failUndefined(value);
    else if (!value.isNumber())
        run.fail(Text::tr("A number is needed here, not %1.").arg(TemplateText::kind(value)));
    return !run.failed();
}

TemplateValue fallback(const TemplateArguments &arguments, TemplateValue otherwise)
{
    return arguments.has(0) ? arguments.at(0) : std::move(otherwise);
}

TemplateValue wholeOf(double value, const TemplateArguments &arguments, TemplateRun &run)
{
    if (std::isnan(value))
        return fallback(arguments, TemplateValue(qint64(0)));
    const auto whole = TemplateNumbers::truncated(value);
    return whole ? TemplateValue(*whole) : run.failTooLarge();
}

TemplateValue wholeOf(const QString &text, const TemplateArguments &arguments, TemplateRun &run)
{
    const qint64 base = arguments.whole(1, 10, run);
    if (base == 0 || (base >= 2 && base <= 36)) {
        const auto parsed = TemplateNumbers::parseInt(text, int(base));
        if (parsed.value)
            return TemplateValue(*parsed.value);
        if (parsed.problem == TemplateNumbers::IntProblem::TooLarge)
            return run.failTooLarge();
    }
    const auto real = TemplateNumbers::parseFloat(text);
    return real ? wholeOf(*real, arguments, run) : fallback(arguments, TemplateValue(qint64(0)));
}

// Upwards or downwards at the given digit.
TemplateValue roundedTowards(double value, qint64 digits, bool up, TemplateRun &run)
{
    if (digits > 300 || digits < -300 || !std::isfinite(value))
        return run.failTooLarge();
    const double unit = std::pow(10.0, double(digits));
    const double scaled = up ? std::ceil(value * unit) : std::floor(value * unit);
    if (!std::isfinite(scaled))
        return run.failTooLarge();
    return TemplateValue((scaled + 0.0) / unit); // no "-0.0"
}

// The item for which no other is smaller, or larger; the first of several.
TemplateValue extreme(const TemplateValue &input, const TemplateArguments &arguments, bool largest,
                      TemplateRun &run)
{
    const auto items = itemsWith(input, TemplateValue(), run);
    const auto keys = itemsWith(input, arguments.at(1), run);
    if (!items || !keys)
        return {};
    const bool exact = arguments.truth(0);
    const auto key = [&](qsizetype i) {
        const TemplateValue &value = keys->at(i);
        return !exact && value.is(Type::String) ? TemplateValue(value.toString().toLower()) : value;
    };
    qsizetype best = 0;
    for (qsizetype i = 1; i < items->size() && !run.failed(); ++i) {
        const bool better = largest ? TemplateOperators::less(key(best), key(i), run)
                                    : TemplateOperators::less(key(i), key(best), run);
        if (better)
            best = i;
    }
    return items->isEmpty() ? TemplateValue() : items->at(best);
}

} // namespace

TemplateValue absolute(const TemplateValue &input, const TemplateArguments &, TemplateRun &run)
{
    if (!checkNumber(input, run))
        return {};
    if (input.is(Type::Float))
        return TemplateValue(std::abs(input.toDouble()));
    return input.toInt() < 0 ? TemplateOperators::negate(input, run) : TemplateValue(input.toInt());
}

TemplateValue maximum(const TemplateValue &input, const TemplateArguments &arguments,
                      TemplateRun &run)
{
    return extreme(input, arguments, true, run);
}

TemplateValue minimum(const TemplateValue &input, const TemplateArguments &arguments,
                      TemplateRun &run)
{
    return extreme(input, arguments, false, run);
}

TemplateValue round(const TemplateValue &input, const TemplateArguments &arguments,
                    TemplateRun &run)
{
    const qint64 digits = arguments.whole(0, 0, run);
    const QString method = arguments.text(1, u"common"_s, run);
    if (!checkNumber(input, run))
        return {};
    if (method == "ceil"_L1 || method == "floor"_L1)
        return roundedTowards(input.toDouble(), digits, method == "ceil"_L1, run);
    if (method != "common"_L1)
        return run.fail(Text::tr("The method of rounding is common, ceil or floor."));
    const int limited = int(std::clamp<qint64>(digits, -1000, 1000));
    if (input.is(Type::Float))
        return TemplateValue(TemplateNumbers::rounded(input.toDouble(), limited));
    const auto whole = TemplateNumbers::rounded(input.toInt(), limited);
    return whole ? TemplateValue(*whole) : run.failTooLarge();
}

TemplateValue sum(const TemplateValue &input, const TemplateArguments &arguments, TemplateRun &run)
{
    const auto items = itemsWith(input, arguments.at(0), run);
    TemplateValue total = arguments.has(1) ? arguments.at(1) : TemplateValue(qint64(0));
    if (total.is(Type::String))
        return run.fail(Text::tr("Texts cannot be added up; use the filter join."));
    for (const TemplateValue &item : items.value_or(QList<TemplateValue>()))
        total = TemplateOperators::calculate(TemplateOperators::Arithmetic::Add, total, item, run);
    return total;
}

TemplateValue toFloat(const TemplateValue &input, const TemplateArguments &arguments,
                      TemplateRun &run)
{
    if (input.is(Type::Undefined))
        return run.failUndefined(input);
    if (input.isNumber())
        return TemplateValue(input.toDouble());
    const auto parsed
        = input.is(Type::String) ? TemplateNumbers::parseFloat(input.toString()) : std::nullopt;
    return parsed ? TemplateValue(*parsed) : fallback(arguments, TemplateValue(0.0));
}

TemplateValue toInt(const TemplateValue &input, const TemplateArguments &arguments,
                    TemplateRun &run)
{
    if (input.is(Type::Undefined))
        return run.failUndefined(input);
    if (input.isInteger())
        return TemplateValue(input.toInt());
    if (input.is(Type::Float))
        return wholeOf(input.toDouble(), arguments, run);
    if (input.is(Type::String))
        return wholeOf(input.toString(), arguments, run);
    return fallback(arguments, TemplateValue(qint64(0)));
}

} // namespace gantry::TemplateFilters
