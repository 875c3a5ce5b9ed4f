// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/openingrow.h"

#include "common/elidedlabel.h"
#include "common/metrics.h"
#include "job/jobcontroller.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

OpeningRow::OpeningRow(JobController &job, QWidget *parent)
    : QWidget(parent)
    , m_job(job)
    , m_text(new ElidedLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_text->setObjectName(u"jobOpening"_s);
    m_cancel->setObjectName(u"jobCancelOpening"_s);
    m_cancel->setToolTip(tr("Do not open this file; the one before stays chosen"));
    m_cancel->setAutoDefault(true);
    auto *busy = new QProgressBar(this);
    busy->setRange(0, 0);
    busy->setTextVisible(false);
    busy->setFixedHeight(std::max(3, grid(this, 0.5)));
    busy->setAccessibleName(tr("The file is being opened"));
    auto *table = new QGridLayout(this);
    table->setContentsMargins({});
    table->addWidget(m_text, 0, 0, 1, 2); // the whole width is the name's
    table->addWidget(busy, 1, 0, Qt::AlignVCenter);
    table->addWidget(m_cancel, 1, 1);
    table->setColumnStretch(0, 1);
    connect(m_cancel, &QPushButton::clicked, &job, &JobController::cancelOpening);
    connect(&job, &JobController::openingChanged, this, &OpeningRow::render);
    render();
}

void OpeningRow::render()
{
    const QString name = m_job.slowlyOpening();
    setVisible(!name.isEmpty());
    if (name.isEmpty())
        return;
    const QString text = m_job.startsWhenOpened() ? tr("Opening %1 to print it…").arg(name)
                                                  : tr("Opening %1…").arg(name);
    m_text->setFullText(text, Qt::ElideMiddle);
}

} // namespace gantry
