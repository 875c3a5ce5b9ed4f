// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/holdbutton.h"

#include "common/metrics.h"
#include "common/themecolors.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace gantry {

namespace {

constexpr int FrameTime = 16; // ms
constexpr int FillAlpha = 110;

} // namespace

HoldButton::HoldButton(QWidget *parent)
    : QPushButton(parent)
{
    m_timer.setInterval(FrameTime);
    connect(&m_timer, &QTimer::timeout, this, &HoldButton::follow);
    connect(this, &QPushButton::pressed, this, &HoldButton::begin);
    // Also when the pointer leaves it or the focus does.
    connect(this, &QPushButton::released, this, &HoldButton::end);
}

void HoldButton::setHoldTime(int milliseconds, const QString &hint)
{
    m_holdTime = milliseconds;
    m_hint = hint;
    end();
}

double HoldButton::heldPart() const
{
    if (!m_since.isValid() || m_holdTime <= 0)
        return 0;
    return std::min(1.0, double(m_since.elapsed()) / m_holdTime);
}

void HoldButton::begin()
{
    if (m_holdTime <= 0)
        return;
    m_since.start();
    m_timer.start();
}

void HoldButton::follow()
{
    if (!isDown()) { // switched off meanwhile
        end();
        return;
    }
    update();
    if (heldPart() < 1)
        return;
    end();
    setDown(false); // what comes when it is let go counts no more
    emit clicked();
}

void HoldButton::end()
{
    m_timer.stop();
    m_since.invalidate();
    update();
}

/// The base class would take letting go for the click.
void HoldButton::letGo()
{
    if (!m_since.isValid())
        return;
    end();
    setDown(false);
    if (!m_hint.isEmpty())
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), m_hint, this);
}

void HoldButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        letGo();
    QPushButton::mouseReleaseEvent(event);
}

void HoldButton::keyReleaseEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat() && event->key() == Qt::Key_Space)
        letGo();
    QPushButton::keyReleaseEvent(event);
}

void HoldButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    const double part = heldPart();
    if (part <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = 0.55 * grid(this);
    QPainterPath edge;
    edge.addRoundedRect(rect(), radius, radius);
    painter.setClipPath(edge);
    QColor fill = ThemeColors::of(this).onStop;
    fill.setAlpha(FillAlpha);
    QRectF filled = rect();
    filled.setWidth(filled.width() * part);
    if (layoutDirection() == Qt::RightToLeft)
        filled.moveRight(rect().right() + 1);
    painter.fillRect(filled, fill);
}

} // namespace gantry
