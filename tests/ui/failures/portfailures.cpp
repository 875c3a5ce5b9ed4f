// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/failurecases.h"
#include "support/pseudoterminal.h"
#include "transport/serialporterror.h"

#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gantry::test {

namespace {

constexpr int Rate = 115200;
constexpr uid_t Nobody = 65534;

const QString FakePort = u"/dev/ttyUSB0"_s;

Shown missingPort(FailureStage &stage)
{
    stage.connectTo(u"/dev/ttyNOSUCH9"_s);
    return stage.doctor();
}

/// Root may do everything, and is somebody else for a moment.
Shown notPermitted(FailureStage &stage)
{
    const group *helpful = ::getgrnam("dialout");
    if (::geteuid() != 0 || helpful == nullptr)
        return Shown::impossible();
    const PseudoTerminal device;
    const QByteArray path = QFile::encodeName(device.devicePath());
    stage.window();
    if (::chown(path.constData(), 0, helpful->gr_gid) != 0 || ::chmod(path.constData(), 0660) != 0
        || ::setresuid(Nobody, Nobody, 0) != 0)
        return Shown::impossible();
    stage.connectTo(device.devicePath());
    const Shown shown = stage.doctor(u"your user account"_s);
    return ::setresuid(0, 0, 0) == 0 ? shown : Shown::impossible();
}

Shown inUse(FailureStage &stage)
{
    const PseudoTerminal device;
    QProcess holder;
    holder.start(u"flock"_s, {device.devicePath(), u"sh"_s, u"-c"_s, u"echo held; read answer"_s});
    if (!holder.waitForStarted() || !holder.waitForReadyRead())
        return Shown::impossible();
    stage.connectTo(device.devicePath());
    const Shown shown = stage.doctor(u"has the port open"_s);
    holder.closeWriteChannel();
    holder.waitForFinished();
    return shown;
}

Shown answeredBy(FailureStage &stage, const QByteArray &answer, int rate = Rate)
{
    stage.beImpatient();
    stage.device().answer = [answer](const QByteArray &) { return answer; };
    stage.connectTo(FakePort, rate);
    return stage.doctor();
}

Shown noDevices(FailureStage &stage)
{
    stage.window();
    stage.printer().connectPrinter(ConnectionSettings(), PrinterProfile());
    return stage.message();
}

Shown wrongAddress(FailureStage &stage)
{
    stage.window();
    auto *port = stage.child<QComboBox>("port");
    port->setCurrentIndex(port->count() - 1);
    emit port->activated(port->currentIndex());
    auto *address = stage.child<QLineEdit>("address");
    address->setText(u"192.168.1.20"_s);
    QTest::mouseClick(stage.child<QPushButton>("connectButton"), Qt::LeftButton);
    return stage.label("connectionMessage", {textOf(stage.child<QPushButton>("tryVirtual"))});
}

Shown refusedRate(FailureStage &stage)
{
    stage.device().openError = baudRateRefusedError(FakePort, 250000, 0, {});
    stage.connectTo(FakePort, 250000);
    return stage.doctor();
}

Shown failedPort(FailureStage &stage)
{
    stage.device().openError = portFailedError(FakePort, u"Input/output error"_s);
    stage.connectTo(FakePort);
    return stage.doctor();
}

} // namespace

FailureGroup portFailures()
{
    return {
        u"Connecting"_s,
        {
            {u"port-missing"_s, u"The port is not there"_s, missingPort},
            {u"port-permission"_s, u"The user may not open the port"_s, notPermitted},
            {u"port-busy"_s, u"Another program has the port"_s, inUse},
            {u"port-none"_s, u"Automatic, and nothing is plugged in"_s, noDevices},
            {u"port-rate-refused"_s, u"The driver does not know the speed"_s, refusedRate},
            {u"port-failed"_s, u"The driver fails"_s, failedPort},
            {u"port-address"_s, u"A network address without a port"_s, wrongAddress},
            {u"port-refused"_s, u"Nobody listens at the network address"_s,
             [](FailureStage &stage) {
                 stage.connectTo(u"tcp://127.0.0.1:1"_s, 0);
                 return stage.doctor();
             }},
            {u"port-host"_s, u"The network address does not exist"_s,
             [](FailureStage &stage) {
                 stage.connectTo(u"tcp://no-such-printer.invalid:23"_s, 0);
                 return stage.doctor();
             }},
            {u"port-wrong-rate"_s, u"Wrong speed: garbage comes in"_s,
             [](FailureStage &stage) {
                 return answeredBy(stage, QByteArray("\xf8\x80\xfe\x1e\x98\x86\n").repeated(8));
             }},
            {u"port-silent"_s, u"The device is silent"_s,
             [](FailureStage &stage) { return answeredBy(stage, {}); }},
            {u"port-silent-automatic"_s, u"The device is silent at every speed"_s,
             [](FailureStage &stage) { return answeredBy(stage, {}, 0); }},
            {u"port-grbl"_s, u"A GRBL board answers"_s,
             [](FailureStage &stage) { return answeredBy(stage, "Grbl 1.1h ['$' for help]\n"); }},
            {u"port-not-a-printer"_s, u"Something else answers"_s,
             [](FailureStage &stage) {
                 return answeredBy(stage, "$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9\n");
             }},
            {u"port-bootloader"_s, u"The board is in its bootloader"_s,
             [](FailureStage &stage) {
                 return answeredBy(stage, "rst:0x1 (POWERON_RESET),boot:0x3 "
                                          "(DOWNLOAD_BOOT(UART0))\nwaiting for download\n");
             }},
            {u"port-reset-loop"_s, u"The board starts again and again"_s,
             [](FailureStage &stage) {
                 return answeredBy(stage, "ets Jul 29 2019 12:21:46\nrst:0xc (SW_CPU_RESET)\n");
             }},
        }};
}

} // namespace gantry::test
