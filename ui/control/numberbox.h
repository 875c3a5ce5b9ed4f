// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace gantry {

/// A number with its unit. Comma and dot both work, the wheel scrolls the panel instead of changing the number, and
/// what is typed counts when Enter is pressed or the field is left.
class NumberBox final : public QDoubleSpinBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberBox)

public:
    explicit NumberBox(QWidget *parent = nullptr);

    [[nodiscard]] double valueFromText(const QString &text) const override;
    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;
    void fixup(QString &text) const override;

signals:
    void entered(); ///< Enter was pressed

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace gantry
