// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/fanotify.h>
#include <unistd.h>
#endif

namespace gantry::test {

/// A file of which nobody gets any more bytes while this object lives: whoever reads it waits, as with a network drive
/// whose server is gone. Only what is opened from now on is held up. Needs Linux and its administrator; isHanging() tells.
class HangingFile final
{
    Q_DISABLE_COPY_MOVE(HangingFile)

public:
    explicit HangingFile(const QString &path)
    {
#ifdef Q_OS_LINUX
        m_descriptor = ::fanotify_init(FAN_CLASS_CONTENT | FAN_CLOEXEC, O_RDONLY);
        // Every read asks for permission, and nobody answers.
        if (m_descriptor >= 0
            && ::fanotify_mark(m_descriptor, FAN_MARK_ADD, FAN_ACCESS_PERM, AT_FDCWD,
                               QFile::encodeName(path).constData())
                   == 0)
            m_isHanging = true;
#else
        Q_UNUSED(path)
#endif
    }
    /// Whoever waits goes on.
    ~HangingFile()
    {
#ifdef Q_OS_LINUX
        if (m_descriptor >= 0)
            ::close(m_descriptor);
#endif
    }

    [[nodiscard]] bool isHanging() const
    {
        return m_isHanging;
    }

private:
    int m_descriptor = -1;
    bool m_isHanging = false;
};

} // namespace gantry::test
