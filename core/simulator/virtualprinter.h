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

class Firmware;

/// A printer's firmware and machine as a model: heaters with inertia, axes that take time, a move buffer that
/// fills, line numbers, checksums, resends, busy messages, and faults that can be switched on. Pure: it is
/// handed bytes and the time and returns bytes.
class VirtualPrinter final
{
    Q_DISABLE_COPY_MOVE(VirtualPrinter)

public:
    explicit VirtualPrinter(VirtualPrinterOptions options = {});
    ~VirtualPrinter();

    /// Called for every command that was carried out, once, in order, as the firmware understood it (without line
    /// number and checksum), just before its ok is sent. Unknown G and M codes are reported too; lines that are
    /// no command at all (a damaged "?12 G1 X5") and lines written to the SD card are not.
    void setExecutedCallback(std::function<void(const QByteArray &command)> callback);

    /// Power comes on or the board is reset (DTR): boot banner, heaters off (what is hot cools down from there),
    /// position unknown. Off and deaf before the first call.
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
    /// Bytes that were lost because they came while the receive buffer was full: the host sent too much at once.
    [[nodiscard]] qint64 overrunBytes() const;
    /// When the last move ended, if no command is being carried out and nothing moves; nothing while it works.
    [[nodiscard]] std::optional<TimePoint> restingSince() const;

    // For tests and views
    [[nodiscard]] double temperature(int tool) const;
    [[nodiscard]] double bedTemperature() const;
    /// Switches a fault on now: "reset", "kill", "silence" or "disappear" happen at once; anything else is read by
    /// VirtualPrinterOptions::parseFaults and changes the probabilities. False if it is neither.
    bool triggerFault(const QByteArray &fault, TimePoint now);
    /// What somebody does at the printer's own display or slot: "start NAME", "select NAME", "pause", "resume", "cancel"
    /// for prints from the card, "eject", "insert". False if it is none of these.
    bool operateCard(const QByteArray &action, TimePoint now);
    /// What is in a file of the card, nothing if there is no such file.
    [[nodiscard]] std::optional<QByteArray> cardFile(const QByteArray &name) const;

private:
    std::unique_ptr<Firmware> m_firmware;
};

} // namespace gantry
