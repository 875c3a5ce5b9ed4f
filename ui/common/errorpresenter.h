// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "types/firmwarenotice.h"
#include "types/hostprompt.h"
#include "types/jobstate.h"

#include <QList>
#include <QObject>
#include <QVariantMap>

#include <optional>

namespace gantry {

class MessageBar;
class Printer;
struct Message;
struct PrinterEvent;

/// The one place that shows what went wrong: turns refusals, link and job failures and the firmware's notices into
/// messages, one per cause. GUI thread.
class ErrorPresenter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ErrorPresenter)

public:
    ErrorPresenter(Printer &printer, MessageBar &bar, QObject *parent = nullptr);

    /// Something the person asked for was not possible; goes away by itself.
    void showRefusal(const Error &error);
    /// Something failed; stays until it is dismissed.
    void showError(const Error &error);
    /// The same for something that was found when the program started.
    void showProblem(const Error &error);

private:
    void handleFailure(const Error &error);
    void handleState();
    void handleJobState(const JobStatus &job);
    void handleInterruption(const JobStatus &job);
    void handleEvent(const PrinterEvent &event);
    void handleSuppressed(const QVariantMap &event);
    void handleErrorEvent(const QVariantMap &event);
    void handleDisk();
    void handleCooledDown();
    [[nodiscard]] std::optional<HostPrompt> information() const;
    void handlePrompt();
    void handleDismissed(const Message &message);
    void handleNotices(const QList<FirmwareNotice> &notices);

    Printer &m_printer;
    MessageBar &m_bar;
    bool m_pausedForUser = false;
    bool m_waitsForDisk = false;
    JobState m_jobState = JobState::Idle;
    QString m_interruption; // what was said of it
};

} // namespace gantry
