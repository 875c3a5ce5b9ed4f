// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "types/connectionsettings.h"
#include "types/linkstate.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace gantry {

class CommandParser;
class Printer;
struct PrinterProfile;

/// What a command of gantry-cli does with a printer: connects, does its one thing, waits until it is done, disconnects.
/// Failures are one sentence on standard error. Runs the application's event loop. Main thread.
class PrinterTask final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrinterTask)

public:
    /// Called when the printer is ready.
    using Action = std::function<Result<void>(Printer &printer)>;

    explicit PrinterTask(QObject *parent = nullptr);
    ~PrinterTask() override;

    /// The options run() reads: the connection, the profile and the time limit.
    static void addOptions(CommandParser &parser);

    /// @return the exit code. Without anything else it ends when the printer has carried out what the action sent.
    [[nodiscard]] int run(CommandParser &parser, Action action);
    /// For an action that knows itself when it is done: it calls finish() or fail().
    [[nodiscard]] int runUntilFinished(CommandParser &parser, Action action);
    /// What Ctrl+C does after the action was called, instead of ending at once. @param handler told how often it was pressed
    void onInterrupt(std::function<void(int count)> handler) { m_interrupted = std::move(handler); }
    /// Done, unless it has failed before. What came in the same moment is still told first.
    void finish();
    void fail(const QString &sentence);

private:
    [[nodiscard]] int connectAndRun(CommandParser &parser);
    void handleLink(const LinkStatus &status);
    void handleTickets(const QList<quint64> &tickets);
    void handleInterrupt(int count);
    void end(int code);

    std::unique_ptr<Printer> m_printer;
    Action m_action;
    std::function<void(int count)> m_interrupted;
    QTimer m_timer{this};
    bool m_waitsForMoves = true;
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace gantry
