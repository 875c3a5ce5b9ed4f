// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdcard/sdcardcontroller.h"

#include "sdcard/sdnames.h"

#include <QFileInfo>

namespace gantry {

namespace {

Failure noCard()
{
    return failure(ErrorCode::SdCardMissing,
                   SdCardController::tr("The printer reports no memory card. Put one in, then "
                                        "initialise it."));
}

} // namespace

SdCardController::SdCardController(QObject *parent)
    : QObject(parent)
{}

const SdFile *SdCardController::find(const QString &name) const
{
    return SdNames::find(m_status.files, name);
}

Result<void> SdCardController::whetherIdle() const
{
    if (!m_linkReady) {
        return failure(ErrorCode::NotAvailable,
                       tr("The printer is not connected. Connect it first."));
    }
    if (m_jobActive) {
        return failure(
            ErrorCode::NotAvailable,
            tr("The card cannot be used by hand while a job is active. Wait for its end, "
               "or cancel it."));
    }
    return {};
}

Result<void> SdCardController::initialise()
{
    const Result<void> idle = whetherIdle();
    if (idle && !m_status.ready)
        emit initialiseRequested();
    return idle;
}

Result<void> SdCardController::release()
{
    const Result<void> idle = whetherIdle();
    if (idle && m_status.ready)
        emit releaseRequested();
    return idle;
}

Result<void> SdCardController::refresh()
{
    const Result<void> idle = whetherIdle();
    if (idle && m_status.ready)
        emit refreshRequested();
    return idle;
}

Result<void> SdCardController::remove(const QString &name)
{
    if (const Result<void> idle = whetherIdle(); !idle)
        return idle;
    if (!m_status.ready)
        return noCard();
    const SdFile *file = find(name);
    if (file == nullptr) {
        return failure(ErrorCode::SdFileMissing,
                       tr("There is no file “%1” on the printer's card.").arg(name));
    }
    emit removeRequested(file->name);
    return {};
}

Result<void> SdCardController::upload(const QString &localPath, const QString &wantedName)
{
    if (const Result<void> idle = whetherIdle(); !idle)
        return idle;
    if (!m_status.ready)
        return noCard();
    const QFileInfo file(localPath); // its disk is not asked
    const QString name = wantedName.isEmpty() ? file.fileName() : wantedName;
    // Only whether it can have one at all: which one is decided when the card was listed anew.
    if (const Result<QString> remote = SdNames::shortName(name, {}); !remote)
        return failure(remote.error());
    emit uploadRequested(file.absoluteFilePath(), name);
    return {};
}

void SdCardController::handleCard(const SdCardStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    emit statusChanged(m_status);
}

void SdCardController::handleLink(const LinkStatus &status)
{
    m_linkReady = status.state == LinkState::Ready;
}

void SdCardController::handleJob(const JobStatus &status)
{
    m_jobActive = isJobActive(status.state);
}

} // namespace gantry
