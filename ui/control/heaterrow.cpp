// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/heaterrow.h"

#include "common/format.h"
#include "common/iconlabel.h"
#include "common/metrics.h"
#include "common/numberlabel.h"
#include "common/reasontooltip.h"
#include "control/heaternames.h"
#include "control/offsetline.h"
#include "control/sparkline.h"
#include "profile/printerprofile.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace gantry {

HeaterRow::HeaterRow(const HeaterId &heater, const PrinterProfile &profile, bool settable,
                     const TemperatureHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_heater(heater)
    , m_heaterName(heaterName(heater, profile))
    , m_name(new QLabel(m_heaterName, this))
    , m_actual(new NumberLabel(this))
    , m_trend(new Sparkline(heater, history, this))
    , m_power(new NumberLabel(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"heaterRow_%1"_s.arg(heater.key()));
    auto *mark = new IconLabel(heaterIcon(heater), IconTone::Muted, 1, this);
    m_name->setTextFormat(Qt::PlainText);

    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_actual->setFont(large);
    m_actual->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_actual->setReservedText(Format::number(888.8));
    m_actual->setUnit(tr("°C"));
    m_actual->setObjectName(u"actual"_s);

    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setForegroundRole(QPalette::BrightText); // the words of failures, in each theme
    m_problem->hide();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(grid(this, 0.75));
    layout->setVerticalSpacing(grid(this, 0.25));
    layout->setColumnStretch(2, 1);
    layout->addWidget(mark, 0, 0);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(createTrend(), 0, 2);
    layout->addWidget(m_actual, 0, 3);
    layout->addWidget(m_problem, 2, 0, 1, 5);
    if (settable) {
        createTarget();
        createOffset();
    } else {
        keepTargetColumn();
    }
}

void HeaterRow::setChoices(const QList<TargetEdit::Choice> &choices, double limit)
{
    if (!m_target)
        return;
    m_target->setLimit(limit);
    m_target->setChoices(choices);
}

void HeaterRow::render(const PrinterState::Heater *state, const Permission &permission)
{
    const bool known = state && state->reading;
    m_actual->setText(known ? Format::number(state->reading->actual) : tr("–"));
    m_actual->setAccessibleName(
        known ? tr("%1: %2").arg(m_heaterName, Format::temperature(state->reading->actual))
              : tr("%1: not reported").arg(m_heaterName));
    m_actual->setToolTip(known ? Format::temperature(state->reading->actual)
                               : tr("The printer has not reported this temperature yet."));
    renderPower(known ? state->reading->power : std::nullopt);
    if (!m_target)
        return;
    m_target->render(known ? state->reading->target : std::nullopt,
                     state ? state->requested : std::nullopt);
    applyPermission(
        m_target, permission,
        tr("Target of %1: type it and press Enter, or choose a preset.").arg(m_heaterName));
}

void HeaterRow::renderOffset(double celsius, bool shown, const Permission &permission)
{
    if (!m_offset)
        return;
    m_offset->render(celsius, permission);
    m_offset->setVisible(shown || celsius != 0);
}

void HeaterRow::renderPower(const std::optional<int> &percent)
{
    m_power->setVisible(percent.has_value());
    m_trend->setMaximumHeight(percent ? em(this, 0.6) : QWIDGETSIZE_MAX);
    if (percent)
        m_power->setText(Format::percent(*percent));
}

void HeaterRow::refreshTrend()
{
    m_trend->refresh();
}

int HeaterRow::nameWidth() const
{
    return m_name->sizeHint().width();
}

QWidget *HeaterRow::target() const
{
    return m_target;
}

QWidget *HeaterRow::offset() const
{
    return m_offset;
}

void HeaterRow::setNameWidth(int width)
{
    m_name->setMinimumWidth(width);
}

// The power stands small below the trend: together they are no higher than the target beside them.
QWidget *HeaterRow::createTrend()
{
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(0);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    m_power->setFont(small);
    m_power->setObjectName(u"power"_s);
    m_power->setCaption(tr("Power of %1").arg(m_heaterName));
    m_power->setAlignment(Qt::AlignHCenter);
    m_power->setTextRole(QPalette::PlaceholderText);
    m_power->setReservedText(Format::percent(100));
    m_power->setToolTip(tr("How much of its full power the heater gets just now, as the printer "
                           "reports it."));
    m_power->hide();
    column->addStretch(1);
    column->addWidget(m_trend);
    column->addWidget(m_power);
    column->addStretch(1);
    return both;
}

void HeaterRow::createTarget()
{
    m_target = new TargetEdit(this);
    m_target->setObjectName(u"target"_s);
    m_target->setAccessibleName(tr("Target of %1 in degrees Celsius").arg(m_heaterName));
    static_cast<QGridLayout *>(layout())->addWidget(m_target, 0, 4);
    connect(m_target, &TargetEdit::targetRequested, this, &HeaterRow::targetRequested);
    connect(m_target, &TargetEdit::problemChanged, this, &HeaterRow::showProblem);
}

void HeaterRow::createOffset()
{
    m_offset = new OffsetLine(m_heaterName, this);
    m_offset->hide();
    static_cast<QGridLayout *>(layout())->addWidget(m_offset, 1, 1, 1, 4);
    connect(m_offset, &OffsetLine::offsetRequested, this, &HeaterRow::offsetRequested);
}

// As wide as the target of the other rows, so that the figures stand in one column.
void HeaterRow::keepTargetColumn()
{
    const TargetEdit measure;
    static_cast<QGridLayout *>(layout())->setColumnMinimumWidth(4, measure.sizeHint().width());
}

void HeaterRow::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace gantry
