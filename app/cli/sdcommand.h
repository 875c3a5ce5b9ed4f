// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/printertask.h"
#include "cli/progressline.h"
#include "types/jobstate.h"
#include "types/sdfile.h"

#include <QElapsedTimer>
#include <QList>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace gantry {

class CommandParser;

/// gantry-cli sd ls|print|upload|rm: the files on the printer's memory card. Main thread.
class SdCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SdCommand)

public:
    explicit SdCommand(QObject *parent = nullptr);

    [[nodiscard]] int run(const QStringList &arguments);

    /// One line a file: the name, the size, the date, the long name.
    [[nodiscard]] static QString table(const QList<SdFile> &files);
    /// An array of objects: name, display, size, date (seconds since 1970); null where not known.
    [[nodiscard]] static QByteArray json(const QList<SdFile> &files);

private:
    [[nodiscard]] int list(CommandParser &parser);
    [[nodiscard]] int print(CommandParser &parser, const QString &name);
    [[nodiscard]] int upload(CommandParser &parser, const QString &path);
    [[nodiscard]] int remove(CommandParser &parser, const QString &name);

    /// Calls the action once the card was listed; the link asks for the list by itself when it knows how.
    [[nodiscard]] int runOnCard(CommandParser &parser, const std::function<void()> &action);
    void handleCard();
    void listThen(const std::function<void()> &action);
    void check(const Result<void> &result);
    void follow(const QString &done);
    void handleJob(const JobStatus &status);
    void handleInterrupt(int count);

    PrinterTask m_task;
    Printer *m_printer = nullptr; // while the task runs
    std::function<void()> m_action;
    std::function<void()> m_listed;
    QTimer m_patience{this};
    ProgressLine m_progress;
    QElapsedTimer m_clock;
    QString m_done; // what to say at the end of the job that is followed
    bool m_cardSeen = false;
};

} // namespace gantry
