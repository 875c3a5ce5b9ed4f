// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSlider;

namespace gantry {

/// Whether what a slider shows is a value, and not just where one would begin to move it: then it is drawn with an empty
/// groove. True by default.
void setValueKnown(QSlider *slider, bool known);
[[nodiscard]] bool isValueKnown(const QSlider *slider);

} // namespace gantry
