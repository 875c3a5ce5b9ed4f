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
{
    connect(&printer, &Printer::refused, this, &ErrorPresenter::showRefusal);
    connect(&printer, &Printer::failed, this, &ErrorPresenter::handleFailure);
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
        }
    }
}

void ErrorPresenter::handleNotices(const QList<FirmwareNotice> &notices)
{
    for (const FirmwareNotice &notice : notices) {
        // What the printer's display shows is no interruption; the status bar has it.
        if (notice.kind == FirmwareNotice::Kind::Error) {
            m_bar.post(makeMessage(Message::Severity::Error,
                                   tr("The printer says: %1").arg(notice.text), TopicFirmware));
        }
    }
}

} // namespace gantry
