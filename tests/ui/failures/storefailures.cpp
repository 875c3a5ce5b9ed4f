// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/failurecases.h"

#include "common/actionregistry.h"
#include "reportdialog.h"
#include "temperature/temperaturepanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace Qt::StringLiterals;

namespace gantry::test {

namespace {

Shown started(FailureStage &stage, const QString &file, const QByteArray &content)
{
    stage.write(file, content);
    stage.startProgram();
    return stage.message();
}

/// The editor of the profiles, and in it a name that is none.
Shown profileWithoutAName(FailureStage &stage)
{
    stage.window();
    stage.action(ActionId::EditProfiles)->trigger();
    auto *name = stage.child<QLineEdit>("profileName");
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    return stage.label("profileNameProblem",
                       {textOf(stage.child<QAbstractButton>("profileRevert"))});
}

/// Where the folder of the log should be stands a file.
Shown logWithoutAFolder(FailureStage &stage)
{
    stage.write(u"data/logs"_s, "in the way");
    return started(stage, u"config/settings.ini"_s, "[terminal]\nlogsConversation=true\n");
}

Shown exportInto(FailureStage &stage, const QString &path)
{
    if (!stage.connectTo())
        return {};
    auto *panel = stage.window().findChild<TemperaturePanel *>();
    panel->saveCsv(path, false);
    return stage.message();
}

Shown reportInto(FailureStage &stage, const QString &folder)
{
    auto *dialog
        = new ReportDialog({{u"terminal.txt"_s, QByteArray(400'000, 'x'), {}}}, &stage.window());
    dialog->start(folder);
    dialog->show();
    const auto *another = stage.child<QAbstractButton>("reportFolder");
    if (!FailureStage::waitFor([another] { return another->isVisible(); }))
        return {};
    return stage.label("reportText", {textOf(another)});
}

Shown fullDisk(FailureStage &stage)
{
#ifdef Q_OS_LINUX
    const QString folder = stage.path(u"full"_s);
    const QByteArray path = QFile::encodeName(folder);
    if (!QDir().mkpath(folder)
        || ::mount("none", path.constData(), "tmpfs", MS_NODEV | MS_NOEXEC, "size=4k") != 0)
        return Shown::impossible();
    stage.window();
    QFile filler(folder + u"/filler"_s);
    if (filler.open(QIODevice::WriteOnly))
        filler.write(QByteArray(8192, 'x'));
    filler.close();
    Shown shown = reportInto(stage, folder);
    ::umount2(path.constData(), MNT_DETACH);
    return shown;
#else
    Q_UNUSED(stage)
    return Shown::impossible();
#endif
}

} // namespace

FailureGroup storeFailures()
{
    const auto atStart = [](const QString &file, const QByteArray &content) {
        return [file, content](FailureStage &stage) { return started(stage, file, content); };
    };
    return {
        u"Files of the program"_s,
        {
            {u"store-settings"_s, u"The settings are broken"_s,
             atStart(u"config/settings.ini"_s, "[general\n\xff\xfe theme = \n")},
            {u"store-protocol"_s, u"A setting is beyond its limits"_s,
             atStart(u"config/settings.ini"_s, "[protocol]\nlinesInFlight=900\n")},
            {u"store-profile"_s, u"A profile is broken"_s,
             atStart(u"config/profiles/voron.json"_s, "{ \"format\": 1,\n \"name\": ")},
            {u"store-profile-newer"_s, u"A profile is of a newer version"_s,
             atStart(u"config/profiles/voron.json"_s, "{ \"format\": 99, \"name\": \"Voron\" }")},
            {u"store-profile-wrong"_s, u"A profile breaks a rule"_s,
             atStart(
                 u"config/profiles/voron.json"_s,
                 R"({ "format": 1, "id": "voron", "name": "Voron", "volume": {"width": -5} })")},
            {u"store-macros"_s, u"The macros are broken"_s,
             atStart(u"config/macros.json"_s, "{ macros")},
            {u"store-script"_s, u"A script is no text"_s,
             atStart(u"config/scripts/wipe.gcode"_s, QByteArray("\0\1\2\xff", 4))},
            {u"store-hook"_s, u"A script of a print is no text"_s,
             atStart(u"config/scripts/afterPrintDone.gcode"_s, QByteArray("\0\1\2\xff", 4))},
            {u"profile-name"_s, u"A profile without a name"_s, profileWithoutAName},
            {u"log-folder"_s, u"The log of the conversation has no folder"_s, logWithoutAFolder},
            {u"export-folder"_s, u"The folder for the temperatures is not there"_s,
             [](FailureStage &stage) { return exportInto(stage, stage.path(u"none/day.csv"_s)); }},
            {u"report-folder"_s, u"The folder for a report is not there"_s,
             [](FailureStage &stage) { return reportInto(stage, stage.path(u"none"_s)); }},
            {u"report-full"_s, u"The disk is full when a report is written"_s, fullDisk},
        }};
}

} // namespace gantry::test
