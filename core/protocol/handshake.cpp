// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/handshake.h"

#include "protocol/linkerrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace gantry {

namespace {

/// No other rate opens a port that is missing, in use or forbidden.
bool isAboutThePort(ErrorCode code)
{
    return code == ErrorCode::PortMissing || code == ErrorCode::PortBusy
           || code == ErrorCode::PortNotPermitted;
}

} // namespace

Handshake::Handshake(const ProtocolOptions &options)
    : m_first(options.detectionFirst)
    , m_next(options.detectionNext)
    , m_attempts(std::max(1, options.helloAttempts))
{}

void Handshake::begin(const QList<ConnectionSettings> &candidates)
{
    Q_ASSERT(!candidates.isEmpty());
    m_candidates = candidates;
    m_index = 0;
    m_attempt = 0;
    m_deadline.reset();
    m_isGarbage = m_isText = false;
    m_garbageAt.reset();
    m_textAt.reset();
    m_silentAt.reset();
    m_refusedAt.reset();
    m_text.clear();
    m_openError = {};
}

QString Handshake::activity() const
{
    const ConnectionSettings &settings = current();
    // A sentence of its own: languages that bend words cannot put a name of several into another sentence.
    if (settings.port == ConnectionSettings::VirtualPort && m_candidates.size() == 1)
        return QCoreApplication::translate("gantry::Handshake",
                                           "Connecting to the virtual printer");
    const QString port = LinkErrors::portName(settings.port);
    if (m_candidates.size() > 1 && settings.baudRate > 0) {
        return QCoreApplication::translate("gantry::Handshake", "Trying %1 baud on %2 (%3 of %4)")
            .arg(settings.baudRate)
            .arg(port)
            .arg(m_index + 1)
            .arg(m_candidates.size());
    }
    if (m_candidates.size() > 1) {
        return QCoreApplication::translate("gantry::Handshake", "Trying %1 (%2 of %3)")
            .arg(port)
            .arg(m_index + 1)
            .arg(m_candidates.size());
    }
    if (settings.baudRate > 0) {
        return QCoreApplication::translate("gantry::Handshake", "Connecting to %1 at %2 baud")
            .arg(port)
            .arg(settings.baudRate);
    }
    return QCoreApplication::translate("gantry::Handshake", "Connecting to %1").arg(port);
}

bool Handshake::isFirstOfPort() const
{
    return m_index == 0 || m_candidates.at(m_index - 1).port != current().port;
}

Handshake::Step Handshake::opened(TimePoint now)
{
    m_attempt = 1;
    m_openHellos = 1;
    // Opening resets most boards. Only the first time there is no sign yet how long this one takes to boot: if
    // the rate was wrong, the boot has gone on meanwhile.
    m_deadline = now + (isFirstOfPort() ? m_first : m_next);
    return Step::SayHello;
}

Handshake::Step Handshake::openFailed(const Error &error)
{
    if (!m_openError.isError())
        m_openError = error;
    m_attempt = 0;
    if (isAboutThePort(error.code))
        skipRates();
    return giveUpCandidate();
}

void Handshake::skipRates()
{
    while (m_index + 1 < m_candidates.size() && m_candidates.at(m_index + 1).port == current().port)
        ++m_index;
}

Handshake::Step Handshake::refuse(Firmware firmware)
{
    m_refused = firmware;
    m_refusedAt = m_index;
    m_attempt = 0;
    skipRates();
    return giveUpCandidate();
}

Handshake::Step Handshake::received(const Response &response, QByteArrayView line, TimePoint now)
{
    const std::optional<Firmware> firmware = detectFirmwareFromBanner(line);
    if (firmware && !traitsOf(*firmware).supported)
        return refuse(*firmware);
    if (response.acknowledge || std::holds_alternative<response::Wait>(response.body)) {
        m_openHellos -= response.acknowledge ? 1 : 0;
        m_deadline.reset();
        return Step::Ready;
    }
    if (std::holds_alternative<response::Start>(response.body)) {
        m_deadline = now + m_first;
        ++m_openHellos;
        return Step::SayHello;
    }
    // A printer that is at work answers late; it speaks our language at this rate.
    if (std::holds_alternative<response::Busy>(response.body)
        || std::holds_alternative<response::TemperatureReport>(response.body)) {
        m_deadline = std::max(m_deadline.value_or(now), now + m_first);
        m_attempt = std::min(m_attempt, m_attempts - 1);
        return Step::Wait;
    }
    const bool isText = std::all_of(line.begin(), line.end(),
                                    [](char c) { return c == '\t' || (c >= ' ' && c <= '~'); });
    if (isText && line.size() > 1) {
        m_isText = true;
        if (m_text.isEmpty())
            m_text = line.toByteArray();
    }
    return Step::Wait;
}

Handshake::Step Handshake::garbageSeen(double ratio, TimePoint now)
{
    if (m_isGarbage || ratio < GarbageLimit || !m_deadline)
        return Step::Wait;
    m_isGarbage = true;
    // The wrong rate, very likely: one more hello and a short wait instead of all the attempts.
    m_attempt = m_attempts;
    m_deadline = now + m_next;
    ++m_openHellos;
    return Step::SayHello;
}

Handshake::Step Handshake::tick(TimePoint now)
{
    if (!m_deadline || now < *m_deadline)
        return Step::Wait;
    if (m_attempt < m_attempts) {
        ++m_attempt;
        ++m_openHellos;
        m_deadline = now + m_next;
        return Step::SayHello;
    }
    return giveUpCandidate();
}

Handshake::Step Handshake::giveUpCandidate()
{
    m_deadline.reset();
    std::optional<qsizetype> &verdict = m_isGarbage ? m_garbageAt
                                        : m_isText  ? m_textAt
                                                    : m_silentAt;
    if (m_attempt > 0 && !verdict)
        verdict = m_index;
    m_attempt = 0;
    m_isGarbage = m_isText = false;
    if (m_index + 1 >= m_candidates.size())
        return Step::Fail;
    ++m_index;
    return Step::OpenNext;
}

Error Handshake::error() const
{
    const bool several = m_candidates.size() > 1;
    // The most telling observation first.
    if (m_refusedAt)
        return LinkErrors::unsupportedFirmware(m_candidates.at(*m_refusedAt),
                                               traitsOf(m_refused).displayName);
    if (m_textAt)
        return LinkErrors::notAPrinter(m_candidates.at(*m_textAt), m_text);
    if (m_garbageAt)
        return LinkErrors::unreadable(m_candidates.at(*m_garbageAt), several);
    if (m_silentAt)
        return LinkErrors::silentAtConnect(m_candidates.at(*m_silentAt), several);
    return m_openError;
}

} // namespace gantry
