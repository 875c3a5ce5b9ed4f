// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gantry {

class Printer;
class PrinterMirror;
class Settings;
class TerminalLog;

/// The conversation with the printer, filtered to what matters, and a line to type commands.
class TerminalPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminalPanel)

public:
    explicit TerminalPanel(Printer &printer, Settings &settings, QWidget *parent = nullptr);
    TerminalPanel(const PrinterMirror &mirror, TerminalLog &log, Settings &settings,
                  QWidget *parent = nullptr);

signals:
    /// Lines as typed, separated by newlines.
    void commandsRequested(const QByteArray &text);
    void fakeAcknowledgeRequested();
};

} // namespace gantry
