// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/virtualprinterserver.h"

#include <algorithm>
#include <utility>

namespace gantry {

namespace {

constexpr std::chrono::milliseconds LongestSleep = 1min;
constexpr std::chrono::milliseconds FlushInterval = 500ms;

TimePoint clockNow()
{
    return std::chrono::steady_clock::now();
}

} // namespace

VirtualPrinterServer::VirtualPrinterServer(const VirtualPrinterOptions &options,
                                           std::unique_ptr<PrinterChannel> channel,
                                           std::unique_ptr<CommandRecorder> recorder,
                                           bool resetOnOpen, QObject *parent)
    : QObject(parent)
    , m_printer(options)
    , m_recorder(std::move(recorder))
    , m_resetOnOpen(resetOnOpen)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_flushTimer.setInterval(FlushInterval);
    connect(&m_timer, &QTimer::timeout, this, &VirtualPrinterServer::advance);
    connect(&m_flushTimer, &QTimer::timeout, this, &VirtualPrinterServer::flushRecord);
    m_plugTimer.setSingleShot(true);
    connect(&m_plugTimer, &QTimer::timeout, this, &VirtualPrinterServer::plugIn);
    useChannel(std::move(channel));
    m_printer.setExecutedCallback([this](const QByteArray &command) { handleExecuted(command); });
}

void VirtualPrinterServer::useChannel(std::unique_ptr<PrinterChannel> channel)
{
    m_channel = std::move(channel);
    connect(m_channel.get(), &PrinterChannel::hostConnected, this,
            &VirtualPrinterServer::handleHost);
    connect(m_channel.get(), &PrinterChannel::bytesReceived, this,
            &VirtualPrinterServer::handleBytes);
}

Result<QString> VirtualPrinterServer::start()
{
    if (m_recorder) {
        if (const auto opened = m_recorder->open(); !opened)
            return failure(opened.error());
        m_flushTimer.start();
    }
    const Result<QString> address = m_channel->listen();
    if (address) {
        m_printer.powerOn(clockNow());
        advance();
    }
    return address;
}

Result<void> VirtualPrinterServer::finish()
{
    m_timer.stop();
    m_flushTimer.stop();
    return m_recorder ? m_recorder->flush() : Result<void>();
}

void VirtualPrinterServer::handleHost()
{
    if (m_resetOnOpen)
        m_printer.powerOn(clockNow());
    advance();
}

void VirtualPrinterServer::handleBytes(const QByteArray &bytes)
{
    m_printer.receive(bytes, clockNow());
    advance();
}

void VirtualPrinterServer::handleExecuted(const QByteArray &command)
{
    if (m_recorder)
        m_recorder->record(command);
    m_pullDue = m_pullDue || ++m_executed == m_pull.afterCommands;
}

void VirtualPrinterServer::pullCable()
{
    m_channel->unplug();
    m_plugTimer.start(m_pull.duration);
}

void VirtualPrinterServer::plugIn()
{
    useChannel(m_pull.channel());
    if (const Result<QString> address = m_channel->listen(); !address)
        emit failed(address.error());
}

void VirtualPrinterServer::advance()
{
    if (m_unplugged)
        return;
    const QByteArray said = m_printer.advance(clockNow());
    if (!m_plugTimer.isActive()) // else nobody hears it
        m_channel->write(said);
    if (std::exchange(m_pullDue, false))
        pullCable();
    if (m_printer.isGone()) {
        m_unplugged = true;
        m_timer.stop();
        m_channel->unplug();
        emit unplugged();
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

void VirtualPrinterServer::flushRecord()
{
    if (const auto flushed = m_recorder->flush(); !flushed) {
        m_flushTimer.stop();
        emit failed(flushed.error());
    }
}

} // namespace gantry
