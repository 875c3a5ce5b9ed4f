// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/gcodeblock.h"
#include "types/linkstate.h"
#include "types/wireline.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace gantry {

class Printer;
class UserStores;

/// gantry-cli send: connects, sends lines, prints what the printer answers to them, and ends when the last line was
/// acknowledged. Runs the application's event loop.
class SendCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendCommand)

public:
    explicit SendCommand(QObject *parent = nullptr);
    ~SendCommand() override;

    [[nodiscard]] int run(const QStringList &arguments);

private:
    void handleLink(const LinkStatus &status);
    void handleLines(const QList<WireLine> &lines);
    void handleTickets(const QList<quint64> &tickets);
    void finish(int code);
    void fail(const QString &sentence);

    std::unique_ptr<UserStores> m_stores; // before the printer that uses them
    std::unique_ptr<Printer> m_printer;
    GcodeBlock m_block;
    QTimer m_timer{this};
    bool m_submitted = false;
    bool m_stopping = false;  // M112 was asked for
    bool m_answersUs = false; // the line sent last was one of ours, not a poll
    bool m_finished = false;
};

} // namespace gantry
