// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/jobcontroller.h"

#include <QTest>

namespace gantry::test {

/// Selects a local file and waits until it has been looked at. True: it is selected.
[[nodiscard]] inline bool selectFile(JobController &job, const QString &path)
{
    return job.selectFile(path) && QTest::qWaitFor([&job] { return !job.isOpening(); })
           && job.status().filePath == path;
}

} // namespace gantry::test
