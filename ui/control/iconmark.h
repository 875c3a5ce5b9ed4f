// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/icons.h"

#include <QWidget>

namespace gantry {

/// An icon beside words, one line high. Drawn anew with the theme and the scale, which a label with a picture is not.
/// It says nothing that the words beside it do not say, so assistive technology passes it over.
class IconMark final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconMark)

public:
    IconMark(Icon name, IconTone tone, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace gantry
