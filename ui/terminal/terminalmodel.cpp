// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/terminalmodel.h"

#include "terminal/terminallog.h"

#include <QDateTime>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

// needle in lower case. Firmware text is ASCII; a search through 100,000 lines has to be over within a frame, so
// nothing is decoded or copied.
bool containsWord(const QByteArray &text, const QByteArray &needle)
{
    return std::search(text.begin(), text.end(), needle.begin(), needle.end(),
                       [](char a, char b) { return lower(a) == b; })
           != text.end();
}

} // namespace

TerminalModel::TerminalModel(const TerminalLog &log, QObject *parent)
    : QAbstractListModel(parent)
    , m_log(log)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(
        Qt::PreciseTimer); // together with the panels: the window is painted once for all
    connect(&m_timer, &QTimer::timeout, this, &TerminalModel::flush);
    connect(&m_log, &TerminalLog::linesAppended, this, [this] {
        if (m_timer.isActive())
            return;
        const bool first = !m_sinceFlush.isValid() || m_sinceFlush.hasExpired(BatchMs);
        m_timer.start(first ? 0 : PanelRefresh::untilNextBeat());
    });
    connect(&m_log, &TerminalLog::cleared, this, &TerminalModel::handleCleared);
    m_rows = acceptedSince(m_log.firstNumber());
    m_next = m_log.nextNumber();
}

int TerminalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TerminalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WireLine *found = line(index.row());
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(*found);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(found->direction == WireLine::Direction::Sent       ? tr("Sent")
                                : found->direction == WireLine::Direction::Received ? tr("Received")
                                                                                    : tr("Note"),
                                QString::fromUtf8(found->text));
    default:
        return {};
    }
}

const WireLine *TerminalModel::line(int row) const
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_rows.size())
        return nullptr;
    const quint64 number = m_rows[static_cast<std::size_t>(row)];
    if (number < m_log.firstNumber() || number >= m_log.nextNumber())
        return nullptr;
    return &m_log.lines().at(static_cast<std::size_t>(number - m_log.firstNumber()));
}

void TerminalModel::setFilter(const TerminalFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_rows = acceptedSince(m_log.firstNumber());
    m_next = m_log.nextNumber();
    endResetModel();
}

void TerminalModel::setShowsTime(bool shows)
{
    if (shows == m_showsTime)
        return;
    m_showsTime = shows;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole});
}

int TerminalModel::find(const QByteArray &text, int from, bool upwards) const
{
    const int count = rowCount();
    if (text.isEmpty() || count == 0)
        return -1;
    QByteArray needle = text;
    std::transform(needle.begin(), needle.end(), needle.begin(), lower);
    int row = std::clamp(from, 0, count - 1);
    for (int visited = 0; visited < count; ++visited) {
        const WireLine *candidate = line(row);
        if (candidate && containsWord(candidate->text, needle))
            return row;
        row = upwards ? (row == 0 ? count - 1 : row - 1) : (row == count - 1 ? 0 : row + 1);
    }
    return -1;
}

QString TerminalModel::displayText(const WireLine &line) const
{
    const QString words = mark(line) + u' ' + QString::fromUtf8(line.text);
    return m_showsTime ? timeText(line) + u' ' + words : words;
}

QString TerminalModel::mark(const WireLine &line)
{
    QString mark = line.direction == WireLine::Direction::Sent       ? u">"_s
                   : line.direction == WireLine::Direction::Received ? u"<"_s
                                                                     : u"*"_s;
    if (line.kind == WireLine::Kind::Error)
        mark += u'!';
    else if (line.kind == WireLine::Kind::Resend)
        mark += u'R';
    return mark;
}

QString TerminalModel::timeText(const WireLine &line)
{
    return QDateTime::fromMSecsSinceEpoch(line.msecsSinceEpoch).toString(u"HH:mm:ss.zzz");
}

void TerminalModel::flush()
{
    m_timer.stop();
    m_sinceFlush.start();
    const quint64 first = m_log.firstNumber();
    if (!m_rows.empty() && m_rows.front() < first)
        removeBefore(first + TerminalLog::Spare);
    const std::deque<quint64> fresh = acceptedSince(std::max(m_next, first));
    m_next = m_log.nextNumber();
    if (fresh.empty())
        return;
    const int count = rowCount();
    beginInsertRows({}, count, count + static_cast<int>(fresh.size()) - 1);
    m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void TerminalModel::removeBefore(quint64 number)
{
    const auto kept = std::lower_bound(m_rows.begin(), m_rows.end(), number);
    beginRemoveRows({}, 0, static_cast<int>(kept - m_rows.begin()) - 1);
    m_rows.erase(m_rows.begin(), kept);
    endRemoveRows();
}

void TerminalModel::handleCleared()
{
    beginResetModel();
    m_rows.clear();
    m_next = m_log.nextNumber();
    endResetModel();
}

std::deque<quint64> TerminalModel::acceptedSince(quint64 number) const
{
    std::deque<quint64> accepted;
    const quint64 first = m_log.firstNumber();
    for (quint64 i = number; i < m_log.nextNumber(); ++i) {
        if (m_filter.accepts(m_log.lines().at(static_cast<std::size_t>(i - first))))
            accepted.push_back(i);
    }
    return accepted;
}

} // namespace gantry
