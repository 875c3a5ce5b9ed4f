// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macro/macrobutton.h"

#include "common/metrics.h"

#include <QApplication>
#include <QMouseEvent>

#include <cmath>

namespace gantry {

MacroButton::MacroButton(const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_name(name)
{
    setObjectName(QStringLiteral("macro:") + name);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    elide();
}

QSize MacroButton::sizeHint() const
{
    return {em(this, 6), QPushButton::sizeHint().height()};
}

int MacroButton::wholeWidth() const
{
    // Rounded up: what is a part of a pixel too wide is cut.
    return int(std::ceil(QFontMetricsF(font()).horizontalAdvance(m_name))) + grid(this, 2);
}

QSize MacroButton::minimumSizeHint() const
{
    return {em(this, 4), QPushButton::minimumSizeHint().height()};
}

// A disabled button gets no mouse events of its own, but may be put in another place all the same.
bool MacroButton::event(QEvent *event)
{
    if (!isEnabled()) {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
            mousePressEvent(static_cast<QMouseEvent *>(event));
            return true;
        case QEvent::MouseMove:
            mouseMoveEvent(static_cast<QMouseEvent *>(event));
            return true;
        case QEvent::MouseButtonRelease:
            mouseReleaseEvent(static_cast<QMouseEvent *>(event));
            return true;
        default:
            break;
        }
    }
    return QPushButton::event(event);
}

void MacroButton::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton;
    m_pressedAt = event->position().toPoint();
    if (isEnabled())
        QPushButton::mousePressEvent(event);
}

void MacroButton::mouseMoveEvent(QMouseEvent *event)
{
    const int distance = (event->position().toPoint() - m_pressedAt).manhattanLength();
    if (m_pressed && !m_dragging && distance >= QApplication::startDragDistance()) {
        m_dragging = true;
        setDown(false);
        setCursor(Qt::ClosedHandCursor);
        raise();
    }
    if (m_dragging)
        emit draggedTo(event->globalPosition().toPoint());
    else if (isEnabled())
        QPushButton::mouseMoveEvent(event);
}

void MacroButton::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed = false;
    if (m_dragging) {
        m_dragging = false;
        unsetCursor();
        emit dragEnded(); // this button may be gone afterwards
        return;
    }
    if (isEnabled())
        QPushButton::mouseReleaseEvent(event);
}

void MacroButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    elide();
}

void MacroButton::elide()
{
    const QString shown = fontMetrics().elidedText(m_name, Qt::ElideRight, width() - grid(this, 2));
    setText(QString(shown).replace(u'&', QStringLiteral("&&")));
}

} // namespace gantry
