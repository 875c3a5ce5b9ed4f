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

qint64 VirtualPrinter::overrunBytes() const
{
    return m_firmware->overrunBytes();
}

std::optional<TimePoint> VirtualPrinter::restingSince() const
{
    return m_firmware->restingSince();
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

bool VirtualPrinter::operateCard(const QByteArray &action, TimePoint now)
{
    const qsizetype blank = action.indexOf(' ');
    const QByteArray verb = blank < 0 ? action : action.left(blank);
    const QByteArray name = blank < 0 ? QByteArray() : action.mid(blank + 1);
    if (verb == "start")
        m_firmware->carryOut({"M23 " + name, "M24"}, now);
    else if (verb == "select")
        m_firmware->carryOut({"M23 " + name}, now);
    else if (verb == "pause")
        m_firmware->carryOut({"M25"}, now);
    else if (verb == "resume")
        m_firmware->carryOut({"M24"}, now);
    else if (verb == "cancel")
        m_firmware->carryOut({"M524"}, now);
    else if (verb == "eject")
        m_firmware->carryOut({"M22"}, now);
    else if (verb == "insert")
        m_firmware->carryOut({"M21"}, now);
    else
        return false;
    return true;
}

std::optional<QByteArray> VirtualPrinter::cardFile(const QByteArray &name) const
{
    return m_firmware->machine().sd.content(name);
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
