// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/virtualprinteroptions.h"

#include <QCoreApplication>
#include <QStringList>

#include <variant>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

using Faults = VirtualPrinterOptions::Faults;
using Member = std::variant<double Faults::*, int Faults::*, quint32 Faults::*>;

struct Word
{
    QLatin1StringView name;
    Member member;
    QLatin1StringView help;
};

const Word Words[] = {
    {"corrupt"_L1, &Faults::corruptToPrinter, "one byte of a line to the printer is damaged"_L1},
    {"lose"_L1, &Faults::loseToPrinter, "a line to the printer is lost"_L1},
    {"duplicate"_L1, &Faults::duplicateToPrinter, "a line to the printer arrives twice"_L1},
    {"corrupt-answer"_L1, &Faults::corruptToHost, "one byte of an answer is damaged"_L1},
    {"lose-answer"_L1, &Faults::loseToHost, "an answer of any kind is lost"_L1},
    {"lose-ok"_L1, &Faults::loseAcknowledge, "an ok is lost"_L1},
    {"duplicate-ok"_L1, &Faults::duplicateAcknowledge, "an ok arrives twice"_L1},
    {"delay"_L1, &Faults::delayToHost, "an answer comes late"_L1},
    {"delay-ms"_L1, &Faults::delayMs, "how late, in milliseconds (300)"_L1},
    {"reset-after"_L1, &Faults::resetAfter, "the board restarts after so many commands"_L1},
    {"silence-after"_L1, &Faults::silenceAfter, "no answer any more after so many commands"_L1},
    {"kill-after"_L1, &Faults::killAfter, "thermal runaway after so many commands"_L1},
    {"disappear-after"_L1, &Faults::disappearAfter, "the device is gone after so many commands"_L1},
    {"seed"_L1, &Faults::seed, "the same number gives the same faults again (1)"_L1},
};

QString translate(const char *text)
{
    return QCoreApplication::translate("gantry::VirtualPrinterOptions", text);
}

/// "1%" or "0.01".
bool readProbability(QStringView text, double *value)
{
    bool ok = false;
    const bool percent = text.endsWith(u'%');
    *value = (percent ? text.chopped(1) : text).toDouble(&ok) / (percent ? 100.0 : 1.0);
    return ok && *value >= 0 && *value <= 1;
}

Failure unknownWord(const QString &word)
{
    QStringList names;
    for (const Word &known : Words)
        names.append(known.name);
    return failure(
        ErrorCode::InvalidArgument,
        translate("The fault “%1” is not known. Known are: %2.").arg(word, names.join(", "_L1)));
}

Failure badValue(const Word &word, const QString &value)
{
    const bool probability = std::holds_alternative<double Faults::*>(word.member);
    const QString text = probability ? translate(
                             "“%1” is not a probability for the fault “%2”. Give a percentage from "
                             "0% to 100%, for example 1%.")
                                     : translate("“%1” is not a whole number for the fault “%2”.");
    return failure(ErrorCode::InvalidArgument, text.arg(value, word.name));
}

bool assign(Faults &faults, const Word &word, const QString &value)
{
    bool ok = false;
    if (const auto *rate = std::get_if<double Faults::*>(&word.member))
        return readProbability(value, &(faults.**rate));
    if (const auto *count = std::get_if<int Faults::*>(&word.member)) {
        faults.**count = value.toInt(&ok);
        return ok && faults.**count >= 0;
    }
    faults.seed = value.toUInt(&ok);
    return ok;
}

} // namespace

Result<VirtualPrinterOptions::Faults> VirtualPrinterOptions::parseFaults(const QString &text)
{
    return parseFaults(text, Faults());
}

Result<VirtualPrinterOptions::Faults> VirtualPrinterOptions::parseFaults(const QString &text,
                                                                         Faults faults)
{
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        const QString value = part.section(u'=', 1).trimmed();
        const auto word = std::find_if(std::begin(Words), std::end(Words),
                                       [&](const Word &known) { return known.name == name; });
        if (word == std::end(Words))
            return unknownWord(name);
        if (!assign(faults, *word, value))
            return badValue(*word, value);
    }
    return faults;
}

QString VirtualPrinterOptions::faultHelp()
{
    QString help;
    for (const Word &word : Words) {
        const bool probability = std::holds_alternative<double Faults::*>(word.member);
        const QString usage = word.name + (probability ? "=P%"_L1 : "=N"_L1);
        help += "  "_L1 + usage.leftJustified(20) + word.help + u'\n';
    }
    return help;
}

} // namespace gantry
