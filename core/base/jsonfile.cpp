// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/jsonfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gantry::JsonFile {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::JsonFile)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Failure malformed(const QString &path, const QByteArray &content, const QJsonParseError &parse)
{
    const auto line = content.left(parse.offset).count('\n') + 1;
    return failure(ErrorCode::FileMalformed,
                   Text::tr("The file %1 cannot be understood: there is a mistake in line %2.")
                       .arg(shown(path), QString::number(line)),
                   parse.errorString());
}

Failure notWritable(const QString &path, const QString &detail)
{
    return failure(
        ErrorCode::FileNotWritable,
        Text::tr("The file %1 cannot be written. Check that the folder exists, that you may "
                 "write to it and that the disk is not full.")
            .arg(shown(path)),
        detail);
}

} // namespace

Result<QJsonObject> read(const QString &path, qint64 maxSize)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing,
                       Text::tr("The file %1 does not exist.").arg(shown(path)));
    QFile file(path);
    // A folder, and a pipe or a device as well: opening those could wait for ever.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::FileUnreadable,
            Text::tr("The file %1 cannot be read. Check that you may open it.").arg(shown(path)),
            file.errorString());
    const QByteArray content = file.read(maxSize + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable,
                       Text::tr("The file %1 cannot be read.").arg(shown(path)),
                       file.errorString());
    if (content.size() > maxSize)
        return failure(
            ErrorCode::FileMalformed,
            Text::tr("The file %1 is too large to be what it should be.").arg(shown(path)),
            u"larger than %1 bytes"_s.arg(maxSize));

    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(content, &parse);
    if (parse.error != QJsonParseError::NoError)
        return malformed(path, content, parse);
    if (!document.isObject())
        return failure(ErrorCode::FileMalformed,
                       Text::tr("The file %1 cannot be understood: it holds no JSON object.")
                           .arg(shown(path)));
    return document.object();
}

Result<void> write(const QString &path, const QJsonObject &object)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return notWritable(path, u"not a regular file"_s);
    if (!QDir().mkpath(info.absolutePath()))
        return notWritable(path, u"cannot create %1"_s.arg(info.absolutePath()));

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritable(path, file.errorString());
    // Without flush() Qt would put an empty file in the place of the old one when the disk is full.
    const QByteArray content = QJsonDocument(object).toJson(QJsonDocument::Indented);
    if (file.write(content) != content.size() || !file.flush() || !file.commit())
        return notWritable(path, file.errorString());
    return {};
}

} // namespace gantry::JsonFile
