// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptset.h"

#include "gcode/gcodetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr auto SnippetPrefix = ScriptTemplate::SnippetPrefix;
constexpr auto Suffix = ".gcode"_L1;

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
    m_scripts.insert(name, ScriptTemplate(name, source));
}

void ScriptSet::insertSnippet(const QString &name, const QString &source)
{
    m_snippets.insert(name, ScriptTemplate(SnippetPrefix + name, source));
}

Result<QList<QByteArray>> ScriptSet::render(const QString &name, const QVariantMap &context) const
{
    const auto script = find(name, false);
    if (!script)
        return failure(ErrorCode::UnknownScript,
                       Text::tr("There is no script named \"%1\".").arg(name));
    const Result<QString> text = script->render(
        context, [this](const QString &included, bool snippet) { return find(included, snippet); });
    if (!text)
        return failure(text.error());
    return wireLines(*text);
}

// Scripts reach the snippets by their path too, and may write the suffix of the file.
std::optional<ScriptTemplate> ScriptSet::find(const QString &name, bool snippet) const
{
    if (!snippet && name.startsWith(SnippetPrefix))
        return find(name.mid(SnippetPrefix.size()), true);
    const auto &scripts = snippet ? m_snippets : m_scripts;
    auto found = scripts.constFind(name);
    if (found == scripts.constEnd() && name.endsWith(Suffix))
        found = scripts.constFind(name.chopped(Suffix.size()));
    return found == scripts.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace gantry
