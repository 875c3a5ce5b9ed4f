// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/messagerules.h"
#include "types/registeredmessage.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace gantry {

/// Looks for registered expressions in the lines the printer sends. An expression that does not compile is left out
/// and told; one that takes too long on a line is switched off. Long lines are cut. Pure.
class MessageWatch final
{
public:
    static constexpr qsizetype MaxLine = 1024; ///< bytes looked at
    static constexpr qsizetype MaxExpressions = 200;

    MessageWatch() = default;
    MessageWatch(const QList<FeedbackExpression> &feedback, const QList<PauseTrigger> &triggers);

    /// What could not be used and why; English, for the log.
    [[nodiscard]] QStringList takeProblems() { return std::exchange(m_problems, {}); }
    [[nodiscard]] bool isEmpty() const { return m_feedback.empty() && m_triggers.empty(); }

    /// All expressions that match the line, with their texts.
    [[nodiscard]] QList<RegisteredMessage> messages(const QByteArray &line);
    /// What the line triggers: a pause (Enable) before anything else.
    [[nodiscard]] std::optional<PauseTrigger::Type> trigger(const QByteArray &line);

private:
    struct Feedback
    {
        QString name;
        QRegularExpression regex;
        QMap<QString, QString> templates;
    };
    struct Trigger
    {
        PauseTrigger::Type type;
        QRegularExpression regex;
    };

    std::optional<QRegularExpression> compile(const QString &pattern);

    std::vector<Feedback> m_feedback;
    std::vector<Trigger> m_triggers;
    QStringList m_problems;
};

} // namespace gantry
