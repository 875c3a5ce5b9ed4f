// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace gantry {

/// Keeps the wheel from changing a control that stands in a panel which scrolls: the panel scrolls instead.
class WheelGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WheelGuard)

public:
    /// Guards the widget as long as it lives.
    static void protect(QWidget *widget);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit WheelGuard(QWidget *widget);
};

} // namespace gantry
