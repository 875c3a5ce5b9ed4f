// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QLabel;

namespace gantry {

/// An item of the status bar that opens its detail: a label as a flat button, so that figures keep their width and long
/// texts are elided. Reached by Tab, pressed by click, Space or Enter.
class StatusButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusButton)

public:
    /// @param face what is shown; becomes a child
    StatusButton(QLabel *face, const QString &objectName, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QSize withOwnHeight(const QSize &size) const;

    QLabel *m_face;
};

} // namespace gantry
