// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/messagewatch.h"

#include <QCryptographicHash>
#include <QRegularExpressionMatch>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// Steps of the matcher; a pattern that needs more on a short line is one that never ends.
constexpr auto Limit = "(*LIMIT_MATCH=100000)"_L1;

bool isWatchable(const QByteArray &line)
{
    return !line.isEmpty() && !line.startsWith("//");
}

QString groupText(const QRegularExpressionMatch &match, const QString &name)
{
    bool isNumber = false;
    // {0} is the first group, not the whole match.
    const int number = name.toInt(&isNumber);
    return isNumber ? match.captured(number + 1) : match.captured(name);
}

QString filled(const QString &text, const QRegularExpressionMatch &match)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool doubled = at + 1 < text.size() && text[at + 1] == c;
        if ((c == u'{' || c == u'}') && doubled) {
            result.append(c);
            ++at;
            continue;
        }
        const qsizetype end = c == u'{' ? text.indexOf(u'}', at) : -1;
        if (end < 0) {
            result.append(c);
            continue;
        }
        result.append(groupText(match, text.sliced(at + 1, end - at - 1)));
        at = end;
    }
    return result;
}

} // namespace

QString messageKey(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

MessageWatch::MessageWatch(const QList<FeedbackExpression> &feedback,
                           const QList<PauseTrigger> &triggers)
{
    for (const FeedbackExpression &entry : feedback) {
        if (const std::optional<QRegularExpression> regex = compile(entry.regex))
            m_feedback.push_back({entry.name, *regex, entry.templates});
    }
    for (const PauseTrigger &entry : triggers) {
        if (entry.type == PauseTrigger::Type::None) {
            m_problems.append("a pause trigger without a type is left out: "_L1 + entry.regex);
            continue;
        }
        if (const std::optional<QRegularExpression> regex = compile(entry.regex))
            m_triggers.push_back({entry.type, *regex});
    }
}

std::optional<QRegularExpression> MessageWatch::compile(const QString &pattern)
{
    if (pattern.isEmpty()) {
        m_problems.append(u"an empty expression is left out"_s);
        return std::nullopt;
    }
    if (qsizetype(m_feedback.size() + m_triggers.size()) >= MaxExpressions) {
        m_problems.append("too many expressions, left out: "_L1 + pattern);
        return std::nullopt;
    }
    QRegularExpression regex(Limit + pattern);
    if (!regex.isValid()) {
        m_problems.append(u"the expression %1 is left out: %2"_s.arg(pattern, regex.errorString()));
        return std::nullopt;
    }
    return regex;
}

QList<RegisteredMessage> MessageWatch::messages(const QByteArray &line)
{
    QList<RegisteredMessage> found;
    if (m_feedback.empty() || !isWatchable(line))
        return found;
    const QString text = QString::fromUtf8(line.first(qMin(line.size(), MaxLine)));
    const auto useless = [&](const Feedback &entry) {
        const QRegularExpressionMatch match = entry.regex.match(text);
        if (!match.isValid()) {
            m_problems.append("switched off because it takes too long: "_L1
                              + entry.regex.pattern().mid(Limit.size()));
            return true;
        }
        if (!match.hasMatch())
            return false;
        RegisteredMessage message{entry.name, match.captured(), {}};
        for (auto it = entry.templates.begin(); it != entry.templates.end(); ++it)
            message.outputs.insert(it.key(), filled(it.value(), match));
        found.append(message);
        return false;
    };
    std::erase_if(m_feedback, useless);
    return found;
}

std::optional<PauseTrigger::Type> MessageWatch::trigger(const QByteArray &line)
{
    std::optional<PauseTrigger::Type> found;
    if (m_triggers.empty() || !isWatchable(line))
        return found;
    const QString text = QString::fromUtf8(line.first(qMin(line.size(), MaxLine)));
    const auto useless = [&](const Trigger &entry) {
        const QRegularExpressionMatch match = entry.regex.match(text);
        if (match.hasMatch() && (!found || entry.type < *found))
            found = entry.type;
        if (!match.isValid())
            m_problems.append("switched off because it takes too long: "_L1
                              + entry.regex.pattern().mid(Limit.size()));
        return !match.isValid();
    };
    std::erase_if(m_triggers, useless);
    return found;
}

} // namespace gantry
