// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/virtualprintercommand.h"

#include "cli/interruptsignal.h"
#include "cli/tcpprinterchannel.h"

#ifdef Q_OS_UNIX
#include "cli/pseudoterminal_unix.h"
#endif

#include <QCommandLineParser>
#include <QEventLoop>

#include <cmath>
#include <cstdio>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

constexpr int ExitFailed = 1;
constexpr int ExitUsage = 2;

constexpr int LargestReceiveBuffer = 1 << 20;
constexpr int LargestExtruderCount = 16;
constexpr double LargestSpeed = 10000;
constexpr int LargestUnplugAfter = 1'000'000'000;
constexpr int LargestUnplugFor = 3600; // seconds

void complain(const QString &message)
{
    std::fputs(qPrintable(u"gantry-cli: %1\n"_s.arg(message)), stderr);
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"pty"_s,
         VirtualPrinterCommand::tr(
             "Be a serial device: a pseudo-terminal with a link to it at PATH. Without --pty and "
             "--tcp there is "
             "no link."),
         u"PATH"_s},
        {u"tcp"_s,
         VirtualPrinterCommand::tr(
             "Listen on a network port of this computer instead; 0 takes a free one."),
         u"PORT"_s},
        {u"speed"_s,
         VirtualPrinterCommand::tr(
             "How much faster than real time it moves and heats: 1 like a real machine, 0 as fast "
             "as possible."),
         u"F"_s, u"1"_s},
        {u"faults"_s, VirtualPrinterCommand::tr("What goes wrong on the wire; see above."),
         u"SPEC"_s},
        {u"record"_s,
         VirtualPrinterCommand::tr(
             "Write every command that was carried out to FILE, one per line."),
         u"FILE"_s},
        {u"extruders"_s, VirtualPrinterCommand::tr("Number of extruders."), u"N"_s, u"1"_s},
        {u"no-bed"_s, VirtualPrinterCommand::tr("No heated bed.")},
        {u"chamber"_s, VirtualPrinterCommand::tr("A heated chamber.")},
        {u"advanced-ok"_s, VirtualPrinterCommand::tr("Answer \"ok N12 P15 B3\".")},
        {u"wait"_s, VirtualPrinterCommand::tr("Send \"wait\" each idle second.")},
        {u"no-emergency-parser"_s,
         VirtualPrinterCommand::tr(
             "M112, M108 and M410 wait in the queue, and there are no prompts.")},
        {u"no-auto-report"_s,
         VirtualPrinterCommand::tr("No automatic temperature reports (M155).")},
        {u"no-busy"_s, VirtualPrinterCommand::tr("No \"busy\" messages.")},
        {u"rx-buffer"_s,
         VirtualPrinterCommand::tr(
             "Bytes of the receive buffer; what comes while it is full is lost."),
         u"N"_s, u"128"_s},
        {u"reset-on-open"_s,
         VirtualPrinterCommand::tr(
             "on or off: whether the board restarts when a program opens the device."),
         u"MODE"_s, u"on"_s},
        {u"unplug-after"_s,
         VirtualPrinterCommand::tr("Pull the cable once, after N commands, and plug it in again. "
                                   "Whether the print can go on depends on --reset-on-open."),
         u"N"_s, u"0"_s},
        {u"unplug-for"_s, VirtualPrinterCommand::tr("How many seconds the cable is out then."),
         u"S"_s, u"5"_s},
    });
}

Result<int> readInt(const QCommandLineParser &parser, const QString &name, int least, int most)
{
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (ok && value >= least && value <= most)
        return value;
    return failure(ErrorCode::InvalidArgument,
                   VirtualPrinterCommand::tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                       .arg(name)
                       .arg(least)
                       .arg(most)
                       .arg(parser.value(name)));
}

Result<double> readSpeed(const QCommandLineParser &parser)
{
    bool ok = false;
    const double speed = parser.value(u"speed"_s).toDouble(&ok);
    if (ok && std::isfinite(speed) && speed >= 0 && speed <= LargestSpeed)
        return speed;
    return failure(ErrorCode::InvalidArgument,
                   VirtualPrinterCommand::tr("--speed takes a number from 0 to %1, not “%2”.")
                       .arg(LargestSpeed)
                       .arg(parser.value(u"speed"_s)));
}

} // namespace

VirtualPrinterCommand::VirtualPrinterCommand(QObject *parent)
    : QObject(parent)
{}

int VirtualPrinterCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Runs a virtual printer that other programs can print on. Its first line of output says "
           "what they "
           "open: \"listening on /dev/pts/5\". Ends with Ctrl+C.\n\nFaults, separated by commas; P "
           "is a "
           "probability per line, for example corrupt=1%,lose-ok=0.5%,seed=7:\n%1")
            .arg(VirtualPrinterOptions::faultHelp()));
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Explain this command."));
    parser.addOption(help);
    addOptions(parser);
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        return ExitUsage;
    }
    if (parser.isSet(help)) {
        // The parser's own first line does not know that this is one command of several.
        const QString text = parser.helpText();
        std::fputs(qPrintable(tr("Usage: gantry-cli virtual-printer [options]")
                              + text.sliced(text.indexOf(u'\n'))),
                   stdout);
        return 0;
    }
    if (!parser.positionalArguments().isEmpty()) {
        complain(tr("The argument “%1” is not understood.")
                     .arg(parser.positionalArguments().constFirst()));
        return ExitUsage;
    }
    return serve(parser);
}

Result<VirtualPrinterOptions> VirtualPrinterCommand::readOptions(const QCommandLineParser &parser)
{
    VirtualPrinterOptions options;
    const Result<double> speed = readSpeed(parser);
    if (!speed)
        return failure(speed.error());
    const Result<int> extruders = readInt(parser, u"extruders"_s, 1, LargestExtruderCount);
    if (!extruders)
        return failure(extruders.error());
    const Result<int> receiveBuffer = readInt(parser, u"rx-buffer"_s, 16, LargestReceiveBuffer);
    if (!receiveBuffer)
        return failure(receiveBuffer.error());
    const auto faults = VirtualPrinterOptions::parseFaults(parser.value(u"faults"_s));
    if (!faults)
        return failure(faults.error());
    options.speed = *speed;
    options.extruderCount = *extruders;
    options.receiveBuffer = *receiveBuffer;
    options.faults = *faults;
    options.hasBed = !parser.isSet(u"no-bed"_s);
    options.hasChamber = parser.isSet(u"chamber"_s);
    options.advancedOk = parser.isSet(u"advanced-ok"_s);
    options.sendsWait = parser.isSet(u"wait"_s);
    options.emergencyParser = !parser.isSet(u"no-emergency-parser"_s);
    options.autoReport = !parser.isSet(u"no-auto-report"_s);
    options.busyProtocol = !parser.isSet(u"no-busy"_s);
    const QString reset = parser.value(u"reset-on-open"_s);
    if (reset != "on"_L1 && reset != "off"_L1) {
        return failure(ErrorCode::InvalidArgument,
                       tr("--reset-on-open takes on or off, not “%1”.").arg(reset));
    }
    return options;
}

Result<std::unique_ptr<PrinterChannel>> VirtualPrinterCommand::makeChannel(
    const QCommandLineParser &parser)
{
    if (parser.isSet(u"tcp"_s) && parser.isSet(u"pty"_s)) {
        return failure(ErrorCode::InvalidArgument,
                       tr("--pty and --tcp exclude each other. Give one of them."));
    }
    if (parser.isSet(u"tcp"_s)) {
        const Result<int> port = readInt(parser, u"tcp"_s, 0, 65535);
        if (!port)
            return failure(port.error());
        return std::unique_ptr<PrinterChannel>(
            std::make_unique<TcpPrinterChannel>(static_cast<quint16>(*port)));
    }
#ifdef Q_OS_UNIX
    return std::unique_ptr<PrinterChannel>(
        std::make_unique<PseudoTerminal>(parser.value(u"pty"_s)));
#else
    return failure(ErrorCode::NotAvailable,
                   tr("This system has no pseudo-terminals. Use --tcp PORT and connect to "
                      "tcp://127.0.0.1:PORT."));
#endif
}

Result<VirtualPrinterServer::CablePull> VirtualPrinterCommand::readCablePull(
    const QCommandLineParser &parser)
{
    const Result<int> commands = readInt(parser, u"unplug-after"_s, 0, LargestUnplugAfter);
    if (!commands)
        return failure(commands.error());
    const Result<int> seconds = readInt(parser, u"unplug-for"_s, 1, LargestUnplugFor);
    if (!seconds)
        return failure(seconds.error());
    if (*commands > 0 && parser.isSet(u"tcp"_s) && parser.value(u"tcp"_s).toInt() == 0) {
        return failure(ErrorCode::InvalidArgument,
                       tr("--unplug-after needs a port that stays the same. Name one with --tcp."));
    }
    return VirtualPrinterServer::CablePull{*commands, std::chrono::seconds(*seconds), [&parser] {
                                               auto channel = makeChannel(parser);
                                               return std::move(channel.value());
                                           }};
}

int VirtualPrinterCommand::serve(const QCommandLineParser &parser)
{
    const auto options = readOptions(parser);
    auto channel = makeChannel(parser);
    const auto pull = readCablePull(parser);
    if (!options || !channel || !pull) {
        complain(!options   ? options.error().message
                 : !channel ? channel.error().message
                            : pull.error().message);
        return ExitUsage;
    }
    std::unique_ptr<CommandRecorder> recorder;
    if (parser.isSet(u"record"_s))
        recorder = std::make_unique<CommandRecorder>(parser.value(u"record"_s));

    const InterruptSignal interrupt;
    QEventLoop loop;
    VirtualPrinterServer server(*options, std::move(channel.value()), std::move(recorder),
                                parser.value(u"reset-on-open"_s) == "on"_L1);
    server.setCablePull(*pull);
    connect(&interrupt, &InterruptSignal::interrupted, &loop, &QEventLoop::quit);
    connect(&server, &VirtualPrinterServer::unplugged, &loop, [&loop] {
        complain(tr("The virtual printer was unplugged, as --faults asked for."));
        loop.quit();
    });
    connect(&server, &VirtualPrinterServer::failed, &loop, [&loop](const Error &error) {
        complain(error.message);
        loop.exit(ExitFailed);
    });
    const Result<QString> address = server.start();
    if (!address) {
        complain(address.error().message);
        return ExitFailed;
    }
    std::fputs(qPrintable(u"listening on %1\n"_s.arg(*address)), stdout);
    std::fflush(stdout);
    const int code = loop.exec();
    if (const auto finished = server.finish(); !finished && code == 0) {
        complain(finished.error().message);
        return ExitFailed;
    }
    return code;
}

} // namespace gantry
