// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobprogress.h"

#include <utility>

namespace gantry {

namespace {

constexpr Duration SampleInterval = 500ms;

double toSeconds(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

} // namespace

JobProgress::JobProgress(std::unique_ptr<ProgressEstimator> estimator)
    : m_estimator(estimator ? std::move(estimator) : std::make_unique<ByteProgressEstimator>())
{}

void JobProgress::start(const std::optional<ExpectedTime> &expected, int window, TimePoint now)
{
    m_clock.start(now);
    m_estimator->begin(expected, window);
    m_nextSample = now;
    m_reported.reset();
    m_reportedLeft.reset();
}

void JobProgress::advanceTo(TimePoint now, double share)
{
    if (now < m_nextSample)
        return;
    m_nextSample = now + SampleInterval;
    m_estimator->add(sample(share, now));
}

void JobProgress::handleReport(const JobCommands::ProgressReport &report, TimePoint now)
{
    if (report.progress)
        m_reported = report.progress;
    if (report.left) {
        m_reportedLeft = report.left;
        m_reportedAt = m_clock.cleaned(now);
    }
}

ProgressEstimator::Sample JobProgress::sample(double share, TimePoint now) const
{
    return {share, toSeconds(m_clock.elapsed(now)), toSeconds(m_clock.cleaned(now))};
}

std::optional<ProgressEstimator::Estimate> JobProgress::remaining(double share, TimePoint now) const
{
    if (!m_reportedLeft)
        return m_estimator->remaining(sample(share, now));
    // What a slicer says is left does not know how long a cold bed takes.
    const double since = toSeconds(m_clock.cleaned(now) - m_reportedAt);
    return ProgressEstimator::Estimate{qMax(0.0, *m_reportedLeft - since), TimeLeftOrigin::Printer};
}

} // namespace gantry
