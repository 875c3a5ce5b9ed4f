// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/jogpanel.h"

#include "printer/printer.h"

#include <QAction>

namespace gantry {

struct JogPanel::Private
{
    QAction *armAction = nullptr;
};

JogPanel::JogPanel(Printer &printer, Settings &settings, QWidget *parent)
    : JogPanel(printer.mirror(), printer.motion(), settings, parent)
{}

JogPanel::JogPanel(const PrinterMirror &, MotionController &, Settings &, QWidget *parent)
    : Card(tr("Jog"), parent)
    , d(std::make_unique<Private>())
{
    d->armAction = new QAction(tr("Jog with keys"), this);
    d->armAction->setCheckable(true);
    connect(d->armAction, &QAction::toggled, this, &JogPanel::armedChanged);
}

JogPanel::~JogPanel() = default;

bool JogPanel::isArmed() const
{
    return d->armAction->isChecked();
}

QAction *JogPanel::armAction() const
{
    return d->armAction;
}

} // namespace gantry
