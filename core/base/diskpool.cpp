// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/diskpool.h"

#include <QThreadPool>

namespace gantry {

QThreadPool *createDiskPool(int mostThreads)
{
    auto *pool = new QThreadPool;
    pool->setMaxThreadCount(mostThreads);
    return pool;
}

QThreadPool &diskPool()
{
    static auto *const pool = createDiskPool(64);
    return *pool;
}

} // namespace gantry
