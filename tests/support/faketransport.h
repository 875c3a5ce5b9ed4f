// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/deferredtransport.h"
#include "transport/transport.h"

#include <QByteArray>
#include <QList>
#include <QMutex>

#include <functional>
#include <memory>
#include <utility>

namespace gantry::test {

class FakeTransport;

/// The device behind the fake transports of one test: what it answers, and how it misbehaves. The test's thread sets
/// it, the comm thread uses it. Answers every line with a firmware's usual words unless told otherwise.
class FakeDevice final
{
public:
    using Answer = std::function<QByteArray(const QByteArray &command)>;

    // Set before the connection is opened.
    Error openError;             ///< open() fails with this
    bool keepCommands = true;    ///< false: commands() stays empty, for long runs
    Answer answer = usualAnswer; ///< command without number and checksum -> what the device writes

    /// Makes transports for this device.
    [[nodiscard]] static TransportFactory factory(const std::shared_ptr<FakeDevice> &device);

    /// "ok", and what M115, M105 and M114 add to it.
    [[nodiscard]] static QByteArray usualAnswer(const QByteArray &command)
    {
        if (command.startsWith("M115"))
            return "FIRMWARE_NAME:Fake 1.0 EXTRUDER_COUNT:1\nok\n";
        if (command.startsWith("M105"))
            return "ok T:21.0 /0.0 B:20.0 /0.0\n";
        if (command.startsWith("M114"))
            return "X:1.00 Y:2.00 Z:3.00 E:4.00 Count X:80 Y:160 Z:1200\nok\n";
        return "ok\n";
    }

    /// All commands received so far, without numbers and checksums.
    [[nodiscard]] QList<QByteArray> commands() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_commands;
    }
    [[nodiscard]] int openCount() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_openCount;
    }
    [[nodiscard]] bool isOpen() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_open != nullptr;
    }

    /// From now on bytes stay in the transport; nothing reaches the device.
    void stallOutput(bool stalled)
    {
        const QMutexLocker locker(&m_mutex);
        m_stalled = stalled;
    }
    /// How often a board with a DTR line was restarted by it.
    [[nodiscard]] int pulseCount() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_pulses;
    }
    /// What stallOutput() keeps from the device.
    [[nodiscard]] QByteArray unsent() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_unsent;
    }
    /// From now on the device says nothing.
    void silence(bool silent)
    {
        const QMutexLocker locker(&m_mutex);
        m_silent = silent;
    }
    /// The cable is pulled.
    void unplug(const Error &error
                = {ErrorCode::PortVanished, QStringLiteral("The cable was pulled."), {}});
    /// The device writes of its own accord.
    void say(const QByteArray &bytes);

private:
    friend class FakeTransport;

    mutable QMutex m_mutex;
    FakeTransport *m_open = nullptr;
    QList<QByteArray> m_commands;
    int m_openCount = 0;
    bool m_stalled = false;
    bool m_silent = false;
    int m_pulses = 0;
    QByteArray m_unsent;
};

/// A transport without a device: opens, fails, stalls and vanishes as its FakeDevice says. Comm thread.
class FakeTransport final : public DeferredTransport
{
public:
    explicit FakeTransport(std::shared_ptr<FakeDevice> device)
        : m_device(std::move(device))
    {}
    ~FakeTransport() override { detach(); }

    [[nodiscard]] qint64 bytesToWrite() const override
    {
        return isOpen() ? m_device->unsent().size() : 0;
    }
    void discardOutput() override { forgetUnsent(); }
    [[nodiscard]] bool pulseReset() override
    {
        const QMutexLocker locker(&m_device->m_mutex);
        ++m_device->m_pulses;
        return true;
    }

protected:
    void openDevice(const ConnectionSettings &) override
    {
        if (m_device->openError.isError()) {
            deviceFailed(m_device->openError);
            return;
        }
        {
            const QMutexLocker locker(&m_device->m_mutex);
            m_device->m_open = this;
            ++m_device->m_openCount;
        }
        deviceOpened();
    }
    void deviceAnnounced() override {}
    void closeDevice() override
    {
        detach();
        forgetUnsent();
    }
    void writeDevice(const QByteArray &bytes) override
    {
        {
            const QMutexLocker locker(&m_device->m_mutex);
            if (m_device->m_stalled) {
                m_device->m_unsent += bytes;
                return;
            }
        }
        deviceWrote(bytes.size());
        m_line += bytes;
        for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
            take(m_line.left(end));
            m_line.remove(0, end + 1);
        }
    }

private:
    friend class FakeDevice;

    void detach()
    {
        const QMutexLocker locker(&m_device->m_mutex);
        if (m_device->m_open == this)
            m_device->m_open = nullptr;
    }

    void take(QByteArray command)
    {
        if (command.startsWith('N'))
            command = command.mid(command.indexOf(' ') + 1);
        if (const qsizetype star = command.lastIndexOf('*'); star >= 0)
            command.truncate(star);
        bool silent = false;
        {
            const QMutexLocker locker(&m_device->m_mutex);
            if (m_device->keepCommands)
                m_device->m_commands.append(command);
            silent = m_device->m_silent;
        }
        if (const QByteArray bytes = silent ? QByteArray() : m_device->answer(command);
            !bytes.isEmpty())
            later([bytes](FakeTransport &transport) { emit transport.bytesReceived(bytes); });
    }

    template<typename Call>
    void later(Call call)
    {
        QMetaObject::invokeMethod(
            this,
            [this, call = std::move(call)] {
                if (isOpen())
                    call(*this);
            },
            Qt::QueuedConnection);
    }

    void forgetUnsent()
    {
        const QMutexLocker locker(&m_device->m_mutex);
        m_device->m_unsent.clear();
    }

    std::shared_ptr<FakeDevice> m_device;
    QByteArray m_line;
};

inline TransportFactory FakeDevice::factory(const std::shared_ptr<FakeDevice> &device)
{
    return [device](const ConnectionSettings &) -> std::unique_ptr<Transport> {
        return std::make_unique<FakeTransport>(device);
    };
}

inline void FakeDevice::unplug(const Error &error)
{
    const QMutexLocker locker(&m_mutex);
    if (m_open != nullptr) {
        m_open->later([error](FakeTransport &transport) { transport.deviceFailed(error); });
    }
}

inline void FakeDevice::say(const QByteArray &bytes)
{
    const QMutexLocker locker(&m_mutex);
    if (m_open != nullptr)
        m_open->later([bytes](FakeTransport &transport) { emit transport.bytesReceived(bytes); });
}

} // namespace gantry::test
