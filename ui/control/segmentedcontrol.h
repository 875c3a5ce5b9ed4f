// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace gantry {

/// A row of joined buttons of which one, or none, is chosen. Tab enters at the chosen one, arrow keys move.
class SegmentedControl final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SegmentedControl)

public:
    explicit SegmentedControl(const QStringList &labels, QWidget *parent = nullptr);

    [[nodiscard]] int currentIndex() const; ///< -1 = none
    void setCurrentIndex(int index);
    [[nodiscard]] QAbstractButton *button(int index) const;

signals:
    void activated(int index); ///< chosen by the user

private:
    QButtonGroup *m_group;
};

} // namespace gantry
