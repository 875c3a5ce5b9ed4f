// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/buttonvariant.h"

#include <QAbstractButton>
#include <QVariant>

namespace gantry {

static constexpr char VariantProperty[] = "gantryVariant";

void setButtonVariant(QAbstractButton *button, ButtonVariant variant)
{
    if (buttonVariant(button) == variant)
        return; // panels say so with every figure, and painting costs
    button->setProperty(VariantProperty, int(variant));
    button->update();
}

ButtonVariant buttonVariant(const QAbstractButton *button)
{
    return ButtonVariant(button->property(VariantProperty).toInt());
}

} // namespace gantry
