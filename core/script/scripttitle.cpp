// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scripttitle.h"

#include "script/scriptset.h"

#include <QCoreApplication>

namespace gantry {

namespace {

// The context of the dialog that lists them, in which these words were translated first.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptDialog)
};

} // namespace

QString scriptTitle(const QString &name)
{
    if (name == ScriptSet::AfterPrinterConnected)
        return Text::tr("After connecting");
    if (name == ScriptSet::BeforePrinterDisconnected)
        return Text::tr("Before disconnecting");
    if (name == ScriptSet::BeforePrintStarted)
        return Text::tr("Before a print");
    if (name == ScriptSet::AfterPrintDone)
        return Text::tr("After a print");
    if (name == ScriptSet::AfterPrintPaused)
        return Text::tr("After pausing");
    if (name == ScriptSet::BeforePrintResumed)
        return Text::tr("Before resuming");
    if (name == ScriptSet::AfterPrintCancelled)
        return Text::tr("After cancelling");
    if (name == ScriptSet::BeforeToolChange)
        return Text::tr("Before a tool change");
    if (name == ScriptSet::AfterToolChange)
        return Text::tr("After a tool change");
    return name;
}

} // namespace gantry
