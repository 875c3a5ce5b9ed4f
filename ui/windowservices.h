// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/attendance.h"
#include "messages/messagejournal.h"

#include <QObject>

namespace gantry {

class ConnectionDoctor;
class MessageBar;
class MessageList;
class Printer;
class SerialPortWatcher;
class Settings;

/// What a window has beside its panels: the printer's questions, the connection doctor, the journal of messages with its
/// list and the desktop's notifications, and reports. GUI thread.
class WindowServices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowServices)

public:
    /// All must outlive this object; the window is the parent of its dialogs.
    WindowServices(Printer &printer, Settings &settings, const SerialPortWatcher &ports,
                   const MessageBar &bar, QWidget &window);
    ~WindowServices() override;

    [[nodiscard]] const MessageJournal &journal() const { return m_journal; }

    void showDoctor();
    void showMessages();
    void saveReport(); ///< writes it at once and says where it is

signals:
    void retryRequested(); ///< the doctor's Try again

private:
    Printer &m_printer;
    Settings &m_settings;
    const SerialPortWatcher &m_ports;
    QWidget &m_window;
    MessageJournal m_journal{this};
    Attendance m_attendance{Attendance::StartMs, this};
    ConnectionDoctor *m_doctor;
    MessageList *m_list;
};

} // namespace gantry
