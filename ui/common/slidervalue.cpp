// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/slidervalue.h"

#include <QSlider>
#include <QVariant>

namespace gantry {

static constexpr char UnknownProperty[] = "gantryValueUnknown";

void setValueKnown(QSlider *slider, bool known)
{
    if (known == isValueKnown(slider))
        return;
    slider->setProperty(UnknownProperty, !known);
    slider->update();
}

bool isValueKnown(const QSlider *slider)
{
    return !slider->property(UnknownProperty).toBool();
}

} // namespace gantry
