// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "closeguard.h"

#include "common/buttonvariant.h"
#include "printer/printer.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

struct Words
{
    QString text;
    QString information;
    QString leave;
};

/// For leaving with the window.
Words wordsForLeaving(LeavingRisk risk)
{
    switch (risk) {
    case LeavingRisk::HostPrint:
        return {CloseGuard::tr("A print is running from this computer."),
                CloseGuard::tr("If you leave, the print ends here: the printer gets no more lines, "
                               "and its heaters stay on. To cool down, the print is cancelled "
                               "first."),
                CloseGuard::tr("End the print, leave heaters on")};
    case LeavingRisk::CardPrint:
        return {CloseGuard::tr("The printer is printing from its card."),
                CloseGuard::tr("The print goes on without this computer. To cool down, it is "
                               "cancelled first."),
                CloseGuard::tr("Leave it printing")};
    case LeavingRisk::CardCopy:
        return {CloseGuard::tr("A file is being copied to the printer's card."),
                CloseGuard::tr("If you leave, the file on the card is incomplete."),
                CloseGuard::tr("End the copy and leave")};
    case LeavingRisk::Heating:
    case LeavingRisk::None:
        break;
    }
    return {CloseGuard::tr("The printer's heaters are on."),
            CloseGuard::tr("If you leave, they stay on, and nothing here switches them off "
                           "later."),
            CloseGuard::tr("Leave heaters on")};
}

/// For closing the link only.
Words wordsForDisconnecting(LeavingRisk risk)
{
    Words words = wordsForLeaving(risk);
    switch (risk) {
    case LeavingRisk::HostPrint:
        words.information
            = CloseGuard::tr("If you disconnect, the print ends here: the printer gets no more "
                             "lines, and its heaters stay on. To cool down, the print is "
                             "cancelled first.");
        return words;
    case LeavingRisk::CardPrint:
        words.leave = CloseGuard::tr("Disconnect, leave it printing");
        return words;
    case LeavingRisk::CardCopy:
        words.information
            = CloseGuard::tr("If you disconnect, the file on the card is incomplete.");
        words.leave = CloseGuard::tr("End the copy and disconnect");
        return words;
    case LeavingRisk::Heating:
    case LeavingRisk::None:
        break;
    }
    words.information = CloseGuard::tr("If you disconnect, they stay on, and nothing here switches "
                                       "them off later.");
    words.leave = CloseGuard::tr("Disconnect, leave heaters on");
    return words;
}

/// Every heater is off, and what was sent has been reported back.
bool isCoolDownConfirmed(const PrinterState &state)
{
    return !isHeating(state)
           && std::none_of(state.heaters.cbegin(), state.heaters.cend(), [](const auto &entry) {
                  return entry.first.kind != HeaterId::Kind::Sensor
                         && entry.second.requested.has_value();
              });
}

} // namespace

CloseGuard::CloseGuard(Printer &printer, QWidget &window)
    : QObject(&window)
    , m_printer(printer)
    , m_window(window)
{
    connect(&printer.mirror(), &PrinterMirror::stateChanged, this, &CloseGuard::followCooling);
}

bool CloseGuard::mayClose()
{
    if (m_confirmed || m_box)
        return m_confirmed;
    const LeavingRisk risk = leavingRisk(m_printer.state());
    if (risk == LeavingRisk::None)
        return true;
    ask(risk, Purpose::CloseWindow);
    return false;
}

void CloseGuard::disconnectPrinter()
{
    if (m_box)
        return;
    const LeavingRisk risk = leavingRisk(m_printer.state());
    if (risk == LeavingRisk::None)
        m_printer.disconnectPrinter();
    else
        ask(risk, Purpose::Disconnect);
}

void CloseGuard::ask(LeavingRisk risk, Purpose purpose)
{
    m_purpose = purpose;
    const bool closes = purpose == Purpose::CloseWindow;
    const Words words = closes ? wordsForLeaving(risk) : wordsForDisconnecting(risk);
    QMessageBox *box = openBox(words.text, words.information);
    QPushButton *leaveButton = box->addButton(words.leave, QMessageBox::DestructiveRole);
    leaveButton->setObjectName(u"leaveButton"_s);
    connect(leaveButton, &QPushButton::clicked, this, &CloseGuard::leave);
    // While a print waits for its printer nothing can be cooled.
    const bool canCool = isLinkOpen(m_printer.state().link.state);
    if (canCool && risk != LeavingRisk::CardCopy) {
        QPushButton *cool
            = box->addButton(closes ? tr("Cool down and leave") : tr("Cool down and disconnect"),
                             QMessageBox::ActionRole);
        cool->setObjectName(u"coolDownAndLeaveButton"_s);
        connect(cool, &QPushButton::clicked, this, &CloseGuard::coolDownFirst);
    }
    addStayButton(*box);
    box->open();
}

void CloseGuard::coolDownFirst()
{
    // The box that asked closes by itself after this click.
    m_box = nullptr;
    m_coolDownSent = false;
    const bool closes = m_purpose == Purpose::CloseWindow;
    QMessageBox *box = openBox(closes ? tr("Cooling down before leaving.")
                                      : tr("Cooling down before disconnecting."),
                               closes ? tr("This window closes as soon as the printer has "
                                           "confirmed that its heaters are off.")
                                      : tr("The connection is closed as soon as the printer has "
                                           "confirmed that its heaters are off."));
    box->setIcon(QMessageBox::Information);
    QPushButton *now = box->addButton(closes ? tr("Leave now") : tr("Disconnect now"),
                                      QMessageBox::DestructiveRole);
    now->setObjectName(u"leaveButton"_s);
    connect(now, &QPushButton::clicked, this, &CloseGuard::leave);
    addStayButton(*box);
    m_cooling = box;
    box->open();
    if (isJobActive(m_printer.state().job.state))
        m_printer.job().cancel();
    followCooling();
}

void CloseGuard::followCooling()
{
    if (!m_cooling)
        return;
    const PrinterState &state = m_printer.state();
    if (!isLinkOpen(state.link.state)) {
        m_cooling->setInformativeText(
            tr("The connection ended before the printer confirmed. Whether its heaters are off is "
               "not known: look at the printer before you leave."));
        return;
    }
    // A cancelled job ends with its own script; what comes before its end could be switched on again by it.
    if (isJobActive(state.job.state))
        return;
    if (!m_coolDownSent) {
        m_coolDownSent = true; // first: the intent itself changes the state
        m_printer.heaters().switchAllOff();
    } else if (isCoolDownConfirmed(state)) {
        leave();
    }
}

void CloseGuard::leave()
{
    if (m_cooling) {
        m_cooling->close();
        m_cooling = nullptr;
    }
    if (m_purpose == Purpose::Disconnect) {
        m_printer.disconnectPrinter();
        return;
    }
    m_confirmed = true;
    emit leaveConfirmed();
}

QMessageBox *CloseGuard::openBox(const QString &text, const QString &information)
{
    const QString title = m_purpose == Purpose::CloseWindow ? tr("Leave the printer")
                                                            : tr("Disconnect the printer");
    auto *box
        = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::NoButton, &m_window);
    box->setObjectName(u"closeDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(information);
    m_box = box;
    return box;
}

void CloseGuard::addStayButton(QMessageBox &box)
{
    const bool closes = m_purpose == Purpose::CloseWindow;
    QPushButton *stay
        = box.addButton(closes ? tr("Stay") : tr("Stay connected"), QMessageBox::RejectRole);
    stay->setObjectName(u"stayButton"_s);
    setButtonVariant(stay, ButtonVariant::Primary);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    if (closes)
        connect(stay, &QPushButton::clicked, this, &CloseGuard::stayed);
}

} // namespace gantry
