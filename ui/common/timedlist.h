// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QListWidget>

#include <optional>

namespace gantry {

/// What happened and when: the times in a column of their own, beside it the words, as many lines as they need. GUI thread.
class TimedList final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimedList)

public:
    explicit TimedList(QWidget *parent = nullptr);
    ~TimedList() override;

    /// @param time as people read it; the icon stands before it
    QListWidgetItem *addRow(const QString &time, const QString &words, const QIcon &icon = {});
    /// Where the words of a row begin in it, in pixels from its leading edge: the same in all rows with an icon, and in all
    /// without.
    [[nodiscard]] int wordsBegin(bool hasIcon) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int timeWidth() const;

    mutable std::optional<int> m_timeWidth;
};

} // namespace gantry
