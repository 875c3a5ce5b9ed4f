// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/virtualprinteroptions.h"
#include "types/timepoint.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>
#include <optional>

namespace gantry {

/// A printer's firmware and machine as a model: heaters with inertia, axes that take time, a move buffer that
/// fills, line numbers, checksums, resends, busy messages, and faults that can be switched on. Pure: it is
/// handed bytes and the time and returns bytes.
class VirtualPrinter final
{
public:
    explicit VirtualPrinter(VirtualPrinterOptions options = {});
    ~VirtualPrinter();

    /// Called for every command that was carried out, in order, as the firmware understood it (without line
    /// number and checksum).
    void setExecutedCallback(std::function<void(const QByteArray &command)> callback);

    /// Power comes on or the board is reset (DTR): boot banner, everything cold, position unknown.
    void powerOn(TimePoint now);
    /// Bytes from the host.
    void receive(QByteArrayView bytes, TimePoint now);
    /// Lets time pass up to now and returns what the firmware has written since the last call.
    [[nodiscard]] QByteArray advance(TimePoint now);
    /// When advance() has something to do next; nothing if only the host can make something happen.
    [[nodiscard]] std::optional<TimePoint> nextEvent() const;

    /// The device is gone (cable pulled fault); the transport reports it.
    [[nodiscard]] bool isGone() const;
    /// kill() was called: deaf until powerOn().
    [[nodiscard]] bool isHalted() const;

    // For tests and views
    [[nodiscard]] double temperature(int tool) const;
    [[nodiscard]] double bedTemperature() const;
    /// Switches a fault on now, by the syntax of VirtualPrinterOptions::parseFaults ("reset", "kill", "silence"...).
    void triggerFault(const QByteArray &fault, TimePoint now);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gantry
