// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "cli/console.h"
#include "cli/progressline.h"
#include "types/jobstate.h"
#include "types/linkstate.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace gantry {

class Printer;
class UserStores;

/// gantry-cli print: prints a file to its end without a window. Exit code 0 only if the printer has carried out all of
/// it, 3 if the connection broke in the middle of it, else 1. Runs the application's event loop.
class PrintCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintCommand)

public:
    explicit PrintCommand(QObject *parent = nullptr);
    ~PrintCommand() override;

    [[nodiscard]] int run(const QStringList &arguments);

private:
    void wire();
    void handleLink(const LinkStatus &status);
    void handleJob(const JobStatus &status);
    void handlePaused();
    void handleInterruption(const JobStatus &status);
    void handleReturn(const JobStatus &status);
    [[nodiscard]] static Error interrupted(const JobStatus &status);
    void handleEnter();
    void handleInterrupt(int count);
    void finish(JobState outcome, const Error &error = {});
    [[nodiscard]] QJsonObject summary() const;
    [[nodiscard]] int report();

    std::unique_ptr<UserStores> m_stores; // before the printer that uses them
    std::unique_ptr<Printer> m_printer;
    EnterKey m_enter{this};
    ProgressLine m_progress;
    QElapsedTimer m_clock;
    JobState m_shownState = JobState::Idle;
    std::optional<Interruption::Phase> m_shownPhase;
    JobState m_outcome = JobState::Failed;
    Error m_error;
    bool m_json = false;
    bool m_continues = false; ///< an interrupted print
    bool m_started = false;
    bool m_finished = false;
};

} // namespace gantry
