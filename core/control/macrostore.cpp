// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/macrostore.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int Format = 1;

QJsonObject toJson(const MacroParameter &parameter)
{
    const bool isNumber = parameter.type == MacroParameter::Type::Number;
    return {{u"name"_s, parameter.name},
            {u"question"_s, parameter.question},
            {u"value"_s, parameter.value},
            {u"type"_s, isNumber ? u"number"_s : u"text"_s}};
}

Failure malformed(const QString &what)
{
    return failure(ErrorCode::FileMalformed,
                   MacroStore::tr("The file of the macros has a mistake at “%1”.").arg(what), what);
}

} // namespace

QJsonObject toJson(const Macro &macro)
{
    QJsonArray parameters;
    for (const MacroParameter &parameter : macro.parameters)
        parameters.append(toJson(parameter));
    return {{u"name"_s, macro.name},
            {u"gcode"_s, macro.gcode},
            {u"script"_s, macro.script},
            {u"parameters"_s, parameters},
            {u"asks"_s, macro.asks},
            {u"whilePrinting"_s, macro.whilePrinting},
            {u"feedback"_s, QJsonObject{{u"regex"_s, macro.feedbackRegex},
                                        {u"template"_s, macro.feedbackTemplate}}}};
}

Result<Macro> macroFromJson(const QJsonObject &object)
{
    Macro macro;
    macro.name = object.value("name"_L1).toString();
    macro.gcode = object.value("gcode"_L1).toString();
    macro.script = object.value("script"_L1).toString();
    macro.asks = object.value("asks"_L1).toBool();
    macro.whilePrinting = object.value("whilePrinting"_L1).toBool();
    const QJsonObject feedback = object.value("feedback"_L1).toObject();
    macro.feedbackRegex = feedback.value("regex"_L1).toString();
    macro.feedbackTemplate = feedback.value("template"_L1).toString();
    for (const QJsonValue &value : object.value("parameters"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        const bool isText = entry.value("type"_L1).toString() == "text"_L1;
        macro.parameters.append({entry.value("name"_L1).toString(),
                                 entry.value("question"_L1).toString(),
                                 isText ? MacroParameter::Type::Text : MacroParameter::Type::Number,
                                 entry.value("value"_L1).toString()});
    }
    if (const Result<void> checked = macro.validate(); !checked)
        return malformed(macro.name.isEmpty() ? u"name"_s : macro.name);
    return macro;
}

MacroStore::MacroStore(QString path, QObject *parent)
    : QObject(parent)
    , m_file(std::move(path), Format, MaxFileSize)
{}

void MacroStore::load()
{
    m_macros.clear();
    const bool isThere = QFileInfo::exists(m_file.path());
    const QJsonObject object = m_file.read();
    if (!object.isEmpty()) {
        QList<Macro> macros;
        const QJsonArray entries = object.value("macros"_L1).toArray();
        Result<void> taken
            = object.value("macros"_L1).isArray() ? Result<void>() : malformed(u"macros"_s);
        for (const QJsonValue &entry : entries) {
            const Result<Macro> macro = macroFromJson(entry.toObject());
            if (macro)
                macros.append(*macro);
            else if (taken)
                taken = failure(macro.error());
        }
        if (taken)
            taken = check(macros);
        if (taken)
            m_macros = macros;
        else
            m_file.reject(taken.error().detail);
    }
    if (!isThere || m_file.problem().code == ErrorCode::FileMalformed) // or not any more
        m_macros = starterMacros();
    emit changed();
}

Result<void> MacroStore::check(const QList<Macro> &macros)
{
    if (macros.size() > MaxMacros) {
        return failure(ErrorCode::InvalidArgument,
                       tr("There are more than %1 macros.").arg(MaxMacros));
    }
    QStringList seen;
    for (const Macro &macro : macros) {
        if (const Result<void> checked = macro.validate(); !checked)
            return checked;
        const QString name = macro.name.trimmed().toCaseFolded();
        if (seen.contains(name)) {
            return failure(ErrorCode::InvalidArgument,
                           tr("Two macros are named “%1”. Give one another name.").arg(macro.name),
                           macro.name);
        }
        seen.append(name);
    }
    return {};
}

Result<void> MacroStore::setMacros(const QList<Macro> &macros)
{
    if (const Result<void> checked = check(macros); !checked)
        return checked;
    QJsonArray entries;
    for (const Macro &macro : macros)
        entries.append(toJson(macro));
    if (const Result<void> written = m_file.write({{u"macros"_s, entries}}); !written)
        return written;
    m_macros = macros;
    emit changed();
    return {};
}

} // namespace gantry
