// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templatearguments.h"
#include "script/templateast.h"
#include "script/templaterun.h"
#include "script/templatescopes.h"

namespace gantry {

/// Computes the expressions of a template. A failure is in the run; the value is undefined then.
class TemplateEvaluator final
{
public:
    TemplateEvaluator(TemplateScopes &scopes, TemplateRun &run);

    [[nodiscard]] TemplateValue evaluate(const TemplateExpression &node);
    /// As `if` sees it.
    [[nodiscard]] bool decide(const TemplateExpression &node);

private:
    [[nodiscard]] TemplateValue dispatch(const TemplateExpression &node);
    [[nodiscard]] TemplateValue operand(const TemplateExpression &node, size_t index);
    [[nodiscard]] TemplateValue name(const TemplateExpression &node);
    [[nodiscard]] TemplateValue list(const TemplateExpression &node);
    [[nodiscard]] TemplateValue map(const TemplateExpression &node);
    [[nodiscard]] TemplateValue attribute(const TemplateExpression &node);
    [[nodiscard]] TemplateValue item(const TemplateExpression &node);
    [[nodiscard]] TemplateValue slice(const TemplateExpression &node);
    [[nodiscard]] TemplateValue arithmetic(const TemplateExpression &node);
    [[nodiscard]] TemplateValue compare(const TemplateExpression &node);
    [[nodiscard]] TemplateValue conditional(const TemplateExpression &node);
    [[nodiscard]] TemplateValue call(const TemplateExpression &node);
    [[nodiscard]] TemplateValue callGlobal(const TemplateExpression &callee,
                                           TemplateArguments &arguments);
    [[nodiscard]] TemplateValue makeNamespace(const TemplateArguments &arguments);
    [[nodiscard]] TemplateValue filter(const TemplateExpression &node);
    [[nodiscard]] TemplateValue test(const TemplateExpression &node);
    [[nodiscard]] TemplateArguments arguments(const TemplateExpression &node);

    TemplateScopes &m_scopes;
    TemplateRun &m_run;
};

} // namespace gantry
