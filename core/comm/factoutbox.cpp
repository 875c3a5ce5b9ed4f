// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/factoutbox.h"

#include <utility>

namespace gantry {

namespace {

template<typename T>
void appendCapped(QList<T> &list, T item, qsizetype cap)
{
    if (list.size() >= cap)
        list.removeFirst();
    list.append(std::move(item));
}

/// Keeps every change of the state (a failure must not hide behind the next attempt), but only the newest
/// details of each.
template<typename Status>
void appendState(QList<Status> &list, const Status &status, qsizetype cap)
{
    if (!list.isEmpty() && list.constLast().state == status.state)
        list.last() = status;
    else
        appendCapped(list, status, cap);
}

} // namespace

FactOutbox::FactOutbox(std::function<void(Urgency)> wake)
    : m_wake(std::move(wake))
{}

FactBatch FactOutbox::take()
{
    const QMutexLocker locker(&m_mutex);
    m_pending.reset();
    m_lineBytes = 0;
    return std::exchange(m_batch, {});
}

void FactOutbox::close()
{
    const QMutexLocker locker(&m_mutex);
    m_wake = nullptr;
}

FactOutbox::Writer::Writer(FactOutbox &outbox)
    : m_outbox(outbox)
    , m_locker(&outbox.m_mutex)
    , m_batch(outbox.m_batch)
{}

FactOutbox::Writer::~Writer()
{
    if (!m_outbox.m_wake || !(m_added || m_addedFigures))
        return;
    const Urgency urgency = m_batch.lines.size() >= ManyLines ? Urgency::Now
                            : m_added                         ? Urgency::Soon
                                                              : Urgency::Leisurely;
    if (m_outbox.m_pending && *m_outbox.m_pending >= urgency)
        return;
    m_outbox.m_pending = urgency;
    m_outbox.m_wake(urgency);
}

void FactOutbox::Writer::addLink(const LinkStatus &status)
{
    appendState(m_batch.links, status, MaxStates);
    m_added = true;
}

void FactOutbox::Writer::addReset()
{
    m_batch.printerWasReset = true;
    m_added = true;
}

void FactOutbox::Writer::addFirmware(const FirmwareInfo &info)
{
    m_batch.firmware = info;
    m_added = true;
}

void FactOutbox::Writer::addTemperatures(TemperaturePoint point)
{
    appendCapped(m_batch.temperatures, std::move(point), MaxTemperatures);
    m_added = true;
}

void FactOutbox::Writer::addPosition(const Position &position)
{
    m_batch.position = position;
    m_added = true;
}

void FactOutbox::Writer::addTicket(quint64 ticket)
{
    m_batch.tickets.append(ticket);
    m_added = true;
}

void FactOutbox::Writer::addJob(const JobStatus &status)
{
    appendState(m_batch.jobs, status, MaxStates);
    m_added = true;
}

void FactOutbox::Writer::addNotice(FirmwareNotice notice)
{
    appendCapped(m_batch.notices, std::move(notice), MaxNotices);
    m_added = true;
}

void FactOutbox::Writer::addError(ErrorReport report)
{
    appendCapped(m_batch.errors, std::move(report), MaxStates);
    m_added = true;
}

void FactOutbox::Writer::addHostReport(const HostReport &report)
{
    const auto append = [](auto &list, const auto &items) {
        for (const auto &item : items)
            appendCapped(list, item, MaxNotices);
    };
    append(m_batch.suppressed, report.suppressed);
    append(m_batch.refusedTools, report.refusedTools);
    append(m_batch.messages, report.messages);
    append(m_batch.scripts, report.scripts);
    append(m_batch.failures, report.errors);
    append(m_batch.errors, report.errorReports);
    m_batch.startWanted = m_batch.startWanted || report.startWanted;
    m_added = true;
}

void FactOutbox::Writer::addCard(const SdCardStatus &status)
{
    m_batch.card = status;
    m_added = true;
}

void FactOutbox::Writer::addLine(WireLine line)
{
    QList<WireLine> &lines = m_batch.lines;
    m_outbox.m_lineBytes += line.text.size();
    lines.append(std::move(line));
    while (lines.size() > MaxLines || (m_outbox.m_lineBytes > MaxLineBytes && lines.size() > 1)) {
        m_outbox.m_lineBytes -= lines.constFirst().text.size();
        lines.removeFirst();
        ++m_batch.linesLeftOut;
    }
    m_addedFigures = true;
}

void FactOutbox::Writer::addStatistics(const LinkStatistics &statistics)
{
    m_batch.statistics = statistics;
    m_addedFigures = true;
}

} // namespace gantry
