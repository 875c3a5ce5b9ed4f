// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/portowner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <signal.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

QByteArray readStart(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.read(256) : QByteArray();
}

// The kernel's name of a process is cut to 15 characters; the executable's name is whole, but for a script it is the
// interpreter's. So it serves only where it continues the short one.
QString programName(qint64 processId)
{
    const QString folder = u"/proc/%1"_s.arg(processId);
    const QString name = QString::fromLocal8Bit(readStart(folder + "/comm"_L1).trimmed());
    const QString executable = QFileInfo(QFile::symLinkTarget(folder + "/exe"_L1)).fileName();
    return !name.isEmpty() && executable.startsWith(name) ? executable : name;
}

bool hasOpen(const QString &processFolder, const QString &device)
{
    const QDir descriptors(processFolder + "/fd"_L1);
    const QStringList names
        = descriptors.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (QFile::symLinkTarget(descriptors.filePath(name)) == device)
            return true;
    }
    return false;
}

PortOwner ownerOf(qint64 processId)
{
    return {processId, programName(processId), processId == QCoreApplication::applicationPid()};
}

// The descriptors of another user's processes are hidden, but the lock file by which serial programs agree with each
// other can be read by everyone.
std::optional<PortOwner> ownerFromLockFile(const QString &device)
{
    QString name = device.startsWith("/dev/"_L1) ? device.mid(5) : device;
    name.replace(u'/', u'_');
    for (const QLatin1StringView folder : {"/var/lock"_L1, "/run/lock"_L1, "/tmp"_L1}) {
        const QByteArray text = readStart(folder + "/LCK.."_L1 + name);
        bool isNumber = false;
        const qint64 processId = text.left(text.indexOf('\n')).trimmed().toLongLong(&isNumber);
        if (isNumber && processId > 0 && (::kill(pid_t(processId), 0) == 0 || errno == EPERM))
            return ownerOf(processId);
    }
    return std::nullopt;
}

} // namespace

std::optional<PortOwner> findPortOwner(const QString &devicePath)
{
    const QString canonical = QFileInfo(devicePath).canonicalFilePath();
    const QString device = canonical.isEmpty() ? devicePath : canonical;
    const QStringList names = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        bool isProcess = false;
        const qint64 processId = name.toLongLong(&isProcess);
        if (isProcess && hasOpen("/proc/"_L1 + name, device))
            return ownerOf(processId);
    }
    return ownerFromLockFile(device);
}

} // namespace gantry
