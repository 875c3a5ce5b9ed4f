// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templatescopes.h"

namespace gantry {

TemplateScopes::TemplateScopes(const QVariantMap &context)
{
    push();
    for (auto it = context.cbegin(); it != context.cend(); ++it)
        m_levels.back().insert(it.key(), TemplateValue::fromVariant(it.value()));
    push();
}

std::optional<TemplateValue> TemplateScopes::find(const QString &name) const
{
    for (auto level = m_levels.crbegin(); level != m_levels.crend(); ++level) {
        const auto found = level->constFind(name);
        if (found != level->cend())
            return *found;
    }
    return std::nullopt;
}

void TemplateScopes::set(const QString &name, TemplateValue value)
{
    m_levels.back().insert(name, std::move(value));
}

std::vector<TemplateScopes::Level> TemplateScopes::exchange(std::vector<Level> levels)
{
    return std::exchange(m_levels, std::move(levels));
}

TemplateValue TemplateScopes::addNamespace(Level members)
{
    m_namespaces.push_back(std::move(members));
    return TemplateValue::nameSpace(int(m_namespaces.size()) - 1);
}

TemplateValue TemplateScopes::member(const TemplateValue &nameSpace, const QString &name) const
{
    const Level &members = m_namespaces[size_t(nameSpace.namespaceNumber())];
    return members.value(name, TemplateValue::undefined(name));
}

void TemplateScopes::setMember(const TemplateValue &nameSpace, const QString &name,
                               TemplateValue value)
{
    m_namespaces[size_t(nameSpace.namespaceNumber())].insert(name, std::move(value));
}

} // namespace gantry
