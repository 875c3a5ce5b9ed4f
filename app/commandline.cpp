// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int UsageError = 2;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::CommandLine)
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Text::tr("Controls 3D printers and prints G-code files."));
    parser.addPositionalArgument(u"file"_s, Text::tr("G-code file to open."), u"[FILE]"_s);
    parser.addOptions({
        {u"port"_s, Text::tr("Connect to this port: a device, host:port, or \"virtual\"."), u"P"_s},
        {u"baud"_s, Text::tr("Speed of the port; without it the usual ones are tried."), u"N"_s},
        {u"profile"_s, Text::tr("Use the printer profile of this id."), u"ID"_s},
        {u"demo"_s, Text::tr("Connect the virtual printer and print the sample file.")},
        {u"virtual-speed"_s,
         Text::tr("How much faster than a real machine the virtual printer is; 0 = as fast as "
                  "possible."),
         u"F"_s},
    });
    parser.addOption({{u"h"_s, u"help"_s}, Text::tr("Show this help.")});
    parser.addOption({{u"v"_s, u"version"_s}, Text::tr("Show the version.")});
}

/// Qt takes the program's name from an application object; help must work before there is one.
QString helpText(const QCommandLineParser &parser)
{
    return parser.helpText().replace("<executable_name>"_L1, "gantry"_L1).trimmed();
}

CommandLine usageError(const QString &problem)
{
    return {{}, Text::tr("gantry: %1\nTry gantry --help.").arg(problem), UsageError};
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (parser.isSet(u"help"_s))
        return {{}, helpText(parser), 0};
    if (parser.isSet(u"version"_s))
        return {{}, u"gantry %1"_s.arg(QStringLiteral(GANTRY_VERSION)), 0};

    CommandLineOptions options;
    if (parser.positionalArguments().size() > 1)
        return usageError(Text::tr("Only one file can be opened."));
    options.file = parser.positionalArguments().value(0);
    options.port = parser.value(u"port"_s);
    options.profile = parser.value(u"profile"_s);
    options.demo = parser.isSet(u"demo"_s);
    bool ok = true;
    if (parser.isSet(u"baud"_s))
        options.baudRate = parser.value(u"baud"_s).toInt(&ok);
    if (!ok || options.baudRate < 0) {
        return usageError(Text::tr("\"%1\" is not a speed; it is a number such as 115200.")
                              .arg(parser.value(u"baud"_s)));
    }
    if (parser.isSet(u"virtual-speed"_s))
        options.virtualSpeed = parser.value(u"virtual-speed"_s).toDouble(&ok);
    if (!ok || !std::isfinite(options.virtualSpeed) || options.virtualSpeed < 0) {
        return usageError(Text::tr("\"%1\" is not a factor; it is a number such as 10.")
                              .arg(parser.value(u"virtual-speed"_s)));
    }
    if (options.demo && (!options.port.isEmpty() || !options.file.isEmpty()))
        return usageError(Text::tr("--demo brings its own port and file."));
    return {options, {}, std::nullopt};
}

} // namespace gantry
