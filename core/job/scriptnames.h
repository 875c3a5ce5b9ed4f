// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The documented names of the scripts around connections, jobs and tool changes.
namespace gantry::ScriptNames {

inline const QString BeforePrintStarted = QStringLiteral("beforePrintStarted");
inline const QString AfterPrintDone = QStringLiteral("afterPrintDone");
inline const QString AfterPrintPaused = QStringLiteral("afterPrintPaused");
inline const QString BeforePrintResumed = QStringLiteral("beforePrintResumed");
inline const QString AfterPrintCancelled = QStringLiteral("afterPrintCancelled");
inline const QString BeforeToolChange = QStringLiteral("beforeToolChange");
inline const QString AfterToolChange = QStringLiteral("afterToolChange");

} // namespace gantry::ScriptNames
