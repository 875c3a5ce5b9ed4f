// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/regularfile.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gantry {

namespace {

Failure failureFor(const QString &path, int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return failure(FileProblem::missing(path));
    case EACCES:
    case EPERM:
        return failure(FileProblem::notPermitted(path));
    case ENXIO: // a socket
        return failure(FileProblem::notRegular(path));
    default:
        return failure(FileProblem::unreadable(path, qt_error_string(error)));
    }
}

} // namespace

Result<std::unique_ptr<QFile>> openRegularFile(const QString &path)
{
    // Looking first and opening then would leave a gap in which a pipe could take the file's place; and
    // opening a pipe without O_NONBLOCK waits for its writer.
    const int fd
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return failureFor(path, errno);
    struct stat status = {};
    if (::fstat(fd, &status) != 0) {
        const int error = errno;
        ::close(fd);
        return failureFor(path, error);
    }
    if (!S_ISREG(status.st_mode)) {
        ::close(fd);
        return failure(S_ISDIR(status.st_mode) ? FileProblem::directory(path)
                                               : FileProblem::notRegular(path));
    }
    auto file = std::make_unique<QFile>();
    if (!file->open(fd, QIODevice::ReadOnly | QIODevice::Unbuffered,
                    QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return failure(FileProblem::unreadable(path, file->errorString()));
    }
    return file;
}

} // namespace gantry
