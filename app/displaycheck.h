// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gantry {

/// Why a window cannot open here, as a sentence; empty if it can. To be asked before QApplication is made, which would
/// abort.
[[nodiscard]] QString displayProblem(const QStringList &arguments);

} // namespace gantry
