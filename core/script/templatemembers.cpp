// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templatemembers.h"

#include "script/templatemethods.h"
#include "script/templateoperators.h"
#include "script/templatetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry::TemplateMembers {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

using Type = TemplateValue::Type;

std::optional<TemplateValue> loopMember(const TemplateLoop &loop, const QString &name)
{
    if (name == "index"_L1)
        return TemplateValue(loop.index0 + 1);
    if (name == "index0"_L1)
        return TemplateValue(loop.index0);
    if (name == "revindex"_L1)
        return TemplateValue(loop.length - loop.index0);
    if (name == "revindex0"_L1)
        return TemplateValue(loop.length - loop.index0 - 1);
    if (name == "first"_L1)
        return TemplateValue(loop.index0 == 0);
    if (name == "last"_L1)
        return TemplateValue(loop.index0 + 1 == loop.length);
    if (name == "length"_L1)
        return TemplateValue(loop.length);
    if (name == "depth"_L1)
        return TemplateValue(qint64(loop.level));
    if (name == "depth0"_L1)
        return TemplateValue(qint64(loop.level - 1));
    if (name == "previtem"_L1)
        return loop.previous;
    if (name == "nextitem"_L1)
        return loop.next;
    return std::nullopt;
}

std::optional<qsizetype> position(qint64 index, qsizetype size)
{
    const qint64 at = index < 0 ? index + size : index;
    return at >= 0 && at < size ? std::optional(qsizetype(at)) : std::nullopt;
}

// The item of a list or text; nothing if the key is no number.
std::optional<TemplateValue> sequenceItem(const TemplateValue &value, const TemplateValue &key)
{
    if (!key.isInteger())
        return std::nullopt;
    const QString name = QString::number(key.toInt());
    if (value.is(Type::List)) {
        const auto at = position(key.toInt(), value.toList().items.size());
        return at ? value.toList().items.at(*at) : TemplateValue::undefined(name);
    }
    if (value.is(Type::String)) {
        const auto at = position(key.toInt(), value.toString().size());
        return at ? TemplateValue(QString(value.toString().at(*at)))
                  : TemplateValue::undefined(name);
    }
    return std::nullopt;
}

/// The positions a slice takes, by the rules of Python.
struct SliceRange
{
    qint64 begin = 0;
    qint64 end = 0;
    qint64 step = 1;
};

std::optional<qint64> bound(const TemplateValue &value, TemplateRun &run)
{
    if (value.isInteger())
        return value.toInt();
    if (!value.is(Type::None))
        run.fail(Text::tr("A whole number is needed here, not %1.").arg(TemplateText::kind(value)));
    return std::nullopt;
}

SliceRange sliceRange(qint64 size, std::optional<qint64> begin, std::optional<qint64> end,
                      qint64 step)
{
    const qint64 lowest = step < 0 ? -1 : 0;
    const qint64 highest = step < 0 ? size - 1 : size;
    const auto clamped = [&](qint64 at) {
        return std::clamp(at < 0 ? std::max(at, -size - 1) + size : at, lowest, highest);
    };
    SliceRange range;
    range.step = std::clamp(step, -size - 1, size + 1);
    range.begin = begin ? clamped(*begin) : (step < 0 ? highest : lowest);
    range.end = end ? clamped(*end) : (step < 0 ? lowest : highest);
    return range;
}

} // namespace

TemplateValue attribute(const TemplateValue &value, const QString &name, TemplateRun &run)
{
    if (run.failed())
        return {};
    if (value.is(Type::Undefined))
        return run.failUndefined(value);
    if (name.startsWith("__"_L1))
        return run.fail(Text::tr("\"%1\" cannot be reached from a script.").arg(name));
    if (value.is(Type::Map)) {
        if (const auto entry = TemplateOperators::lookUp(value.toMap(), TemplateValue(name), run))
            return *entry;
    } else if (value.is(Type::Loop)) {
        if (const auto member = loopMember(value.toLoop(), name))
            return *member;
    }
    if (TemplateMethods::exists(value, name))
        return run.fail(Text::tr("\"%1\" has to be called: %1().").arg(name));
    return TemplateValue::undefined(name);
}

TemplateValue item(const TemplateValue &value, const TemplateValue &key, TemplateRun &run)
{
    if (run.failed())
        return {};
    if (value.is(Type::Undefined))
        return run.failUndefined(value);
    if (const auto found = sequenceItem(value, key))
        return *found;
    if (value.is(Type::Map)) {
        if (const auto entry = TemplateOperators::lookUp(value.toMap(), key, run))
            return *entry;
    }
    if (key.is(Type::String) && !value.is(Type::Map))
        return attribute(value, key.toString(), run);
    return TemplateValue::undefined(TemplateText::quoted(key, run));
}

TemplateValue slice(const TemplateValue &value, const TemplateValue &begin,
                    const TemplateValue &end, const TemplateValue &step, TemplateRun &run)
{
    if (run.failed())
        return {};
    const bool isText = value.is(Type::String);
    if (value.is(Type::Undefined))
        return run.failUndefined(value);
    if (!isText && !value.is(Type::List))
        return run.fail(Text::tr("No part can be cut out of %1.").arg(TemplateText::kind(value)));
    const qint64 size = isText ? value.toString().size() : value.toList().items.size();
    const qint64 stride = bound(step, run).value_or(1);
    const SliceRange range = sliceRange(size, bound(begin, run), bound(end, run), stride);
    if (stride == 0)
        return run.fail(Text::tr("The step must not be zero."));
    QString text;
    QList<TemplateValue> items;
    for (qint64 at = range.begin; range.step > 0 ? at < range.end : at > range.end;
         at += range.step) {
        if (isText)
            text += value.toString().at(at);
        else
            items += value.toList().items.at(at);
    }
    if (isText)
        return run.text(text);
    const bool tuple = value.toList().kind == TemplateList::Kind::Tuple;
    return tuple ? run.tuple(std::move(items)) : run.list(std::move(items));
}

} // namespace gantry::TemplateMembers
