// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gantry {

/// Opens the about box: version, what it is built with, licence.
void showAboutDialog(QWidget *parent);

} // namespace gantry
