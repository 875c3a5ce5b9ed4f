// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templatemethods.h"

#include "script/templatefilterfunctions.h"
#include "script/templateoperators.h"
#include "script/templatetext.h"

#include <QCoreApplication>
#include <QtNumeric>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gantry::TemplateMethods {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

using Type = TemplateValue::Type;
using Function = TemplateValue (*)(const TemplateValue &, const TemplateArguments &, TemplateRun &);

TemplateValue startsWith(const TemplateValue &text, const TemplateArguments &arguments,
                         TemplateRun &run)
{
    return TemplateValue(text.toString().startsWith(arguments.text(0, {}, run)));
}

TemplateValue endsWith(const TemplateValue &text, const TemplateArguments &arguments,
                       TemplateRun &run)
{
    return TemplateValue(text.toString().endsWith(arguments.text(0, {}, run)));
}

TemplateValue split(const TemplateValue &text, const TemplateArguments &arguments, TemplateRun &run)
{
    const bool bySpaces = !arguments.has(0) || arguments.at(0).is(Type::None);
    const QString separator = bySpaces ? u" "_s : arguments.text(0, {}, run);
    if (separator.isEmpty())
        return run.fail(Text::tr("The separator must not be empty."));
    const QStringList parts = bySpaces
                                  ? text.toString().simplified().split(u' ', Qt::SkipEmptyParts)
                                  : text.toString().split(separator);
    QList<TemplateValue> items;
    for (const QString &part : parts)
        items.append(TemplateValue(part));
    return run.list(std::move(items));
}

TemplateValue keys(const TemplateValue &map, const TemplateArguments &, TemplateRun &run)
{
    return run.series(TemplateText::items(map, run).value_or(QList<TemplateValue>()));
}

TemplateValue values(const TemplateValue &map, const TemplateArguments &, TemplateRun &run)
{
    QList<TemplateValue> items;
    for (const auto &entry : map.toMap().entries)
        items.append(entry.second);
    return run.series(std::move(items));
}

TemplateValue get(const TemplateValue &map, const TemplateArguments &arguments, TemplateRun &run)
{
    if (const auto found = TemplateOperators::lookUp(map.toMap(), arguments.at(0), run))
        return *found;
    return arguments.has(1) ? arguments.at(1) : TemplateValue::none();
}

TemplateValue cycle(const TemplateValue &loop, const TemplateArguments &arguments, TemplateRun &run)
{
    const auto &items = arguments.positional();
    if (items.isEmpty())
        return run.fail(Text::tr("There is nothing to take in turn."));
    return items.at(loop.toLoop().index0 % items.size());
}

struct Method
{
    Type type;
    QLatin1StringView name;
    QLatin1StringView parameters;
    int required = 0;
    Function function = nullptr;
};

const Method *find(const TemplateValue &object, const QString &name)
{
    static constexpr std::array<Method, 13> methods{{
        {Type::String, "capitalize"_L1, ""_L1, 0, TemplateFilters::capitalize},
        {Type::String, "endswith"_L1, "suffix"_L1, 1, endsWith},
        {Type::String, "lower"_L1, ""_L1, 0, TemplateFilters::lower},
        {Type::String, "replace"_L1, "old, new, count"_L1, 2, TemplateFilters::replace},
        {Type::String, "split"_L1, "sep"_L1, 0, split},
        {Type::String, "startswith"_L1, "prefix"_L1, 1, startsWith},
        {Type::String, "strip"_L1, "chars"_L1, 0, TemplateFilters::trim},
        {Type::String, "upper"_L1, ""_L1, 0, TemplateFilters::upper},
        {Type::Map, "get"_L1, "key, default"_L1, 1, get},
        {Type::Map, "items"_L1, ""_L1, 0, TemplateFilters::mapItems},
        {Type::Map, "keys"_L1, ""_L1, 0, keys},
        {Type::Map, "values"_L1, ""_L1, 0, values},
        {Type::Loop, "cycle"_L1, ""_L1, 0, cycle},
    }};
    const auto *found = std::find_if(methods.begin(), methods.end(), [&](const Method &row) {
        return row.type == object.type() && row.name == name;
    });
    return found == methods.end() ? nullptr : found;
}

} // namespace

bool exists(const TemplateValue &object, const QString &name)
{
    return find(object, name) != nullptr;
}

TemplateValue call(const TemplateValue &object, const QString &name, TemplateArguments &arguments,
                   TemplateRun &run)
{
    if (run.failed() || !run.look(object))
        return {};
    if (object.is(Type::Undefined))
        return run.failUndefined(object);
    const Method *method = find(object, name);
    if (method == nullptr)
        return run.fail(
            Text::tr("There is no function \"%1\" for %2.").arg(name, TemplateText::kind(object)));
    const bool takesAnything = method->type == Type::Loop;
    if (!takesAnything && !arguments.bind(method->parameters, run))
        return {};
    if (method->required > 0 && !arguments.has(size_t(method->required - 1)))
        return run.fail(Text::tr("A value is missing here: %1.").arg(method->parameters));
    return method->function(object, arguments, run);
}

TemplateValue range(TemplateArguments &arguments, TemplateRun &run)
{
    constexpr qint64 MaxItems = 100'000;
    if (!arguments.named().isEmpty() || !arguments.bind("begin, end, step"_L1, run))
        return run.fail(Text::tr("range takes one to three whole numbers."));
    if (!arguments.has(0))
        return run.fail(Text::tr("range takes one to three whole numbers."));
    const bool single = !arguments.has(1);
    const qint64 begin = single ? 0 : arguments.whole(0, 0, run);
    const qint64 end = arguments.whole(single ? 0 : 1, 0, run);
    const qint64 step = arguments.whole(2, 1, run);
    if (step == 0)
        return run.fail(Text::tr("The step must not be zero."));
    QList<TemplateValue> items;
    qint64 at = begin;
    while (!run.failed() && (step > 0 ? at < end : at > end)) {
        if (items.size() == MaxItems || !run.spend(1))
            return run.fail(Text::tr("This range has more than %1 items.").arg(MaxItems));
        items.append(TemplateValue(at));
        if (qAddOverflow(at, step, &at))
            break;
    }
    return run.series(std::move(items));
}

TemplateValue dict(const TemplateArguments &arguments, TemplateRun &run)
{
    if (!arguments.positional().isEmpty())
        return run.fail(Text::tr("dict takes values with names only: dict(a=1)."));
    QList<TemplateValue::Pair> entries;
    for (const auto &[name, value] : arguments.named())
        entries.append({TemplateValue(name), value});
    return run.map(std::move(entries));
}

} // namespace gantry::TemplateMethods
