// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

namespace gantry {

/// A button that can want to be held for a while before it counts as clicked: a fill grows in it meanwhile, and who lets
/// go too early is told. Held with the mouse or the space bar. GUI thread.
class HoldButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HoldButton)

public:
    explicit HoldButton(QWidget *parent = nullptr);

    /// @param milliseconds 0 = an ordinary button, which it is at first
    /// @param hint what is said to who lets go too early
    void setHoldTime(int milliseconds, const QString &hint = {});
    [[nodiscard]] int holdTime() const { return m_holdTime; }
    /// How much of the time has passed, 0..1.
    [[nodiscard]] double heldPart() const;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void begin();
    void follow();
    void end();
    void letGo();

    int m_holdTime = 0;
    QString m_hint;
    QElapsedTimer m_since; ///< valid while it is held
    QTimer m_timer{this};
};

} // namespace gantry
