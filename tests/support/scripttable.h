// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/scripttemplate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace gantry {

/// The templates of tests/data/scripts/templates.json: one context, and rows with what each renders to. A row has
/// `output`, or `error` ("line:column", where Jinja2 refuses too), or `unsupported` (the same, where Jinja2 does not).
class ScriptTable
{
public:
    [[nodiscard]] static QString path()
    {
        return QStringLiteral(GANTRY_TEST_DATA "/scripts/templates.json");
    }

    ScriptTable()
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the table of templates is missing");
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        const QVariant context = object.value(QLatin1String("context")).toVariant();
        m_context = decoded(context).toMap();
        m_rows = object.value(QLatin1String("rows")).toArray();
    }

    [[nodiscard]] const QVariantMap &context() const { return m_context; }
    [[nodiscard]] const QJsonArray &rows() const { return m_rows; }

    /// Renders a row with its own scripts and snippets.
    [[nodiscard]] Result<QString> render(const QJsonObject &row) const
    {
        const auto lookup
            = [&row](const QString &name, bool snippet) -> std::optional<ScriptTemplate> {
            static const QLatin1String prefix("snippets/");
            const bool isSnippet = snippet || name.startsWith(prefix);
            const QString plain = isSnippet && !snippet ? name.mid(prefix.size()) : name;
            const QLatin1String group(isSnippet ? "snippets" : "scripts");
            const QJsonValue source = row.value(group).toObject().value(plain);
            if (!source.isString())
                return std::nullopt;
            return ScriptTemplate(plain, source.toString());
        };
        const ScriptTemplate script(QStringLiteral("test"),
                                    row.value(QLatin1String("source")).toString());
        return script.render(m_context, lookup);
    }

private:
    // Qt reads 1.0 as a whole number, so numbers with a fraction of zero are written {"float": "1.0"}.
    static QVariant decoded(const QVariant &value)
    {
        if (value.typeId() == QMetaType::QVariantList) {
            QVariantList list = value.toList();
            for (QVariant &item : list)
                item = decoded(item);
            return list;
        }
        if (value.typeId() != QMetaType::QVariantMap)
            return value;
        QVariantMap map = value.toMap();
        if (map.size() == 1 && map.firstKey() == QLatin1String("float"))
            return map.first().toString().toDouble();
        for (QVariant &item : map)
            item = decoded(item);
        return map;
    }

    QVariantMap m_context;
    QJsonArray m_rows;
};

} // namespace gantry
