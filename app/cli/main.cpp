// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandlist.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gantry;

namespace {

int printUsage(FILE *stream)
{
    QString text
        = u"Usage: gantry-cli COMMAND [OPTIONS]\n\nControls a 3D printer without a window.\n\n"
          "Commands:\n"_s;
    for (const CommandEntry &entry : commandList())
        text += u"  %1 %2\n"_s.arg(QString(entry.name), -16).arg(QString(entry.summary));
    text += u"\n'gantry-cli COMMAND --help' explains a command; --version prints the version.\n"_s;
    std::fputs(qPrintable(text), stream);
    return stream == stdout ? 0 : 2;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"gantry-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GANTRY_VERSION));
    // What goes wrong is said once, in words; the log is for those who ask for it with QT_LOGGING_RULES.
    QLoggingCategory::setFilterRules(u"gantry.*=false"_s);

    const QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name.isEmpty())
        return printUsage(stderr);
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1)
        return printUsage(stdout);
    if (name == "--version"_L1 || name == "-v"_L1) {
        std::puts(qPrintable(u"gantry-cli %1"_s.arg(QCoreApplication::applicationVersion())));
        return 0;
    }
    for (const CommandEntry &entry : commandList()) {
        if (name == entry.name)
            return entry.run(arguments.mid(1));
    }
    std::fputs(qPrintable(u"gantry-cli: there is no command '%1'.\n\n"_s.arg(name)), stderr);
    return printUsage(stderr);
}
