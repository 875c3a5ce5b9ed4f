// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace gantry {

/// A square button of the jog pad: a word or an icon over a short word, drawn in the theme's colours. Reports when the
/// pointer or the focus rests on it, so that its effect can be shown beforehand.
class PadButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PadButton)

public:
    explicit PadButton(const QString &text, QWidget *parent = nullptr);

    /// Without a filled face: for what is needed less often than its neighbours.
    void setQuiet(bool quiet);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void previewChanged(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void updatePreview();

    bool m_quiet = false;
    bool m_preview = false;
};

} // namespace gantry
