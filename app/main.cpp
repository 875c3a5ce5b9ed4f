// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "base/appdirs.h"
#include "commandline.h"
#include "displaycheck.h"
#include "logfile.h"
#include "singleinstance.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gantry;

namespace {

int printAndEnd(const CommandLine &line)
{
    const int code = line.exitCode.value_or(0);
    std::fputs(qPrintable(line.text + u'\n'), code == 0 ? stdout : stderr);
    return code;
}

/// Help and version must not need a display; Qt's own options are only known to QApplication.
bool asksForText(const QStringList &arguments)
{
    const QStringList words{u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s};
    return std::any_of(words.cbegin(), words.cend(),
                       [&arguments](const QString &word) { return arguments.contains(word); });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"gantry"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GANTRY_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Gantry"_s);
    QGuiApplication::setDesktopFileName(u"org.gantry.Gantry"_s);

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (asksForText(arguments))
        return printAndEnd(CommandLine::parse(arguments));
    const QString problem = displayProblem(arguments);
    if (!problem.isEmpty())
        return printAndEnd({{}, problem, 1});

    const QApplication qtApplication(argc, argv);
    const CommandLine line = CommandLine::parse(QCoreApplication::arguments());
    if (line.exitCode)
        return printAndEnd(line);
    SingleInstance instance(AppDirs::config());
    if (instance.begin({line.options, qgetenv("XDG_ACTIVATION_TOKEN")})
        == SingleInstance::Role::Passed)
        return 0;
    const LogFile log(AppDirs::data() + u"/logs"_s);
    Application application(line.options);
    QObject::connect(&instance, &SingleInstance::requested, &application,
                     &Application::handleRequest);
    application.start();
    return QApplication::exec();
}
