// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templatevalue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

TemplateValue makeList(TemplateList::Kind kind, QList<TemplateValue> items)
{
    auto list = std::make_shared<TemplateList>();
    list->kind = kind;
    for (const TemplateValue &item : std::as_const(items))
        list->depth = std::max(list->depth, item.depth() + 1);
    list->items = std::move(items);
    return TemplateValue(std::shared_ptr<const TemplateList>(std::move(list)));
}

std::shared_ptr<TemplateMap> makeMap(QList<TemplateValue::Pair> entries)
{
    auto map = std::make_shared<TemplateMap>();
    for (const auto &[key, value] : std::as_const(entries))
        map->depth = std::max({map->depth, key.depth() + 1, value.depth() + 1});
    map->entries = std::move(entries);
    return map;
}

// "0" and "12", not "007" or "-1": what a program makes of the number of an extruder.
std::optional<qint64> numberOfKey(const QString &key)
{
    bool ok = false;
    const qint64 number = key.toLongLong(&ok);
    return ok && number >= 0 && QString::number(number) == key ? std::optional(number)
                                                               : std::nullopt;
}

TemplateValue fromVariantAt(const QVariant &variant, int level);

template<typename Container>
TemplateValue mapFromVariants(const Container &variants, int level)
{
    QList<TemplateValue::Pair> entries;
    bool numbered = false;
    for (auto it = variants.cbegin(); it != variants.cend(); ++it) {
        const auto number = numberOfKey(it.key());
        numbered = numbered || number;
        entries.append({number ? TemplateValue(*number) : TemplateValue(it.key()),
                        fromVariantAt(it.value(), level + 1)});
    }
    auto map = makeMap(std::move(entries));
    map->fromContext = numbered;
    return TemplateValue(std::shared_ptr<const TemplateMap>(std::move(map)));
}

TemplateValue listFromVariants(const QVariantList &variants, int level)
{
    QList<TemplateValue> items;
    for (const QVariant &variant : variants)
        items.append(fromVariantAt(variant, level + 1));
    return TemplateValue::list(std::move(items));
}

// The name of a file must not become a command of its own.
QString onOneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\r', u' ');
}

TemplateValue fromUnsigned(quint64 number)
{
    if (number > quint64(std::numeric_limits<qint64>::max()))
        return TemplateValue(double(number));
    return TemplateValue(qint64(number));
}

TemplateValue fromVariantAt(const QVariant &variant, int level)
{
    if (level >= TemplateValue::MaxDepth)
        return {};
    switch (variant.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return TemplateValue::none();
    case QMetaType::Bool:
        return TemplateValue(variant.toBool());
    case QMetaType::Short:
    case QMetaType::Int:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return TemplateValue(qint64(variant.toLongLong()));
    case QMetaType::UShort:
    case QMetaType::UInt:
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        return fromUnsigned(variant.toULongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return TemplateValue(variant.toDouble());
    case QMetaType::QVariantMap:
        return mapFromVariants(variant.toMap(), level);
    case QMetaType::QVariantHash:
        return mapFromVariants(variant.toHash(), level);
    case QMetaType::QVariantList:
    case QMetaType::QStringList:
    case QMetaType::QByteArrayList:
        return listFromVariants(variant.toList(), level);
    case QMetaType::QJsonValue:
        return fromVariantAt(variant.toJsonValue().toVariant(), level);
    case QMetaType::QJsonObject:
        return mapFromVariants(variant.toJsonObject().toVariantMap(), level);
    case QMetaType::QJsonArray:
        return listFromVariants(variant.toJsonArray().toVariantList(), level);
    default:
        return TemplateValue(onOneLine(variant.toString()));
    }
}

} // namespace

TemplateValue::TemplateValue(bool value)
    : m_content(value)
{}
TemplateValue::TemplateValue(qint64 value)
    : m_content(value)
{}
TemplateValue::TemplateValue(double value)
    : m_content(value)
{}
TemplateValue::TemplateValue(QString value)
    : m_content(std::move(value))
{}
TemplateValue::TemplateValue(std::shared_ptr<const TemplateList> list)
    : m_content(std::move(list))
{}
TemplateValue::TemplateValue(std::shared_ptr<const TemplateMap> map)
    : m_content(std::move(map))
{}
TemplateValue::TemplateValue(std::shared_ptr<const TemplateLoop> loop)
    : m_content(std::move(loop))
{}

TemplateValue TemplateValue::undefined(QString name)
{
    TemplateValue value;
    value.m_content = Undefined{std::move(name)};
    return value;
}

TemplateValue TemplateValue::none()
{
    TemplateValue value;
    value.m_content = None{};
    return value;
}

TemplateValue TemplateValue::list(QList<TemplateValue> items)
{
    return makeList(TemplateList::Kind::List, std::move(items));
}

TemplateValue TemplateValue::tuple(QList<TemplateValue> items)
{
    return makeList(TemplateList::Kind::Tuple, std::move(items));
}

TemplateValue TemplateValue::series(QList<TemplateValue> items)
{
    return makeList(TemplateList::Kind::Series, std::move(items));
}

TemplateValue TemplateValue::map(QList<Pair> entries)
{
    return TemplateValue(std::shared_ptr<const TemplateMap>(makeMap(std::move(entries))));
}

TemplateValue TemplateValue::nameSpace(int number)
{
    TemplateValue value;
    value.m_content = Namespace{number};
    return value;
}

TemplateValue TemplateValue::fromVariant(const QVariant &variant)
{
    return fromVariantAt(variant, 0);
}

const QString &TemplateValue::undefinedName() const
{
    return std::get<Undefined>(m_content).name;
}

bool TemplateValue::toBool() const
{
    return std::get<bool>(m_content);
}

qint64 TemplateValue::toInt() const
{
    return is(Type::Bool) ? qint64(toBool()) : std::get<qint64>(m_content);
}

double TemplateValue::toDouble() const
{
    return is(Type::Float) ? std::get<double>(m_content) : double(toInt());
}

const QString &TemplateValue::toString() const
{
    return std::get<QString>(m_content);
}

const TemplateList &TemplateValue::toList() const
{
    return *std::get<std::shared_ptr<const TemplateList>>(m_content);
}

const TemplateMap &TemplateValue::toMap() const
{
    return *std::get<std::shared_ptr<const TemplateMap>>(m_content);
}

const TemplateLoop &TemplateValue::toLoop() const
{
    return *std::get<std::shared_ptr<const TemplateLoop>>(m_content);
}

int TemplateValue::namespaceNumber() const
{
    return std::get<Namespace>(m_content).number;
}

int TemplateValue::depth() const
{
    switch (type()) {
    case Type::List:
        return toList().depth;
    case Type::Map:
        return toMap().depth;
    case Type::Loop:
        return std::max(toLoop().previous.depth(), toLoop().next.depth()) + 1;
    default:
        return 0;
    }
}

qint64 TemplateValue::size() const
{
    switch (type()) {
    case Type::String:
        return toString().size() + 1;
    case Type::List:
        return toList().items.size() + 1;
    case Type::Map:
        return toMap().entries.size() + 1;
    default:
        return 1;
    }
}

bool TemplateValue::truth() const
{
    switch (type()) {
    case Type::Undefined:
    case Type::None:
        return false;
    case Type::Bool:
    case Type::Int:
        return toInt() != 0;
    case Type::Float:
        return toDouble() != 0.0; // true for "not a number" too, as in Python
    case Type::String:
        return !toString().isEmpty();
    case Type::List:
        return !toList().items.isEmpty();
    case Type::Map:
        return !toMap().entries.isEmpty();
    case Type::Namespace:
    case Type::Loop:
        return true;
    }
    return false;
}

} // namespace gantry
