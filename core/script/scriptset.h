// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include "script/scripttemplate.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QVariantMap>

namespace gantry {

/// The scripts a printer is driven with, ready to be rendered. Plain value, cheap to copy, any thread.
/// Rendering is bounded in time and size; the language is described in core/script/README.md.
class ScriptSet final
{
public:
    static constexpr QLatin1StringView AfterPrinterConnected{"afterPrinterConnected"};
    static constexpr QLatin1StringView BeforePrinterDisconnected{"beforePrinterDisconnected"};
    static constexpr QLatin1StringView BeforePrintStarted{"beforePrintStarted"};
    static constexpr QLatin1StringView AfterPrintDone{"afterPrintDone"};
    static constexpr QLatin1StringView AfterPrintPaused{"afterPrintPaused"};
    static constexpr QLatin1StringView BeforePrintResumed{"beforePrintResumed"};
    static constexpr QLatin1StringView AfterPrintCancelled{"afterPrintCancelled"};
    static constexpr QLatin1StringView BeforeToolChange{"beforeToolChange"};
    static constexpr QLatin1StringView AfterToolChange{"afterToolChange"};

    /// The hooks above, in the order a print meets them.
    [[nodiscard]] static QStringList hookNames();

    [[nodiscard]] bool contains(const QString &name) const;
    [[nodiscard]] QStringList names() const; ///< by name; without the snippets

    /// Adds or replaces a script. A source that does not parse is kept: rendering it says why it cannot be used.
    void insert(const QString &name, const QString &source);
    /// Adds or replaces a piece that scripts take in with {% snippet 'name' %}.
    void insertSnippet(const QString &name, const QString &source);

    /// The lines to send: comments cut, empty ones dropped, safe for the wire. Nothing but the context can be read
    /// by the script. Errors: UnknownScript; ScriptMalformed (a sentence with line and column; detail "line:column").
    [[nodiscard]] Result<QList<QByteArray>> render(const QString &name,
                                                   const QVariantMap &context) const;

private:
    [[nodiscard]] std::optional<ScriptTemplate> find(const QString &name, bool snippet) const;

    QMap<QString, ScriptTemplate> m_scripts;
    QMap<QString, ScriptTemplate> m_snippets;
};

} // namespace gantry
