// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scriptkey.h"

#include "script/scripttitle.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr auto SnippetFolder = "snippets/"_L1;

// The context of the dialog, in which these words were translated first.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptDialog)
};

/// When a script is sent.
QString aboutHook(const QString &name)
{
    if (name == ScriptSet::AfterPrinterConnected)
        return Text::tr("Sent when the printer is connected.");
    if (name == ScriptSet::BeforePrinterDisconnected)
        return Text::tr("Sent before the connection is closed.");
    if (name == ScriptSet::BeforePrintStarted)
        return Text::tr("Sent before the first line of a file.");
    if (name == ScriptSet::AfterPrintDone)
        return Text::tr("Sent after the last line of a file.");
    if (name == ScriptSet::AfterPrintPaused)
        return Text::tr("Sent when a print has paused.");
    if (name == ScriptSet::BeforePrintResumed)
        return Text::tr("Sent before a paused print goes on.");
    if (name == ScriptSet::AfterPrintCancelled)
        return Text::tr("Sent when a print was cancelled.");
    if (name == ScriptSet::BeforeToolChange)
        return Text::tr("Sent before another tool is selected.");
    if (name == ScriptSet::AfterToolChange)
        return Text::tr("Sent after another tool was selected.");
    return Text::tr("Sent by a macro or another script that names it.");
}

} // namespace

ScriptKey ScriptKey::fromPath(const QString &path)
{
    if (path.startsWith(SnippetFolder))
        return {path.mid(SnippetFolder.size()), ScriptStore::Kind::Snippet};
    return {path, ScriptStore::Kind::Script};
}

QString ScriptKey::path() const
{
    return isSnippet() ? SnippetFolder + name : name;
}

bool ScriptKey::isHook() const
{
    return !isSnippet() && ScriptSet::hookNames().contains(name);
}

QString ScriptKey::title() const
{
    return isSnippet() ? name : scriptTitle(name);
}

QString ScriptKey::about() const
{
    if (isSnippet())
        return Text::tr("A piece for scripts, which take it in by {% snippet '%1' %}.").arg(name);
    return aboutHook(name);
}

} // namespace gantry
