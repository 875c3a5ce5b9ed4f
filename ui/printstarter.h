// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMessageBox;
class QWidget;

namespace gantry {

class ErrorPresenter;
class Printer;

/// The one way a person begins a print in the window, whichever button, key, menu or list it was: asks first where the
/// last print may still lie on the bed. What programs and the printer itself begin does not come here. GUI thread.
class PrintStarter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintStarter)

public:
    PrintStarter(Printer &printer, ErrorPresenter &errors, QWidget &window);

    void print();                            ///< the selected file
    void printFile(const QString &path);     ///< opens it, and prints it then
    void printCardFile(const QString &name); ///< of the printer's card, as the firmware names it
    void restart(); ///< the file that was printed or is paused; asks always

signals:
    /// The file cannot be opened, or not now.
    void failed(const gantry::Error &error);

private:
    struct Question
    {
        QString title;
        QString text;
        QString information;
        QString yes;
        QString no;
    };

    void startOverClearBed(const QString &fileName, const std::function<void()> &start);
    QMessageBox *ask(const QString &name, const Question &question,
                     const std::function<void()> &act);
    void startSelected();
    void startAgain();
    void open(const QString &path);
    void openOnCard(const QString &name);

    Printer &m_printer;
    ErrorPresenter &m_errors;
    QWidget &m_window;
    QPointer<QMessageBox> m_box; // the one question that is open
};

} // namespace gantry
