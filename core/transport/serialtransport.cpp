// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/serialtransport.h"

#include "base/logging.h"
#include "transport/portaddress.h"
#include "transport/serialdevice.h"
#include "transport/seriallatency.h"
#include "transport/serialporterror.h"

#include <QSerialPort>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// Errors in a row on a device that is still there (a full output queue, a read without data) before it is given up.
constexpr int MaximumPassingErrors = 16;
// Long enough for every board's reset capacitor.
constexpr std::chrono::milliseconds DtrPulse(100);

void shutPort(QSerialPort &port, const QObject *listener)
{
    port.disconnect(listener);
    if (!port.isOpen())
        return;
    // The system would wait up to half a minute for a device that does not take its output.
    if (driverBytesToWrite(port) > 0)
        port.clear(QSerialPort::Output);
    port.close();
}

} // namespace

SerialTransport::SerialTransport(QObject *parent, DtrSwitch dtr)
    : DeferredTransport(parent)
    , m_dtr(std::move(dtr))
{
    if (!m_dtr)
        m_dtr = [](QSerialPort &port, bool on) { return port.setDataTerminalReady(on); };
}

SerialTransport::~SerialTransport()
{
    if (m_port)
        shutPort(*m_port, this);
}

qint64 SerialTransport::bytesToWrite() const
{
    if (!isOpen() || !m_port)
        return 0;
    return m_port->bytesToWrite() + driverBytesToWrite(*m_port);
}

void SerialTransport::discardOutput()
{
    if (isOpen() && m_port)
        m_port->clear(QSerialPort::Output);
}

bool SerialTransport::pulseReset()
{
    if (!isOpen() || !m_port || !m_dtr(*m_port, false))
        return false;
    QTimer::singleShot(DtrPulse, m_port.get(), [this] {
        if (m_port)
            m_dtr(*m_port, true);
    });
    return true;
}

void SerialTransport::openDevice(const ConnectionSettings &settings)
{
    m_name = settings.port.trimmed();
    m_passingErrors = 0;
    m_unreportedBytes = 0;
    const Error error = openPort(settings);
    if (error.isError()) {
        deviceFailed(error);
        return;
    }
    qCInfo(lcTransport).noquote() << "opened" << m_port->portName() << "at" << m_port->baudRate();
    deviceOpened();
    if (settings.lowLatency)
        askForLowLatency();
}

void SerialTransport::askForLowLatency()
{
    const QString problem = requestLowLatency(*m_port);
    const QString note
        = problem.isEmpty()
              ? u"The port hands over at once what comes in (low latency)."_s
              : u"Low latency was asked for, but %1. The port works without it."_s.arg(problem);
    qCInfo(lcTransport).noquote() << note;
    deviceNoted(note.toUtf8());
}

Error SerialTransport::openPort(const ConnectionSettings &settings)
{
    const QString path = serialDevicePath(settings.port);
    SerialPortProbe probe(path, settings.modemLines);
    SerialPortFacts facts = probe.facts();
    facts.port = m_name;
    if (!probe.isUsable())
        return classifyOpenError(facts);

    m_port = std::make_unique<QSerialPort>();
    m_port->setPortName(path);
    if (!m_port->open(QIODevice::ReadWrite)) {
        probe.release();
        facts.port = path;
        addOpenError(facts, *m_port);
        facts.port = m_name;
        return classifyOpenError(facts);
    }
    if (!lockSerialDevice(*m_port)) {
        m_port->close();
        probe.release();
        facts.isInUse = true;
        facts.owner = findPortOwner(path);
        return classifyOpenError(facts);
    }
    // The rate is set on the open port, because then a refusal can be told from other failures to open.
    if (const Error error = setBaudRate(settings.baudRate); error.isError())
        return error;
    applyModemLines(*m_port, settings.modemLines);
    connectPort();
    return {};
}

Error SerialTransport::setBaudRate(int baudRate)
{
    if (baudRate <= 0 || !m_port->setBaudRate(baudRate))
        return baudRateRefusedError(m_name, baudRate, 0, m_port->errorString());
    const std::optional<int> actual = effectiveBaudRate(*m_port);
    if (actual && !isBaudRateCloseEnough(baudRate, *actual))
        return baudRateRefusedError(m_name, baudRate, *actual, {});
    return {};
}

void SerialTransport::connectPort()
{
    connect(m_port.get(), &QSerialPort::readyRead, this, &SerialTransport::readAvailable);
    connect(m_port.get(), &QSerialPort::bytesWritten, this, &SerialTransport::handleWritten);
    connect(m_port.get(), &QSerialPort::errorOccurred, this, [this] { handleError(); });
}

void SerialTransport::deviceAnnounced()
{
    readAvailable();
}

void SerialTransport::closeDevice()
{
    if (!m_port)
        return;
    shutPort(*m_port, this);
    m_port.release()->deleteLater(); // this may have been called from one of its own signals
}

void SerialTransport::writeDevice(const QByteArray &bytes)
{
    const bool wasIdle = m_port->bytesToWrite() == 0;
    // What the driver takes at once costs one system call. QSerialPort needs nine, because it switches a notifier on
    // and off for every line.
    const std::optional<qint64> taken
        = wasIdle ? writeToDriver(*m_port, bytes) : std::optional<qint64>(0);
    if (taken.value_or(0) > 0) {
        m_passingErrors = 0;
        deviceWrote(*taken);
    }
    if (const qint64 done = taken.value_or(0); done < bytes.size())
        m_port->write(bytes.constData() + done, bytes.size() - done);
    // A line leaves at once and not with the next turn of the event loop. Behind a full queue that would be an error.
    if (!taken) {
        m_flushing = true;
        m_port->flush();
        m_flushing = false;
    }
}

void SerialTransport::handleWritten(qint64 count)
{
    m_passingErrors = 0;
    m_unreportedBytes += count;
    // flush() reports the line before, and the line it sends itself later, from the event loop: that is early enough,
    // and cheaper by two system calls a line than to post a report.
    if (!m_flushing)
        deviceWrote(std::exchange(m_unreportedBytes, 0));
}

void SerialTransport::readAvailable()
{
    if (!m_port || !isOpen())
        return; // it stays in the port's buffer until opened() was emitted
    const QByteArray bytes = m_port->readAll();
    if (bytes.isEmpty())
        return;
    m_passingErrors = 0;
    emit bytesReceived(bytes);
}

void SerialTransport::handleError()
{
    const QSerialPort::SerialPortError error = m_port->error();
    if (error == QSerialPort::NoError || error == QSerialPort::TimeoutError
        || error == QSerialPort::UnsupportedOperationError) // no modem lines there
        return;
    const QString text = m_port->errorString();
    if (isSerialDeviceGone(*m_port)) {
        // A read of nothing is what a hang-up looks like, so the text may stem from another error.
        deviceFailed(portVanishedError(m_name, "hang-up; "_L1 + text));
    } else if (++m_passingErrors > MaximumPassingErrors) {
        deviceFailed(portFailedError(m_name, text));
    } else {
        // QSerialPort stops listening after some of them; reading makes it listen again.
        QMetaObject::invokeMethod(this, &SerialTransport::readAvailable, Qt::QueuedConnection);
    }
}

} // namespace gantry
