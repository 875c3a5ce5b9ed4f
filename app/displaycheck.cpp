// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "displaycheck.h"

#include <QCoreApplication>
#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace gantry {

QString displayProblem(const QStringList &arguments)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    Q_UNUSED(arguments);
    return {};
#else
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    const bool needsDisplay
        = platform.isEmpty() || platform.startsWith("xcb"_L1) || platform.startsWith("wayland"_L1);
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY")
                            || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (!needsDisplay || hasDisplay || arguments.contains(u"-platform"_s)
        || arguments.contains(u"--platform"_s)) {
        return {};
    }
    return QCoreApplication::translate(
        "gantry::DisplayCheck", "There is no display here, so the window cannot open. gantry-cli "
                                "does the same work without one: try gantry-cli --help.");
#endif
}

} // namespace gantry
