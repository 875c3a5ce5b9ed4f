// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptfile.h"

#include "script/scriptstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gantry::ScriptFile {

namespace {

constexpr qsizetype MaxNameLength = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptStore)
};

bool isReservedByWindows(const QString &name)
{
    static const QStringList words = {u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = name.section(u'.', 0, 0).toLower();
    const bool port = stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1))
                      && stem.at(3).isDigit();
    return port || words.contains(stem);
}

} // namespace

Result<QString> read(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable,
                       Text::tr("The script %1 cannot be read.").arg(shown), file.errorString());
    const QByteArray bytes = file.read(ScriptStore::MaxFileSize + 1);
    if (file.error() != QFile::NoError)
        return failure(ErrorCode::FileUnreadable,
                       Text::tr("The script %1 cannot be read.").arg(shown), file.errorString());
    if (bytes.size() > ScriptStore::MaxFileSize)
        return failure(ErrorCode::FileUnreadable,
                       Text::tr("The file %1 is too large for a script.").arg(shown));
    if (bytes.contains('\0'))
        return failure(ErrorCode::FileNotText,
                       Text::tr("The file %1 is not a text file.").arg(shown));
    return QString::fromUtf8(bytes);
}

Result<void> write(const QString &path, const QString &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    // commit() does not tell that the last bytes found no room.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
        && file.commit())
        return {};
    return failure(ErrorCode::SaveFailed,
                   Text::tr("The script %1 cannot be saved: %2.")
                       .arg(QDir::toNativeSeparators(path), file.errorString()));
}

Result<QString> sanitizedName(const QString &text)
{
    if (text.contains(u'/') || text.contains(u'\\'))
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("The name of a script must not contain slashes."));
    QString name;
    for (const QChar c : text.trimmed()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                           || (c >= u'0' && c <= u'9') || "-_.()"_L1.contains(c);
        if (plain)
            name.append(c);
        else if (c.isSpace())
            name.append(u'_');
    }
    if (name.endsWith(".gcode"_L1, Qt::CaseInsensitive))
        name.chop(6);
    while (name.startsWith(u'.')) // would hide the file
        name.remove(0, 1);
    while (name.endsWith(u'.'))
        name.chop(1);
    name.truncate(MaxNameLength);
    if (name.isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("The name of a script needs at least one letter from A to Z or a "
                                "digit."));
    if (isReservedByWindows(name))
        name.prepend(u'_');
    return name;
}

} // namespace gantry::ScriptFile
