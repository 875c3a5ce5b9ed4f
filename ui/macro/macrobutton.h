// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace gantry {

/// A macro's button: a click presses it, dragging it moves it to another place. The name gives way at its end where there
/// is no room for it.
class MacroButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MacroButton)

public:
    explicit MacroButton(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    /// What it takes to show the whole name.
    [[nodiscard]] int wholeWidth() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void draggedTo(const QPoint &globalPosition);
    void dragEnded();

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_name;
    QPoint m_pressedAt;
    bool m_pressed = false;
    bool m_dragging = false;
};

} // namespace gantry
