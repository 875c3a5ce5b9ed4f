// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/commandtext.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace gantry::CommandText {

namespace {

// Commands that take words: messages, file names, network names, passwords, object names.
bool takesText(const QString &command)
{
    static const QSet<QString> commands
        = {u"M16"_s,  u"M20"_s,  u"M23"_s,  u"M28"_s,  u"M30"_s,  u"M32"_s,  u"M33"_s,
           u"M36"_s,  u"M98"_s,  u"M117"_s, u"M118"_s, u"M0"_s,   u"M1"_s,   u"M291"_s,
           u"M486"_s, u"M511"_s, u"M512"_s, u"M550"_s, u"M551"_s, u"M552"_s, u"M559"_s,
           u"M587"_s, u"M588"_s, u"M589"_s, u"M810"_s, u"M928"_s, u"M997"_s};
    return commands.contains(command);
}

} // namespace

QString normalized(const QString &typed)
{
    // Only what begins as G-code is touched: "@pause" and the languages of other firmware stay as they are.
    static const QRegularExpression code(uR"(^([GMT]\d+(?:\.\d+)?)(.*)$)"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::DotMatchesEverythingOption);
    const QString trimmed = typed.trimmed();
    const QRegularExpressionMatch match = code.match(trimmed);
    if (!match.hasMatch())
        return trimmed;
    const QString command = match.captured(1).toUpper();
    const QString rest = match.captured(2);
    if (takesText(command) || rest.contains(u'"'))
        return command + rest;
    const qsizetype comment = rest.indexOf(u';');
    return comment < 0 ? command + rest.toUpper()
                       : command + rest.left(comment).toUpper() + rest.mid(comment);
}

QStringList lines(const QString &text)
{
    static const QRegularExpression breaks(uR"([\r\n\x{2028}\x{2029}]+)"_s);
    QStringList result;
    const QStringList parts = text.split(breaks, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            result << part.trimmed();
    }
    return result;
}

} // namespace gantry::CommandText
