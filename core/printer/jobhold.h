// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <utility>

namespace gantry {

/// While it lives, no line of the local file being printed is sent (job_on_hold of the published interface). Several may
/// live at once; the last one that goes lets the job go on. GUI thread.
class JobHold final
{
    Q_DISABLE_COPY(JobHold)

public:
    /// @param release called once, when the hold ends
    explicit JobHold(std::function<void()> release)
        : m_release(std::move(release))
    {}
    JobHold(JobHold &&other) noexcept
        : m_release(std::exchange(other.m_release, nullptr))
    {}
    JobHold &operator=(JobHold &&other) noexcept
    {
        std::swap(m_release, other.m_release);
        return *this;
    }
    ~JobHold() { release(); }

    /// Ends the hold now.
    void release()
    {
        if (const auto action = std::exchange(m_release, nullptr))
            action();
    }

private:
    std::function<void()> m_release;
};

} // namespace gantry
