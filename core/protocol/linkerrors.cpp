// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/linkerrors.h"

#include "types/serialportinfo.h"

#include <QCoreApplication>

namespace gantry::LinkErrors {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("gantry::LinkErrors", text);
}

QString quoted(const QByteArray &text)
{
    return QString::fromUtf8(text).trimmed();
}

/// What a person looks at first when the firmware has halted with these words.
const char *firstStep(const QByteArray &text)
{
    const QByteArray words = text.toLower();
    const auto says = [&words](const char *part) { return words.contains(part); };
    if (says("mintemp") || says("maxtemp")) {
        return QT_TRANSLATE_NOOP("gantry::LinkErrors",
                                 "A temperature sensor reports what cannot be: check its cable "
                                 "and its plug.");
    }
    if (says("runaway") || says("heating failed") || says("preheat error")) {
        return QT_TRANSLATE_NOOP("gantry::LinkErrors",
                                 "A heater did not reach its temperature or did not hold it: check "
                                 "that the heater and its sensor are firmly in place.");
    }
    if (says("probing failed")) {
        return QT_TRANSLATE_NOOP(
            "gantry::LinkErrors",
            "The probe did not find the bed: clean the nozzle and the bed, and "
            "check the probe.");
    }
    return QT_TRANSLATE_NOOP("gantry::LinkErrors", "Find the cause first.");
}

QString technical(const ConnectionSettings &settings)
{
    return u"%1 @ %2"_s.arg(settings.port).arg(settings.baudRate);
}

} // namespace

QString portName(const QString &port)
{
    if (port == ConnectionSettings::VirtualPort)
        return QCoreApplication::translate("gantry::LinkErrors", "the virtual printer");
    if (port.startsWith('/'_L1))
        return shortPortName(port);
    if (port.startsWith("tcp://"_L1))
        return port.sliced(6);
    return port;
}

Error silentAtConnect(const ConnectionSettings &settings, bool severalTried)
{
    const char *text
        = severalTried
              ? QT_TRANSLATE_NOOP("gantry::LinkErrors",
                                  "No printer answered. Check that the printer is switched on and "
                                  "that its cable is plugged in, then try again.")
          : settings.baudRate > 0
              ? QT_TRANSLATE_NOOP("gantry::LinkErrors",
                                  "Nothing answered on %1. Check that the printer is switched on "
                                  "and that its cable is plugged in, or choose another speed "
                                  "(baud rate).")
              : QT_TRANSLATE_NOOP("gantry::LinkErrors",
                                  "Nothing answered on %1. Check that the printer is switched on "
                                  "and that its cable is plugged in.");
    const QString message
        = severalTried ? sentence(text) : sentence(text).arg(portName(settings.port));
    return {ErrorCode::PrinterSilent, message, technical(settings)};
}

Error unreadable(const ConnectionSettings &settings, bool severalTried)
{
    const char *text
        = severalTried
              ? QT_TRANSLATE_NOOP("gantry::LinkErrors",
                                  "The device on %1 answers, but nothing readable at any of the "
                                  "speeds tried. Choose the speed (baud rate) that is set in the "
                                  "printer's firmware.")
              : QT_TRANSLATE_NOOP("gantry::LinkErrors",
                                  "The device on %1 answers, but nothing readable: the speed "
                                  "(baud rate) is probably wrong. Choose another one, or "
                                  "automatic.");
    return {ErrorCode::HandshakeFailed, sentence(text).arg(portName(settings.port)),
            technical(settings)};
}

Error notAPrinter(const ConnectionSettings &settings, const QByteArray &answer)
{
    return {ErrorCode::HandshakeFailed,
            QCoreApplication::translate(
                "gantry::LinkErrors",
                "The device on %1 answers, but not as a 3D printer does. Choose another port.")
                .arg(portName(settings.port)),
            quoted(answer)};
}

Error unsupportedFirmware(const ConnectionSettings &settings, QLatin1StringView firmware)
{
    return {ErrorCode::OtherMachine,
            QCoreApplication::translate(
                "gantry::LinkErrors",
                "The device on %1 runs %2, which is made for other machines than 3D printers and "
                "cannot be used here. Choose another port.")
                .arg(portName(settings.port), firmware),
            technical(settings)};
}

Error silent(const ConnectionSettings &settings, int seconds)
{
    return {ErrorCode::PrinterSilent,
            QCoreApplication::translate(
                "gantry::LinkErrors",
                "The printer on %1 has not answered for %2 seconds and the connection was closed. "
                "Check the printer and its cable, then connect again.")
                .arg(portName(settings.port))
                .arg(seconds),
            technical(settings)};
}

Error printerReset()
{
    return {ErrorCode::PrinterReset,
            QCoreApplication::translate(
                "gantry::LinkErrors",
                "The printer has restarted by itself, so the job cannot go on. Its heaters are "
                "off and its position is unknown: take the print off the bed and home the printer "
                "before you start again."),
            {}};
}

Error restartedWhileGone()
{
    return {
        ErrorCode::PrinterReset,
        QCoreApplication::translate(
            "gantry::LinkErrors",
            "The printer is back, but it restarted meanwhile, so the print cannot simply go on: "
            "its heaters are off and its position is unknown. Take the print off the bed and home "
            "the printer before you start again. How far the print came is kept."),
        QStringLiteral("the firmware counts lines from the beginning")};
}

Error stoppedOutOfReach()
{
    return {
        ErrorCode::EmergencyStopped,
        QCoreApplication::translate(
            "gantry::LinkErrors",
            "The emergency stop could not reach the printer: there is no connection. Switch the "
            "printer off. The print does not go on by itself; how far it came is kept."),
        QStringLiteral("emergency stop while the port was gone")};
}

Error takesAnyNumber()
{
    return {
        ErrorCode::ResendFailed,
        QCoreApplication::translate(
            "gantry::LinkErrors",
            "The printer is back, but its firmware does not check line numbers. Nobody can tell "
            "which lines it took last, so the print does not go on. How far it came is kept."),
        QStringLiteral("a line of a wrong number was taken")};
}

Error otherNumbers(qint64 lastTaken)
{
    return {
        ErrorCode::ResendFailed,
        QCoreApplication::translate(
            "gantry::LinkErrors",
            "A printer answers, but it is not at the line where this print was left: something "
            "else has talked to it, or it is another printer. The print does not go on. How far "
            "it came is kept."),
        QStringLiteral("the last line it took is %1").arg(lastTaken)};
}

Error disconnectedDuringJob()
{
    return {ErrorCode::NotAvailable,
            QCoreApplication::translate("gantry::LinkErrors",
                                        "The connection was closed while the job was running."),
            {}};
}

Error emergencyStopped()
{
    return {ErrorCode::EmergencyStopped,
            QCoreApplication::translate(
                "gantry::LinkErrors",
                "Emergency stop: the printer was told to halt and the connection was closed. "
                "Reset the printer, then connect again."),
            {}};
}

Error firmwareHalted(const QByteArray &text)
{
    return {ErrorCode::FirmwareHalted,
            QCoreApplication::translate("gantry::LinkErrors",
                                        "The printer has halted and reports: “%1”. %2 Then reset "
                                        "the printer and connect again.")
                .arg(quoted(text), sentence(firstStep(text))),
            quoted(text)};
}

Error firmwareError(const QByteArray &text, bool halted)
{
    const char *sentences
        = halted
              ? QT_TRANSLATE_NOOP("gantry::LinkErrors",
                                  "The printer reports an error: “%1”. It was told to halt and "
                                  "the connection was closed. Find the cause, then reset the "
                                  "printer and connect again.")
              : QT_TRANSLATE_NOOP("gantry::LinkErrors",
                                  "The printer reports an error: “%1”. The connection was "
                                  "closed; the printer was not told to halt. Find the cause, then "
                                  "connect again.");
    return {ErrorCode::FirmwareError, sentence(sentences).arg(quoted(text)), quoted(text)};
}

Error resendMissing(qint64 line, bool halted)
{
    const char *sentences
        = halted
              ? QT_TRANSLATE_NOOP("gantry::LinkErrors",
                                  "The printer asks for line %1 again, which is no longer kept. "
                                  "The printer was told to halt, since a part of the print would "
                                  "be missing. Check the cable.")
              : QT_TRANSLATE_NOOP("gantry::LinkErrors",
                                  "The printer asks for line %1 again, which is no longer kept. "
                                  "The connection was closed; the printer was not told to halt. "
                                  "Check the cable, then connect again.");
    return {ErrorCode::ResendFailed, sentence(sentences).arg(line), {}};
}

Error resendLoop(qint64 line, bool halted)
{
    const char *sentences
        = halted
              ? QT_TRANSLATE_NOOP("gantry::LinkErrors",
                                  "The printer asks for line %1 again and again, so it cannot "
                                  "read what is sent. It was told to halt. Check the cable, or "
                                  "choose a lower speed (baud rate).")
              : QT_TRANSLATE_NOOP("gantry::LinkErrors",
                                  "The printer asks for line %1 again and again, so it cannot "
                                  "read what is sent. The connection was closed; the printer was "
                                  "not told to halt. Check the cable, or choose a lower speed "
                                  "(baud rate).");
    return {ErrorCode::ResendLoop, sentence(sentences).arg(line), {}};
}

} // namespace gantry::LinkErrors
