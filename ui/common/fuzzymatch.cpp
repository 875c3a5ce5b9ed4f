// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fuzzymatch.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace gantry {

namespace {

constexpr int WordStartScore = 100;
constexpr int InsideScore = 60;
constexpr int LettersScore = 20;

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// Letters in this order with as few others between them as the first fit has; each gap costs.
std::optional<int> lettersScore(QStringView word, QStringView text)
{
    qsizetype at = 0;
    int gaps = 0;
    for (const QChar letter : word) {
        const qsizetype found = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (found < 0)
            return std::nullopt;
        if (found > at && !startsWord(text, found))
            ++gaps;
        at = found + 1;
    }
    // More gaps than letters that fit is no fit but chance.
    if (gaps * 2 > word.size())
        return std::nullopt;
    return std::max(1, LettersScore - 4 * gaps);
}

std::optional<int> wordScore(QStringView word, QStringView text)
{
    bool inside = false;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (startsWord(text, at))
            return WordStartScore + (at == 0 ? 10 : 0);
        inside = true;
    }
    return inside ? InsideScore : lettersScore(word, text);
}

} // namespace

std::optional<int> fuzzyScore(QStringView pattern, QStringView text)
{
    int total = 0;
    for (const QStringView word : pattern.split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<int> score = wordScore(word, text);
        if (!score)
            return std::nullopt;
        total += *score;
    }
    return total;
}

} // namespace gantry
