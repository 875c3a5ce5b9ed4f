// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/gcodeblock.h"
#include "job/cardhost.h"
#include "job/hostdesk.h"
#include "job/jobrunner.h"

#include <deque>
#include <optional>
#include <variant>

namespace gantry {

/// What the host wants done at the engine. It is asked for after all facts of a moment were told.
namespace hostwish {
struct Submit
{
    Submission submission;
};
struct EmergencyStop
{};
struct StartJob ///< the printer has begun a print by itself
{
    JobRequest request;
};
struct Pump ///< the job has a line again
{};
} // namespace hostwish
using HostWish
    = std::variant<hostwish::Submit, hostwish::EmergencyStop, hostwish::StartJob, hostwish::Pump>;

/// The host's side of the conversation: what it sends of its own accord, and what it makes of the lines others want
/// sent. Composes the job with the rules around it. Pure; lives on the comm thread.
class PrintHost final
{
public:
    explicit PrintHost(std::unique_ptr<ProgressEstimator> estimator = {})
        : m_job(m_desk, std::move(estimator))
        , m_card(m_desk, m_job)
    {}

    [[nodiscard]] HostDesk &desk() { return m_desk; }
    [[nodiscard]] JobRunner &job() { return m_job; }
    [[nodiscard]] const JobRunner &job() const { return m_job; }
    [[nodiscard]] CardHost &card() { return m_card; }

    // Intents
    void setRules(const HostRules &rules) { m_desk.setRules(rules); }
    /// As JobRunner::start(), with what it means for the card.
    void startJob(const JobRequest &request, FileLineReader *reader, TimePoint now);
    /// Lines of the user or a controller. What is left of them becomes a wish; a ticket whose lines are all left out
    /// is among the finished ones.
    void submit(const Submission &submission, TimePoint now);

    /// The next thing to do; nothing when all is done.
    [[nodiscard]] std::optional<HostWish> takeWish(TimePoint now);
    [[nodiscard]] QList<quint64> takeFinishedTickets()
    {
        return std::exchange(m_finishedTickets, {});
    }

private:
    void screen(const QByteArray &line, const CommandScreen::Source &source,
                QList<QByteArray> &lines, TimePoint now);
    void changeTool(const QByteArray &line, const CommandScreen::Verdict &verdict,
                    QList<QByteArray> &lines, TimePoint now);
    void obey(const CommandScreen::Verdict &verdict, const QByteArray &line, TimePoint now);

    HostDesk m_desk;
    JobRunner m_job;
    CardHost m_card;
    std::deque<Submission> m_submissions;
    QList<quint64> m_finishedTickets;
};

} // namespace gantry
