// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templateformat.h"

#include "script/templatenumbers.h"
#include "script/templatetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gantry::TemplateFormat {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

using Type = TemplateValue::Type;

/// One "%05.1f".
struct Field
{
    bool left = false;
    bool plus = false;
    bool space = false;
    bool zero = false;
    int width = 0;
    std::optional<int> precision;
    QChar conversion;
};

constexpr int MaxWidth = 1000;

Field fieldFrom(const QRegularExpressionMatch &match)
{
    Field field;
    const QString flags = match.captured(1);
    field.left = flags.contains(u'-');
    field.plus = flags.contains(u'+');
    field.space = flags.contains(u' ');
    field.zero = flags.contains(u'0');
    field.width = match.captured(2).toInt();
    if (match.hasCaptured(3) && match.capturedLength(3) > 0)
        field.precision = match.captured(3).mid(1).toInt();
    field.conversion = match.captured(4).at(0);
    return field;
}

QString padded(const Field &field, const QString &sign, const QString &body, bool zeros)
{
    const qsizetype missing = field.width - sign.size() - body.size();
    if (missing <= 0)
        return sign + body;
    if (field.left)
        return sign + body + QString(missing, u' ');
    if (zeros && field.zero)
        return sign + QString(missing, u'0') + body;
    return QString(missing, u' ') + sign + body;
}

QString signText(const Field &field, bool negative)
{
    if (negative)
        return u"-"_s;
    if (field.plus)
        return u"+"_s;
    return field.space ? u" "_s : QString();
}

QString wholeText(const Field &field, qint64 value)
{
    const QChar kind = field.conversion.toLower();
    const int base = kind == u'x' ? 16 : kind == u'o' ? 8 : 10;
    const quint64 magnitude = value < 0 ? 0 - quint64(value) : quint64(value);
    QString digits = QString::number(magnitude, base);
    if (field.conversion == u'X')
        digits = digits.toUpper();
    digits = digits.rightJustified(field.precision.value_or(0), u'0');
    return padded(field, signText(field, value < 0), digits, true);
}

QString realText(const Field &field, double value)
{
    const int precision = std::min(field.precision.value_or(6), TemplateNumbers::MaxDigits);
    const double magnitude = std::abs(value);
    QString digits;
    if (!std::isfinite(value))
        digits = TemplateNumbers::text(magnitude);
    else if (field.conversion.toLower() == u'f')
        digits = TemplateNumbers::fixedText(magnitude, precision);
    else if (field.conversion.toLower() == u'e')
        digits = QString::number(magnitude, 'e', precision);
    else
        digits = QString::number(magnitude, 'g', std::max(precision, 1));
    if (field.conversion.isUpper())
        digits = digits.toUpper();
    return padded(field, signText(field, std::signbit(value)), digits, true);
}

QString formatWhole(const Field &field, const TemplateValue &value, TemplateRun &run)
{
    if (value.isInteger())
        return wholeText(field, value.toInt());
    if (value.is(Type::Float) && "diu"_L1.contains(field.conversion)) {
        if (const auto whole = TemplateNumbers::truncated(value.toDouble()))
            return wholeText(field, *whole);
        run.failTooLarge();
        return {};
    }
    run.fail(Text::tr("\"%%1\" needs a whole number, not %2.")
                 .arg(field.conversion)
                 .arg(TemplateText::kind(value)));
    return {};
}

QString formatText(const Field &field, const TemplateValue &value, TemplateRun &run)
{
    QString text = field.conversion == u's' ? TemplateText::text(value, run)
                                            : TemplateText::quoted(value, run);
    if (field.precision)
        text.truncate(*field.precision);
    return padded(field, {}, text, false);
}

QString formatted(const Field &field, const TemplateValue &value, TemplateRun &run)
{
    if (field.width > MaxWidth || field.precision.value_or(0) > MaxWidth) {
        run.fail(Text::tr("This field is too wide."));
        return {};
    }
    if (field.conversion == u's' || field.conversion == u'r')
        return formatText(field, value, run);
    if (value.is(Type::Undefined)) {
        run.failUndefined(value);
        return {};
    }
    if ("diuxXo"_L1.contains(field.conversion))
        return formatWhole(field, value, run);
    if (value.isNumber())
        return realText(field, value.toDouble());
    run.fail(Text::tr("\"%%1\" needs a number, not %2.")
                 .arg(field.conversion)
                 .arg(TemplateText::kind(value)));
    return {};
}

QList<TemplateValue> valuesOf(const TemplateValue &values)
{
    if (values.is(Type::List) && values.toList().kind == TemplateList::Kind::Tuple)
        return values.toList().items;
    return {values};
}

} // namespace

TemplateValue percent(const QString &pattern, const TemplateValue &values, TemplateRun &run)
{
    static const QRegularExpression field(
        uR"(\G%([-+ 0]*)(\d{0,6})(\.\d{0,6})?[hlL]?([diufFeEgGsrxXo%]))"_s);
    const QList<TemplateValue> list = valuesOf(values);
    QString out;
    qsizetype used = 0;
    qsizetype from = 0;
    for (qsizetype at = pattern.indexOf(u'%'); at >= 0; at = pattern.indexOf(u'%', from)) {
        out += QStringView(pattern).sliced(from, at - from);
        const QRegularExpressionMatch match = field.match(pattern, at);
        if (!match.hasMatch())
            return run.fail(
                Text::tr("\"%1\" is no format that is known here.").arg(pattern.mid(at, 10)));
        from = match.capturedEnd();
        if (match.captured(4) == "%"_L1) {
            out += u'%';
            continue;
        }
        if (used == list.size())
            return run.fail(Text::tr("The format has more fields than there are values."));
        out += formatted(fieldFrom(match), list.at(used++), run);
        if (run.failed() || !run.spend(TemplateRun::StepCost) || out.size() > TemplateRun::MaxText)
            return run.text(out);
    }
    out += QStringView(pattern).sliced(from);
    // One list, map or undefined value may be left over, as in Python; anything else is a mistake.
    const bool mayRemain
        = values.is(Type::Map) || values.is(Type::Undefined)
          || (values.is(Type::List) && values.toList().kind != TemplateList::Kind::Tuple);
    if (used < list.size() && !mayRemain)
        return run.fail(Text::tr("The format has fewer fields than there are values."));
    return run.text(out);
}

} // namespace gantry::TemplateFormat
