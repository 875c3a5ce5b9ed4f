// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "closeguard.h"

#include "common/buttonvariant.h"
#include "common/statetext.h"
#include "printer/printer.h"

#include <QMessageBox>
#include <QPushButton>

namespace gantry {

CloseGuard::CloseGuard(Printer &printer, QWidget &window)
    : QObject(&window)
    , m_printer(printer)
    , m_window(window)
{}

bool CloseGuard::mayClose()
{
    const PrinterState &state = m_printer.state();
    if (m_confirmed || m_asking)
        return m_confirmed;
    if (isJobActive(state.job.state)) {
        ask(tr("A print is running from this computer."),
            tr("If you leave, the print ends here: the printer gets no more lines, and its heaters "
               "stay on."),
            tr("Stay"));
        return false;
    }
    if (isLinkOpen(state.link.state) && isHot(state)) {
        ask(tr("The printer is hot."),
            tr("If you leave, its heaters stay as they are. Use Cool down first to switch them "
               "off."),
            tr("Stay"));
        return false;
    }
    return true;
}

void CloseGuard::ask(const QString &text, const QString &information, const QString &stay)
{
    m_asking = true;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Leave Gantry"), text,
                                QMessageBox::NoButton, &m_window);
    box->setObjectName(QStringLiteral("closeDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(information);
    QPushButton *leave = box->addButton(tr("Leave"), QMessageBox::DestructiveRole);
    leave->setObjectName(QStringLiteral("leaveButton"));
    QPushButton *stayButton = box->addButton(stay, QMessageBox::RejectRole);
    stayButton->setObjectName(QStringLiteral("stayButton"));
    setButtonVariant(stayButton, ButtonVariant::Primary);
    box->setDefaultButton(stayButton);
    box->setEscapeButton(stayButton);
    connect(box, &QObject::destroyed, this, [this] { m_asking = false; });
    connect(leave, &QPushButton::clicked, this, [this] {
        m_confirmed = true;
        emit leaveConfirmed();
    });
    box->open();
}

} // namespace gantry
