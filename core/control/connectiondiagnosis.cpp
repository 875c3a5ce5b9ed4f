// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/connectiondiagnosis.h"

#include "types/usbserialchip.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

using Cause = ConnectionFinding::Cause;

constexpr qsizetype ResetsOfALoop = 3; // one is normal: opening the port resets the board
constexpr double GarbageShare = 0.2;   // of the bytes; readable firmware sends hardly any
constexpr qsizetype EnoughBytes = 4;   // before that nothing is said about them

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ConnectionDiagnosis)
};

bool isPrintable(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 0x20 && byte < 0x7f) || c == '\t' || c == '\r' || c == '\n';
}

bool isGarbage(const QByteArrayList &lines)
{
    qsizetype all = 0;
    qsizetype bad = 0;
    for (const QByteArray &line : lines) {
        all += line.size();
        bad += std::count_if(line.cbegin(), line.cend(), [](char c) { return !isPrintable(c); });
    }
    return all >= EnoughBytes && double(bad) > GarbageShare * double(all);
}

qsizetype countOfResets(const QByteArrayList &lines)
{
    return std::count_if(lines.cbegin(), lines.cend(), [](const QByteArray &line) {
        const QByteArray text = line.trimmed();
        return text == "start" || text.startsWith("ets ") || text.startsWith("rst:0x");
    });
}

bool isBootloaderTalking(const QByteArrayList &lines)
{
    return std::any_of(lines.cbegin(), lines.cend(), [](const QByteArray &line) {
        return line.contains("waiting for download") || line.contains("DOWNLOAD_BOOT")
               || line.contains("DOWNLOAD(UART");
    });
}

bool hasBootloaderDevice(const QList<SerialPortInfo> &ports, const QString &port)
{
    return std::any_of(ports.cbegin(), ports.cend(), [&port](const SerialPortInfo &info) {
        return info.port == port && info.vendorId && info.productId
               && UsbSerialChip::isBootloader(*info.vendorId, *info.productId);
    });
}

ConnectionFinding missingDevice(const ConnectionFacts &facts)
{
    if (!facts.access.chipsWithoutPort.isEmpty()) {
        const QString chips = facts.access.chipsWithoutPort.join(u", "_s);
        return {Cause::NoDriver,
                Text::tr("The driver for the printer's USB chip is missing"),
                Text::tr("A USB chip of the kind %1 is plugged in, but the system has made no port "
                         "of it.")
                    .arg(chips),
                {Text::tr("Install the driver for %1 from the maker of the chip or of the printer, "
                          "then plug the cable in again.")
                     .arg(chips),
                 Text::tr("On Linux the service for Braille displays (brltty) sometimes takes such "
                          "chips. If you do not use a Braille display, remove it with the command "
                          "below.")},
                u"sudo apt remove brltty"_s};
    }
    return {Cause::NoDevice,
            Text::tr("The printer's port is not there"),
            facts.error.message,
            {Text::tr("Plug the cable in firmly at both ends and switch the printer on."),
             Text::tr("Try another cable: some carry only power and no data."),
             Text::tr("Plug it into the computer itself and not into a hub."),
             Text::tr("If no port ever appears, the printer may need a driver for its USB chip: "
                      "mostly CH340 or CP210x. Its manual says which.")},
            {}};
}

ConnectionFinding notPermitted(const ConnectionFacts &facts)
{
    ConnectionFinding finding{
        Cause::NotPermitted, Text::tr("You are not allowed to use this port"), {}, {}, {}};
    const QString &group = facts.access.group;
    if (group.isEmpty()) {
        finding.explanation = facts.error.message;
        finding.steps << Text::tr("Ask the administrator of this computer for access to the port.");
        return finding;
    }
    finding.explanation
        = Text::tr("The port belongs to the group “%1”, and your user account is not in it.")
              .arg(group);
    if (facts.access.isGroupJoined) {
        finding.explanation
            = Text::tr("The port belongs to the group “%1”. You were added to it after you logged "
                       "in.")
                  .arg(group);
    } else {
        finding.command = u"sudo usermod -aG %1 \"$USER\""_s.arg(group);
        finding.steps << Text::tr("Copy the command below, run it in a terminal and enter your "
                                  "password.");
    }
    finding.steps << Text::tr("Log out of the desktop and in again, or restart the computer.")
                  << Text::tr("Start Gantry and connect again.");
    return finding;
}

ConnectionFinding inUse(const ConnectionFacts &facts)
{
    ConnectionFinding finding{
        Cause::InUse, Text::tr("Another program uses this port"), facts.error.message, {}, {}};
    if (facts.access.ownerId > 0 && !facts.access.ownerProgram.isEmpty()) {
        finding.explanation
            = Text::tr("%1 (process %2) has the port open. Only one program can use it at a time.")
                  .arg(facts.access.ownerProgram, QString::number(facts.access.ownerId));
    }
    finding.steps << Text::tr("Disconnect or close the other program: often a slicer, another "
                              "printer host or a serial monitor.")
                  << Text::tr("Then connect again.");
    return finding;
}

ConnectionFinding wrongRate(const ConnectionFacts &facts)
{
    ConnectionFinding finding{
        Cause::WrongRate, Text::tr("The speed is wrong"), facts.error.message, {}, {}};
    if (facts.settings.baudRate > 0) {
        finding.explanation
            = Text::tr("The device answers at %1 baud, but with garbage: it speaks at another "
                       "speed.")
                  .arg(QString::number(facts.settings.baudRate));
    }
    finding.steps << Text::tr(
        "Set the speed to Automatic, which tries the usual ones. Most printers "
        "use 115200 or 250000.")
                  << Text::tr("If none is right, look for BAUDRATE in the printer's firmware and "
                              "type that number.");
    return finding;
}

ConnectionFinding refusedRate(const ConnectionFacts &facts)
{
    return {Cause::RateRefused,
            Text::tr("The port does not offer this speed"),
            facts.error.message,
            {Text::tr("Set the speed to Automatic, which tries the usual ones."),
             Text::tr("If the printer needs just this speed, try another socket or another cable: "
                      "what offers it is the USB chip between computer and printer.")},
            {}};
}

ConnectionFinding bootloader()
{
    return {Cause::Bootloader,
            Text::tr("The board waits for new firmware"),
            Text::tr("The board is in its bootloader, so no printer firmware runs on it."),
            {Text::tr("Switch the printer off and on again, or press its reset button once."),
             Text::tr("If that does not help, an update of the firmware was perhaps cut short: "
                      "install it again.")},
            {}};
}

ConnectionFinding resetLoop(const ConnectionFacts &facts)
{
    return {
        Cause::ResetLoop,
        Text::tr("The printer starts again and again"),
        facts.error.code == ErrorCode::PrinterReset
            ? facts.error.message
            : Text::tr("While connecting, the board restarted several times and never got "
                       "ready."),
        {Text::tr("Switch on the printer's own power supply: USB alone is often too weak."),
         Text::tr("Use a short cable, directly at the computer."),
         Text::tr("If it goes on, unplug heaters and motors one by one: a short circuit may pull "
                  "the voltage down.")},
        {}};
}

ConnectionFinding silent(const ConnectionFacts &facts)
{
    return {Cause::Silent,
            Text::tr("The printer does not answer"),
            facts.error.message,
            {Text::tr("Check that the printer is switched on and not waiting at its display."),
             Text::tr("Set the speed to Automatic, if it is not."),
             Text::tr("Press the printer's reset button, wait ten seconds and connect again."),
             Text::tr("Check that it is the right port: unplug the printer and see which one "
                      "disappears from the list.")},
            {}};
}

ConnectionFinding otherMachine(const ConnectionFacts &facts)
{
    return {Cause::OtherMachine,
            Text::tr("This is not a 3D printer"),
            facts.error.message,
            {Text::tr("Grbl drives mills and laser cutters. Choose the port of the printer."),
             Text::tr("If it is a printer, its firmware must be replaced by Marlin or another "
                      "one for printers.")},
            {}};
}

ConnectionFinding strangeAnswer(const ConnectionFacts &facts)
{
    // The handshake says "port @ rate" where it could read nothing, and else what it read.
    if (isGarbage(facts.received) || facts.error.detail.contains(" @ "_L1))
        return wrongRate(facts);
    return {Cause::NotAPrinter,
            Text::tr("Something else answers on this port"),
            facts.error.message,
            {Text::tr("Choose another port: unplug the printer and see which one disappears from "
                      "the list.")},
            {}};
}

ConnectionFinding unanswered(const ConnectionFacts &facts)
{
    if (isBootloaderTalking(facts.received)
        || hasBootloaderDevice(facts.ports, facts.settings.port))
        return bootloader();
    if (countOfResets(facts.received) >= ResetsOfALoop)
        return resetLoop(facts);
    if (facts.error.code == ErrorCode::HandshakeFailed)
        return strangeAnswer(facts);
    return isGarbage(facts.received) ? wrongRate(facts) : silent(facts);
}

ConnectionFinding network(const ConnectionFacts &facts)
{
    return {Cause::Network,
            Text::tr("The network address cannot be reached"),
            facts.error.message,
            {Text::tr("Check the host name and the port number."),
             Text::tr("Check that the printer or its serial server is switched on and in the same "
                      "network."),
             Text::tr("A firewall may block the port.")},
            {}};
}

ConnectionFinding halted(const ConnectionFacts &facts)
{
    return {Cause::Halted,
            Text::tr("The printer has stopped"),
            facts.error.message,
            {Text::tr("Look at the printer and make sure that it is safe to go on."),
             Text::tr("Press its reset button, or switch it off and on again."),
             Text::tr("Then connect again.")},
            {}};
}

ConnectionFinding badLink(const ConnectionFacts &facts)
{
    return {Cause::BadLink,
            Text::tr("The printer cannot read what is sent"),
            facts.error.message,
            {Text::tr("Use a short cable with a ferrite core, away from motors and mains cables."),
             Text::tr("Choose a lower speed in the firmware and here.")},
            {}};
}

} // namespace

ConnectionFinding diagnose(const ConnectionFacts &facts)
{
    switch (facts.error.code) {
    case ErrorCode::None:
        return {};
    case ErrorCode::PortMissing:
    case ErrorCode::PortVanished:
        return missingDevice(facts);
    case ErrorCode::PortNotPermitted:
        return notPermitted(facts);
    case ErrorCode::PortBusy:
        return inUse(facts);
    case ErrorCode::HostUnreachable:
    case ErrorCode::ConnectionRefused:
        return network(facts);
    case ErrorCode::OtherMachine:
        return otherMachine(facts);
    case ErrorCode::HandshakeFailed:
    case ErrorCode::PrinterSilent:
        return unanswered(facts);
    case ErrorCode::PrinterReset:
        return resetLoop(facts);
    case ErrorCode::RateRefused:
        return refusedRate(facts);
    case ErrorCode::FirmwareHalted:
    case ErrorCode::FirmwareError:
    case ErrorCode::EmergencyStopped:
        return halted(facts);
    case ErrorCode::ResendFailed:
    case ErrorCode::ResendLoop:
        return badLink(facts);
    default:
        break;
    }
    return {Cause::Device,
            Text::tr("The port does not work"),
            facts.error.message,
            {Text::tr("Unplug the cable, wait a moment and plug it in again."),
             Text::tr("Try another speed, another cable or another socket of the computer.")},
            {}};
}

ConnectionFinding adviseOn(const PortAccess &access)
{
    constexpr int Shortest = 1; // ms
    if (access.latencyTimer <= Shortest && !access.hasLatencySetting)
        return {};
    ConnectionFinding finding{Cause::SlowAnswers, {}, {}, {}, {}};
    if (access.latencyTimer > Shortest) {
        finding.title = Text::tr("Connected, but answers come late");
        finding.explanation
            = Text::tr("The FTDI chip of this port holds back what the printer says for up to %1 "
                       "milliseconds. Many short moves may make the printer stutter.")
                  .arg(QString::number(access.latencyTimer));
        finding.steps << Text::tr("In the printer's profile, page Connection, switch on “Ask the "
                                  "port for short delays” and connect again.")
                      << Text::tr(
                             "Or run the command below in a terminal; it holds until the cable "
                             "is pulled.");
        finding.command = u"echo 1 | sudo tee %1"_s.arg(access.latencyFile);
    } else {
        finding.title = Text::tr("Connected; answers may come sooner");
        finding.explanation
            = Text::tr("The FTDI chip of this port holds back what the printer says, as a rule for "
                       "up to 16 milliseconds.");
        finding.steps << Text::tr("In the Device Manager open the properties of the port, then "
                                  "Port Settings, Advanced, and set the Latency Timer to 1.");
    }
    return finding;
}

} // namespace gantry
