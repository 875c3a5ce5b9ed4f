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
    : DeferredTransport(parent)
    , m_printer(options)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SimulatedTransport::advance);
}

void SimulatedTransport::openDevice(const ConnectionSettings &settings)
{
    const TimePoint now = clockNow();
    const bool keeps = settings.modemLines == ConnectionSettings::ModemLines::Keep;
    const QByteArray unheard = m_printer.advance(now);
    if (!unheard.isEmpty())
        qCDebug(lcSimulator) << "written while closed:" << unheard.size() << "bytes";
    if (!m_powered || !keeps || m_printer.isGone())
        m_printer.powerOn(now);
    m_powered = true;
    deviceOpened();
}

void SimulatedTransport::writeDevice(const QByteArray &bytes)
{
    m_printer.receive(bytes, clockNow());
    deviceWrote(bytes.size());
    m_timer.start(0);
}

void SimulatedTransport::wake()
{
    if (!isOpen())
        return;
    if (m_printer.isGone()) {
        deviceFailed({ErrorCode::PortVanished,
                      QCoreApplication::translate("gantry::SimulatedTransport",
                                                  "The virtual printer was unplugged. Connect "
                                                  "again to plug it back in."),
                      QStringLiteral("fault: disappear")});
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
    if (!isOpen())
        return;
    const QByteArray bytes = m_printer.advance(clockNow());
    if (!bytes.isEmpty())
        emit bytesReceived(bytes);
    wake(); // looks first whether the receiver has closed the port
}

} // namespace gantry
