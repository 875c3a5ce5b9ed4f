// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/naturalorder.h"

#include <algorithm>

namespace gantry {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Removes the number at the front of the text and returns its digits without leading zeros.
QStringView takeNumber(QStringView &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    QStringView digits = text.first(end - text.begin());
    text = text.sliced(digits.size());
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.sliced(1);
    return digits;
}

} // namespace

int compareNaturally(QStringView left, QStringView right)
{
    while (!left.isEmpty() && !right.isEmpty()) {
        int order = 0;
        if (isDigit(left.front()) && isDigit(right.front())) {
            const QStringView a = takeNumber(left);
            const QStringView b = takeNumber(right);
            order = a.size() != b.size() ? (a.size() < b.size() ? -1 : 1) : a.compare(b);
        } else {
            order = left.first(1).compare(right.first(1), Qt::CaseInsensitive);
            left = left.sliced(1);
            right = right.sliced(1);
        }
        if (order != 0)
            return order;
    }
    return int(!left.isEmpty()) - int(!right.isEmpty());
}

} // namespace gantry
