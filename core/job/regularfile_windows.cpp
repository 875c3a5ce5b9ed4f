// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/regularfile.h"

#include <QFileInfo>

#include <io.h>
#include <windows.h>

namespace gantry {

Result<std::unique_ptr<QFile>> openRegularFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(FileProblem::missing(path));
    if (info.isDir())
        return failure(FileProblem::directory(path));
    if (!info.isFile())
        return failure(FileProblem::notRegular(path));

    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(file->error() == QFileDevice::PermissionsError
                           ? FileProblem::notPermitted(path)
                           : FileProblem::unreadable(path, file->errorString()));
    }
    // Names such as CON or COM1 are devices in every folder.
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file->handle()));
    if (handle != INVALID_HANDLE_VALUE && GetFileType(handle) != FILE_TYPE_DISK)
        return failure(FileProblem::notRegular(path));
    return file;
}

} // namespace gantry
