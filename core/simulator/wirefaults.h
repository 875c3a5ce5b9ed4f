// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/virtualprinteroptions.h"
#include "types/timepoint.h"

#include <QByteArray>
#include <QByteArrayView>

#include <random>

namespace gantry {

/// What goes wrong on the cable, line by line, by probabilities and a seed: the same lines meet the same faults in
/// every run. Each direction has its own random numbers, so that they do not disturb each other.
class WireFaults final
{
public:
    explicit WireFaults(const VirtualPrinterOptions::Faults &faults);

    [[nodiscard]] const VirtualPrinterOptions::Faults &rates() const { return m_rates; }
    /// Changes the probabilities; the random numbers go on.
    void setRates(const VirtualPrinterOptions::Faults &rates) { m_rates = rates; }

    /// Whether toPrinter() has anything to do.
    [[nodiscard]] bool touchesPrinter() const;
    /// What arrives at the printer of these bytes. Lines are damaged as a whole, so the beginning of a line is
    /// kept back until its end comes.
    [[nodiscard]] QByteArray toPrinter(QByteArrayView bytes);

    [[nodiscard]] bool touchesHost() const;
    /// What arrives at the host of one line (with its newline), and how much later.
    [[nodiscard]] QByteArray toHost(const QByteArray &line, Duration *delay);

    /// Forgets a line that was begun.
    void reset() { m_partial.clear(); }

private:
    using Random = std::mt19937;

    [[nodiscard]] static bool happens(Random &random, double probability);
    /// Flips one bit of one byte: what a line that is checked by XOR always notices, unless it hits the newline.
    static void corrupt(Random &random, QByteArray &line);
    void damage(QByteArray line, QByteArray *arrived);

    VirtualPrinterOptions::Faults m_rates;
    Random m_toPrinter;
    Random m_toHost;
    QByteArray m_partial;
};

} // namespace gantry
