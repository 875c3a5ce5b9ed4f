// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusbutton.h"

#include "common/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace gantry {

StatusButton::StatusButton(QLabel *face, const QString &objectName, QWidget *parent)
    : QToolButton(parent)
    , m_face(face)
{
    setObjectName(objectName);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    face->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid(this, 0.5), 0, grid(this, 0.5), 0);
    layout->addWidget(face);
}

QSize StatusButton::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize StatusButton::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

// A button takes Space only; in a row of words Enter is expected as well.
void StatusButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace gantry
