// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templatefilterfunctions.h"
#include "script/templateformat.h"
#include "script/templatetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace gantry::TemplateFilters {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

using Type = TemplateValue::Type;

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1).toLower();
}

} // namespace

TemplateValue capitalize(const TemplateValue &input, const TemplateArguments &, TemplateRun &run)
{
    return run.text(capitalized(TemplateText::text(input, run)));
}

TemplateValue defaultValue(const TemplateValue &input, const TemplateArguments &arguments,
                           TemplateRun &)
{
    const bool missing = input.is(Type::Undefined) || (arguments.truth(1) && !input.truth());
    if (!missing)
        return input;
    return arguments.has(0) ? arguments.at(0) : TemplateValue(QString());
}

TemplateValue format(const TemplateValue &input, const TemplateArguments &arguments,
                     TemplateRun &run)
{
    if (!arguments.named().isEmpty())
        return run.fail(Text::tr("The values of a format are given without names."));
    return TemplateFormat::percent(TemplateText::text(input, run),
                                   run.tuple(arguments.positional()), run);
}

TemplateValue lower(const TemplateValue &input, const TemplateArguments &, TemplateRun &run)
{
    return run.text(TemplateText::text(input, run).toLower());
}

TemplateValue upper(const TemplateValue &input, const TemplateArguments &, TemplateRun &run)
{
    return run.text(TemplateText::text(input, run).toUpper());
}

TemplateValue replace(const TemplateValue &input, const TemplateArguments &arguments,
                      TemplateRun &run)
{
    const QString text = TemplateText::text(input, run);
    const QString from = arguments.text(0, {}, run);
    const QString to = arguments.text(1, {}, run);
    if (from.isEmpty() || !arguments.has(1))
        return run.fail(Text::tr("The filter replace needs what to replace, and by what."));
    // Repeated patterns cost the product of both.
    if (!run.spend(text.size() + text.size() * from.size() / 32))
        return {};
    qint64 left = arguments.at(2).is(Type::None) ? -1 : arguments.whole(2, -1, run);
    if (left < 0)
        left = std::numeric_limits<qint64>::max();
    QString out;
    qsizetype begin = 0;
    for (; left > 0 && out.size() <= TemplateRun::MaxText; --left) {
        const qsizetype at = text.indexOf(from, begin);
        if (at < 0)
            break;
        out += QStringView(text).sliced(begin, at - begin);
        out += to;
        begin = at + from.size();
    }
    out += QStringView(text).sliced(begin);
    return run.text(out);
}

TemplateValue title(const TemplateValue &input, const TemplateArguments &, TemplateRun &run)
{
    const QString text = TemplateText::text(input, run);
    QString out;
    bool begins = true;
    for (const QChar c : text) {
        out += begins ? c.toUpper() : c.toLower();
        begins = c.isSpace() || u"-({[<"_s.contains(c);
    }
    return run.text(out);
}

TemplateValue toText(const TemplateValue &input, const TemplateArguments &, TemplateRun &run)
{
    return run.text(TemplateText::text(input, run));
}

TemplateValue trim(const TemplateValue &input, const TemplateArguments &arguments, TemplateRun &run)
{
    const QString text = TemplateText::text(input, run);
    if (!arguments.has(0) || arguments.at(0).is(Type::None))
        return run.text(text.trimmed());
    const QString characters = arguments.text(0, {}, run);
    if (!run.spend(text.size() + text.size() * characters.size() / 32))
        return {};
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && characters.contains(text.at(begin)))
        ++begin;
    while (end > begin && characters.contains(text.at(end - 1)))
        --end;
    return run.text(text.mid(begin, end - begin));
}

TemplateValue wordCount(const TemplateValue &input, const TemplateArguments &, TemplateRun &run)
{
    static const QRegularExpression word(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
    qint64 words = 0;
    const QString text = TemplateText::text(input, run);
    for (auto match = word.globalMatch(text); match.hasNext(); match.next())
        ++words;
    return TemplateValue(words);
}

} // namespace gantry::TemplateFilters
