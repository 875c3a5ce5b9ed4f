// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/conversationlog.h"

#include "base/rotatingfile.h"
#include "terminal/terminallog.h"

#include <QDateTime>
#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>

namespace gantry {

namespace {

constexpr qsizetype LineOverhead = 64; // bytes a waiting line costs beside its text

/// In the pool. What went wrong; empty if nothing did.
QString writeLines(const std::shared_ptr<RotatingFile> &file, const QList<WireLine> &lines)
{
    bool taken = file->isOpen() || file->open();
    for (const WireLine &line : lines)
        taken = taken && file->append(ConversationLog::formatted(line));
    return taken && file->flush() ? QString() : file->errorString();
}

char directionMark(WireLine::Direction direction)
{
    switch (direction) {
    case WireLine::Direction::Sent:
        return '>';
    case WireLine::Direction::Received:
        return '<';
    case WireLine::Direction::Note:
        break;
    }
    return '#';
}

bool isControl(char byte)
{
    return (static_cast<unsigned char>(byte) < 0x20 && byte != '\t') || byte == 0x7f;
}

} // namespace

ConversationLog::ConversationLog(const TerminalLog &log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(WriteMs);
    connect(&m_timer, &QTimer::timeout, this, &ConversationLog::write);
    connect(&m_work, &QFutureWatcher<QString>::finished, this, &ConversationLog::handleWritten);
    connect(&m_log, &TerminalLog::linesAppended, this, &ConversationLog::handleLines);
}

ConversationLog::~ConversationLog()
{
    finish();
}

QByteArray ConversationLog::formatted(const WireLine &line)
{
    QByteArray text = QDateTime::fromMSecsSinceEpoch(line.msecsSinceEpoch)
                          .toString(Qt::ISODateWithMs)
                          .toLatin1();
    text += ' ';
    text += directionMark(line.direction);
    text += ' ';
    if (std::none_of(line.text.cbegin(), line.text.cend(), isControl))
        return text + line.text + '\n';
    for (const char byte : line.text) {
        if (isControl(byte))
            text += "\\x" + QByteArray(1, byte).toHex();
        else
            text += byte;
    }
    return text + '\n';
}

void ConversationLog::start(const QString &path, qint64 maxSize, int keptFiles)
{
    stop();
    m_path = path;
    m_file = std::make_shared<RotatingFile>(path, maxSize, keptFiles);
    m_waiting.append({.msecsSinceEpoch = QDateTime::currentMSecsSinceEpoch(),
                      .direction = WireLine::Direction::Note,
                      .kind = WireLine::Kind::Note,
                      .text = "the log begins"});
    write(); // at once: whether it can be written is told when it is switched on
}

void ConversationLog::stop()
{
    finish();
    m_file.reset();
    m_work.setFuture({}); // what comes of it is no longer told
    m_timer.stop();
}

void ConversationLog::handleLines(qsizetype count)
{
    if (!isOn())
        return;
    const auto &lines = m_log.lines();
    for (std::size_t i = lines.size() - std::min(std::size_t(count), lines.size());
         i < lines.size(); ++i) {
        const WireLine &line = lines.at(i);
        const qsizetype size = line.text.size() + LineOverhead;
        if (m_waitingBytes + size > MaxWaiting) {
            ++m_leftOut;
            continue;
        }
        m_waitingBytes += size;
        m_waiting.append(line);
    }
    if (!m_timer.isActive() && !m_work.isRunning())
        m_timer.start();
}

QList<WireLine> ConversationLog::takeWaiting()
{
    if (m_leftOut > 0) {
        m_waiting.append({.msecsSinceEpoch = QDateTime::currentMSecsSinceEpoch(),
                          .direction = WireLine::Direction::Note,
                          .kind = WireLine::Kind::Note,
                          .text = QByteArray::number(m_leftOut) + " lines left out"});
    }
    m_leftOut = 0;
    m_waitingBytes = 0;
    return std::exchange(m_waiting, {});
}

void ConversationLog::write()
{
    if (isOn() && !m_waiting.isEmpty() && !m_work.isRunning())
        m_work.setFuture(QtConcurrent::run(&writeLines, m_file, takeWaiting()));
}

// Behind what is being written, which nobody waits for here: a disk may hang.
void ConversationLog::finish()
{
    if (!isOn() || m_waiting.isEmpty())
        return;
    const auto last = [file = m_file, lines = takeWaiting()] { (void) writeLines(file, lines); };
    if (m_work.isRunning())
        m_work.future().then([last](const QString &) { last(); });
    else
        (void) QtConcurrent::run(last);
}

void ConversationLog::handleWritten()
{
    if (!isOn() || m_work.isCanceled())
        return;
    const QString problem = m_work.result();
    if (problem.isEmpty()) {
        if (!m_waiting.isEmpty())
            m_timer.start();
        return;
    }
    m_waiting.clear();
    stop();
    emit failed({ErrorCode::FileNotWritable,
                 tr("The conversation is no longer written to %1: %2. Check the folder and the "
                    "space on its disk, then switch it on again in the settings (Terminal).")
                     .arg(QDir::toNativeSeparators(m_path), problem),
                 {}});
}

} // namespace gantry
