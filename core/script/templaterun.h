// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templateposition.h"
#include "script/templatevalue.h"

namespace gantry {

/// What one rendering may still spend, and the first thing that went wrong in it. After a failure everything
/// returns undefined values until the renderer has unwound.
class TemplateRun final
{
public:
    /// About a tenth of a second, and some ten megabytes at the very most.
    static constexpr qint64 Budget = 2'000'000;
    static constexpr qint64 StepCost = 10; ///< of looking at one node or making one item of a list
    static constexpr qsizetype MaxText = 256 * 1024;
    static constexpr int MaxNesting = 400;

    explicit TemplateRun(QString scriptName);

    /// Pays for work; false (and failed) if there is nothing left.
    bool spend(qint64 cost);
    /// Pays for looking at all of a value.
    bool look(const TemplateValue &value) { return spend(value.size()); }
    /// A step deeper into the template; to be left if this returned true.
    [[nodiscard]] bool enter(TemplatePosition at);
    void leave() { --m_nesting; }

    /// Where the operation about to be carried out stands.
    void setPosition(TemplatePosition at) { m_at = at; }
    /// The script the position belongs to; returns the one before.
    QString exchangeScriptName(QString name)
    {
        return std::exchange(m_scriptName, std::move(name));
    }

    /// Remembers the first failure; returns an undefined value to go on with.
    TemplateValue fail(const QString &sentence);
    [[nodiscard]] bool failed() const { return m_problem.exists(); }
    [[nodiscard]] const TemplateProblem &problem() const { return m_problem; }

    /// Makes values within the limits; failed and undefined where they do not fit.
    [[nodiscard]] TemplateValue text(QString text);
    [[nodiscard]] TemplateValue list(QList<TemplateValue> items);
    [[nodiscard]] TemplateValue tuple(QList<TemplateValue> items);
    [[nodiscard]] TemplateValue series(QList<TemplateValue> items);
    [[nodiscard]] TemplateValue map(QList<TemplateValue::Pair> entries);

    /// "'x' is undefined".
    TemplateValue failUndefined(const TemplateValue &value);
    /// "There is no number that large".
    TemplateValue failTooLarge();

private:
    [[nodiscard]] TemplateValue checked(TemplateValue value);

    qint64 m_left = Budget;
    int m_nesting = 0;
    TemplatePosition m_at;
    QString m_scriptName;
    TemplateProblem m_problem;
};

} // namespace gantry
