// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptset.h"

#include "gcode/gcodetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptSet)
};

QList<QByteArray> wireLines(const QString &text)
{
    QList<QByteArray> lines;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QByteArray bytes = line.toUtf8();
        const QByteArray wire = GcodeText::toWire(GcodeText::stripComment(bytes));
        if (!wire.isEmpty())
            lines.append(wire);
    }
    return lines;
}

} // namespace

QStringList ScriptSet::hookNames()
{
    return {AfterPrinterConnected, BeforePrintStarted,  AfterPrintPaused,
            BeforePrintResumed,    BeforeToolChange,    AfterToolChange,
            AfterPrintDone,        AfterPrintCancelled, BeforePrinterDisconnected};
}

bool ScriptSet::contains(const QString &name) const
{
    return m_scripts.contains(name);
}

QStringList ScriptSet::names() const
{
    return m_scripts.keys();
}

void ScriptSet::insert(const QString &name, const QString &source)
{
    m_scripts.insert(name, source);
}

void ScriptSet::insertSnippet(const QString &name, const QString &source)
{
    m_snippets.insert(name, source);
}

Result<QList<QByteArray>> ScriptSet::render(const QString &name, const QVariantMap &context) const
{
    Q_UNUSED(context)
    const auto script = m_scripts.constFind(name);
    if (script == m_scripts.constEnd())
        return failure(ErrorCode::UnknownScript,
                       Text::tr("There is no script named \"%1\".").arg(name));
    // Plain G-code until the template engine is in.
    if (script->contains("{{"_L1) || script->contains("{%"_L1) || script->contains("{#"_L1))
        return failure(
            ErrorCode::ScriptMalformed,
            Text::tr("The script \"%1\" is a template; only plain G-code can be used.").arg(name));
    return wireLines(*script);
}

} // namespace gantry
