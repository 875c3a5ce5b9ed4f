// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/connectiondiagnosis.h"
#include "printer/portinspector.h"
#include "types/linkstate.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gantry {

class IconLabel;
class PrinterMirror;
class SerialPortWatcher;
class Settings;
class TerminalLog;
class TimedList;

/// Follows every attempt to connect and, when one fails, says what is wrong and what helps. Opens by itself for a failed
/// attempt unless that is switched off; never blocks the window. GUI thread.
class ConnectionDoctor final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionDoctor)

public:
    static constexpr int MaxAttempts = 100; ///< lines of the list; older ones are dropped

    /// What it takes its facts from; all of it must outlive the dialog.
    struct Sources
    {
        const PrinterMirror &mirror;
        const TerminalLog &terminal;
        const SerialPortWatcher &ports;
        Settings &settings;
    };

    ConnectionDoctor(const Sources &sources, QWidget *parent);

    /// Shows what is known now.
    void open() override;
    [[nodiscard]] const ConnectionFinding &finding() const { return m_finding; }
    [[nodiscard]] const PortAccess &access() const { return m_access; }

signals:
    void retryRequested();
    void reportRequested();

private:
    void build();
    QLayout *buildFinding();
    QLayout *buildCommand();
    QLayout *buildButtons();
    void follow();
    void begin();
    void addAttempt(const QString &text);
    void examine();
    void handleAccess(const QString &port, const PortAccess &access);
    void render();
    void renderFinding();
    void copyCommand();
    [[nodiscard]] QByteArrayList receivedLines() const;

    Sources m_from;
    PortInspector m_inspector{this};
    ConnectionFinding m_finding;
    PortAccess m_access;
    LinkStatus m_link;       ///< as of the last look
    quint64 m_firstLine = 0; ///< of the terminal, since the attempt began

    IconLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_explanation = nullptr;
    QLabel *m_stepsTitle = nullptr;
    QLabel *m_steps = nullptr;
    QLineEdit *m_command = nullptr;
    QPushButton *m_copy = nullptr;
    QWidget *m_commandRow = nullptr;
    TimedList *m_attempts = nullptr;
    QCheckBox *m_byItself = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_retry = nullptr;
};

} // namespace gantry
