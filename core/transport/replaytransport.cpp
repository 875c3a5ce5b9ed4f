// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/replaytransport.h"

#include <QFile>

#include <cmath>

namespace gantry {

namespace {

constexpr qint64 LargestFile = 64 * 1024 * 1024;

} // namespace

ReplayTransport::ReplayTransport(const QString &fileName, double speed, QObject *parent)
    : DeferredTransport(parent)
    , m_fileName(fileName)
    , m_speed(speed)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReplayTransport::play);
}

void ReplayTransport::openDevice(const ConnectionSettings &)
{
    m_next = 0;
    m_writtenLines = 0;
    m_passedLines = 0;
    if (const Error error = load(); error.isError())
        deviceFailed(error);
    else
        deviceOpened();
}

Error ReplayTransport::load()
{
    QFile file(m_fileName);
    if (!file.exists())
        return {ErrorCode::FileMissing, tr("There is no file %1.").arg(m_fileName), {}};
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::FileUnreadable, tr("The file %1 cannot be read.").arg(m_fileName),
                file.errorString()};
    if (file.size() > LargestFile)
        return {ErrorCode::FileMalformed,
                tr("The file %1 is too large for a recorded session.").arg(m_fileName),
                {}};
    Result<QList<SessionEntry>> entries = parseSession(file.readAll());
    if (!entries)
        return entries.error();
    m_entries = *entries;
    return {};
}

void ReplayTransport::deviceAnnounced()
{
    m_sinceLastEntry.start();
    play();
}

void ReplayTransport::closeDevice()
{
    m_timer.stop();
    m_entries.clear();
}

void ReplayTransport::writeDevice(const QByteArray &bytes)
{
    m_writtenLines += bytes.count('\n');
    deviceWrote(bytes.size());
    if (!m_timer.isActive())
        m_timer.start(0);
}

void ReplayTransport::play()
{
    QByteArray answer;
    const bool wasFinished = m_next >= m_entries.size();
    while (m_next < m_entries.size()) {
        const SessionEntry &entry = m_entries.at(m_next);
        if (entry.sent) {
            if (m_passedLines == m_writtenLines)
                break;
            ++m_passedLines;
        } else {
            const auto pause
                = entry.time - (m_next > 0 ? m_entries.at(m_next - 1).time : entry.time);
            const double wait = m_speed > 0 ? double(pause.count()) / m_speed : 0.0;
            if (const qint64 left = std::llround(wait) - m_sinceLastEntry.elapsed();
                wait > 0 && left > 0) {
                m_timer.start(int(qMin<qint64>(left, 3'600'000)));
                break;
            }
            answer += entry.text;
            answer += '\n';
        }
        ++m_next;
        m_sinceLastEntry.restart();
    }
    const bool isFinished = m_next >= m_entries.size() && !wasFinished;
    if (!answer.isEmpty())
        emit bytesReceived(answer);
    if (isFinished)
        emit finished();
}

} // namespace gantry
