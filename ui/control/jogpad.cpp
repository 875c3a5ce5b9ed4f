// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/jogpad.h"

#include "common/format.h"
#include "common/icons.h"
#include "common/metrics.h"
#include "common/reasontooltip.h"
#include "control/padbutton.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace gantry {

JogPad::JogPad(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 0.75));
    layout->setColumnMinimumWidth(3, grid(this, 1));

    // Tab goes through them in this order: the square row by row, then Z from the top.
    addHome(0, 0, {Axis::X}, u"X"_s, tr("Home X"));
    addMove(0, 1, {Axis::Y, 1}, tr("Y+"), tr("Move Y to the back"));
    addHome(0, 2, {Axis::Y}, u"Y"_s, tr("Home Y"));
    addMove(1, 0, {Axis::X, -1}, tr("X−"), tr("Move X to the left"));
    addHome(1, 1, {Axis::X, Axis::Y}, {}, tr("Home X and Y"));
    addMove(1, 2, {Axis::X, 1}, tr("X+"), tr("Move X to the right"));
    addHome(2, 0, {Axis::X, Axis::Y, Axis::Z}, tr("All"), tr("Home all axes"));
    addMove(2, 1, {Axis::Y, -1}, tr("Y−"), tr("Move Y to the front"));
    addMove(0, 4, {Axis::Z, 1}, tr("Z+"), tr("Move Z up"));
    addHome(1, 4, {Axis::Z}, u"Z"_s, tr("Home Z"));
    addMove(2, 4, {Axis::Z, -1}, tr("Z−"), tr("Move Z down"));
}

void JogPad::render(const Availability &availability, double step)
{
    for (const MoveButton &move : std::as_const(m_moves)) {
        applyPermission(
            move.button, availability.move,
            tr("%1 by %2")
                .arg(move.button->accessibleName(), Format::length(step, step < 1 ? 2 : 0)));
    }
    for (const HomeButton &home : std::as_const(m_homes))
        applyPermission(home.button, home.includesZ ? availability.homeZ : availability.home,
                        home.button->accessibleName());
}

void JogPad::addMove(int row, int column, Direction direction, const QString &text,
                     const QString &name)
{
    auto *button = new PadButton(text, this);
    button->setAccessibleName(name);
    button->setObjectName(u"move%1%2"_s.arg(QString(QLatin1Char(axisLetter(direction.axis))),
                                            direction.sign > 0 ? u"Plus"_s : u"Minus"_s));
    connect(button, &QAbstractButton::clicked, this,
            [this, direction] { emit moveRequested(direction.axis, direction.sign); });
    connect(button, &PadButton::previewChanged, this, [this, direction](bool shown) {
        emit previewChanged(shown ? std::optional(direction) : std::nullopt);
    });
    static_cast<QGridLayout *>(layout())->addWidget(button, row, column);
    m_moves << MoveButton{button, direction};
}

void JogPad::addHome(int row, int column, const Axes &axes, const QString &text,
                     const QString &name)
{
    auto *button = new PadButton(text, this);
    button->setIcon(icon(Icon::Home, IconTone::Accent));
    button->setQuiet(true);
    button->setAccessibleName(name);
    QString letters;
    for (const Axis axis : axes)
        letters += QLatin1Char(axisLetter(axis));
    button->setObjectName(u"home%1"_s.arg(letters));
    connect(button, &QAbstractButton::clicked, this, [this, axes] { emit homeRequested(axes); });
    static_cast<QGridLayout *>(layout())->addWidget(button, row, column);
    m_homes << HomeButton{button, axes.contains(Axis::Z)};
}

} // namespace gantry
