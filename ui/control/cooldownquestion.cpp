// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/cooldownquestion.h"

#include "common/buttonvariant.h"
#include "control/heatercontroller.h"
#include "control/printermirror.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gantry {

CoolDownQuestion::CoolDownQuestion(const PrinterMirror &mirror, HeaterController &heaters,
                                   QWidget &window)
    : QObject(&window)
    , m_mirror(mirror)
    , m_heaters(heaters)
    , m_window(window)
{
    connect(&heaters, &HeaterController::coolDownQuestioned, this, &CoolDownQuestion::ask);
    connect(&mirror, &PrinterMirror::stateChanged, this, &CoolDownQuestion::follow);
}

void CoolDownQuestion::ask()
{
    if (m_box)
        return;
    m_box = new QMessageBox(QMessageBox::Warning, tr("Cool down"), {}, QMessageBox::NoButton,
                            &m_window);
    m_box->setObjectName(u"coolDownDialog"_s);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setTextFormat(Qt::PlainText);
    QPushButton *all = m_box->addButton(tr("All heaters off"), QMessageBox::DestructiveRole);
    all->setObjectName(u"coolAllButton"_s);
    m_nozzles = m_box->addButton(tr("Nozzles only"), QMessageBox::ActionRole);
    m_nozzles->setObjectName(u"coolNozzlesButton"_s);
    QPushButton *keep = m_box->addButton(tr("Keep heating"), QMessageBox::RejectRole);
    keep->setObjectName(u"keepHeatingButton"_s);
    setButtonVariant(keep, ButtonVariant::Primary);
    m_box->setDefaultButton(keep);
    m_box->setEscapeButton(keep);
    connect(all, &QPushButton::clicked, &m_heaters, &HeaterController::switchAllOff);
    connect(m_nozzles, &QPushButton::clicked, &m_heaters, &HeaterController::switchNozzlesOff);
    m_risk = coolingRisk(m_mirror.state(), m_mirror.profile());
    render();
    m_box->open();
}

void CoolDownQuestion::follow()
{
    // The click that answers changes the state while the box is still there.
    if (!m_box || !m_box->isVisible())
        return;
    const CoolingRisk risk = coolingRisk(m_mirror.state(), m_mirror.profile());
    if (risk == m_risk)
        return;
    m_risk = risk;
    if (risk == CoolingRisk::None)
        m_box->reject(); // whoever still wants it asks again, and is not asked
    else
        render();
}

void CoolDownQuestion::render()
{
    const bool paused = m_risk == CoolingRisk::Paused;
    m_box->setText(paused ? tr("Switch heaters off while the print is paused?")
                          : tr("Switch all heaters off during the print?"));
    m_box->setInformativeText(
        paused ? tr("The nozzles are heated again before the print goes on. The bed is not, and "
                    "the print may come off it when it cools down.")
               : tr("The print does not stop: it goes on without heat and fails. To end it, cancel "
                    "the print instead."));
    m_nozzles->setVisible(paused);
}

} // namespace gantry
