// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/regularfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gantry::FileProblem {

namespace {

Error make(ErrorCode code, const char *sentence, const QString &path, const QString &detail = {})
{
    const QString name = QFileInfo(path).fileName();
    return {code,
            QCoreApplication::translate("gantry::FileProblem", sentence)
                .arg(name.isEmpty() ? path : name),
            detail.isEmpty() ? path : detail};
}

} // namespace

Error missing(const QString &path)
{
    return make(ErrorCode::FileMissing,
                QT_TRANSLATE_NOOP("gantry::FileProblem",
                                  "The file “%1” does not exist. Choose the file again."),
                path);
}

Error directory(const QString &path)
{
    return make(
        ErrorCode::FileUnreadable,
        QT_TRANSLATE_NOOP("gantry::FileProblem", "“%1” is a folder. Choose a G-code file in it."),
        path);
}

Error notRegular(const QString &path)
{
    return make(ErrorCode::FileUnreadable,
                QT_TRANSLATE_NOOP("gantry::FileProblem",
                                  "“%1” is a device or a pipe. Only plain files can be printed."),
                path);
}

Error notPermitted(const QString &path)
{
    return make(ErrorCode::FileUnreadable,
                QT_TRANSLATE_NOOP("gantry::FileProblem",
                                  "You are not permitted to read “%1”. Change its permissions or "
                                  "choose another file."),
                path);
}

Error unreadable(const QString &path, const QString &systemText)
{
    return make(ErrorCode::FileUnreadable,
                QT_TRANSLATE_NOOP("gantry::FileProblem",
                                  "“%1” cannot be read. Check the disk or the network share it "
                                  "lies on."),
                path, path + QLatin1StringView(": ") + systemText);
}

Error empty(const QString &path)
{
    return make(ErrorCode::FileEmpty,
                QT_TRANSLATE_NOOP("gantry::FileProblem",
                                  "“%1” holds no commands for a printer. Export the model again."),
                path);
}

Error changed(const QString &path)
{
    return make(ErrorCode::FileChanged,
                QT_TRANSLATE_NOOP("gantry::FileProblem",
                                  "“%1” was changed while it was being printed, so the print was "
                                  "paused. Put the old file back and resume, or cancel."),
                path);
}

Error vanished(const QString &path)
{
    return make(ErrorCode::FileChanged,
                QT_TRANSLATE_NOOP("gantry::FileProblem",
                                  "“%1” is no longer there, so the print was paused. Put the file "
                                  "back and resume, or cancel."),
                path);
}

Error changedButRead(const QString &path)
{
    return make(ErrorCode::FileChanged,
                QT_TRANSLATE_NOOP("gantry::FileProblem",
                                  "“%1” was changed or removed while it was being printed, so the "
                                  "print was paused. The rest of it had been read before: resume "
                                  "to print that, or cancel."),
                path);
}

} // namespace gantry::FileProblem
