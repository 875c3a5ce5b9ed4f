// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gantry {

/// A place in the source of a template; both counted from 1.
struct TemplatePosition
{
    int line = 1;
    int column = 1;

    friend bool operator==(const TemplatePosition &, const TemplatePosition &) = default;
};

/// What is wrong with a template and where: one translated sentence.
struct TemplateProblem
{
    QString sentence;
    TemplatePosition at;
    QString scriptName; ///< empty while parsing: the one being parsed

    [[nodiscard]] bool exists() const { return !sentence.isEmpty(); }
};

} // namespace gantry
