// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/hostdesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

PausedNozzles::Machine machineOf(const HostRules &rules)
{
    return {rules.extruderCount, rules.sharedNozzle, rules.minExtrusionTemperature};
}

/// What the built-in script does, with nothing that could go wrong.
QList<QByteArray> switchedOff(const HostRules &rules)
{
    QList<QByteArray> lines{"M84"_ba};
    const int tools = rules.sharedNozzle ? 1 : rules.extruderCount;
    for (int tool = 0; tool < tools; ++tool)
        lines.append("M104 T" + QByteArray::number(tool) + " S0");
    if (rules.hasHeatedBed)
        lines.append("M140 S0"_ba);
    if (rules.hasHeatedChamber)
        lines.append("M141 S0"_ba);
    lines.append("M106 S0"_ba);
    return lines;
}

} // namespace

void HostDesk::setRules(const HostRules &rules)
{
    m_rules = rules;
    m_screen.setRules(rules);
    m_nozzles.setMachine(machineOf(rules));
}

Result<QList<QByteArray>> HostDesk::renderScript(const QString &name,
                                                 const QVariantMap &context) const
{
    QVariantMap all = m_context.variables(name, m_rules.profileContext);
    all.insert(context);
    return m_rules.scripts.render(name, all);
}

QList<QByteArray> HostDesk::hookLines(const QString &name, const QVariantMap &context)
{
    if (!hasScript(name))
        return {};
    Result<QList<QByteArray>> lines = renderScript(name, context);
    if (lines)
        return *lines;
    m_report.addNotice(
        QCoreApplication::translate("gantry::HostDesk",
                                    "%1 The script is left out. Mend it under Printer, Scripts.")
            .arg(lines.error().message));
    m_report.addNote("script left out: " + name.toUtf8() + ' ' + lines.error().detail.toUtf8());
    // A mistake in a script must not leave the heaters on.
    return name == ScriptSet::AfterPrintCancelled ? switchedOff(m_rules) : QList<QByteArray>();
}

QVariantMap HostDesk::toolContext(const CommandScreen::Verdict &verdict)
{
    return {{u"tool"_s, QVariantMap{{u"old"_s, verdict.oldTool}, {u"new"_s, verdict.newTool}}}};
}

void HostDesk::forgetPrinter()
{
    m_screen.reset();
    m_context.reset();
    m_nozzles = {};
    m_nozzles.setMachine(machineOf(m_rules));
}

void HostDesk::reportDropped(const QByteArray &line, const CommandScreen::Verdict &verdict)
{
    m_report.addNote("not sent to the printer: " + line);
    if (!verdict.message.isEmpty())
        m_report.addSuppressed({line, verdict.message, verdict.severity});
}

} // namespace gantry
