// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/protocolpreferences.h"

#include "settings/protocolpreferencetable.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ProtocolPreferences)
};

/// "g01" -> "G1"; empty if it is no command word.
QString commandWord(const QString &text)
{
    static const QRegularExpression word(u"^([GMT])0*(\\d{1,4})$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = word.match(text.trimmed());
    return match.hasMatch() ? match.captured(1).toUpper() + match.captured(2) : QString();
}

QString shortened(const QString &text)
{
    constexpr qsizetype Most = 60;
    return text.size() > Most ? text.first(Most) + u'…' : text;
}

void correctNumber(ProtocolPreferences &preferences, const ProtocolPreferenceTable::Number &field,
                   QStringList &problems)
{
    int &value = preferences.*field.member;
    const int wanted = std::clamp(value, field.limits.least, field.limits.most);
    if (wanted == value)
        return;
    problems.append(Text::tr("The setting “%1” must lie between %2 and %3; %4 was replaced by %5.")
                        .arg(field.key)
                        .arg(field.limits.least)
                        .arg(field.limits.most)
                        .arg(value)
                        .arg(wanted));
    value = wanted;
}

void correctWords(ProtocolPreferences &preferences, const ProtocolPreferenceTable::Words &field,
                  QStringList &problems)
{
    QStringList &words = preferences.*field.member;
    QStringList good;
    for (const QString &entry : std::as_const(words)) {
        const QString word = commandWord(entry);
        if (word.isEmpty()) {
            problems.append(Text::tr("“%1” in the setting “%2” is no command like “M0” and was "
                                     "left out.")
                                .arg(shortened(entry), field.key));
        } else if (!good.contains(word)) {
            good.append(word);
        }
    }
    if (good.size() > ProtocolPreferences::MaxCommands) {
        problems.append(Text::tr("The setting “%1” holds more than %2 commands; the rest was left "
                                 "out.")
                            .arg(field.key)
                            .arg(ProtocolPreferences::MaxCommands));
        good = good.first(ProtocolPreferences::MaxCommands);
    }
    words = good;
}

void correctCommand(ProtocolPreferences &preferences, const ProtocolPreferenceTable::Line &field,
                    QStringList &problems)
{
    // One line, and one that a printer can answer; M112 as a greeting would halt it.
    static const QRegularExpression line(u"^[GM]\\d{1,4}( [ -~]{1,90})?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression halt(u"^M0*112\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString &command = preferences.*field.member;
    const QString trimmed = command.trimmed();
    if (line.match(trimmed).hasMatch() && !halt.match(trimmed).hasMatch()
        && !trimmed.contains(u';')) {
        command = trimmed;
        return;
    }
    const QString usual = ProtocolPreferences().*field.member;
    problems.append(Text::tr("“%1” in the setting “%2” is no command that can be sent; it was "
                             "replaced by “%3”.")
                        .arg(shortened(command), field.key, usual));
    command = usual;
}

void checkExpression(const QString &regex, QStringList &problems)
{
    const QRegularExpression expression(regex);
    if (!expression.isValid())
        problems.append(Text::tr("The expression “%1” has no effect: %2.")
                            .arg(shortened(regex), expression.errorString()));
}

/// Left out: nothing to look for, or far more than a line of a printer could match.
bool isUnusable(const QString &regex, QStringList &problems)
{
    if (!regex.isEmpty() && regex.size() <= ProtocolPreferences::MaxTextLength)
        return false;
    problems.append(regex.isEmpty()
                        ? Text::tr("An empty expression was left out.")
                        : Text::tr("The expression “%1” is longer than %2 characters and was left "
                                   "out.")
                              .arg(shortened(regex))
                              .arg(ProtocolPreferences::MaxTextLength));
    return true;
}

void correctTemplates(FeedbackPreference &entry, QStringList &problems)
{
    const auto isTooLong
        = [](const QString &text) { return text.size() > ProtocolPreferences::MaxTextLength; };
    QMap<QString, QString> good;
    for (auto it = entry.templates.cbegin(); it != entry.templates.cend(); ++it) {
        if (!isTooLong(it.key()) && !isTooLong(it.value())
            && good.size() < ProtocolPreferences::MaxTemplates)
            good.insert(it.key(), it.value());
    }
    if (good.size() != entry.templates.size()) {
        problems.append(Text::tr("Templates of the expression “%1” that are too many or too long "
                                 "were left out.")
                            .arg(shortened(entry.regex)));
        entry.templates = good;
    }
    entry.name.truncate(ProtocolPreferences::MaxTextLength);
}

void correctExpressions(ProtocolPreferences &preferences, QStringList &problems)
{
    preferences.feedback.removeIf(
        [&](const FeedbackPreference &entry) { return isUnusable(entry.regex, problems); });
    preferences.pauseTriggers.removeIf(
        [&](const PauseTriggerPreference &entry) { return isUnusable(entry.regex, problems); });
    // Those that pause matter more than those that tell.
    const qsizetype triggers
        = std::min(preferences.pauseTriggers.size(), ProtocolPreferences::MaxExpressions);
    const qsizetype feedback
        = std::min(preferences.feedback.size(), ProtocolPreferences::MaxExpressions - triggers);
    if (triggers + feedback < preferences.pauseTriggers.size() + preferences.feedback.size()) {
        problems.append(Text::tr("There are more than %1 expressions for the lines of the printer; "
                                 "the rest was left out.")
                            .arg(ProtocolPreferences::MaxExpressions));
        preferences.pauseTriggers = preferences.pauseTriggers.first(triggers);
        preferences.feedback = preferences.feedback.first(feedback);
    }
    for (FeedbackPreference &entry : preferences.feedback) {
        checkExpression(entry.regex, problems);
        correctTemplates(entry, problems);
    }
    for (const PauseTriggerPreference &entry : std::as_const(preferences.pauseTriggers))
        checkExpression(entry.regex, problems);
}

} // namespace

QStringList ProtocolPreferences::correct()
{
    QStringList problems;
    for (const ProtocolPreferenceTable::Number &field : ProtocolPreferenceTable::Numbers)
        correctNumber(*this, field, problems);
    for (const ProtocolPreferenceTable::Words &field : ProtocolPreferenceTable::WordLists)
        correctWords(*this, field, problems);
    for (const ProtocolPreferenceTable::Line &field : ProtocolPreferenceTable::Lines)
        correctCommand(*this, field, problems);
    correctExpressions(*this, problems);
    return problems;
}

QStringList ProtocolPreferences::defaultLongRunningCommands()
{
    return {u"G4"_s,   u"G28"_s,  u"G29"_s,  u"G30"_s,  u"G32"_s, u"M400"_s, u"M226"_s, u"M600"_s,
            u"M109"_s, u"M190"_s, u"M191"_s, u"M116"_s, u"M0"_s,  u"M1"_s,   u"M303"_s};
}

} // namespace gantry
