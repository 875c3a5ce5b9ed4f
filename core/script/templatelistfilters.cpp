// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templatefilterfunctions.h"
#include "script/templatemembers.h"
#include "script/templateoperators.h"
#include "script/templatetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gantry::TemplateFilters {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

using Type = TemplateValue::Type;
using Items = QList<TemplateValue>;

bool isNumberKey(const TemplateValue &key)
{
    return key.isNumber() && !std::isnan(key.toDouble());
}

bool lessKeys(const TemplateValue &left, const TemplateValue &right)
{
    if (left.is(Type::String))
        return left.toString() < right.toString();
    if (left.isInteger() && right.isInteger())
        return left.toInt() < right.toInt();
    return left.toDouble() < right.toDouble();
}

TemplateValue foldedKey(const TemplateValue &key, bool caseSensitive)
{
    if (!caseSensitive && key.is(Type::String))
        return TemplateValue(key.toString().toLower());
    return key;
}

// A dotted path, or the number of an item.
TemplateValue attributeOf(const TemplateValue &item, const TemplateValue &attribute,
                          TemplateRun &run)
{
    if (attribute.isInteger())
        return TemplateMembers::item(item, attribute, run);
    TemplateValue value = item;
    for (const QString &part : TemplateText::text(attribute, run).split(u'.')) {
        bool isNumber = false;
        const qint64 number = part.toLongLong(&isNumber);
        const TemplateValue key = isNumber ? TemplateValue(number) : TemplateValue(part);
        value = TemplateMembers::item(value, key, run);
    }
    return value;
}

} // namespace

std::optional<QList<TemplateValue>> itemsWith(const TemplateValue &input,
                                              const TemplateValue &attribute, TemplateRun &run)
{
    auto items = TemplateText::items(input, run);
    if (!items || attribute.is(Type::Undefined) || attribute.is(Type::None))
        return items;
    for (TemplateValue &item : *items) {
        item = attributeOf(item, attribute, run);
        if (run.failed() || !run.spend(TemplateRun::StepCost))
            return std::nullopt;
    }
    return items;
}

TemplateValue first(const TemplateValue &input, const TemplateArguments &, TemplateRun &run)
{
    const auto items = TemplateText::items(input, run);
    return items && !items->isEmpty() ? items->first() : TemplateValue();
}

TemplateValue last(const TemplateValue &input, const TemplateArguments &, TemplateRun &run)
{
    const auto items = TemplateText::items(input, run);
    return items && !items->isEmpty() ? items->last() : TemplateValue();
}

TemplateValue join(const TemplateValue &input, const TemplateArguments &arguments, TemplateRun &run)
{
    const QString separator = arguments.text(0, {}, run);
    const auto items = itemsWith(input, arguments.at(1), run);
    QString out;
    bool isFirst = true;
    for (const TemplateValue &item : items.value_or(Items())) {
        if (!isFirst)
            out += separator;
        isFirst = false;
        out += TemplateText::text(item, run);
        if (run.failed() || out.size() > TemplateRun::MaxText)
            break;
    }
    return run.text(out);
}

TemplateValue length(const TemplateValue &input, const TemplateArguments &, TemplateRun &run)
{
    switch (input.type()) {
    case Type::Undefined:
        return TemplateValue(qint64(0));
    case Type::String:
        return TemplateValue(qint64(input.toString().toUcs4().size()));
    case Type::List:
        return TemplateValue(qint64(input.toList().items.size()));
    case Type::Map:
        return TemplateValue(qint64(input.toMap().entries.size()));
    case Type::Loop:
        return TemplateValue(input.toLoop().length);
    default:
        return run.fail(Text::tr("%1 has no length.").arg(TemplateText::kind(input)));
    }
}

TemplateValue mapItems(const TemplateValue &input, const TemplateArguments &, TemplateRun &run)
{
    if (!input.is(Type::Map) && !input.is(Type::Undefined))
        return run.fail(Text::tr("A map is needed here, not %1.").arg(TemplateText::kind(input)));
    Items items;
    if (input.is(Type::Map)) {
        for (const auto &[key, value] : input.toMap().entries)
            items.append(run.tuple({key, value}));
    }
    return run.series(std::move(items));
}

TemplateValue reverse(const TemplateValue &input, const TemplateArguments &, TemplateRun &run)
{
    auto items = TemplateText::items(input, run);
    if (!items)
        return {};
    std::reverse(items->begin(), items->end());
    if (!input.is(Type::String))
        return run.series(std::move(*items));
    QString text;
    for (const TemplateValue &item : std::as_const(*items))
        text += item.toString();
    return run.text(text);
}

TemplateValue sort(const TemplateValue &input, const TemplateArguments &arguments, TemplateRun &run)
{
    const auto items = TemplateText::items(input, run);
    const auto keys = itemsWith(input, arguments.at(2), run);
    if (!items || !keys || !run.spend(items->size() * 20))
        return {};
    const bool texts = !keys->isEmpty() && keys->first().is(Type::String);
    std::vector<std::pair<TemplateValue, TemplateValue>> rows;
    for (qsizetype i = 0; i < items->size(); ++i) {
        const TemplateValue &key = keys->at(i);
        if (texts ? !key.is(Type::String) : !isNumberKey(key))
            return run.fail(Text::tr("Only numbers, or only texts, can be sorted."));
        rows.emplace_back(foldedKey(key, arguments.truth(1)), items->at(i));
    }
    const bool downwards = arguments.truth(0);
    std::stable_sort(rows.begin(), rows.end(), [&](const auto &left, const auto &right) {
        return downwards ? lessKeys(right.first, left.first) : lessKeys(left.first, right.first);
    });
    Items sorted;
    for (auto &row : rows)
        sorted.append(std::move(row.second));
    return run.list(std::move(sorted));
}

TemplateValue toList(const TemplateValue &input, const TemplateArguments &, TemplateRun &run)
{
    auto items = TemplateText::items(input, run);
    return items ? run.list(std::move(*items)) : TemplateValue();
}

TemplateValue unique(const TemplateValue &input, const TemplateArguments &arguments,
                     TemplateRun &run)
{
    const auto items = TemplateText::items(input, run);
    const auto keys = itemsWith(input, arguments.at(1), run);
    if (!items || !keys)
        return {};
    Items found;
    Items seen;
    for (qsizetype i = 0; i < items->size() && !run.failed(); ++i) {
        const TemplateValue key = foldedKey(keys->at(i), arguments.truth(0));
        if (!TemplateOperators::canBeKey(key))
            return run.fail(Text::tr("Lists and maps cannot be told apart here."));
        const bool known = std::any_of(seen.cbegin(), seen.cend(), [&](const auto &other) {
            return TemplateOperators::equal(other, key, run);
        });
        if (known)
            continue;
        seen.append(key);
        found.append(items->at(i));
    }
    return run.series(std::move(found));
}

} // namespace gantry::TemplateFilters
