// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templatetext.h"

#include "script/templatenumbers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gantry::TemplateText {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

using Type = TemplateValue::Type;

QString escaped(QChar c)
{
    const auto code = c.unicode();
    switch (code) {
    case '\n':
        return u"\\n"_s;
    case '\r':
        return u"\\r"_s;
    case '\t':
        return u"\\t"_s;
    case '\\':
        return u"\\\\"_s;
    default:
        break;
    }
    if (code < 0x20 || (code >= 0x7f && code < 0xa1))
        return u"\\x%1"_s.arg(code, 2, 16, QLatin1Char('0'));
    return QString(c);
}

QString quotedText(const QString &text)
{
    const QChar quote = text.contains(u'\'') && !text.contains(u'"') ? u'"' : u'\'';
    QString out(quote);
    for (const QChar c : text)
        out += c == quote ? QString(u'\\') + c : escaped(c);
    return out + quote;
}

QString listText(const TemplateList &list, TemplateRun &run)
{
    if (list.kind == TemplateList::Kind::Series) {
        run.fail(Text::tr("A range or a view of a map cannot be printed. Use a loop, or the "
                          "filters list and join."));
        return {};
    }
    const bool tuple = list.kind == TemplateList::Kind::Tuple;
    QStringList parts;
    for (const TemplateValue &item : list.items) {
        parts += quoted(item, run);
        if (run.failed())
            return {};
    }
    const QString text = parts.join(", "_L1);
    if (!tuple)
        return u'[' + text + u']';
    return u'(' + text + (list.items.size() == 1 ? ",)"_L1 : ")"_L1);
}

QString mapText(const TemplateMap &map, TemplateRun &run)
{
    QStringList parts;
    for (const auto &[key, value] : map.entries) {
        parts += quoted(key, run) + ": "_L1 + quoted(value, run);
        if (run.failed())
            return {};
    }
    return u'{' + parts.join(", "_L1) + u'}';
}

} // namespace

QString text(const TemplateValue &value, TemplateRun &run)
{
    // Nested lists may share their items: what is written counts, not what is stored.
    if (!run.spend(value.size() + TemplateRun::StepCost))
        return {};
    switch (value.type()) {
    case Type::Undefined:
        return {};
    case Type::None:
        return u"None"_s;
    case Type::Bool:
        return value.toBool() ? u"True"_s : u"False"_s;
    case Type::Int:
        return QString::number(value.toInt());
    case Type::Float:
        return TemplateNumbers::text(value.toDouble());
    case Type::String:
        return value.toString();
    case Type::List:
        return listText(value.toList(), run);
    case Type::Map:
        return mapText(value.toMap(), run);
    case Type::Namespace:
    case Type::Loop:
        break;
    }
    run.fail(Text::tr("This cannot be printed; name one of its members."));
    return {};
}

QString quoted(const TemplateValue &value, TemplateRun &run)
{
    if (value.is(Type::Undefined))
        return u"Undefined"_s;
    if (value.is(Type::String))
        return run.look(value) ? quotedText(value.toString()) : QString();
    return text(value, run);
}

std::optional<QList<TemplateValue>> items(const TemplateValue &value, TemplateRun &run)
{
    if (!run.spend(value.size() * TemplateRun::StepCost))
        return std::nullopt;
    QList<TemplateValue> result;
    switch (value.type()) {
    case Type::Undefined:
        return result;
    case Type::List:
        return value.toList().items;
    case Type::Map:
        for (const auto &entry : value.toMap().entries)
            result.append(entry.first);
        return result;
    case Type::String:
        for (const char32_t c : value.toString().toUcs4())
            result.append(TemplateValue(QString::fromUcs4(&c, 1)));
        return result;
    default:
        run.fail(Text::tr("There is nothing to walk through in %1.").arg(kind(value)));
        return std::nullopt;
    }
}

QString kind(const TemplateValue &value)
{
    switch (value.type()) {
    case Type::Undefined:
        return Text::tr("an undefined value");
    case Type::None:
        return Text::tr("none");
    case Type::Bool:
        return Text::tr("true or false");
    case Type::Int:
    case Type::Float:
        return Text::tr("a number");
    case Type::String:
        return Text::tr("a text");
    case Type::List:
        return Text::tr("a list");
    case Type::Map:
        return Text::tr("a map");
    case Type::Namespace:
        return Text::tr("a namespace");
    case Type::Loop:
        return Text::tr("the variable \"loop\"");
    }
    return {};
}

} // namespace gantry::TemplateText
