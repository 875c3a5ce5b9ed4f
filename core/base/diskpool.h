// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThreadPool;

namespace gantry {

/// Makes a pool for work on files, which a network disk may let wait for ever. It is never destroyed: the destructor of a
/// pool waits for its tasks, and a dead disk must not hold up the end of the program. Any thread.
/// @param mostThreads all but one of them may be held up
[[nodiscard]] QThreadPool *createDiskPool(int mostThreads);

/// The one for short looks and single writes: many threads, so that those which are held up leave room for others. Any
/// thread.
[[nodiscard]] QThreadPool &diskPool();

} // namespace gantry
