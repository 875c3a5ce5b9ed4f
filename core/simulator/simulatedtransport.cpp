// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatedtransport.h"

#include "base/logging.h"

#include <QCoreApplication>

#include <algorithm>

namespace gantry {

namespace {

/// An event may be farther away than a timer can count.
constexpr std::chrono::milliseconds LongestSleep = 1min;

TimePoint clockNow()
{
    return std::chrono::steady_clock::now();
}

} // namespace

SimulatedTransport::SimulatedTransport(VirtualPrinterOptions options, QObject *parent)
    : Transport(parent)
    , m_printer(options)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SimulatedTransport::advance);
}

void SimulatedTransport::open(const ConnectionSettings &settings)
{
    if (m_open) {
        qCWarning(lcSimulator) << "open() while open is ignored";
        return;
    }
    const TimePoint now = clockNow();
    const bool keeps = settings.modemLines == ConnectionSettings::ModemLines::Keep;
    const QByteArray unheard = m_printer.advance(now);
    if (!unheard.isEmpty())
        qCDebug(lcSimulator) << "written while closed:" << unheard.size() << "bytes";
    if (!m_powered || !keeps || m_printer.isGone())
        m_printer.powerOn(now);
    m_powered = true;
    m_open = true;
    m_written = 0;
    QMetaObject::invokeMethod(this, &Transport::opened, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &SimulatedTransport::wake, Qt::QueuedConnection);
}

void SimulatedTransport::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_timer.stop();
    QMetaObject::invokeMethod(this, &Transport::closed, Qt::QueuedConnection);
}

void SimulatedTransport::write(const QByteArray &bytes)
{
    if (!m_open || bytes.isEmpty())
        return;
    m_printer.receive(bytes, clockNow());
    m_written += bytes.size();
    m_timer.start(0);
}

void SimulatedTransport::wake()
{
    if (!m_open)
        return;
    if (m_printer.isGone()) {
        m_timer.start(0);
        return;
    }
    const auto next = m_printer.nextEvent();
    if (!next) {
        m_timer.stop();
        return;
    }
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*next - clockNow());
    m_timer.start(std::clamp<std::chrono::milliseconds>(wait, 0ms, LongestSleep));
}

void SimulatedTransport::advance()
{
    if (!m_open)
        return;
    const QByteArray bytes = m_printer.advance(clockNow());
    if (const qint64 written = std::exchange(m_written, 0))
        emit bytesWritten(written);
    // The receiver may close the port in each of these signals.
    if (m_open && !bytes.isEmpty())
        emit bytesReceived(bytes);
    if (m_open && m_printer.isGone())
        vanish();
    wake();
}

void SimulatedTransport::vanish()
{
    m_open = false;
    m_timer.stop();
    emit failed({ErrorCode::PortVanished,
                 QCoreApplication::translate("gantry::SimulatedTransport",
                                             "The virtual printer was unplugged. Connect again to "
                                             "plug it back in."),
                 QStringLiteral("fault: disappear")});
    emit closed();
}

} // namespace gantry
