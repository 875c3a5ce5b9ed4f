// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/raterow.h"

#include "common/format.h"
#include "common/metrics.h"
#include "common/reasontooltip.h"
#include "common/slidervalue.h"
#include "control/numberbox.h"
#include "control/wheelguard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

RateRow::RateRow(const QString &name, const Range &range, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_range(range)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_box(new NumberBox(this))
{
    auto *label = new QLabel(name, this);
    label->setBuddy(m_box);
    m_slider->setObjectName(u"slider"_s);
    m_slider->setRange(range.sliderLeast, range.sliderMost);
    m_slider->setPageStep(10);
    WheelGuard::protect(m_slider);
    m_box->setObjectName(u"box"_s);
    m_box->setDecimals(0);
    m_box->setRange(range.least - 1, range.most); // the value below the range means: none was sent
    m_box->setSpecialValueText(tr("–"));
    m_box->setSuffix(tr(" %"));
    m_box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_box->setAlignment(Qt::AlignRight);
    m_box->setMaximumWidth(fontMetrics().horizontalAdvance(Format::percent(888)) + em(this, 1.5));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this));
    label->setMinimumWidth(em(this, 3.2));
    layout->addWidget(label);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_box);

    m_keyTimer.setSingleShot(true);
    m_keyTimer.setInterval(400);
    connect(&m_keyTimer, &QTimer::timeout, this, [this] { request(m_slider->value()); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        const QSignalBlocker blocker(m_box);
        m_box->setValue(value);
        setKnown(true); // as far as the person is concerned
        if (!m_slider->isSliderDown())
            m_keyTimer.start();
    });
    connect(m_slider, &QSlider::sliderReleased, this, [this] { request(m_slider->value()); });
    connect(m_box, &NumberBox::entered, this, [this] { request(qRound(m_box->value())); });
    connect(m_box, &QAbstractSpinBox::editingFinished, this, [this] {
        // Left without Enter: nothing was sent, so nothing else may be shown.
        if (!m_box->hasFocus())
            showSent();
    });
    showSent();
}

void RateRow::render(const std::optional<int> &sent, const Permission &permission,
                     const QString &tip)
{
    const QString words = sent ? tip : tr("%1 Nothing was sent since connecting.").arg(tip);
    applyPermission(m_slider, permission, words);
    applyPermission(m_box, permission, words);
    const bool changed = m_sent != sent;
    m_sent = sent;
    const bool busy = m_slider->isSliderDown() || m_keyTimer.isActive() || m_box->hasFocus();
    if (changed || !busy)
        showSent();
}

void RateRow::request(int percent)
{
    m_keyTimer.stop();
    if (percent >= m_range.least)
        emit requested(percent);
    showSent();
}

void RateRow::showSent()
{
    const QSignalBlocker sliderBlocker(m_slider);
    const QSignalBlocker boxBlocker(m_box);
    m_slider->setValue(m_sent.value_or(m_range.neutral));
    m_box->setValue(m_sent.value_or(m_range.least - 1));
    setKnown(m_sent.has_value());
}

// A screen reader says of a slider where it stands, which is no value while none is known.
void RateRow::setKnown(bool known)
{
    if (std::exchange(m_known, known) == known)
        return;
    setValueKnown(m_slider, known);
    m_slider->setAccessibleName(known ? tr("%1 in percent, slider").arg(m_name)
                                      : tr("%1 in percent, slider, value unknown").arg(m_name));
    m_box->setAccessibleName(known ? tr("%1 in percent").arg(m_name)
                                   : tr("%1 in percent, value unknown").arg(m_name));
}

} // namespace gantry
