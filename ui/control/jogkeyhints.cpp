// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/jogkeyhints.h"

#include <QCoreApplication>

namespace gantry {

namespace {

struct HintText
{
    Q_DECLARE_TR_FUNCTIONS(gantry::JogKeyHint)
};

} // namespace

QList<JogKeyHint> jogKeyHints()
{
    // Named, for a single key in braces could be a size as well.
    using Keys = QList<QKeyCombination>;
    return {
        {Keys{Qt::Key_Left, Qt::Key_Right}, HintText::tr("Move X")},
        {Keys{Qt::Key_Down, Qt::Key_Up}, HintText::tr("Move Y")},
        {Keys{Qt::Key_PageDown, Qt::Key_PageUp}, HintText::tr("Move Z")},
        {Keys{Qt::Key_S, Qt::Key_W}, HintText::tr("Move Z")},
        {Keys{Qt::SHIFT | Qt::Key_Right}, HintText::tr("With Shift: ten times the step")},
        {Keys{Qt::ALT | Qt::Key_Right}, HintText::tr("With Alt: a tenth of the step")},
        {Keys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}, HintText::tr("Choose the step")},
        {Keys{QKeyCombination(Qt::Key_Home)}, HintText::tr("Home X and Y")},
        {Keys{QKeyCombination(Qt::Key_End)}, HintText::tr("Home Z")},
        {Keys{Qt::CTRL | Qt::Key_Home}, HintText::tr("Home all axes")},
        {Keys{Qt::Key_E, Qt::Key_R}, HintText::tr("Extrude, retract")},
        {Keys{QKeyCombination(Qt::Key_Escape)}, HintText::tr("Stop, and end jogging with keys")}};
}

} // namespace gantry
