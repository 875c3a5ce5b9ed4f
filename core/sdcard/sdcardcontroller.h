// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "types/jobstate.h"
#include "types/linkstate.h"
#include "types/sdfile.h"

#include <QObject>

namespace gantry {

/// The printer's card as the window sees it: what is on it and what may be done with it. Emits intents and mirrors
/// facts; a copy to the card is a job, so how far it is and how it ended comes with the job's status. GUI thread.
class SdCardController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SdCardController)

public:
    explicit SdCardController(QObject *parent = nullptr);

    [[nodiscard]] const SdCardStatus &status() const { return m_status; }
    [[nodiscard]] bool isReady() const { return m_status.ready; }
    /// By the firmware's name (with or without a slash before it) or by the long one, without case; nullptr if there is
    /// none. Good until the next fact.
    [[nodiscard]] const SdFile *find(const QString &name) const;

    // Intents. Errors: NotAvailable (no link, or a job is active), SdCardMissing, SdFileMissing.
    [[nodiscard]] Result<void> initialise(); ///< does nothing if the card is known to be in
    [[nodiscard]] Result<void> release();    ///< does nothing if no card is
    [[nodiscard]] Result<void> refresh();    ///< does nothing if no card is
    /// The file being printed is refused with the rest: no job may be active.
    [[nodiscard]] Result<void> remove(const QString &name);
    /// Copies a local file to the card. Its name there is made from wantedName, or from its own name, once the card was
    /// listed anew. Another error: InvalidFileType. Its disk is not asked here, it may hang: that the file is not there, or
    /// cannot be read, is how the job ends.
    [[nodiscard]] Result<void> upload(const QString &localPath, const QString &wantedName = {});

    // Facts
    void handleCard(const SdCardStatus &status);
    void handleLink(const LinkStatus &status);
    void handleJob(const JobStatus &status);

signals:
    void initialiseRequested();
    void releaseRequested();
    void refreshRequested();
    void removeRequested(const QString &name); ///< as the firmware wants to be told
    void uploadRequested(const QString &localPath, const QString &wantedName);
    void statusChanged(const gantry::SdCardStatus &status);

private:
    [[nodiscard]] Result<void> whetherIdle() const;

    SdCardStatus m_status;
    bool m_linkReady = false;
    bool m_jobActive = false;
};

} // namespace gantry
