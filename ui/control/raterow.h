// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>

class QSlider;

namespace gantry {

class NumberBox;
struct Permission;

/// A percentage with a slider and a number. Asks for a new value when the slider is let go or Enter is pressed, never
/// on the way, and shows the value that was sent last; "–" and an empty slider while none was.
class RateRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RateRow)

public:
    struct Range
    {
        int least = 0;  ///< of the number
        int most = 100; ///< of the number
        int sliderLeast = 0;
        int sliderMost = 100;
        int neutral = 0; ///< where the slider stands while nothing was sent
    };

    RateRow(const QString &name, const Range &range, QWidget *parent = nullptr);

    void render(const std::optional<int> &sent, const Permission &permission, const QString &tip);

signals:
    void requested(int percent);

private:
    void request(int percent);
    void showSent();
    void setKnown(bool known);

    QString m_name;
    Range m_range;
    std::optional<int> m_sent;
    std::optional<bool> m_known; ///< what setKnown() said last
    QSlider *m_slider;
    NumberBox *m_box;
    QTimer m_keyTimer{
        this}; // the arrow keys move the slider in small steps: only the last one is sent
};

} // namespace gantry
