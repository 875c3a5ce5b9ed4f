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
const QString TopicFirmware = u"firmware"_s;

Message makeMessage(Message::Severity severity, const QString &text, const QString &topic,
                    bool passing = false)
{
    return {severity, text, topic, passing, QDateTime::currentDateTime()};
}

} // namespace

ErrorPresenter::ErrorPresenter(Printer &printer, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_printer(printer)
    , m_bar(bar)
    , m_link(printer.state().link.state)
    , m_job(printer.state().job.state)
{
    connect(&printer, &Printer::refused, this, &ErrorPresenter::showRefusal);
    connect(&printer, &Printer::noticesReceived, this, &ErrorPresenter::handleNotices);
    connect(&printer.mirror(), &PrinterMirror::stateChanged, this, &ErrorPresenter::handleState);
}

void ErrorPresenter::showRefusal(const Error &error)
{
    m_bar.post(makeMessage(Message::Severity::Warning, error.message, TopicRefused, true));
}

void ErrorPresenter::showError(const Error &error)
{
    m_bar.post(makeMessage(Message::Severity::Error, error.message, {}));
}

void ErrorPresenter::handleState()
{
    const PrinterState &state = m_printer.state();
    if (state.link.state != m_link) {
        m_link = state.link.state;
        if (m_link == LinkState::Opening)
            m_bar.withdraw(TopicConnect);
        else if (m_link == LinkState::Failed)
            m_bar.post(
                makeMessage(Message::Severity::Error, state.link.error.message, TopicConnect));
        else if (m_link == LinkState::Lost)
            m_bar.post(makeMessage(Message::Severity::Error, state.link.error.message, TopicLost));
    }
    if (state.job.state != m_job) {
        m_job = state.job.state;
        // A job that failed with its link has one cause and one message, the link's.
        if (m_job == JobState::Failed && state.isReady())
            m_bar.post(makeMessage(Message::Severity::Error, state.job.error.message, TopicJob));
    }
    if (state.pausedForUser != m_pausedForUser) {
        m_pausedForUser = state.pausedForUser;
        if (m_pausedForUser) {
            m_bar.post(makeMessage(Message::Severity::Warning,
                                   tr("The printer waits for you: confirm at its display."),
                                   TopicUser));
        } else {
            m_bar.withdraw(TopicUser);
        }
    }
}

void ErrorPresenter::handleNotices(const QList<FirmwareNotice> &notices)
{
    for (const FirmwareNotice &notice : notices) {
        const QString quote = tr("The printer says: %1").arg(notice.text);
        if (notice.kind == FirmwareNotice::Kind::Error)
            m_bar.post(makeMessage(Message::Severity::Error, quote, TopicFirmware));
        else if (notice.kind == FirmwareNotice::Kind::Notification)
            m_bar.post(makeMessage(Message::Severity::Notice, quote, TopicFirmware, true));
    }
}

} // namespace gantry
