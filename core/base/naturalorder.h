// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace gantry {

/// Less than, equal to or greater than 0: the order in which a person expects names with numbers, "ttyUSB2" before
/// "ttyUSB10". Case does not matter.
[[nodiscard]] int compareNaturally(QStringView left, QStringView right);

} // namespace gantry
