// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/filelocation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gantry::FileLocation {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::FileLocation)
};

Failure misplaced(const QString &sentence, const QString &path)
{
    return failure(ErrorCode::InvalidFileLocation, sentence.arg(path), path);
}

Failure outside(const QString &path)
{
    return misplaced(Text::tr("\"%1\" is not in the folder of uploaded files."), path);
}

} // namespace

bool isMachineCode(const QString &name)
{
    static const QStringList endings = {u".gcode"_s, u".gco"_s, u".g"_s, u".gc~"_s};
    return std::any_of(endings.cbegin(), endings.cend(), [&name](const QString &ending) {
        return name.size() > ending.size() && name.endsWith(ending, Qt::CaseInsensitive);
    });
}

QString absolute(const QString &path, const QString &uploadsFolder)
{
    const bool isUpload = QDir::isRelativePath(path) && !uploadsFolder.isEmpty();
    return QFileInfo(isUpload ? QDir(uploadsFolder).filePath(path) : path).absoluteFilePath();
}

Result<void> check(const QString &path, const QString &uploadsFolder)
{
    if (!isMachineCode(path))
        return failure(ErrorCode::InvalidFileType,
                       Text::tr("\"%1\" is no G-code file. Its name must end in .gcode, .gco, .g "
                                "or .gc~.")
                           .arg(path),
                       path);
    if (!QDir::isRelativePath(path))
        return {};
    if (uploadsFolder.isEmpty())
        return misplaced(Text::tr("\"%1\" is not a full path."), path);
    if (!absolute(path, uploadsFolder).startsWith(QDir(uploadsFolder).absolutePath() + u'/'))
        return outside(path);
    return {};
}

Result<QString> resolve(const QString &path, const QString &uploadsFolder)
{
    if (const Result<void> checked = check(path, uploadsFolder); !checked)
        return failure(checked.error());
    const bool isRelative = QDir::isRelativePath(path);
    const QFileInfo file(absolute(path, uploadsFolder));
    // With links followed: one that leads out of the folder does not make its target part of it.
    const QString real = file.canonicalFilePath();
    if (real.isEmpty())
        return misplaced(Text::tr("There is no file \"%1\"."), path);
    const QString folder = QDir(uploadsFolder).canonicalPath();
    if (isRelative && !real.startsWith(folder + u'/'))
        return outside(path);
    if (!file.isFile() || !file.isReadable())
        return misplaced(Text::tr("\"%1\" is not a file that can be read."), path);
    return file.filePath();
}

} // namespace gantry::FileLocation
