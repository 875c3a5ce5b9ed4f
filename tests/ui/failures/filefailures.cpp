// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/failurecases.h"

#include "support/hanginglook.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gantry::test {

namespace {

constexpr uid_t Nobody = 65534;

Shown opened(FailureStage &stage, const QString &path)
{
    stage.window().openFile(path);
    return stage.message();
}

FailureCase content(const QString &picture, const QString &kind, const QByteArray &bytes)
{
    return {picture, kind, [bytes](FailureStage &stage) {
                return opened(stage, stage.write(u"part.gcode"_s, bytes));
            }};
}

Shown notPermitted(FailureStage &stage)
{
    const QString path = stage.write(u"part.gcode"_s, "G28\n");
    stage.window();
    if (::geteuid() != 0 || !QFile::setPermissions(path, QFile::ReadOwner)
        || ::setresuid(Nobody, Nobody, 0) != 0)
        return Shown::impossible();
    const Shown shown = opened(stage, path);
    return ::setresuid(0, 0, 0) == 0 ? shown : Shown::impossible();
}

/// The disk does not answer, as a network drive does not whose server is gone.
Shown hangingWhenOpened(FailureStage &stage)
{
    const QString path = stage.write(u"part.gcode"_s, "G28\n");
    const auto disk = std::make_shared<HangingLook>();
    stage.keep(disk);
    stage.window();
    if (!stage.printer().job().selectFile(path, disk->look()))
        return {};
    return stage.label("jobOpening", {u"Cancel"_s});
}

Shown deletedBeforePrinting(FailureStage &stage)
{
    if (!stage.connectTo())
        return {};
    const QString path = stage.write(u"part.gcode"_s, "G28\nG1 X10 F6000\n");
    stage.window().openFile(path);
    FailureStage::waitFor([&stage] { return stage.printer().job().hasFile(); });
    QFile::remove(path);
    stage.printer().job().start();
    return stage.message();
}

Shown anotherWhilePrinting(FailureStage &stage)
{
    if (!stage.connectTo() || !stage.print("G28\nG4 S60\nG1 X10 F6000\n"))
        return {};
    return opened(stage, stage.write(u"other.gcode"_s, "G28\n"));
}

} // namespace

FailureGroup fileFailures()
{
    const QByteArray utf16("\xff\xfeG\0"
                           "2\0"
                           "8\0\n\0",
                           10);
    return {u"The file"_s,
            {
                {u"file-missing"_s, u"It is not there"_s,
                 [](FailureStage &stage) { return opened(stage, stage.path(u"gone.gcode"_s)); }},
                {u"file-folder"_s, u"It is a folder"_s,
                 [](FailureStage &stage) {
                     QDir().mkpath(stage.path(u"models"_s));
                     return opened(stage, stage.path(u"models"_s));
                 }},
                {u"file-pipe"_s, u"It is a pipe"_s,
                 [](FailureStage &stage) {
                     const QString path = stage.path(u"pipe.gcode"_s);
                     if (::mkfifo(QFile::encodeName(path).constData(), 0600) != 0)
                         return Shown::impossible();
                     return opened(stage, path);
                 }},
                {u"file-permission"_s, u"The user may not read it"_s, notPermitted},
                {u"file-disk"_s, u"The disk fails while it is read"_s,
                 [](FailureStage &stage) { return opened(stage, u"/proc/self/mem"_s); }},
                {u"file-hanging"_s, u"The disk hangs when it is opened"_s, hangingWhenOpened},
                content(u"file-empty"_s, u"It is empty"_s, {}),
                content(u"file-comments"_s, u"It holds comments only"_s, "; nothing\n; at all\n"),
                content(u"file-binary"_s, u"It is binary"_s,
                        QByteArray("PK\3\4\0\0\0\0", 8).repeated(9)),
                content(u"file-utf16"_s, u"It is UTF-16"_s, utf16),
                content(u"file-long-line"_s, u"A line is too long"_s,
                        "G28\nM117 " + QByteArray(100000, 'x') + '\n'),
                {u"file-deleted"_s, u"It is deleted before it is printed"_s, deletedBeforePrinting},
                {u"file-while-printing"_s, u"Another one is opened during a print"_s,
                 anotherWhilePrinting},
            }};
}

} // namespace gantry::test
