// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/protocolpreferencesfile.h"

#include "settings/protocolpreferencetable.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace gantry::ProtocolPreferencesFile {

namespace {

using Effect = PauseTriggerPreference::Effect;
using ErrorHandling = ProtocolPreferences::ErrorHandling;
using Checksums = ProtocolPreferences::Checksums;

constexpr auto ErrorHandlingKey = "protocol/errorHandling"_L1;
constexpr auto ChecksumsKey = "protocol/checksums"_L1;
constexpr auto FeedbackGroup = "feedback"_L1;
constexpr auto TriggersGroup = "pauseTriggers"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ProtocolPreferences)
};

template<typename Value>
struct Name
{
    QLatin1StringView name;
    Value value;
};

constexpr std::array ErrorHandlings{Name<ErrorHandling>{"disconnect"_L1, ErrorHandling::Disconnect},
                                    Name<ErrorHandling>{"cancel"_L1, ErrorHandling::Cancel},
                                    Name<ErrorHandling>{"ignore"_L1, ErrorHandling::Ignore}};
constexpr std::array ChecksumNames{Name<Checksums>{"never"_L1, Checksums::Never},
                                   Name<Checksums>{"print"_L1, Checksums::WhilePrinting},
                                   Name<Checksums>{"always"_L1, Checksums::Always}};
constexpr std::array Effects{Name<Effect>{"enable"_L1, Effect::Pause},
                             Name<Effect>{"disable"_L1, Effect::Resume},
                             Name<Effect>{"toggle"_L1, Effect::Toggle}};

void addProblem(QStringList &problems, const QString &key, const QString &text)
{
    problems.append(Text::tr("The setting “%1” cannot be “%2”; its default is used.")
                        .arg(key, text.left(ProtocolPreferences::MaxTextLength)));
}

template<typename Names, typename Value>
std::optional<Value> valueNamed(const Names &names, const QString &text, Value)
{
    for (const auto &entry : names) {
        if (text.compare(entry.name, Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    return std::nullopt;
}

template<typename Names, typename Value>
QString nameOf(const Names &names, Value value)
{
    for (const auto &entry : names) {
        if (entry.value == value)
            return entry.name;
    }
    return {};
}

template<typename Names, typename Value>
void readName(const QSettings &settings, QLatin1StringView key, const Names &names, Value &value,
              QStringList &problems)
{
    if (!settings.contains(key))
        return;
    const QString text = settings.value(key).toString().trimmed();
    if (const auto found = valueNamed(names, text, value))
        value = *found;
    else
        addProblem(problems, key, text);
}

void readFlag(const QSettings &settings, const ProtocolPreferenceTable::Flag &field,
              Content &content)
{
    if (!settings.contains(field.key))
        return;
    const QString text = settings.value(field.key).toString().trimmed().toLower();
    if (text == "true"_L1 || text == "1"_L1)
        content.preferences.*field.member = true;
    else if (text == "false"_L1 || text == "0"_L1)
        content.preferences.*field.member = false;
    else
        addProblem(content.problems, field.key, text);
}

void readNumber(const QSettings &settings, const ProtocolPreferenceTable::Number &field,
                Content &content)
{
    if (!settings.contains(field.key))
        return;
    const QString text = settings.value(field.key).toString().trimmed();
    bool ok = false;
    const int value = text.toInt(&ok);
    if (ok)
        content.preferences.*field.member = value; // its limits are seen to by correct()
    else
        addProblem(content.problems, field.key, text);
}

QString entryKey(QLatin1StringView group, qsizetype index, QLatin1StringView name)
{
    return u"%1/%2/%3"_s.arg(group).arg(index + 1).arg(name);
}

qsizetype arraySize(const QSettings &settings, const QString &group, qsizetype most)
{
    return std::clamp<qsizetype>(settings.value(group + "/size"_L1).toInt(), 0, most);
}

QMap<QString, QString> readTemplates(const QSettings &settings, qsizetype index)
{
    const QString group = entryKey(FeedbackGroup, index, "templates"_L1);
    QMap<QString, QString> templates;
    const qsizetype size = arraySize(settings, group, ProtocolPreferences::MaxTemplates);
    for (qsizetype i = 1; i <= size; ++i) {
        const QString entry = u"%1/%2/"_s.arg(group).arg(i);
        templates.insert(settings.value(entry + "key"_L1).toString(),
                         settings.value(entry + "text"_L1).toString());
    }
    return templates;
}

void readExpressions(const QSettings &settings, Content &content)
{
    constexpr qsizetype Most = ProtocolPreferences::MaxExpressions;
    const qsizetype expressions = arraySize(settings, FeedbackGroup, Most);
    for (qsizetype i = 0; i < expressions; ++i) {
        content.preferences.feedback.append(
            {settings.value(entryKey(FeedbackGroup, i, "name"_L1)).toString(),
             settings.value(entryKey(FeedbackGroup, i, "regex"_L1)).toString(),
             readTemplates(settings, i)});
    }
    const qsizetype triggers = arraySize(settings, TriggersGroup, Most);
    for (qsizetype i = 0; i < triggers; ++i) {
        const QString typeKey = entryKey(TriggersGroup, i, "type"_L1);
        const QString type = settings.value(typeKey).toString().trimmed();
        const auto effect = valueNamed(Effects, type, Effect::Pause);
        if (effect)
            content.preferences.pauseTriggers.append(
                {settings.value(entryKey(TriggersGroup, i, "regex"_L1)).toString(), *effect});
        else // the documented rule: without a type it triggers nothing
            content.problems.append(
                Text::tr("The setting “%1” must be enable, disable or toggle; the trigger was left "
                         "out.")
                    .arg(typeKey));
    }
}

void writeExpressions(QSettings &settings, const ProtocolPreferences &preferences)
{
    settings.remove(FeedbackGroup);
    settings.remove(TriggersGroup);
    if (!preferences.feedback.isEmpty())
        settings.setValue(FeedbackGroup + "/size"_L1, preferences.feedback.size());
    for (qsizetype i = 0; i < preferences.feedback.size(); ++i) {
        const FeedbackPreference &entry = preferences.feedback.at(i);
        settings.setValue(entryKey(FeedbackGroup, i, "name"_L1), entry.name);
        settings.setValue(entryKey(FeedbackGroup, i, "regex"_L1), entry.regex);
        const QString group = entryKey(FeedbackGroup, i, "templates"_L1);
        settings.setValue(group + "/size"_L1, entry.templates.size());
        int number = 0;
        for (auto it = entry.templates.cbegin(); it != entry.templates.cend(); ++it) {
            ++number;
            settings.setValue(u"%1/%2/key"_s.arg(group).arg(number), it.key());
            settings.setValue(u"%1/%2/text"_s.arg(group).arg(number), it.value());
        }
    }
    if (!preferences.pauseTriggers.isEmpty())
        settings.setValue(TriggersGroup + "/size"_L1, preferences.pauseTriggers.size());
    for (qsizetype i = 0; i < preferences.pauseTriggers.size(); ++i) {
        const PauseTriggerPreference &entry = preferences.pauseTriggers.at(i);
        settings.setValue(entryKey(TriggersGroup, i, "regex"_L1), entry.regex);
        settings.setValue(entryKey(TriggersGroup, i, "type"_L1), nameOf(Effects, entry.effect));
    }
}

template<typename Value>
void writeValue(QSettings &settings, QLatin1StringView key, const Value &value, const Value &usual)
{
    if (value == usual)
        settings.remove(key);
    else
        settings.setValue(key, value);
}

template<typename Fields>
void writeFields(QSettings &settings, const Fields &fields, const ProtocolPreferences &preferences)
{
    const ProtocolPreferences usual;
    for (const auto &field : fields)
        writeValue(settings, field.key, preferences.*field.member, usual.*field.member);
}

} // namespace

Content read(const QSettings &settings)
{
    Content content;
    ProtocolPreferences &preferences = content.preferences;
    readName(settings, ErrorHandlingKey, ErrorHandlings, preferences.errorHandling,
             content.problems);
    readName(settings, ChecksumsKey, ChecksumNames, preferences.checksums, content.problems);
    for (const ProtocolPreferenceTable::Flag &field : ProtocolPreferenceTable::Flags)
        readFlag(settings, field, content);
    for (const ProtocolPreferenceTable::Number &field : ProtocolPreferenceTable::Numbers)
        readNumber(settings, field, content);
    for (const ProtocolPreferenceTable::Words &field : ProtocolPreferenceTable::WordLists) {
        if (settings.contains(field.key))
            preferences.*field.member = settings.value(field.key).toStringList();
        (preferences.*field.member).removeAll(QString()); // how a file states an empty list
    }
    for (const ProtocolPreferenceTable::Line &field : ProtocolPreferenceTable::Lines) {
        if (settings.contains(field.key))
            preferences.*field.member = settings.value(field.key).toString();
    }
    readExpressions(settings, content);
    content.problems += preferences.correct();
    return content;
}

void write(QSettings &settings, const ProtocolPreferences &preferences)
{
    const ProtocolPreferences usual;
    writeValue(settings, ErrorHandlingKey, nameOf(ErrorHandlings, preferences.errorHandling),
               nameOf(ErrorHandlings, usual.errorHandling));
    writeValue(settings, ChecksumsKey, nameOf(ChecksumNames, preferences.checksums),
               nameOf(ChecksumNames, usual.checksums));
    writeFields(settings, ProtocolPreferenceTable::Flags, preferences);
    writeFields(settings, ProtocolPreferenceTable::Numbers, preferences);
    writeFields(settings, ProtocolPreferenceTable::WordLists, preferences);
    writeFields(settings, ProtocolPreferenceTable::Lines, preferences);
    writeExpressions(settings, preferences);
}

} // namespace gantry::ProtocolPreferencesFile
