// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/bedquestion.h"

#include "common/buttonvariant.h"
#include "control/motioncontroller.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gantry {

BedQuestion::BedQuestion(MotionController &motion, QWidget &window)
    : QObject(&window)
    , m_motion(motion)
    , m_window(window)
{
    connect(&motion, &MotionController::bedQuestioned, this, &BedQuestion::ask);
}

void BedQuestion::ask(const Axes &axes)
{
    if (m_box)
        return;
    m_box = new QMessageBox(QMessageBox::Question, tr("Home the printer"), tr("Is the bed clear?"),
                            QMessageBox::NoButton, &m_window);
    m_box->setObjectName(u"bedDialog"_s);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setTextFormat(Qt::PlainText);
    m_box->setInformativeText(tr("The last print may still stand on it. Homing Z would drive the "
                                 "nozzle into the print."));
    QPushButton *home
        = m_box->addButton(tr("The bed is clear, home"), QMessageBox::DestructiveRole);
    home->setObjectName(u"bedClearButton"_s);
    QPushButton *stay = m_box->addButton(tr("Do not home"), QMessageBox::RejectRole);
    stay->setObjectName(u"bedStayButton"_s);
    setButtonVariant(stay, ButtonVariant::Primary);
    m_box->setDefaultButton(stay);
    m_box->setEscapeButton(stay);
    connect(home, &QPushButton::clicked, this, [this, axes] { m_motion.homeOverClearBed(axes); });
    m_box->open();
}

} // namespace gantry
