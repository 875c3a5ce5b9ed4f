// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/fileinspector.h"

#include <QSemaphore>

#include <memory>

namespace gantry::test {

/// A look at a file on a disk that hangs, as a network drive does whose server is gone: it ends with this object, or when
/// the disk is let go on.
class HangingLook final
{
    Q_DISABLE_COPY_MOVE(HangingLook)

public:
    HangingLook() = default;
    ~HangingLook() { goOn(); }

    void goOn() { m_disk->release(Many); }

    [[nodiscard]] FileInspector::Look look() const
    {
        return [disk = m_disk](const QString &path) {
            disk->acquire();
            return inspectGcodeFile(path);
        };
    }

private:
    static constexpr int Many = 1000;

    std::shared_ptr<QSemaphore> m_disk = std::make_shared<QSemaphore>();
};

} // namespace gantry::test
