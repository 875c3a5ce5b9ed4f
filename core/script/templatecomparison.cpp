// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templateoperators.h"
#include "script/templatetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry::TemplateOperators {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

using Type = TemplateValue::Type;

bool equalNumbers(const TemplateValue &left, const TemplateValue &right)
{
    if (left.isInteger() && right.isInteger())
        return left.toInt() == right.toInt();
    return left.toDouble() == right.toDouble();
}

bool equalLists(const TemplateList &left, const TemplateList &right, TemplateRun &run)
{
    if (left.kind != right.kind || left.items.size() != right.items.size())
        return false;
    for (qsizetype i = 0; i < left.items.size(); ++i) {
        if (!equal(left.items.at(i), right.items.at(i), run))
            return false;
    }
    return true;
}

bool equalMaps(const TemplateMap &left, const TemplateMap &right, TemplateRun &run)
{
    if (left.entries.size() != right.entries.size())
        return false;
    return std::all_of(left.entries.cbegin(), left.entries.cend(), [&](const auto &entry) {
        const auto other = lookUp(right, entry.first, run);
        return other && equal(entry.second, *other, run);
    });
}

// The first difference decides.
bool lessLists(const TemplateList &left, const TemplateList &right, TemplateRun &run)
{
    const qsizetype shared = std::min(left.items.size(), right.items.size());
    for (qsizetype i = 0; i < shared && !run.failed(); ++i) {
        if (!equal(left.items.at(i), right.items.at(i), run))
            return less(left.items.at(i), right.items.at(i), run);
    }
    return left.items.size() < right.items.size();
}

bool textContains(const QString &text, const TemplateValue &needle, TemplateRun &run)
{
    if (needle.is(Type::Undefined)) {
        run.failUndefined(needle);
        return false;
    }
    if (!needle.is(Type::String)) {
        run.fail(Text::tr("Only a text can be in a text."));
        return false;
    }
    // Repeated patterns cost the product of both.
    const qint64 product = text.size() * needle.toString().size();
    return run.spend(text.size() + product / 32) && text.contains(needle.toString());
}

} // namespace

bool equal(const TemplateValue &left, const TemplateValue &right, TemplateRun &run)
{
    constexpr qint64 Cost = TemplateRun::StepCost / 2;
    if (!run.spend(Cost + std::min(left.size(), right.size())))
        return false;
    if (left.isNumber() && right.isNumber())
        return equalNumbers(left, right);
    if (left.type() != right.type())
        return false;
    switch (left.type()) {
    case Type::Undefined:
    case Type::None:
        return true;
    case Type::String:
        return left.toString() == right.toString();
    case Type::List:
        return equalLists(left.toList(), right.toList(), run);
    case Type::Map:
        return equalMaps(left.toMap(), right.toMap(), run);
    case Type::Namespace:
        return left.namespaceNumber() == right.namespaceNumber();
    default:
        return false;
    }
}

bool less(const TemplateValue &left, const TemplateValue &right, TemplateRun &run)
{
    if (run.failed() || !run.spend(std::min(left.size(), right.size())))
        return false;
    if (left.isInteger() && right.isInteger())
        return left.toInt() < right.toInt();
    if (left.isNumber() && right.isNumber())
        return left.toDouble() < right.toDouble();
    if (left.is(Type::String) && right.is(Type::String))
        return left.toString() < right.toString();
    if (left.is(Type::List) && right.is(Type::List) && left.toList().kind == right.toList().kind
        && left.toList().kind != TemplateList::Kind::Series)
        return lessLists(left.toList(), right.toList(), run);
    if (left.is(Type::Undefined) || right.is(Type::Undefined))
        run.failUndefined(left.is(Type::Undefined) ? left : right);
    else
        run.fail(Text::tr("%1 and %2 cannot be ordered; only numbers can be compared with numbers "
                          "and texts with texts.")
                     .arg(TemplateText::kind(left), TemplateText::kind(right)));
    return false;
}

bool contains(const TemplateValue &haystack, const TemplateValue &needle, TemplateRun &run)
{
    if (run.failed())
        return false;
    switch (haystack.type()) {
    case Type::String:
        return textContains(haystack.toString(), needle, run);
    case Type::Map:
        if (!canBeKey(needle))
            run.fail(Text::tr("%1 cannot be the key of a map.").arg(TemplateText::kind(needle)));
        return lookUp(haystack.toMap(), needle, run).has_value();
    case Type::Undefined:
        return false;
    case Type::List:
        for (const TemplateValue &item : haystack.toList().items) {
            if (equal(item, needle, run))
                return true;
            if (run.failed())
                return false;
        }
        return false;
    default:
        run.fail(Text::tr("There is nothing to look for in %1.").arg(TemplateText::kind(haystack)));
        return false;
    }
}

bool compare(Comparison comparison, const TemplateValue &left, const TemplateValue &right,
             TemplateRun &run)
{
    if (run.failed())
        return false;
    switch (comparison) {
    case Comparison::Equal:
        return equal(left, right, run);
    case Comparison::NotEqual:
        return !equal(left, right, run);
    case Comparison::Less:
        return less(left, right, run);
    case Comparison::Greater:
        return less(right, left, run);
    case Comparison::LessEqual:
        return less(left, right, run) || equal(left, right, run);
    case Comparison::GreaterEqual:
        return less(right, left, run) || equal(left, right, run);
    case Comparison::In:
        return contains(right, left, run);
    case Comparison::NotIn:
        return !contains(right, left, run);
    }
    return false;
}

bool canBeKey(const TemplateValue &value)
{
    if (value.is(Type::List))
        return value.toList().kind == TemplateList::Kind::Tuple;
    return !value.is(Type::Map);
}

std::optional<TemplateValue> lookUp(const TemplateMap &map, const TemplateValue &key,
                                    TemplateRun &run)
{
    if (!canBeKey(key))
        return std::nullopt;
    for (const auto &[name, value] : map.entries) {
        if (equal(name, key, run))
            return value;
    }
    if (map.fromContext && key.is(Type::String)) {
        bool ok = false;
        const qint64 number = key.toString().toLongLong(&ok);
        if (ok && QString::number(number) == key.toString())
            return lookUp(map, TemplateValue(number), run);
    }
    return std::nullopt;
}

} // namespace gantry::TemplateOperators
