// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/styleoptions.h"

#include "common/metrics.h"

#include <QApplication>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace gantry::StyleOptions {

static int lineHeight(const QStyleOption *option, const QWidget *widget)
{
    return widget   ? widget->fontMetrics().height()
           : option ? option->fontMetrics.height()
                    : QFontMetrics(QApplication::font()).height();
}

int steps(const QStyleOption *option, const QWidget *widget, double count)
{
    return std::max(1, qRound(lineHeight(option, widget) * count / 2));
}

int controlHeight(const QStyleOption *option, const QWidget *widget)
{
    return gantry::controlHeight(lineHeight(option, widget));
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
