// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templatearguments.h"

#include "script/templatetext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

} // namespace

TemplateArguments::TemplateArguments(QList<TemplateValue> positional,
                                     QList<std::pair<QString, TemplateValue>> named)
    : m_positional(std::move(positional))
    , m_named(std::move(named))
{}

bool TemplateArguments::bind(QLatin1StringView parameters, TemplateRun &run)
{
    const QStringList names = QString(parameters).split(", "_L1, Qt::SkipEmptyParts);
    m_bound.assign(size_t(names.size()), std::nullopt);
    if (m_positional.size() > names.size()) {
        run.fail(
            names.isEmpty()
                ? Text::tr("No value can be given here.")
                : Text::tr("Too many values are given here; there can be: %1.").arg(parameters));
        return false;
    }
    for (qsizetype i = 0; i < m_positional.size(); ++i)
        m_bound[size_t(i)] = m_positional.at(i);
    for (const auto &[name, value] : std::as_const(m_named)) {
        const qsizetype found = names.indexOf(name);
        if (found < 0 || m_bound[size_t(found)]) {
            run.fail(found < 0 ? Text::tr("There is no parameter \"%1\" here.").arg(name)
                               : Text::tr("\"%1\" is given twice.").arg(name));
            return false;
        }
        m_bound[size_t(found)] = value;
    }
    return true;
}

bool TemplateArguments::has(size_t parameter) const
{
    return parameter < m_bound.size() && m_bound[parameter].has_value();
}

TemplateValue TemplateArguments::at(size_t parameter) const
{
    return has(parameter) ? *m_bound[parameter] : TemplateValue();
}

qint64 TemplateArguments::whole(size_t parameter, qint64 otherwise, TemplateRun &run) const
{
    if (!has(parameter))
        return otherwise;
    const TemplateValue value = at(parameter);
    if (value.isInteger())
        return value.toInt();
    run.fail(Text::tr("A whole number is needed here, not %1.").arg(TemplateText::kind(value)));
    return otherwise;
}

QString TemplateArguments::text(size_t parameter, const QString &otherwise, TemplateRun &run) const
{
    return has(parameter) ? TemplateText::text(at(parameter), run) : otherwise;
}

} // namespace gantry
