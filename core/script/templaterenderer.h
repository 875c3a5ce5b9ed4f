// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/scripttemplate.h"
#include "script/templateevaluator.h"
#include "script/templaterun.h"
#include "script/templatescopes.h"

namespace gantry {

/// Carries out the statements of a template and of what it includes. Used once.
class TemplateRenderer final
{
public:
    static constexpr int MaxIncludes = 10; ///< inside each other

    TemplateRenderer(const QVariantMap &context, const ScriptTemplate::Lookup &lookup,
                     const QString &scriptName);

    /// What the template writes; problem() exists if it could not be rendered.
    [[nodiscard]] QString render(const ScriptTemplate &script);
    [[nodiscard]] const TemplateProblem &problem() const { return m_run.problem(); }

private:
    void renderBlock(const TemplateBlock &block);
    void renderStatement(const TemplateStatement &statement);
    void print(const TemplateStatement &statement);
    void branch(const TemplateStatement &statement);
    void loop(const TemplateStatement &statement);
    [[nodiscard]] QList<TemplateValue> loopItems(const TemplateStatement &statement);
    void set(const TemplateStatement &statement);
    void setBlock(const TemplateStatement &statement);
    void include(const TemplateStatement &statement);
    void renderIncluded(const ScriptTemplate &script, const TemplateStatement &statement);
    void assign(const TemplateTarget &target, const TemplateValue &value);
    void assignMember(const TemplateTarget &target, const TemplateValue &value);
    void write(const QString &text);

    TemplateRun m_run;
    TemplateScopes m_scopes;
    TemplateEvaluator m_evaluator{m_scopes, m_run};
    const ScriptTemplate::Lookup &m_lookup;
    QString m_out;
    int m_includes = 0;
};

} // namespace gantry
