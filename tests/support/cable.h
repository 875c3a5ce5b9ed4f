// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/virtualprinter.h"
#include "support/pseudoterminal.h"

#include <QHostAddress>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>

namespace gantry::test {

/// The virtual printer in real time at the end of a cable that can be pulled while it is on. Needs an event loop.
class CabledPrinter : public QObject
{
public:
    explicit CabledPrinter(const VirtualPrinterOptions &options)
        : m_printer(options)
    {
        m_printer.setExecutedCallback([this](const QByteArray &line) { executed.append(line); });
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { speak(); });
        m_printer.powerOn(now());
    }

    virtual void plugIn() = 0;
    virtual void pull() = 0;
    /// The board restarts.
    void restart() { m_printer.powerOn(now()); }

    QList<QByteArray> executed;

protected:
    virtual void send(const QByteArray &bytes) = 0; ///< what is said while nobody listens is lost

    void hear(const QByteArray &bytes)
    {
        m_printer.receive(bytes, now());
        speak();
    }

private:
    static TimePoint now()
    {
        return TimePoint(std::chrono::duration_cast<Duration>(
            std::chrono::steady_clock::now().time_since_epoch()));
    }
    void speak()
    {
        const QByteArray bytes = m_printer.advance(now());
        if (!bytes.isEmpty())
            send(bytes);
        const std::optional<TimePoint> next = m_printer.nextEvent();
        if (!next)
            return;
        const Duration left = std::max(*next - now(), Duration::zero());
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(left));
    }

    VirtualPrinter m_printer;
    QTimer m_timer;
};

/// Behind a serial device that goes away with the cable and comes back under a name of the test's choice (Unix).
class SerialCabledPrinter final : public CabledPrinter
{
public:
    /// @param link becomes a link to the device
    SerialCabledPrinter(const VirtualPrinterOptions &options, QString link)
        : CabledPrinter(options)
        , port(std::move(link))
    {
        plugIn();
    }
    ~SerialCabledPrinter() override { pull(); }

    void plugIn() override
    {
        m_terminal = std::make_unique<PseudoTerminal>();
        m_notifier
            = std::make_unique<QSocketNotifier>(m_terminal->descriptor(), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { receive(); });
        QFile::link(m_terminal->devicePath(), port);
    }
    void pull() override
    {
        m_notifier.reset();
        m_terminal.reset();
        QFile::remove(port);
    }

    QString port;

protected:
    void send(const QByteArray &bytes) override
    {
        if (m_terminal)
            m_terminal->write(bytes);
    }

private:
    void receive()
    {
        const QByteArray bytes = m_terminal->read();
        if (bytes.isEmpty()) { // nobody has it open: it would be "readable" all the time
            m_notifier->setEnabled(false);
            QTimer::singleShot(20, m_notifier.get(), [this] { m_notifier->setEnabled(true); });
        }
        hear(bytes);
    }

    std::unique_ptr<PseudoTerminal> m_terminal;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// Behind a network address.
class NetworkCabledPrinter final : public CabledPrinter
{
public:
    explicit NetworkCabledPrinter(const VirtualPrinterOptions &options)
        : CabledPrinter(options)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] { accept(); });
        plugIn();
    }
    ~NetworkCabledPrinter() override { pull(); }

    void plugIn() override
    {
        if (!m_server.listen(QHostAddress::LocalHost, m_port))
            qFatal("nobody can be listened to");
        m_port = m_server.serverPort();
    }
    void pull() override
    {
        m_server.close();
        if (m_socket)
            m_socket->abort();
        m_socket.reset();
    }
    [[nodiscard]] QString address() const
    {
        return QStringLiteral("tcp://127.0.0.1:%1").arg(m_port);
    }

protected:
    void send(const QByteArray &bytes) override
    {
        if (m_socket)
            m_socket->write(bytes);
    }

private:
    void accept()
    {
        m_socket.reset(m_server.nextPendingConnection());
        connect(m_socket.get(), &QTcpSocket::readyRead, this,
                [this] { hear(m_socket->readAll()); });
    }

    QTcpServer m_server;
    std::unique_ptr<QTcpSocket> m_socket;
    quint16 m_port = 0;
};

} // namespace gantry::test
