// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/profileid.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr qsizetype MaxIdLength = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ProfileStore)
};

bool isReservedByWindows(const QString &id)
{
    static const QStringList words = {u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = id.section(u'.', 0, 0).toLower();
    const bool port = stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1))
                      && stem.at(3).isDigit();
    return port || words.contains(stem);
}

} // namespace

Result<QString> sanitizedProfileId(const QString &text)
{
    if (text.contains(u'/') || text.contains(u'\\'))
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("The identifier of a printer profile must not contain slashes."));
    QString id;
    for (const QChar c : text) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                           || (c >= u'0' && c <= u'9') || "-_.()"_L1.contains(c);
        if (plain)
            id.append(c);
        else if (c == u' ')
            id.append(u'_');
    }
    // A leading dot would hide the file.
    while (id.startsWith(u'.'))
        id.remove(0, 1);
    id.truncate(MaxIdLength);
    if (id.isEmpty())
        return failure(
            ErrorCode::InvalidArgument,
            Text::tr("The identifier of a printer profile needs at least one letter from "
                     "A to Z or a digit."));
    if (isReservedByWindows(id))
        id.prepend(u'_');
    return id;
}

} // namespace gantry
