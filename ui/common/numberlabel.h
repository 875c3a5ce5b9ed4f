// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gantry {

/// A label for figures that change while one looks: every digit has the same width in any font, so nothing jitters
/// and columns of right-aligned values line up. One line of plain text.
class NumberLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberLabel)

public:
    explicit NumberLabel(QWidget *parent = nullptr);
    explicit NumberLabel(const QString &text, QWidget *parent = nullptr);

    /// What the figure is: a screen reader says "Left: 26 min", where the eye sees the caption beside it.
    void setCaption(const QString &caption);
    /// Hides QLabel's, so that what is heard follows what is seen.
    void setText(const QString &text);
    /// Keeps room for this text, so that the layout does not move when the value grows.
    void setReservedText(const QString &text);
    /// The colour of the text as a palette role; WindowText by default, PlaceholderText for muted values.
    void setTextRole(QPalette::ColorRole role);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qreal widthOf(const QString &text) const;

    void speak();

    QString m_caption;
    QString m_reserved;
    QPalette::ColorRole m_role = QPalette::WindowText;
};

} // namespace gantry
