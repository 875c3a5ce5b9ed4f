// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/setaside.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

QString freeName(const QString &fileName)
{
    const QString base
        = fileName + ".broken-"_L1 + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = base;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = base + u'-' + QString::number(i);
    return name;
}

} // namespace

Result<QString> setAside(const QString &fileName)
{
    const QString aside = freeName(fileName);
    QFile file(fileName);
    if (file.rename(aside))
        return aside;
    return failure(ErrorCode::FileUnreadable,
                   QCoreApplication::translate("gantry::SetAside",
                                               "The file %1 cannot be read, and it cannot be "
                                               "renamed either.")
                       .arg(QDir::toNativeSeparators(fileName)),
                   file.errorString());
}

} // namespace gantry
