// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templaterun.h"

#include <QCoreApplication>

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

} // namespace

TemplateRun::TemplateRun(QString scriptName)
    : m_scriptName(std::move(scriptName))
{}

bool TemplateRun::spend(qint64 cost)
{
    if (m_left >= 0)
        m_left -= cost;
    if (m_left < 0)
        fail(Text::tr("The script takes too long or produces too much. Check its loops."));
    return m_left >= 0;
}

bool TemplateRun::enter(TemplatePosition at)
{
    if (failed())
        return false;
    m_at = at;
    if (!spend(StepCost))
        return false;
    if (m_nesting >= MaxNesting) {
        fail(Text::tr("The script is nested too deeply."));
        return false;
    }
    ++m_nesting;
    return true;
}

TemplateValue TemplateRun::fail(const QString &sentence)
{
    if (!failed())
        m_problem = {sentence, m_at, m_scriptName};
    return {};
}

TemplateValue TemplateRun::text(QString text)
{
    if (text.size() > MaxText)
        return fail(Text::tr("This text becomes longer than %1 characters.").arg(MaxText));
    if (!spend(text.size()))
        return {};
    return TemplateValue(std::move(text));
}

TemplateValue TemplateRun::list(QList<TemplateValue> items)
{
    return checked(TemplateValue::list(std::move(items)));
}

TemplateValue TemplateRun::tuple(QList<TemplateValue> items)
{
    return checked(TemplateValue::tuple(std::move(items)));
}

TemplateValue TemplateRun::series(QList<TemplateValue> items)
{
    return checked(TemplateValue::series(std::move(items)));
}

TemplateValue TemplateRun::map(QList<TemplateValue::Pair> entries)
{
    return checked(TemplateValue::map(std::move(entries)));
}

TemplateValue TemplateRun::checked(TemplateValue value)
{
    if (value.depth() > TemplateValue::MaxDepth)
        return fail(Text::tr("Lists are nested too deeply here."));
    if (!spend(value.size() * StepCost))
        return {};
    return value;
}

TemplateValue TemplateRun::failUndefined(const TemplateValue &value)
{
    if (value.undefinedName().isEmpty())
        return fail(Text::tr("This value is undefined."));
    return fail(Text::tr("\"%1\" is undefined.").arg(value.undefinedName()));
}

TemplateValue TemplateRun::failTooLarge()
{
    return fail(Text::tr("The result is too large for a number."));
}

} // namespace gantry
