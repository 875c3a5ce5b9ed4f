// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/jogkeyhints.h"

#include <QCoreApplication>

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::JogKeyHint)
};

} // namespace

QList<JogKeyHint> jogKeyHints()
{
    return {{{Qt::Key_Left, Qt::Key_Right}, Text::tr("Move X")},
            {{Qt::Key_Down, Qt::Key_Up}, Text::tr("Move Y")},
            {{Qt::Key_PageDown, Qt::Key_PageUp}, Text::tr("Move Z")},
            {{Qt::Key_S, Qt::Key_W}, Text::tr("Move Z")},
            {{Qt::SHIFT | Qt::Key_Right}, Text::tr("With Shift: ten times the step")},
            {{Qt::ALT | Qt::Key_Right}, Text::tr("With Alt: a tenth of the step")},
            {{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}, Text::tr("Choose the step")},
            {{Qt::Key_Home}, Text::tr("Home X and Y")},
            {{Qt::Key_End}, Text::tr("Home Z")},
            {{Qt::CTRL | Qt::Key_Home}, Text::tr("Home all axes")},
            {{Qt::Key_E, Qt::Key_R}, Text::tr("Extrude, retract")},
            {{Qt::Key_Escape}, Text::tr("Stop, and end jogging with keys")}};
}

} // namespace gantry
