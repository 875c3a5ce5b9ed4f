// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace gantry {

/// An expression that is looked for in the lines of the printer (feedback controls). Plain value.
struct FeedbackExpression
{
    QString name;  ///< reported with each match
    QString regex; ///< found anywhere in the line
    /// By key: texts with {0}, {1} .. for the groups of the match, or {name} for named groups; {{ and }} for braces.
    QMap<QString, QString> templates;

    friend bool operator==(const FeedbackExpression &, const FeedbackExpression &) = default;
};

/// A line of the printer that pauses or resumes the job. Plain value.
struct PauseTrigger
{
    enum class Type {
        None, ///< not said: the trigger is left out
        Enable,
        Disable,
        Toggle,
    };

    QString regex;
    Type type = Type::None;

    friend bool operator==(const PauseTrigger &, const PauseTrigger &) = default;
};

/// The documented key of an expression or a template: its MD5 in hexadecimal.
[[nodiscard]] QString messageKey(const QString &text);

} // namespace gantry
