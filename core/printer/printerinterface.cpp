// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printerinterface.h"

using namespace Qt::StringLiterals;

namespace gantry {

const QStringList &PrinterInterface::validAxes()
{
    static const QStringList axes = {u"x"_s, u"y"_s, u"z"_s, u"e"_s};
    return axes;
}

// \z and not $, which would let a line break pass; [0-9] and not \d, which may mean other scripts' digits too.
const QRegularExpression &PrinterInterface::validToolPattern()
{
    static const QRegularExpression pattern(uR"(\A(tool[0-9]+)\z)"_s);
    return pattern;
}

const QRegularExpression &PrinterInterface::validHeaterPattern()
{
    static const QRegularExpression pattern(uR"(\A(tool[0-9]+|bed|chamber)\z)"_s);
    return pattern;
}

} // namespace gantry
