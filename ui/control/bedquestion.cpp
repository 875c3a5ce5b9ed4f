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

QMessageBox *BedQuestion::open(QWidget &parent, const std::function<void()> &isClear)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Home the printer"),
                                tr("Is the bed clear?"), QMessageBox::NoButton, &parent);
    box->setObjectName(u"bedDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("The last print may still stand on it. Homing Z would drive the "
                               "nozzle into the print."));
    QPushButton *home = box->addButton(tr("The bed is clear, home"), QMessageBox::DestructiveRole);
    home->setObjectName(u"bedClearButton"_s);
    QPushButton *stay = box->addButton(tr("Do not home"), QMessageBox::RejectRole);
    stay->setObjectName(u"bedStayButton"_s);
    setButtonVariant(stay, ButtonVariant::Primary);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(home, &QPushButton::clicked, &parent, isClear);
    box->open();
    return box;
}

void BedQuestion::ask(const Axes &axes)
{
    if (!m_box)
        m_box = open(m_window, [this, axes] { m_motion.homeOverClearBed(axes); });
}

} // namespace gantry
