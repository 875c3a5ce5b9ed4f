// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/icons.h"

#include <QWidget>

namespace gantry {

/// One icon of a fixed size in em; follows the theme. Decoration: words stand beside it.
class IconLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconLabel)

public:
    explicit IconLabel(Icon name, IconTone tone, double ems, QWidget *parent = nullptr);

    void setIcon(Icon name, IconTone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_name;
    IconTone m_tone;
    double m_ems;
};

} // namespace gantry
