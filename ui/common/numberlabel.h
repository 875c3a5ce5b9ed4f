// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QLabel>

#include <optional>

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
    /// Hides QLabel's, so that what is heard follows what is seen, and so that the layout around it is asked only when
    /// the new text needs another width.
    void setText(const QString &text);
    /// Small and muted behind the figure, which stands out beside other figures by its size; no part of the text.
    void setUnit(const QString &unit);
    /// Keeps room for this text, so that the layout does not move when the value grows.
    void setReservedText(const QString &text);
    /// Once it was wide it stays so: for a value whose length changes several times a second. How wide
    /// that is begins anew with each call.
    void setKeepsWidth(bool keeps);
    /// The colour of the text as a palette role; WindowText by default, PlaceholderText for muted values.
    void setTextRole(QPalette::ColorRole role);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Digits
    {
        QFont of;    ///< the label's
        QFont drawn; ///< the same without kerning
        QFontMetricsF metrics;
        QFont small;          ///< of the unit
        qreal unitWidth = 0;  ///< with what parts it from the figure
        qreal width = 0;      ///< of the widest
        bool areEqual = true; ///< as in most fonts: a text is then drawn in one piece
    };

    struct Measured
    {
        QString text;
        qreal width = 0;
    };

    [[nodiscard]] const Digits &digits() const;
    [[nodiscard]] qreal cellWidth(QChar character) const;
    [[nodiscard]] qreal widthOf(const QString &text) const;
    [[nodiscard]] qreal textWidth() const;
    [[nodiscard]] qreal reservedWidth() const;
    [[nodiscard]] qreal measured(Measured &known, const QString &text) const;
    void replaceText(const QString &text);
    void speak();

    QString m_caption;
    QString m_unit;
    QString m_reserved;
    bool m_keepsWidth = false;
    // Measuring takes longer than all else here, and layouts ask often.
    mutable std::optional<Digits> m_digits;
    mutable Measured m_text;
    mutable Measured m_room;
    QPalette::ColorRole m_role = QPalette::WindowText;
};

} // namespace gantry
