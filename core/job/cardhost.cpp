// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/cardhost.h"

#include "base/logging.h"

#include <QCoreApplication>

#include <utility>

namespace gantry {

namespace {

// No controller counts so far.
constexpr quint64 SelectTicket = quint64(1) << 62;

/// lupdate wants to see the context of each text.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::CardHost)
};

} // namespace

bool CardHost::isCardJob() const
{
    return m_job.isActive() && m_job.origin() == FileOrigin::SdCard;
}

CardHost::Activity CardHost::activity() const
{
    if (isCardJob())
        return Activity::Printing;
    return m_selected && !m_job.isActive() && m_desk.rules().sdDetectsDisplayStarts
               ? Activity::Selected
               : Activity::None;
}

// Intents

void CardHost::initialise(const CommandTags &tags)
{
    if (m_desk.card().status().ready)
        return;
    m_desk.card().wantCard();
    m_questionTags = tags;
}

void CardHost::release(const CommandTags &tags)
{
    if (m_desk.card().status().ready && !m_job.isActive())
        m_submissions.push_back({{{QByteArrayLiteral("M22")}}, SendOrigin::Manual, 0, tags});
}

void CardHost::refresh(const CommandTags &tags)
{
    if (!m_desk.card().status().ready)
        return;
    m_desk.card().wantList();
    m_questionTags = tags;
}

void CardHost::remove(const QString &name, const CommandTags &tags)
{
    if (m_job.isActive()) {
        qCInfo(lcJob) << "a job is active, nothing is deleted";
        return;
    }
    CardTracker &card = m_desk.card();
    m_removing = true;
    m_submissions.push_back(
        {{{"M30 " + card.pathOf(name), card.takeListQuestion()}}, SendOrigin::Manual, 0, tags});
}

void CardHost::select(const QString &name, const CommandTags &tags)
{
    if (m_job.isActive())
        return;
    if (!m_desk.card().status().ready) {
        m_desk.report().addError({ErrorCode::SdCardMissing,
                                  Text::tr("The printer reports no memory card. Put one in, then "
                                           "initialise it."),
                                  {}});
        return;
    }
    m_wanted = name;
    m_opened.reset();
    m_submissions.push_back(
        {{{"M23 " + m_desk.card().pathOf(name)}}, SendOrigin::Manual, SelectTicket, tags});
}

void CardHost::unselect(TimePoint now)
{
    m_wanted.clear();
    m_opened.reset();
    if (!std::exchange(m_selected, std::nullopt))
        return;
    m_job.selectCardFile({}, 0, now);
    m_selectionChanged = true;
}

void CardHost::handleStarting(const JobRequest &request)
{
    const std::optional<File> before = std::exchange(m_selected, std::nullopt);
    m_wanted.clear();
    m_opened.reset();
    m_growths = 0;
    m_transferring = request.isTransfer;
    if (request.isTransfer || request.origin != FileOrigin::SdCard)
        return;
    const bool known = before && before->name == request.filePath;
    m_selected = File{request.filePath, known ? before->size : 0};
    if (request.startedByPrinter)
        return; // how far it is is known already
    m_progress.select(m_selected->size);
    m_progress.setPosition(request.startPosition);
}

void CardHost::handleStarted(TimePoint now)
{
    if (isCardJob())
        m_job.handleRemoteProgress(m_progress.position(), m_progress.size(), now);
}

// Facts

void CardHost::handleLink(bool ready)
{
    if (ready) {
        if (!std::exchange(m_linkReady, true))
            m_desk.card().handleConnected();
        return;
    }
    m_desk.card().handleDisconnected();
    m_submissions.clear();
    m_questionTags.clear();
    m_start.reset();
    m_wanted.clear();
    m_opened.reset();
    m_linkReady = m_positionKnown = m_removing = false;
}

void CardHost::handleReset()
{
    m_desk.card().handleRemoved(); // it says so when it has found it again
    m_submissions.clear();
    m_wanted.clear();
    m_opened.reset();
}

void CardHost::handleIdentity(const CardTracker::Habits &habits)
{
    CardTracker::Habits combined = habits;
    combined.lowerCase |= m_desk.rules().sdLowerCase;
    combined.relativePaths |= m_desk.rules().sdRelativePath;
    m_desk.card().setHabits(combined);
    m_desk.card().handleCapabilities();
}

void CardHost::handleUnidentified()
{
    if (!m_desk.card().knowsCapabilities())
        handleIdentity({});
}

void CardHost::handleMessage(const SdMessage &message, TimePoint now)
{
    using Kind = SdMessage::Kind;
    CardTracker &card = m_desk.card();
    switch (message.kind) {
    case Kind::CardInserted:
        card.handleInserted();
        break;
    case Kind::CardRemoved:
        card.handleRemoved();
        break;
    case Kind::FileListBegin:
        m_removing = false;
        card.handleListBegin();
        break;
    case Kind::FileListEnd:
        card.handleListEnd();
        break;
    case Kind::FileOpened:
        handleOpened(message);
        break;
    case Kind::FileSelected:
        handleSelected(now);
        break;
    case Kind::FileDeleted:
        if (!m_removing)
            card.wantList();
        break;
    case Kind::DeletionFailed:
        if (!m_job.isActive()) {
            m_desk.report().addError({ErrorCode::SdFileMissing,
                                      Text::tr("The printer could not delete the file “%1”. Check "
                                               "that the card is not locked and the file is not "
                                               "in use, then try again.")
                                          .arg(QString::fromUtf8(message.name)),
                                      {}});
        }
        break;
    case Kind::Progress:
    case Kind::NotPrinting:
        handleProgress(message, now);
        break;
    case Kind::PrintDone:
        if (isCardJob())
            m_job.handleRemoteEnd(now);
        break;
    case Kind::OpenFailed:
        handleOpenFailed(message, now);
        break;
    case Kind::WritingToFile:
    case Kind::SavingDone:
    case Kind::WriteFailed:
        break;
    }
    if (m_job.isTransfer())
        m_job.handleCard(message, now);
}

void CardHost::handleAction(const QByteArray &name)
{
    if (name == "sd_inserted") {
        m_desk.card().handleInserted();
    } else if (name == "sd_ejected") {
        m_desk.card().handleRemoved();
    } else if (name == "sd_updated") {
        m_desk.card().handleInserted();
        refresh();
    }
}

bool CardHost::handleTicket(quint64 ticket, TimePoint now)
{
    if (ticket != SelectTicket)
        return false;
    // Nothing was said before it was acknowledged: some firmware is short of words.
    if (!m_wanted.isEmpty() && m_opened)
        handleSelected(now);
    else if (!m_wanted.isEmpty())
        refuseSelection();
    return true;
}

/// The firmware says the short name without its folder; the name that was asked for is better.
QString CardHost::nameFor(const QByteArray &opened) const
{
    if (!m_wanted.isEmpty())
        return m_wanted;
    const QString name = QString::fromUtf8(opened);
    for (const SdFile &file : m_desk.card().status().files) {
        const QString base = file.name.section(u'/', -1);
        if (name.compare(file.name, Qt::CaseInsensitive) == 0
            || name.compare(base, Qt::CaseInsensitive) == 0)
            return file.name;
    }
    return name.isEmpty() ? QStringLiteral("Unknown") : name;
}

void CardHost::handleOpened(const SdMessage &message)
{
    if (!m_job.isActive()) {
        m_opened = File{nameFor(message.name), message.size};
        return;
    }
    // Opened because it is about to be printed: nothing new but its size.
    if (!isCardJob() || !m_selected)
        return;
    const qint64 position = m_progress.position();
    m_selected->size = message.size;
    m_progress.select(message.size);
    m_progress.setPosition(position);
    m_job.handleRemoteProgress(position, message.size, m_job.lastTold());
}

void CardHost::handleSelected(TimePoint now)
{
    if (m_job.isActive())
        return;
    m_selected = m_opened.value_or(File{nameFor({}), 0});
    m_opened.reset();
    m_wanted.clear();
    m_positionKnown = true; // it begins at 0
    m_progress.select(m_selected->size);
    m_job.selectCardFile(m_selected->name, m_selected->size, now);
    m_selectionChanged = true;
}

void CardHost::handleOpenFailed(const SdMessage &message, TimePoint now)
{
    if (!m_wanted.isEmpty())
        refuseSelection();
    else if (isCardJob() && m_job.state() == JobState::Starting)
        m_job.handleCard(message, now);
}

void CardHost::refuseSelection()
{
    const QString name = std::exchange(m_wanted, {});
    m_opened.reset();
    m_desk.report().addError({ErrorCode::SdFileMissing,
                              Text::tr("The printer could not open the file “%1” on its card. "
                                       "Read the card again and choose the file anew.")
                                  .arg(name),
                              {}});
}

void CardHost::handleProgress(const SdMessage &message, TimePoint now)
{
    const bool nothing = message.kind == SdMessage::Kind::NotPrinting;
    m_progress.setMaxNotPrinting(m_desk.rules().sdMaxNotPrinting);
    if (isCardJob()) {
        const bool printing = m_job.state() == JobState::Printing;
        if (m_job.state() == JobState::Paused && !nothing)
            watchPaused(message.position, now);
        const CardProgress::Verdict verdict
            = nothing ? m_progress.handleNotPrinting(printing)
                      : m_progress.handlePosition(message.position, message.size, printing);
        if (printing)
            tell(verdict, now);
        return;
    }
    if (m_job.isActive() || nothing)
        return;
    // The first figure of a file nobody has chosen here says only where it stands.
    const bool known = std::exchange(m_positionKnown, true);
    const CardProgress::Verdict verdict
        = m_progress.handlePosition(message.position, message.size, false);
    if (known && m_desk.rules().sdDetectsDisplayStarts
        && verdict == CardProgress::Verdict::StartedAtPrinter) {
        m_start = JobRequest();
        m_start->filePath = m_selected ? m_selected->name : nameFor({});
        m_start->origin = FileOrigin::SdCard;
        m_start->startPosition = message.position;
        m_start->startedByPrinter = true;
    }
}

void CardHost::tell(CardProgress::Verdict verdict, TimePoint now)
{
    switch (verdict) {
    case CardProgress::Verdict::Progress:
        m_growths = 0;
        m_job.handleRemoteProgress(m_progress.position(), m_progress.size(), now);
        break;
    case CardProgress::Verdict::Ended:
        m_job.handleRemoteEnd(now);
        break;
    case CardProgress::Verdict::Stopped:
        m_desk.report().addNotice(Text::tr("The print from the card was ended at the printer."));
        m_job.handleRemoteStop(now);
        break;
    case CardProgress::Verdict::Nothing:
    case CardProgress::Verdict::StartedAtPrinter:
        break;
    }
}

/// The first figure after a pause is of before it; the second that grew tells that the print goes on.
void CardHost::watchPaused(qint64 position, TimePoint now)
{
    m_growths = position > m_progress.position() ? m_growths + 1 : 0;
    if (m_growths < 2)
        return;
    m_growths = 0;
    m_job.handleAction(QByteArrayLiteral("resumed"), now);
}

// For the owner

std::optional<Submission> CardHost::takeSubmission()
{
    if (m_job.isActive())
        return std::nullopt;
    if (std::exchange(m_transferring, false))
        m_desk.card().wantList();
    if (!m_submissions.empty()) {
        Submission submission = std::move(m_submissions.front());
        m_submissions.pop_front();
        return submission;
    }
    const QByteArray question = m_desk.card().takeQuestion();
    if (question.isEmpty())
        return std::nullopt;
    return Submission{{{question}}, SendOrigin::Poll, 0, std::exchange(m_questionTags, {})};
}

std::optional<JobRequest> CardHost::takeStart()
{
    return std::exchange(m_start, std::nullopt);
}

bool CardHost::takeSelectionChanged()
{
    return std::exchange(m_selectionChanged, false);
}

} // namespace gantry
