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
    const char *help;
};

constexpr char Context[] = "gantry::VirtualPrinterOptions";

const Word Words[] = {
    {"corrupt"_L1, &Faults::corruptToPrinter,
     QT_TRANSLATE_NOOP("gantry::VirtualPrinterOptions",
                       "one byte of a line to the printer is damaged")},
    {"lose"_L1, &Faults::loseToPrinter,
     QT_TRANSLATE_NOOP("gantry::VirtualPrinterOptions", "a line to the printer is lost")},
    {"duplicate"_L1, &Faults::duplicateToPrinter,
     QT_TRANSLATE_NOOP("gantry::VirtualPrinterOptions", "a line to the printer arrives twice")},
    {"corrupt-answer"_L1, &Faults::corruptToHost,
     QT_TRANSLATE_NOOP("gantry::VirtualPrinterOptions", "one byte of an answer is damaged")},
    {"lose-answer"_L1, &Faults::loseToHost,
     QT_TRANSLATE_NOOP("gantry::VirtualPrinterOptions", "an answer of any kind is lost")},
    {"lose-ok"_L1, &Faults::loseAcknowledge,
     QT_TRANSLATE_NOOP("gantry::VirtualPrinterOptions", "an ok is lost")},
    {"duplicate-ok"_L1, &Faults::duplicateAcknowledge,
     QT_TRANSLATE_NOOP("gantry::VirtualPrinterOptions", "an ok arrives twice")},
    {"delay"_L1, &Faults::delayToHost,
     QT_TRANSLATE_NOOP("gantry::VirtualPrinterOptions", "an answer comes late")},
    {"delay-ms"_L1, &Faults::delayMs,
     QT_TRANSLATE_NOOP("gantry::VirtualPrinterOptions", "how late, in milliseconds (300)")},
    {"reset-after"_L1, &Faults::resetAfter,
     QT_TRANSLATE_NOOP("gantry::VirtualPrinterOptions",
                       "the board restarts after so many commands")},
    {"silence-after"_L1, &Faults::silenceAfter,
     QT_TRANSLATE_NOOP("gantry::VirtualPrinterOptions",
                       "no answer any more after so many commands")},
    {"kill-after"_L1, &Faults::killAfter,
     QT_TRANSLATE_NOOP("gantry::VirtualPrinterOptions", "thermal runaway after so many commands")},
    {"disappear-after"_L1, &Faults::disappearAfter,
     QT_TRANSLATE_NOOP("gantry::VirtualPrinterOptions",
                       "the device is gone after so many commands")},
    {"seed"_L1, &Faults::seed,
     QT_TRANSLATE_NOOP("gantry::VirtualPrinterOptions",
                       "the same number gives the same faults again (1)")},
};

/// lupdate wants to see the context of each text.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::VirtualPrinterOptions)
};

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
        Text::tr("The fault “%1” is not known. Known are: %2.").arg(word, names.join(", "_L1)));
}

Failure badValue(const Word &word, const QString &value)
{
    const bool probability = std::holds_alternative<double Faults::*>(word.member);
    const QString text = probability ? Text::tr(
                             "“%1” is not a probability for the fault “%2”. Give a percentage from "
                             "0% to 100%, for example 1%.")
                                     : Text::tr("“%1” is not a whole number for the fault “%2”.");
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
        help += "  "_L1 + usage.leftJustified(20) + QCoreApplication::translate(Context, word.help)
                + u'\n';
    }
    return help;
}

} // namespace gantry
