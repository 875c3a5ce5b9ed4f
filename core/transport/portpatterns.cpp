// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/portpatterns.h"

#include "base/naturalorder.h"
#include "base/shellpattern.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// A pattern over a whole disk must end at some time.
constexpr qsizetype MaxPorts = 200;
constexpr qsizetype MaxFolders = 1000;

QStringList foldersBelow(const QStringList &folders, const QString &pattern)
{
    QStringList all;
    for (const QString &folder : folders) {
        if (!isShellPattern(pattern)) {
            all.append(QDir(folder).filePath(pattern));
        } else {
            const QStringList names
                = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
            for (const QString &name : names) {
                if (matchesShellPattern(pattern, name))
                    all.append(QDir(folder).filePath(name));
            }
        }
        if (all.size() >= MaxFolders)
            return all.first(MaxFolders);
    }
    return all;
}

QStringList devicesIn(const QString &folder, const QString &pattern)
{
    const QString path = QDir(folder).filePath(pattern);
    if (!isShellPattern(pattern))
        return QFileInfo::exists(path) && !QFileInfo(path).isDir() ? QStringList{path}
                                                                   : QStringList();
    QStringList devices;
    // System: what is neither file nor folder, as devices are.
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::System, QDir::Name)) {
        if (matchesShellPattern(pattern, name))
            devices.append(QDir(folder).filePath(name));
    }
    return devices;
}

QStringList matchesOf(const QString &pattern)
{
    if (!QDir::isAbsolutePath(pattern))
        return isShellPattern(pattern) || pattern.isEmpty() ? QStringList() : QStringList{pattern};
    QStringList parts = QDir::fromNativeSeparators(pattern).split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    const QString last = parts.takeLast();
    QStringList folders{QDir::rootPath()};
    for (const QString &part : std::as_const(parts))
        folders = foldersBelow(folders, part);
    QStringList devices;
    for (const QString &folder : std::as_const(folders))
        devices.append(devicesIn(folder, last));
    return devices;
}

} // namespace

QStringList portsMatching(const QStringList &patterns)
{
    QStringList ports;
    for (const QString &pattern : patterns)
        ports.append(matchesOf(pattern.trimmed()));
    ports.removeDuplicates();
    std::sort(ports.begin(), ports.end(), [](const QString &a, const QString &b) {
        const int order = compareNaturally(a, b);
        return order != 0 ? order < 0 : a < b;
    });
    return ports.mid(0, MaxPorts);
}

} // namespace gantry
