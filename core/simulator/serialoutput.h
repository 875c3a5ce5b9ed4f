// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/wirefaults.h"

#include <QByteArray>

#include <deque>
#include <optional>

namespace gantry {

/// The sending side of the firmware's serial port: lines go through the faults of the cable and wait where one is
/// late; the order is always kept.
class SerialOutput final
{
public:
    explicit SerialOutput(WireFaults *faults)
        : m_faults(faults)
    {}

    /// One line, without its newline.
    void print(QByteArrayView line, TimePoint now);
    /// What has arrived at the host since the last call.
    [[nodiscard]] QByteArray take(TimePoint now);
    /// When take() will have something.
    [[nodiscard]] std::optional<TimePoint> nextEvent(TimePoint now) const;

    void setSilent(bool silent) { m_silent = silent; }
    void clear();

private:
    struct Late
    {
        QByteArray bytes;
        TimePoint due;
    };

    WireFaults *m_faults;
    QByteArray m_ready;
    std::deque<Late> m_late;
    bool m_silent = false;
};

} // namespace gantry
