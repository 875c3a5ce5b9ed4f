// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyCombination>
#include <QList>
#include <QString>

namespace gantry {

/// What some keys do while jogging with keys is on, for people to read.
struct JogKeyHint
{
    QList<QKeyCombination> keys;
    QString text;
};

/// All keys of the keyboard jog, in the order they are explained. JogKeyMachine decides what they do.
[[nodiscard]] QList<JogKeyHint> jogKeyHints();

} // namespace gantry
