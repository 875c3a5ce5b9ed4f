// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/errorpresenter.h"

#include "common/messagebar.h"
#include "printer/printer.h"

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

const QString TopicRefused = u"refused"_s;
const QString TopicConnect = u"connect"_s;
const QString TopicLost = u"lost"_s;
const QString TopicJob = u"job"_s;
const QString TopicUser = u"user"_s;
const QString TopicPause = u"pause"_s;
const QString TopicFilament = u"filament"_s;
const QString TopicIdle = u"idle"_s;
const QString TopicFirmware = u"firmware"_s;

Message makeMessage(Message::Severity severity, const QString &text, const QString &topic,
                    bool passing = false)
{
    return {severity, text, topic, passing, QDateTime::currentDateTime()};
}

bool isRunout(const QString &action)
{
    return action.startsWith("out_of_filament"_L1) || action.startsWith("filament_runout"_L1);
}

} // namespace

ErrorPresenter::ErrorPresenter(Printer &printer, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_printer(printer)
    , m_bar(bar)
{
    connect(&printer, &Printer::refused, this, &ErrorPresenter::showRefusal);
    connect(&printer, &Printer::failed, this, &ErrorPresenter::handleFailure);
    connect(&printer, &Printer::noticesReceived, this, &ErrorPresenter::handleNotices);
    connect(&printer, &Printer::eventHappened, this, &ErrorPresenter::handleEvent);
    connect(&printer.mirror(), &PrinterMirror::stateChanged, this, &ErrorPresenter::handleState);
    connect(&printer.idleHeaters(), &IdleHeaterGuard::cooledDown, this,
            &ErrorPresenter::handleCooledDown);
}

// For whoever comes back and wonders.
void ErrorPresenter::handleCooledDown()
{
    m_bar.post(makeMessage(Message::Severity::Notice,
                           tr("The heaters were switched off, because nothing was done for a long "
                              "time. The settings say how long (Safety)."),
                           TopicIdle));
}

void ErrorPresenter::showRefusal(const Error &error)
{
    m_bar.post(makeMessage(Message::Severity::Warning, error.message, TopicRefused, true));
}

void ErrorPresenter::showError(const Error &error)
{
    m_bar.post(makeMessage(Message::Severity::Error, error.message, {}));
}

void ErrorPresenter::handleFailure(const Error &error)
{
    const LinkState link = m_printer.state().link.state;
    const QString topic = link == LinkState::Failed ? TopicConnect
                          : link == LinkState::Lost ? TopicLost
                                                    : TopicJob;
    m_bar.post(makeMessage(Message::Severity::Error, error.message, topic));
}

void ErrorPresenter::handleState()
{
    const PrinterState &state = m_printer.state();
    // A new attempt: why the one before it failed is no longer news.
    if (state.link.state == LinkState::Opening)
        m_bar.withdraw(TopicConnect);
    if (state.pausedForUser != m_pausedForUser) {
        m_pausedForUser = state.pausedForUser;
        if (m_pausedForUser) {
            m_bar.post(makeMessage(Message::Severity::Warning,
                                   tr("The printer waits for you: confirm at its display."),
                                   TopicUser));
        } else {
            m_bar.withdraw(TopicUser);
            m_bar.withdraw(TopicFilament);
        }
    }
    if (state.job.state != m_jobState) {
        m_jobState = state.job.state;
        handleJobState(state.job);
    }
}

void ErrorPresenter::handleJobState(const JobStatus &job)
{
    // Why it paused came before the pause itself; it is no longer so when the pause ends.
    const bool isUnderWay = job.state == JobState::Starting || job.state == JobState::Resuming
                            || job.state == JobState::Printing || job.state == JobState::Finishing;
    if (isUnderWay || job.state == JobState::Cancelling)
        m_bar.withdraw(TopicPause);
    if (job.state == JobState::Resuming || !isJobActive(job.state))
        m_bar.withdraw(TopicFilament);
}

void ErrorPresenter::handleEvent(const PrinterEvent &event)
{
    if (event.name == "FilamentChange"_L1) {
        m_bar.post(makeMessage(Message::Severity::Warning,
                               tr("The print asks for a change of filament. Follow what the "
                                  "printer's display says."),
                               TopicFilament));
    }
}

void ErrorPresenter::handleNotices(const QList<FirmwareNotice> &notices)
{
    for (const FirmwareNotice &notice : notices) {
        // What the printer's display shows is no interruption; the status bar has it.
        if (notice.kind == FirmwareNotice::Kind::Error) {
            m_bar.post(makeMessage(Message::Severity::Error,
                                   tr("The printer says: %1").arg(notice.text), TopicFirmware));
        } else if (notice.kind == FirmwareNotice::Kind::Host) {
            m_bar.post(makeMessage(Message::Severity::Warning, notice.text, TopicPause));
        } else if (notice.kind == FirmwareNotice::Kind::Action && isRunout(notice.text)) {
            m_bar.post(makeMessage(Message::Severity::Warning,
                                   tr("The printer has run out of filament. Load new filament, "
                                      "then resume the print."),
                                   TopicFilament));
        }
    }
}

} // namespace gantry
