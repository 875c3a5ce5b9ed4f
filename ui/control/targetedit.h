// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>

class QAction;

namespace gantry {

/// The target of one heater: a number to type, sent with Enter, and presets in the drop-down. Shows what the printer
/// confirmed; what was sent and is not confirmed yet is marked. Leaving the field without Enter sends nothing.
class TargetEdit final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetEdit)

public:
    struct Choice
    {
        QString name;
        double celsius = 0;
        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit TargetEdit(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices); ///< Off is added
    void setLimit(double celsius) { m_limit = celsius; }
    void render(const std::optional<double> &target, const std::optional<double> &pending);
    [[nodiscard]] bool isPending() const { return m_pending.has_value(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void showPopup() override;

signals:
    void targetRequested(double celsius);
    /// What is wrong with the text, as a sentence; empty = nothing any more.
    void problemChanged(const QString &problem);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void commit();
    void revert();
    void step(double celsius);
    void showValue();
    void setProblem(const QString &problem);
    [[nodiscard]] std::optional<double> typedValue() const;

    QList<Choice> m_choices;
    double m_limit = 300;
    std::optional<double> m_target;
    std::optional<double> m_pending;
    QString m_problem;
    bool m_editing = false;
    QAction *m_pendingMark;
};

} // namespace gantry
