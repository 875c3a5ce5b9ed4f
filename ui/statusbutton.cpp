// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusbutton.h"

#include "common/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionToolButton>

#include <algorithm>

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
    return withOwnHeight(layout()->totalSizeHint());
}

QSize StatusButton::minimumSizeHint() const
{
    return withOwnHeight(layout()->totalMinimumSize());
}

/// As high as a button with words of its own: all in the bar stand on one line.
QSize StatusButton::withOwnHeight(const QSize &size) const
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const QSize own = style()->sizeFromContents(QStyle::CT_ToolButton, &option,
                                                {size.width(), fontMetrics().height()}, this);
    return {size.width(), std::max(size.height(), own.height())};
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
