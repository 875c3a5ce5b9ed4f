// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failures/failurestage.h"

#include <functional>

namespace gantry::test {

/// One way in which something goes wrong, and how to get there.
struct FailureCase
{
    QString picture; ///< name of its picture, without ending
    QString kind;    ///< what goes wrong, for the table
    std::function<Shown(FailureStage &)> play;
};

struct FailureGroup
{
    QString title;
    QList<FailureCase> cases;
};

[[nodiscard]] FailureGroup portFailures();
[[nodiscard]] FailureGroup linkFailures();
[[nodiscard]] FailureGroup firmwareFailures();
[[nodiscard]] FailureGroup fileFailures();
[[nodiscard]] FailureGroup printFailures();
[[nodiscard]] FailureGroup cardFailures();
[[nodiscard]] FailureGroup scriptFailures();
[[nodiscard]] FailureGroup storeFailures();

/// All of them, in the order of the table.
[[nodiscard]] QList<FailureGroup> allFailures();

} // namespace gantry::test
