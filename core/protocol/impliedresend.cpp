// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/impliedresend.h"

#include "protocol/textscanner.h"

#include <QByteArray>

namespace gantry {

std::optional<qint64> impliedResend(QByteArrayView errorText)
{
    static constexpr struct
    {
        QByteArrayView words;
        int add;
    } Forms[] = {{"last line:", 1}, {"expected line", 0}};
    const QByteArray lower = errorText.toByteArray().toLower();
    for (const auto &form : Forms) {
        const qsizetype at = lower.indexOf(form.words);
        if (at < 0)
            continue;
        TextScanner scanner(QByteArrayView(lower).sliced(at + form.words.size()));
        scanner.skipSpaces();
        const std::optional<qint64> number = scanner.takeInteger();
        if (number && *number >= 0)
            return *number + form.add;
    }
    return std::nullopt;
}

} // namespace gantry
