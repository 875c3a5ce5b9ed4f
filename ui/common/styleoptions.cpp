// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/styleoptions.h"

#include <QApplication>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace gantry::StyleOptions {

int steps(const QStyleOption *option, const QWidget *widget, double count)
{
    const int height = widget   ? widget->fontMetrics().height()
                       : option ? option->fontMetrics.height()
                                : QFontMetrics(QApplication::font()).height();
    return std::max(1, qRound(height * count / 2));
}

bool isInsideInput(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox"));
}

bool hasMenuChevron(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && (button->features & QStyleOptionToolButton::HasMenu)
           && !(button->features & QStyleOptionToolButton::MenuButtonPopup);
}

} // namespace gantry::StyleOptions
