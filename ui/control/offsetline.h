// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gantry {

class NumberBox;
struct Permission;

/// The offset of one heater: how many degrees are added to what a file asks for. Shows what is in force. GUI thread.
class OffsetLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OffsetLine)

public:
    /// @param heaterName for screen readers, who do not see the row above
    explicit OffsetLine(const QString &heaterName, QWidget *parent = nullptr);

    void render(double celsius, const Permission &permission);
    [[nodiscard]] double offset() const;

signals:
    /// Enter was pressed, an arrow clicked, or the field left. @param celsius within MaxTemperatureOffset
    void offsetRequested(double celsius);

private:
    NumberBox *m_box;
};

} // namespace gantry
