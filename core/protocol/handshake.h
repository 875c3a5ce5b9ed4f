// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "protocol/firmwaretraits.h"
#include "protocol/protocoloptions.h"
#include "protocol/response.h"
#include "types/connectionsettings.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace gantry {

/// Finds out at which port and rate a printer answers: tries the candidates one after the other, greets each a
/// few times and judges what comes back. Pure.
class Handshake final
{
public:
    enum class Step {
        Wait,
        SayHello,
        OpenNext, ///< open current(), which is another candidate now
        Ready,    ///< current() is a printer
        Fail,     ///< error() says why
    };

    explicit Handshake(const ProtocolOptions &options);

    /// @param candidates at least one
    void begin(const QList<ConnectionSettings> &candidates);
    void stop() { m_deadline.reset(); }

    [[nodiscard]] const ConnectionSettings &current() const { return m_candidates.at(m_index); }
    /// Translated: "Trying 115200 baud on ttyACM0 (1 of 4)".
    [[nodiscard]] QString activity() const;
    [[nodiscard]] std::optional<TimePoint> deadline() const { return m_deadline; }
    /// Greetings said to current() that were not acknowledged when it was recognised.
    [[nodiscard]] int openHellos() const { return m_openHellos; }
    [[nodiscard]] Error error() const;
    /// More than one port or rate was to be tried.
    [[nodiscard]] bool isSearch() const { return m_candidates.size() > 1; }

    [[nodiscard]] Step opened(TimePoint now);
    /// Could not be opened, or vanished before it answered.
    [[nodiscard]] Step openFailed(const Error &error);
    [[nodiscard]] Step received(const Response &response, QByteArrayView line, TimePoint now);
    /// @param ratio share of the received bytes that are no text
    [[nodiscard]] Step garbageSeen(double ratio, TimePoint now);
    [[nodiscard]] Step tick(TimePoint now);

private:
    [[nodiscard]] Step refuse(Firmware firmware);
    void skipRates();
    [[nodiscard]] Step giveUpCandidate();
    [[nodiscard]] bool isFirstOfPort() const;

    static constexpr double GarbageLimit = 0.3;

    Duration m_first;
    Duration m_next;
    int m_attempts;

    QList<ConnectionSettings> m_candidates;
    qsizetype m_index = 0;
    int m_attempt = 0;    // rounds of greeting of this candidate
    int m_openHellos = 0; // said to it, minus those acknowledged
    std::optional<TimePoint> m_deadline;
    bool m_isGarbage = false; // this candidate
    bool m_isText = false;

    // What was learned from all candidates, for the error
    std::optional<qsizetype> m_garbageAt;
    std::optional<qsizetype> m_textAt;
    std::optional<qsizetype> m_silentAt;
    std::optional<qsizetype> m_refusedAt;
    Firmware m_refused = Firmware::Unknown;
    QByteArray m_text; // a line that was no printer's
    Error m_openError;
};

} // namespace gantry
