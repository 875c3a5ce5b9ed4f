// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <utility>
#include <variant>

namespace gantry {

struct TemplateList;
struct TemplateMap;
struct TemplateLoop;

/// A value of the template language, with the types and the rules of Python. Immutable, cheap to copy, any thread.
class TemplateValue final
{
public:
    enum class Type { Undefined, None, Bool, Int, Float, String, List, Map, Namespace, Loop };
    using Pair = std::pair<TemplateValue, TemplateValue>;

    /// What is nested deeper cannot be printed or compared with a bounded stack, so it is not made.
    static constexpr int MaxDepth = 50;

    TemplateValue() = default; ///< undefined
    TemplateValue(bool value);
    TemplateValue(qint64 value);
    TemplateValue(double value);
    TemplateValue(QString value);
    TemplateValue(std::shared_ptr<const TemplateList> list);
    TemplateValue(std::shared_ptr<const TemplateMap> map);
    TemplateValue(std::shared_ptr<const TemplateLoop> loop);

    /// An undefined value that knows under which name it was looked for.
    [[nodiscard]] static TemplateValue undefined(QString name);
    [[nodiscard]] static TemplateValue none();
    [[nodiscard]] static TemplateValue list(QList<TemplateValue> items);
    [[nodiscard]] static TemplateValue tuple(QList<TemplateValue> items);
    /// What can be walked through but not printed: a range, the items of a map.
    [[nodiscard]] static TemplateValue series(QList<TemplateValue> items);
    [[nodiscard]] static TemplateValue map(QList<Pair> entries);
    /// The namespace with this number in the store of the renderer.
    [[nodiscard]] static TemplateValue nameSpace(int number);
    /// A value of the program. Keys of maps that are whole numbers ("0") become numbers, and are found as text too;
    /// line breaks in texts become spaces, so that a value cannot bring commands of its own.
    [[nodiscard]] static TemplateValue fromVariant(const QVariant &variant);

    [[nodiscard]] Type type() const { return static_cast<Type>(m_content.index()); }
    [[nodiscard]] bool is(Type wanted) const { return type() == wanted; }
    [[nodiscard]] bool isInteger() const
    {
        return is(Type::Int) || is(Type::Bool);
    } ///< as in Python
    [[nodiscard]] bool isNumber() const { return isInteger() || is(Type::Float); }

    [[nodiscard]] const QString &undefinedName() const; ///< only for Undefined
    [[nodiscard]] bool toBool() const;                  ///< only for Bool
    [[nodiscard]] qint64 toInt() const;                 ///< only for Int and Bool
    [[nodiscard]] double toDouble() const;              ///< only for numbers
    [[nodiscard]] const QString &toString() const;      ///< only for String
    [[nodiscard]] const TemplateList &toList() const;   ///< only for List
    [[nodiscard]] const TemplateMap &toMap() const;     ///< only for Map
    [[nodiscard]] const TemplateLoop &toLoop() const;   ///< only for Loop
    [[nodiscard]] int namespaceNumber() const;          ///< only for Namespace

    /// Levels of lists and maps: 0 for a plain value.
    [[nodiscard]] int depth() const;
    /// What looking at all of it costs: characters, items; at least 1. Nested values count once.
    [[nodiscard]] qint64 size() const;
    /// As an `if` sees it: false for 0, "", empty lists and maps, none and undefined.
    [[nodiscard]] bool truth() const;

private:
    struct Undefined
    {
        QString name;
    };
    struct None
    {};
    struct Namespace
    {
        int number = 0;
    };

    // In the order of Type.
    std::variant<Undefined, None, bool, qint64, double, QString,
                 std::shared_ptr<const TemplateList>, std::shared_ptr<const TemplateMap>, Namespace,
                 std::shared_ptr<const TemplateLoop>>
        m_content;
};

/// A list, a tuple, or a series.
struct TemplateList
{
    enum class Kind { List, Tuple, Series };

    Kind kind = Kind::List;
    QList<TemplateValue> items;
    int depth = 1;
};

/// A dictionary; keeps the order of its entries.
struct TemplateMap
{
    QList<TemplateValue::Pair> entries;
    int depth = 1;
    bool fromContext = false; ///< numbers were made of keys that were text
};

/// The variable `loop` at one iteration.
struct TemplateLoop
{
    qint64 index0 = 0;
    qint64 length = 0;
    int level = 1; ///< nesting of recursive loops; always 1
    TemplateValue previous;
    TemplateValue next;
};

} // namespace gantry
