// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/gcodeblock.h"
#include "job/cardhost.h"
#include "job/hostdesk.h"
#include "job/jobrunner.h"
#include "job/messagewatch.h"
#include "types/errorreport.h"
#include "types/linkstate.h"
#include "types/wireline.h"

#include <deque>
#include <map>
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
struct Disconnect
{};
struct ContinueJob ///< the interrupted one
{};
struct Pump ///< the job has a line again
{};
} // namespace hostwish
using HostWish = std::variant<hostwish::Submit, hostwish::EmergencyStop, hostwish::StartJob,
                              hostwish::Disconnect, hostwish::ContinueJob, hostwish::Pump>;

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
    [[nodiscard]] bool isDisconnecting() const { return m_disconnectBy.has_value(); }
    /// When takeWish() should be asked even if nothing happens.
    [[nodiscard]] std::optional<TimePoint> deadline() const;

    // Intents
    void setRules(const HostRules &rules);
    /// As JobRunner::start(), with what it means for the card.
    void startJob(const JobRequest &request, FileLineReader *reader, TimePoint now);
    /// Lines of the user or a controller. What is left of them becomes a wish; a ticket whose lines are all left out
    /// is among the finished ones.
    void submit(const Submission &submission, TimePoint now);
    /// Sends a script outside of a job. A script that is not there or cannot be rendered is among the refusals, with the
    /// name of the macro if it has a tag of one.
    void runScript(const QString &name, const QVariantMap &context, quint64 ticket, TimePoint now,
                   const CommandTags &tags = {});
    /// Each hold wants a release; nothing of the job is sent until all are released.
    void hold(TimePoint now);
    void release(TimePoint now);
    /// Sends what is to be sent before the link is closed, and wishes Disconnect when that is done or the time is up.
    void disconnect(Duration patience, TimePoint now);

    // Facts
    void handleLink(const LinkStatus &status, TimePoint now);
    void handleReset();
    void handleSent(const QByteArray &wireLine, TimePoint now);
    void handleTemperatures(const QList<HeaterReading> &readings, TimePoint now);
    void handleReceived(const QByteArray &line, WireLine::Kind kind, TimePoint now);
    void handlePosition(const Position &position, const QList<double> &extruders);
    void handleAction(const QByteArray &name, TimePoint now);
    void handleInvalidTool(std::optional<int> tool, TimePoint now);
    void handleErrorReport(const ErrorReport &report, TimePoint now);
    /// True if the ticket is one of ours, of which nobody else knows.
    bool handleTicket(quint64 ticket);

    /// The next thing to do; nothing when all is done.
    [[nodiscard]] std::optional<HostWish> takeWish(TimePoint now);
    [[nodiscard]] QList<quint64> takeFinishedTickets()
    {
        return std::exchange(m_finishedTickets, {});
    }

private:
    struct RunningScript
    {
        ScriptEvent event;
        bool disconnects = false; // the link is closed after it
    };

    void screen(const QByteArray &line, const CommandScreen::Source &source,
                QList<QByteArray> &lines, TimePoint now);
    void changeTool(const QByteArray &line, const CommandScreen::Verdict &verdict,
                    QList<QByteArray> &lines, TimePoint now);
    void obey(const CommandScreen::Verdict &verdict, const QByteArray &line, TimePoint now);
    void runHook(const QString &name, bool disconnects, TimePoint now);
    void sendScript(const RunningScript &script, const QList<QByteArray> &texts, quint64 ticket,
                    const CommandTags &tags, TimePoint now);
    void finishTicket(quint64 ticket);
    void coolNozzles(TimePoint now);
    void handleLinkClosed(TimePoint now);

    HostDesk m_desk;
    JobRunner m_job;
    CardHost m_card;
    MessageWatch m_watch;
    LinkStatus m_link;
    std::deque<Submission> m_submissions;
    std::map<quint64, RunningScript> m_scripts; // by ticket
    quint64 m_nextTicket = 1;
    QList<quint64> m_finishedTickets;
    int m_holds = 0;
    std::optional<TimePoint> m_disconnectBy;
};

} // namespace gantry
