// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/virtualprinter.h"

#include "simulator/firmware.h"

namespace gantry {

VirtualPrinter::VirtualPrinter(VirtualPrinterOptions options)
    : m_firmware(std::make_unique<Firmware>(options))
{}

VirtualPrinter::~VirtualPrinter() = default;

void VirtualPrinter::setExecutedCallback(std::function<void(const QByteArray &)> callback)
{
    m_firmware->setExecutedCallback(std::move(callback));
}

void VirtualPrinter::powerOn(TimePoint now)
{
    m_firmware->powerOn(now);
}

void VirtualPrinter::receive(QByteArrayView bytes, TimePoint now)
{
    m_firmware->receive(bytes, now);
}

QByteArray VirtualPrinter::advance(TimePoint now)
{
    return m_firmware->advance(now);
}

std::optional<TimePoint> VirtualPrinter::nextEvent() const
{
    return m_firmware->nextEvent();
}

bool VirtualPrinter::isGone() const
{
    return m_firmware->state() == Firmware::State::Gone;
}

bool VirtualPrinter::isHalted() const
{
    return m_firmware->state() == Firmware::State::Halted;
}

double VirtualPrinter::temperature(int tool) const
{
    const ThermalModel &heat = m_firmware->machine().heat;
    return tool >= 0 && tool < heat.hotendCount() ? heat.hotend(tool).temperature() : 0.0;
}

double VirtualPrinter::bedTemperature() const
{
    const HeaterModel *bed = m_firmware->machine().heat.bed();
    return bed ? bed->temperature() : 0.0;
}

bool VirtualPrinter::triggerFault(const QByteArray &fault, TimePoint now)
{
    if (fault == "reset") {
        m_firmware->powerOn(now);
    } else if (fault == "kill") {
        m_firmware->thermalRunaway();
    } else if (fault == "silence") {
        m_firmware->setSilent();
    } else if (fault == "disappear") {
        m_firmware->disappear();
    } else {
        WireFaults &faults = m_firmware->faults();
        const auto rates
            = VirtualPrinterOptions::parseFaults(QString::fromUtf8(fault), faults.rates());
        if (!rates)
            return false;
        faults.setRates(*rates);
    }
    return true;
}

} // namespace gantry
