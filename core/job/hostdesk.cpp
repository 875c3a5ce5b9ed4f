// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/hostdesk.h"

#include "job/scriptnames.h"

namespace gantry {

void HostDesk::setRules(const HostRules &rules)
{
    m_rules = rules;
    m_screen.setRules(rules);
}

bool HostDesk::hasScript(const QString &name) const
{
    return !const_cast<HostDesk *>(this)->renderScript(name, {}).isEmpty();
}

QList<QByteArray> HostDesk::renderScript(const QString &name, const QVariantMap &context)
{
    Q_UNUSED(context)
    if (name == ScriptNames::BeforePrintStarted)
        return m_scripts.beforePrintStarted;
    if (name == ScriptNames::AfterPrintPaused)
        return m_scripts.afterPrintPaused;
    if (name == ScriptNames::BeforePrintResumed)
        return m_scripts.beforePrintResumed;
    if (name == ScriptNames::AfterPrintCancelled)
        return m_scripts.afterPrintCancelled;
    if (name == ScriptNames::AfterPrintDone)
        return m_scripts.afterPrintDone;
    return {};
}

void HostDesk::reportDropped(const QByteArray &line, const CommandScreen::Verdict &verdict)
{
    m_report.addNote("not sent to the printer: " + line);
    if (!verdict.message.isEmpty())
        m_report.addSuppressed({line, verdict.message, verdict.severity});
}

} // namespace gantry
