// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/appdirs.h"

#include "base/logging.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace gantry::AppDirs {

namespace {

// The generic locations, not the per-application ones: the window and the command line share them,
// and neither depends on when the application's name was set.
QString root(QStandardPaths::StandardLocation location, QLatin1StringView homeFolder)
{
    const QString home = qEnvironmentVariable("GANTRY_HOME");
    if (!home.isEmpty())
        return QDir(home).absoluteFilePath(homeFolder);
    return QStandardPaths::writableLocation(location) + "/gantry"_L1;
}

QString created(const QString &path)
{
    if (!QDir().mkpath(path))
        qCWarning(lcApp) << "Cannot create the folder" << path;
    return QDir::cleanPath(path);
}

} // namespace

QString config()
{
    return created(root(QStandardPaths::GenericConfigLocation, "config"_L1));
}

QString profiles()
{
    return created(config() + "/profiles"_L1);
}

QString scripts()
{
    return created(config() + "/scripts"_L1);
}

QString uploads()
{
    return created(data() + "/uploads"_L1);
}

QString data()
{
    return created(root(QStandardPaths::GenericDataLocation, "data"_L1));
}

} // namespace gantry::AppDirs
