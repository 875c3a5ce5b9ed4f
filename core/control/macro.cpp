// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/macro.h"

#include "gcode/gcodebuilder.h"
#include "gcode/gcodetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr qsizetype MaxName = 60;
constexpr qsizetype MaxGcode = 64 * 1024; // characters

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::Macro)
};

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"\\{([A-Za-z_][A-Za-z0-9_]*)\\}"_s);
    return expression;
}

Failure invalid(const QString &message)
{
    return failure(ErrorCode::InvalidArgument, message);
}

std::optional<double> parseNumber(QString text)
{
    bool ok = false;
    const double value = text.trimmed().replace(u',', u'.').toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// A value as it goes into a line: one line, and numbers as firmware reads them.
Result<QString> asWritten(const MacroParameter &parameter, const QString &value)
{
    if (parameter.type == MacroParameter::Type::Text)
        return value.simplified().remove(u';');
    const std::optional<double> number = parseNumber(value);
    if (!number) {
        return invalid(
            Text::tr("“%1” must be a number.")
                .arg(parameter.question.isEmpty() ? parameter.name : parameter.question));
    }
    return QString::fromLatin1(GcodeBuilder::number(*number));
}

Result<void> checkParameters(const QList<MacroParameter> &parameters)
{
    static const QRegularExpression name(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    QStringList seen;
    for (const MacroParameter &parameter : parameters) {
        if (!name.match(parameter.name).hasMatch()) {
            return invalid(Text::tr("A value is named “%1”. Use letters, digits and _ only, and a "
                                    "letter first.")
                               .arg(parameter.name));
        }
        if (seen.contains(parameter.name))
            return invalid(Text::tr("Two values are named “%1”.").arg(parameter.name));
        seen.append(parameter.name);
        if (parameter.type == MacroParameter::Type::Number && !parameter.value.isEmpty()
            && !parseNumber(parameter.value)) {
            return invalid(
                Text::tr("The proposed value of “%1” must be a number.").arg(parameter.name));
        }
    }
    return {};
}

} // namespace

QStringList Macro::placeholders() const
{
    QStringList names;
    for (auto match = placeholder().globalMatch(gcode); match.hasNext();)
        names.append(match.next().captured(1));
    names.removeDuplicates();
    return names;
}

Result<void> Macro::validate() const
{
    if (name.trimmed().isEmpty())
        return invalid(Text::tr("The macro needs a name."));
    if (name.size() > MaxName)
        return invalid(Text::tr("The name of the macro is too long for a button."));
    if (gcode.size() > MaxGcode)
        return invalid(Text::tr("The macro is too long. Print a file instead."));
    if (const Result<void> checked = checkParameters(parameters); !checked)
        return checked;
    const QRegularExpression expression(feedbackRegex);
    if (!feedbackRegex.isEmpty() && !expression.isValid()) {
        return invalid(Text::tr("The expression for the answer has a mistake at character %1: %2.")
                           .arg(expression.patternErrorOffset() + 1)
                           .arg(expression.errorString()));
    }
    if (!script.isEmpty())
        return {};
    QMap<QString, QString> anything;
    for (const MacroParameter &parameter : parameters)
        anything.insert(parameter.name, u"1"_s);
    if (const Result<QStringList> sent = lines(anything); !sent)
        return failure(sent.error());
    return {};
}

Result<QStringList> Macro::lines(const QMap<QString, QString> &values) const
{
    QString text = gcode;
    for (const MacroParameter &parameter : parameters) {
        const QString mark = u'{' + parameter.name + u'}';
        if (!text.contains(mark))
            continue;
        const Result<QString> written
            = asWritten(parameter, values.value(parameter.name, parameter.value));
        if (!written)
            return failure(written.error());
        text.replace(mark, *written);
    }
    QStringList sent;
    for (const QString &line : text.split(u'\n')) {
        const QByteArray bytes = line.toUtf8();
        const QByteArrayView code = GcodeText::stripComment(bytes);
        if (!code.isEmpty())
            sent.append(QString::fromUtf8(code));
    }
    if (sent.isEmpty())
        return invalid(Text::tr("The macro “%1” has no line to send.").arg(name));
    return sent;
}

Result<QVariantMap> Macro::variables(const QMap<QString, QString> &values) const
{
    QVariantMap map;
    for (const MacroParameter &parameter : parameters) {
        const QString value = values.value(parameter.name, parameter.value);
        const Result<QString> written = asWritten(parameter, value);
        if (!written)
            return failure(written.error());
        if (parameter.type == MacroParameter::Type::Number)
            map.insert(parameter.name, parseNumber(value).value_or(0));
        else
            map.insert(parameter.name, *written);
    }
    return map;
}

namespace {

/// The lines push or pull filament without waiting for heat first.
bool extrudesAsItIs(const QStringList &lines)
{
    for (const QString &text : lines) {
        const QByteArray line = text.toUtf8();
        const GcodeText::Command command = GcodeText::command(line);
        if (command.is('M', 109) || command.is('M', 302)) // 302: the user allows cold extrusion
            return false;
        const bool moves = command.letter == 'G' && command.code >= 0 && command.code <= 3;
        if (moves && GcodeText::hasParameter(line, 'E'))
            return true;
    }
    return false;
}

/// G28 of Z, or of all axes, and what probes the bed.
bool drivesNozzleToBed(const QString &text)
{
    const QByteArray line = text.toUtf8();
    const GcodeText::Command command = GcodeText::command(line);
    if (command.is('G', 28)) {
        const bool names = GcodeText::hasParameter(line, 'X') || GcodeText::hasParameter(line, 'Y');
        return !names || GcodeText::hasParameter(line, 'Z');
    }
    // Levelling and probing, by whatever name a firmware has for it (G80: Prusa's).
    constexpr int Probing[] = {29, 30, 32, 33, 34, 35, 38, 80};
    return std::any_of(std::begin(Probing), std::end(Probing),
                       [&command](int code) { return command.is('G', code); })
           || command.is('M', 48);
}

/// What is sent of G-code, as far as it can be known before anything is typed.
QStringList anyLines(const Macro &macro)
{
    if (!macro.script.isEmpty())
        return {};
    QMap<QString, QString> anything;
    for (const MacroParameter &parameter : macro.parameters)
        anything.insert(parameter.name, u"1"_s);
    const Result<QStringList> sent = macro.lines(anything);
    return sent ? *sent : QStringList();
}

} // namespace

bool Macro::extrudes() const
{
    return extrudesAsItIs(anyLines(*this));
}

bool Macro::homesZ() const
{
    return homesZ(anyLines(*this));
}

bool Macro::homesZ(const QStringList &lines)
{
    return std::any_of(lines.cbegin(), lines.cend(), drivesNozzleToBed);
}

Permission macroPermission(const Macro &macro, const PrinterState &state, const Availability &may,
                           const QStringList &scripts)
{
    if (!may.sendCommand.allowed())
        return may.sendCommand;
    if (!macro.script.isEmpty() && !scripts.contains(macro.script))
        return {Text::tr(
                    "The script “%2” of the macro “%1” is gone. Press Edit and choose another one.")
                    .arg(macro.name, macro.script)};
    const bool busy = isJobActive(state.job.state) && state.job.state != JobState::Paused;
    if (busy && state.job.isTransfer)
        return {Text::tr("Nothing can be sent while a file is copied to the card.")};
    if (busy && !macro.whilePrinting)
        return {Text::tr("This macro is locked while printing. Pause the print first.")};
    if (macro.homesZ() && !may.homeZ.allowed())
        return may.homeZ;
    if (busy)
        return {};
    return macro.extrudes() ? may.extrude : may.move;
}

QList<Macro> starterMacros()
{
    const MacroParameter length{u"length"_s, Text::tr("Length (mm)"), MacroParameter::Type::Number,
                                u"50"_s};
    Macro load{.name = Text::tr("Load filament"),
               .gcode = u"M83\nG1 E{length} F200\nM82"_s,
               .parameters = {length}};
    Macro unload{.name = Text::tr("Unload"),
                 .gcode = u"M83\nG1 E5 F200\nG1 E-{length} F1500\nM82"_s,
                 .parameters = {length}};
    Macro level{.name = Text::tr("Level bed"), .gcode = u"G28\nG29"_s, .asks = true};
    Macro park{.name = Text::tr("Park"), .gcode = u"G91\nG0 Z10 F600\nG90\nG28 X Y"_s};
    return {load, unload, level, park};
}

} // namespace gantry
