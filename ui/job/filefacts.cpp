// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/filefacts.h"

#include "common/format.h"
#include "control/heaternames.h"
#include "control/printfit.h"
#include "job/slicernotes.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace gantry::FileFacts {

namespace {

constexpr double Metre = 1000;
constexpr double LeastUse = 0.1; // mm: a tool that extrudes less is not used

QString amount(const SlicerNotes::Filament &filament)
{
    const QString length
        = filament.length < Metre
              ? Format::length(filament.length, 0)
              : Format::keptTogether(QCoreApplication::translate("gantry::FileFacts", "%1 m")
                                         .arg(Format::number(filament.length / Metre, 2)));
    if (!filament.volume || *filament.volume <= 0)
        return length;
    return Format::keptTogether(
        QCoreApplication::translate("gantry::FileFacts", "%1 · %2 cm³", "length, volume")
            .arg(length, Format::number(*filament.volume, 1)));
}

// Short: the column is narrow, and tenths count for small things only.
QString side(double millimetres)
{
    return Format::number(millimetres, millimetres < 10 ? 1 : 0);
}

QString misfitOf(const PrintFit::Excess &excess)
{
    return QCoreApplication::translate("gantry::FileFacts",
                                       "The print does not fit: it takes %1 from %2 to %3, the "
                                       "printer reaches from %4 to %5.")
        .arg(QChar::fromLatin1(axisLetter(excess.axis)))
        .arg(Format::number(excess.from), Format::length(excess.to, 1),
             Format::number(excess.reachFrom), Format::length(excess.reachTo, 1));
}

} // namespace

QString time(const SlicerNotes &notes)
{
    return notes.printTime ? Format::duration(qint64(*notes.printTime * 1000)) : QString();
}

QString filament(const SlicerNotes &notes, const PrinterProfile &profile)
{
    QStringList lines;
    for (qsizetype tool = 0; tool < notes.filament.size(); ++tool) {
        const SlicerNotes::Filament &used = notes.filament.at(tool);
        if (used.length < LeastUse)
            continue;
        if (notes.filament.size() == 1 && profile.extruderCount == 1)
            lines.append(amount(used));
        else
            lines.append(QCoreApplication::translate("gantry::FileFacts", "Tool %1: %2")
                             .arg(tool)
                             .arg(amount(used)));
    }
    return lines.join(u'\n');
}

QString layers(const GcodeAnalysis &analysis)
{
    const int count = analysis.layers.count();
    if (count == 0)
        return {};
    return QCoreApplication::translate("gantry::FileFacts", "%1, up to %2",
                                       "number of layers, height of the highest")
        .arg(Format::integer(quint64(count)), Format::length(analysis.printed.zMax, 1));
}

QString size(const GcodeAnalysis &analysis)
{
    const Extent &box = analysis.printed;
    if (box.isEmpty)
        return {};
    return Format::keptTogether(
        QCoreApplication::translate("gantry::FileFacts", "%1 × %2 × %3 mm")
            .arg(side(box.xMax - box.xMin), side(box.yMax - box.yMin), side(box.zMax - box.zMin)));
}

QString misfit(const GcodeAnalysis &analysis, const PrinterProfile &profile)
{
    const PrintFit fit = printFitOf(analysis, profile);
    QStringList sentences;
    for (const PrintFit::Excess &excess : fit.axes)
        sentences.append(misfitOf(excess));
    if (fit.round) {
        sentences.append(
            QCoreApplication::translate("gantry::FileFacts",
                                        "The print does not fit: it goes %1 away from the middle "
                                        "of the bed, the bed only %2.")
                .arg(Format::length(fit.round->distance, 1), Format::length(fit.round->radius, 1)));
    }
    return sentences.join(u'\n');
}

} // namespace gantry::FileFacts
