// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panelrefresh.h"
#include "terminal/terminalfilter.h"
#include "types/wireline.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QTimer>

#include <deque>

namespace gantry {

class TerminalLog;

/// The lines of a log that a filter lets through. Keeps their running numbers only; the lines stay in the log. New
/// lines are taken in batches, and those that left the log leave the model with the same batch, together with the next
/// TerminalLog::Spare. GUI thread.
class TerminalModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminalModel)

public:
    /// Lines that come one after the other are shown this often; the first after a pause at once.
    static constexpr int BatchMs = PanelRefresh::PaceMs;

    explicit TerminalModel(const TerminalLog &log, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the line as displayText() gives it.
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

    /// The line of a row, valid until the log changes; nothing if it has left the log since the last batch.
    [[nodiscard]] const WireLine *line(int row) const;
    [[nodiscard]] const TerminalFilter &filter() const { return m_filter; }
    void setFilter(const TerminalFilter &filter);
    [[nodiscard]] bool showsTime() const { return m_showsTime; }
    void setShowsTime(bool shows);

    /// The nearest row that contains the text, ASCII letters without case, from a row on (included) in a direction;
    /// goes round once. -1 = none.
    [[nodiscard]] int find(const QByteArray &text, int from, bool upwards) const;
    /// "10:12:33.123 > G28": time if asked for, mark of direction and kind, text.
    [[nodiscard]] QString displayText(const WireLine &line) const;
    /// ">" sent, "<" received, "*" Gantry's own note; "!" error and "R" resend stand after it.
    [[nodiscard]] static QString mark(const WireLine &line);
    /// "10:12:33.123"
    [[nodiscard]] static QString timeText(const WireLine &line);

    void flush(); ///< takes what has come since the last batch

private:
    void removeBefore(quint64 number);
    void handleCleared();
    [[nodiscard]] std::deque<quint64> acceptedSince(quint64 number) const;

    const TerminalLog &m_log;
    TerminalFilter m_filter;
    bool m_showsTime = false;
    std::deque<quint64> m_rows; // running numbers of the lines shown, ascending
    quint64 m_next = 0;         // first line not looked at yet
    QTimer m_timer{this};
    QElapsedTimer m_sinceFlush;
};

} // namespace gantry
