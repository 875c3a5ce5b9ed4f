// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/shellpattern.h"

#include <QString>

namespace gantry {

namespace {

/// What a pattern says about one character, and how long it is in the pattern.
struct Step
{
    bool matches = false;
    qsizetype length = 1;
};

// Where the set that begins at the front ends, 0 if it is not closed. A bracket that comes first belongs to it.
qsizetype endOfSet(QStringView pattern)
{
    qsizetype i = 1;
    if (i < pattern.size() && pattern.at(i) == u'!')
        ++i;
    if (i < pattern.size() && pattern.at(i) == u']')
        ++i;
    const qsizetype end = pattern.indexOf(u']', i);
    return end < 0 ? 0 : end;
}

bool isInSet(QStringView set, QChar c)
{
    for (qsizetype i = 0; i < set.size(); ++i) {
        const bool range = i + 2 < set.size() && set.at(i + 1) == u'-';
        const QChar last = range ? set.at(i + 2) : set.at(i);
        if (c >= set.at(i) && c <= last)
            return true;
        if (range)
            i += 2;
    }
    return false;
}

Step step(QStringView pattern, QChar c)
{
    if (pattern.front() == u'?')
        return {true, 1};
    const qsizetype end = pattern.front() == u'[' ? endOfSet(pattern) : 0;
    if (end == 0)
        return {pattern.front() == c, 1};
    const bool negated = pattern.at(1) == u'!';
    const qsizetype begin = negated ? 2 : 1;
    return {isInSet(pattern.sliced(begin, end - begin), c) != negated, end + 1};
}

// Only the last star is ever tried again, so that no pattern takes long.
bool matches(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype afterStar = -1;
    qsizetype starText = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern.at(p) == u'*') {
            afterStar = ++p;
            starText = t;
            continue;
        }
        const Step next = p < pattern.size() ? step(pattern.sliced(p), text.at(t)) : Step{};
        if (next.matches) {
            p += next.length;
            ++t;
        } else if (afterStar >= 0) {
            p = afterStar;
            t = ++starText;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace

bool matchesShellPattern(QStringView pattern, QStringView text, Qt::CaseSensitivity sensitivity)
{
    if (sensitivity == Qt::CaseSensitive)
        return matches(pattern, text);
    return matches(pattern.toString().toLower(), text.toString().toLower());
}

bool isShellPattern(QStringView text)
{
    return text.contains(u'*') || text.contains(u'?') || text.contains(u'[');
}

} // namespace gantry
