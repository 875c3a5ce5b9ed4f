// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "script/templateast.h"

#include <QVariantMap>

#include <functional>
#include <memory>

namespace gantry {

/// One script, parsed once. Immutable value, cheap to copy, any thread.
class ScriptTemplate final
{
public:
    static constexpr qsizetype MaxSource = 256 * 1024;             ///< characters
    static constexpr QLatin1StringView SnippetPrefix{"snippets/"}; ///< of the names of snippets

    /// Finds what {% include %} (or, if `snippet`, {% snippet %}) names; nothing if there is none.
    using Lookup = std::function<std::optional<ScriptTemplate>(const QString &name, bool snippet)>;

    ScriptTemplate(const QString &name, const QString &source);

    [[nodiscard]] const QString &name() const { return m_content->name; }
    [[nodiscard]] const QString &source() const { return m_content->source; }
    /// Whether it can be parsed: ScriptMalformed with a sentence that names line and column.
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] const TemplateProblem &problem() const { return m_content->problem; }
    [[nodiscard]] const TemplateBlock &block() const { return m_content->block; }

    /// The text it makes of the context; nothing else can be read. Bounded in time and size. Errors: ScriptMalformed.
    [[nodiscard]] Result<QString> render(const QVariantMap &context,
                                         const Lookup &lookup = {}) const;

    /// The error for a problem, with the title people know the script by; detail is "line:column".
    [[nodiscard]] static Error error(const TemplateProblem &problem);

private:
    struct Content
    {
        QString name;
        QString source;
        TemplateBlock block;
        TemplateProblem problem;
    };

    std::shared_ptr<const Content> m_content;
};

} // namespace gantry
