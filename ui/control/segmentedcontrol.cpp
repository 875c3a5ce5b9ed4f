// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/segmentedcontrol.h"

#include "common/metrics.h"
#include "common/strongweight.h"
#include "common/themecolors.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace gantry {

namespace {

class Segment final : public QAbstractButton
{
public:
    enum class Place { First, Middle, Last };

    Segment(const QString &text, Place place, QWidget *parent)
        : QAbstractButton(parent)
        , m_place(place)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(strongWeight(text()));
        return {QFontMetrics(bold).horizontalAdvance(text()) + grid(this, 2), controlHeight(this)};
    }

    QSize minimumSizeHint() const override
    {
        return {sizeHint().width() - grid(this, 1), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QPainterPath shape(qreal inset) const;

    Place m_place;
};

// Only the outer corners are round.
QPainterPath Segment::shape(qreal inset) const
{
    const qreal radius = grid(this, 0.5);
    QRectF face = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(face, radius, radius);
    if (m_place != Place::First)
        path.addRect(face.adjusted(0, 0, -face.width() / 2, 0));
    if (m_place != Place::Last)
        path.addRect(face.adjusted(face.width() / 2, 0, 0, 0));
    return path.simplified();
}

void Segment::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = ThemeColors::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = isEnabled() && underMouse();
    QColor fill = hovered ? colors.raisedHover : colors.raised;
    if (isChecked())
        fill = colors.accentTint;
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(fill);
    painter.drawPath(shape(0.5));
    if (isChecked()) {
        // A bar as well as a colour.
        const int thickness = std::max(2, grid(this, 0.25));
        painter.fillRect(QRect(1, height() - thickness, width() - 2, thickness),
                         isEnabled() ? colors.accent : colors.textDisabled);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape(1.5));
    }
    QFont words = font();
    words.setWeight(isChecked() ? strongWeight(text()) : QFont::Normal);
    painter.setFont(words);
    painter.setPen(!isEnabled()  ? colors.textDisabled
                   : isChecked() ? colors.accentText
                                 : colors.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace

SegmentedControl::SegmentedControl(const QStringList &labels, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const Segment::Place place = i == 0                   ? Segment::Place::First
                                     : i == labels.size() - 1 ? Segment::Place::Last
                                                              : Segment::Place::Middle;
        auto *segment = new Segment(labels.at(i), place, this);
        m_group->addButton(segment, static_cast<int>(i));
        layout->addWidget(segment);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::activated);
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton *chosen = m_group->button(index)) {
        chosen->setChecked(true);
    } else if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

QAbstractButton *SegmentedControl::button(int index) const
{
    return m_group->button(index);
}

} // namespace gantry
