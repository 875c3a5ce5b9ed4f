// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/reportcontents.h"

#include "printer/printer.h"
#include "profile/printerprofilejson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// Everything in a report is English: it is read by somebody else than the person who made it.

constexpr std::size_t MaxLines = 5000; // of the conversation

const QByteArray Readme = R"(This is a report of Gantry, made to find out what went wrong.

versions.txt    program, libraries, operating system
printer.txt     what is known of the printer and its connection
profile.json    the printer profile in use
ports.txt       the ports of this computer
terminal.log    the last lines sent and received
settings.ini    the settings
logs/           the log files of the program

Passwords, keys, network credentials, typed commands and the name of your home folder were left out. Names of files you
printed and serial numbers of USB devices may still be in it: look through it before you publish it.
)";

QByteArray versions()
{
    const QString text = u"Gantry %1\nQt %2, built with %3\n%4 %5, kernel %6 %7, %8\n"_s.arg(
        QCoreApplication::applicationVersion(), QLatin1StringView(qVersion()),
        QLatin1StringView(QT_VERSION_STR), QSysInfo::prettyProductName(),
        QSysInfo::productVersion(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
        QSysInfo::currentCpuArchitecture());
    return text.toUtf8();
}

QByteArray field(const char *name, const QString &value)
{
    return QByteArray(name) + ": " + value.toUtf8() + '\n';
}

QByteArray printerText(Printer &printer, const ReportFacts &facts)
{
    const PrinterState &state = printer.state();
    QByteArray text = field("State", printer.stateString());
    text += field("Port", state.link.settings.port);
    text += field("Baud", QString::number(state.link.settings.baudRate));
    text += field("Link error", state.link.error.message);
    text += field("Link error detail", state.link.error.detail);
    text += field("Diagnosis", facts.diagnosis);
    text += field("Job error", state.job.error.message);
    text += field("Last error", printer.errorInfo().error);
    text += field("Lines sent", QString::number(state.statistics.linesSent));
    text += field("Lines sent again", QString::number(state.statistics.linesResent));
    text += field("Acknowledgements lost", QString::number(state.statistics.acknowledgesLost));
    text += field("Longest wait, ms", QString::number(state.statistics.longestStallMs));
    text += field("Firmware", state.firmware.name);
    for (auto it = state.firmware.fields.cbegin(); it != state.firmware.fields.cend(); ++it)
        text += "  " + it.key().toUtf8() + '=' + it.value().toUtf8() + '\n';
    const QMap<QString, bool> &capabilities = state.firmware.capabilities;
    for (auto it = capabilities.cbegin(); it != capabilities.cend(); ++it)
        text += "  Cap:" + it.key().toUtf8() + '=' + (it.value() ? "1" : "0") + '\n';
    return text;
}

QByteArray portsText(const ReportFacts &facts)
{
    QByteArray text;
    for (const SerialPortInfo &port : facts.ports) {
        const QString ids = port.vendorId
                                ? u"%1:%2"_s.arg(*port.vendorId, 4, 16, QLatin1Char('0'))
                                      .arg(port.productId.value_or(0), 4, 16, QLatin1Char('0'))
                                : u"no USB"_s;
        text += u"%1  %2  %3  %4\n"_s.arg(port.port, ids, port.manufacturer, port.description)
                    .toUtf8();
    }
    const PortAccess &access = facts.access;
    text += "\nThe port used last\n";
    text += field("There", access.exists ? u"yes"_s : u"no"_s);
    text += field("Allowed", access.isAllowed ? u"yes"_s : u"no"_s);
    text += field("Group", access.group);
    text += field("Opened by", access.ownerId > 0
                                   ? u"%1 (%2)"_s.arg(access.ownerProgram).arg(access.ownerId)
                                   : QString());
    text += field("Chips without a port", access.chipsWithoutPort.join(u", "_s));
    return text;
}

QByteArray terminalText(const TerminalLog &log)
{
    const RingBuffer<WireLine> &lines = log.lines();
    const std::size_t count = std::min(lines.size(), MaxLines);
    QByteArray text;
    for (std::size_t i = lines.size() - count; i < lines.size(); ++i) {
        const WireLine &line = lines.at(i);
        const char *arrow = line.direction == WireLine::Direction::Sent       ? " > "
                            : line.direction == WireLine::Direction::Received ? " < "
                                                                              : " # ";
        text += QDateTime::fromMSecsSinceEpoch(line.msecsSinceEpoch)
                    .toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s)
                    .toLatin1()
                + arrow + line.text + '\n';
    }
    return text;
}

} // namespace

QList<ReportPart> reportContents(Printer &printer, const ReportFacts &facts)
{
    QList<ReportPart> parts{
        {u"README.txt"_s, Readme, {}},
        {u"versions.txt"_s, versions(), {}},
        {u"printer.txt"_s, printerText(printer, facts), {}},
        {u"profile.json"_s,
         QJsonDocument(PrinterProfileJson::toJson(printer.profile())).toJson(),
         {}},
        {u"ports.txt"_s, portsText(facts), {}},
        {u"terminal.log"_s, terminalText(printer.terminal()), {}},
        {u"settings.ini"_s, {}, facts.settingsFile, ReportPart::Kind::Settings}};
    const QDir logs(facts.logFolder);
    for (const QString &name : logs.entryList({u"gantry.log*"_s}, QDir::Files))
        parts.append({u"logs/"_s + name, {}, logs.filePath(name)});
    return parts;
}

} // namespace gantry
