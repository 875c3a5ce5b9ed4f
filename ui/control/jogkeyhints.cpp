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
    // Each key is named as one: a number in the braces, which a modifier and a key become where another operator|
    // hides Qt's, would be the size of the list.
    using Keys = QList<QKeyCombination>;
    const auto key = [](Qt::Key code) { return QKeyCombination(code); };
    const auto with = [](Qt::KeyboardModifier modifier, Qt::Key code) {
        return QKeyCombination(modifier, code);
    };
    return {
        {Keys{key(Qt::Key_Left), key(Qt::Key_Right)}, HintText::tr("Move X")},
        {Keys{key(Qt::Key_Down), key(Qt::Key_Up)}, HintText::tr("Move Y")},
        {Keys{key(Qt::Key_PageDown), key(Qt::Key_PageUp)}, HintText::tr("Move Z")},
        {Keys{key(Qt::Key_S), key(Qt::Key_W)}, HintText::tr("Move Z")},
        {Keys{with(Qt::ShiftModifier, Qt::Key_Right)},
         HintText::tr("With Shift: ten times the step")},
        {Keys{with(Qt::AltModifier, Qt::Key_Right)}, HintText::tr("With Alt: a tenth of the step")},
        {Keys{key(Qt::Key_1), key(Qt::Key_2), key(Qt::Key_3), key(Qt::Key_4)},
         HintText::tr("Choose the step")},
        {Keys{key(Qt::Key_Home)}, HintText::tr("Home X and Y")},
        {Keys{key(Qt::Key_End)}, HintText::tr("Home Z")},
        {Keys{with(Qt::ControlModifier, Qt::Key_Home)}, HintText::tr("Home all axes")},
        {Keys{key(Qt::Key_E), key(Qt::Key_R)}, HintText::tr("Extrude, retract")},
        {Keys{key(Qt::Key_Escape)}, HintText::tr("Stop, and end jogging with keys")}};
}

} // namespace gantry
