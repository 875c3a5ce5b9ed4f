// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templatevalue.h"

#include <QHash>

#include <vector>

namespace gantry {

/// The variables that are visible at one place of a template: those of the context, those that were set, those of the
/// loops around it; and the namespaces, which loops can write to.
class TemplateScopes final
{
public:
    using Level = QHash<QString, TemplateValue>;

    explicit TemplateScopes(const QVariantMap &context);

    /// The variable in the innermost scope that has it.
    [[nodiscard]] std::optional<TemplateValue> find(const QString &name) const;
    /// Sets it in the innermost scope.
    void set(const QString &name, TemplateValue value);

    void push() { m_levels.emplace_back(); }
    void pop() { m_levels.pop_back(); }
    void clearInnermost() { m_levels.back().clear(); }
    /// Puts other levels in place of these; for a script that must not see them.
    [[nodiscard]] std::vector<Level> exchange(std::vector<Level> levels);

    [[nodiscard]] TemplateValue addNamespace(Level members);
    [[nodiscard]] TemplateValue member(const TemplateValue &nameSpace, const QString &name) const;
    void setMember(const TemplateValue &nameSpace, const QString &name, TemplateValue value);

private:
    std::vector<Level> m_levels;
    std::vector<Level> m_namespaces;
};

} // namespace gantry
