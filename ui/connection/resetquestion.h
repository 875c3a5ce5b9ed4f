// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/printerprofile.h"
#include "types/connectionsettings.h"

#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace gantry {

class Printer;

/// Asks whether connecting may restart the printer, where its profile wants that, and connects as was answered. GUI thread.
class ResetQuestion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResetQuestion)

public:
    /// Both must outlive this object; the window is the parent of the question.
    ResetQuestion(Printer &printer, QWidget &window);

private:
    void ask(const ConnectionSettings &settings, const PrinterProfile &profile);
    void connectWith(ConnectionSettings::ModemLines modemLines);

    Printer &m_printer;
    QWidget &m_window;
    QPointer<QMessageBox> m_box;
    ConnectionSettings m_settings; ///< what is asked about
    PrinterProfile m_profile;
};

} // namespace gantry
