// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/offsetline.h"

#include "common/elidedlabel.h"
#include "common/metrics.h"
#include "common/reasontooltip.h"
#include "control/numberbox.h"
#include "job/temperatureoffsets.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace gantry {

OffsetLine::OffsetLine(const QString &heaterName, QWidget *parent)
    : QWidget(parent)
    , m_box(new NumberBox(this))
{
    setObjectName(u"offsetLine"_s);
    auto *words = new ElidedLabel(this);
    words->setTextRole(QPalette::PlaceholderText);
    words->setFullText(tr("Offset while printing"));
    m_box->setObjectName(u"offset"_s);
    m_box->setDecimals(1);
    m_box->setRange(-MaxTemperatureOffset, MaxTemperatureOffset);
    m_box->setSuffix(tr(" °C"));
    m_box->setAlignment(Qt::AlignRight);
    m_box->setAccessibleName(tr("Offset of %1 while printing, in degrees Celsius").arg(heaterName));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid(this, 0.75));
    layout->addWidget(words, 1);
    layout->addWidget(m_box);
    connect(m_box, &NumberBox::valueChanged, this, &OffsetLine::offsetRequested);
}

void OffsetLine::render(double celsius, const Permission &permission)
{
    applyPermission(m_box, permission,
                    tr("Degrees added to every target the file sets, from its next one on. A "
                       "heater that the file switches off stays off. Forgotten when the "
                       "connection ends."));
    const QSignalBlocker blocker(m_box);
    if (m_box->value() != celsius) // else what is being typed would be lost
        m_box->setValue(celsius);
}

double OffsetLine::offset() const
{
    return m_box->value();
}

} // namespace gantry
