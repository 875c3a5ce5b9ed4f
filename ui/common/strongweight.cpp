// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/strongweight.h"

#include <QString>

#include <algorithm>

namespace gantry {

QFont::Weight strongWeight(const QString &text)
{
    const bool isEastAsian = std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        switch (character.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
            return true;
        default:
            return false;
        }
    });
    return isEastAsian ? QFont::Bold : QFont::DemiBold;
}

} // namespace gantry
