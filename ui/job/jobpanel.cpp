// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/jobpanel.h"

#include "common/actionregistry.h"
#include "common/buttonvariant.h"
#include "common/format.h"
#include "common/iconlabel.h"
#include "common/metrics.h"
#include "common/numberlabel.h"
#include "common/panelrefresh.h"
#include "common/statetext.h"
#include "control/printermirror.h"
#include "job/jobcontroller.h"
#include "job/jobsummarywidget.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int ProgressSteps = 1000;

bool isOver(JobState state)
{
    return state == JobState::Finished || state == JobState::Cancelled || state == JobState::Failed;
}

} // namespace

JobPanel::JobPanel(const PrinterMirror &mirror, const JobController &job,
                   const ProfileSelection &profiles, ActionRegistry &actions, QWidget *parent)
    : Card(tr("Job"), parent)
    , m_mirror(mirror)
    , m_job(job)
    , m_profiles(profiles)
{
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins({});
    column->setSpacing(grid(this, 1.25));
    buildFile();
    buildFigures();
    buildButtons(actions);
    column->addStretch(1);
    auto *refresh = new PanelRefresh(
        mirror, *this,
        {.atOnce = PrinterAspect::Link | PrinterAspect::Job | PrinterAspect::Permissions,
         .paced = PrinterAspect::Progress},
        [this] { render(); });
    refresh->follow(job);
    connect(&job, &JobController::fileChanged, refresh, &PanelRefresh::request);
    connect(&job, &JobController::analysisChanged, this, &JobPanel::renderFigures);
}

void JobPanel::buildFile()
{
    m_empty = new QLabel(tr("Drop a G-code file here, or open one (Ctrl+O)."), content());
    m_empty->setObjectName(u"jobEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    m_file = new JobSummaryWidget(m_mirror, m_job, m_profiles, content());

    m_outcome = new QWidget(content());
    auto *outcomeRow = new QHBoxLayout(m_outcome);
    outcomeRow->setContentsMargins({});
    m_outcomeIcon = new IconLabel(Icon::Done, IconTone::Good, 1.1, m_outcome);
    m_outcomeText = new QLabel(m_outcome);
    m_outcomeText->setObjectName(u"jobOutcome"_s);
    m_outcomeText->setTextFormat(Qt::PlainText);
    m_outcomeText->setWordWrap(true);
    outcomeRow->addWidget(m_outcomeIcon, 0, Qt::AlignTop);
    outcomeRow->addWidget(m_outcomeText, 1);
    m_outcomeTime = new NumberLabel(m_outcome);
    m_outcomeTime->setTextRole(QPalette::PlaceholderText);
    outcomeRow->addWidget(m_outcomeTime, 0, Qt::AlignTop);

    content()->layout()->addWidget(m_empty);
    content()->layout()->addWidget(m_file);
    content()->layout()->addWidget(m_outcome);
}

void JobPanel::buildFigures()
{
    m_figures = new QWidget(content());
    auto *table = new QGridLayout(m_figures);
    table->setContentsMargins({});
    m_progress = new QProgressBar(m_figures);
    m_progress->setObjectName(u"jobProgress"_s);
    m_progress->setRange(0, ProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(grid(this, 0.75));
    m_progress->setAccessibleName(tr("Progress of the print"));
    table->addWidget(m_progress, 0, 0, 1, 2);
    const auto addRow = [this, table](const QString &label, const QString &name) {
        const int row = table->rowCount();
        auto *caption = new QLabel(label, m_figures);
        caption->setForegroundRole(QPalette::PlaceholderText);
        auto *value = new NumberLabel(m_figures);
        value->setObjectName(name);
        value->setCaption(label);
        table->addWidget(caption, row, 0);
        table->addWidget(value, row, 1);
        return value;
    };
    m_percent = addRow(tr("Progress"), u"jobPercent"_s);
    m_elapsed = addRow(tr("Elapsed"), u"jobElapsed"_s);
    m_left = addRow(tr("Left"), u"jobLeft"_s);
    m_layer = addRow(tr("Layer"), u"jobLayer"_s);
    m_lines = addRow(tr("Lines"), u"jobLines"_s);
    table->setColumnStretch(1, 1);
    content()->layout()->addWidget(m_figures);
}

void JobPanel::buildButtons(ActionRegistry &actions)
{
    const auto make = [this, &actions](QLatin1StringView id, const QString &name) {
        auto *button = new QPushButton(content());
        button->setObjectName(name);
        bindButton(button, actions.action(id));
        return button;
    };
    m_open = make(ActionId::OpenFile, u"jobOpen"_s);
    m_print = make(ActionId::Print, u"jobPrint"_s);
    m_pause = make(ActionId::Pause, u"jobPause"_s);
    m_cancel = make(ActionId::Cancel, u"jobCancel"_s);
    setButtonVariant(m_print, ButtonVariant::Primary);
    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addWidget(m_print);
    row->addWidget(m_pause);
    row->addWidget(m_cancel);
    static_cast<QVBoxLayout *>(content()->layout())->addLayout(row);
}

void JobPanel::render()
{
    const JobStatus &job = m_job.status();
    const bool hasFile = m_job.hasFile();
    const bool active = isJobActive(job.state);
    m_empty->setVisible(!hasFile);
    m_file->setVisible(hasFile);
    m_figures->setVisible(hasFile && (active || isOver(job.state)));
    m_open->setVisible(!active);
    m_print->setVisible(!active && hasFile);
    m_pause->setVisible(active && !job.isTransfer); // a copy can only be cancelled
    m_cancel->setVisible(active);
    renderOutcome();
    renderFigures();
}

void JobPanel::renderOutcome()
{
    const JobStatus &job = m_job.status();
    m_outcome->setVisible(isOver(job.state));
    if (!isOver(job.state))
        return;
    m_outcomeText->setText(describeOutcome(job, m_mirror.state().link.error));
    m_outcomeTime->setVisible(m_job.endedAt().isValid());
    m_outcomeTime->setText(Format::clockTime(m_job.endedAt(), QDateTime::currentDateTime()));
    const bool failed = job.state == JobState::Failed;
    const Icon name = failed                            ? Icon::Error
                      : job.state == JobState::Finished ? Icon::Done
                                                        : Icon::Cancel;
    const IconTone tone = failed                            ? IconTone::Error
                          : job.state == JobState::Finished ? IconTone::Good
                                                            : IconTone::Muted;
    m_outcomeIcon->setIcon(name, tone);
}

void JobPanel::renderFigures()
{
    const JobStatus &job = m_job.status();
    const bool active = isJobActive(job.state);
    m_progress->setValue(int(job.completion * ProgressSteps));
    m_percent->setText(Format::percent(job.completion * 100, 1));
    m_elapsed->setText(Format::duration(job.elapsedMs));
    m_left->setText(!active               ? u"–"_s
                    : job.waitsForDisk    ? tr("waiting for the disk…")
                    : job.remainingMs < 0 ? tr("working it out")
                                          : Format::duration(job.remainingMs));
    m_layer->setText(layerText());
    m_lines->setText(Format::integer(job.linesAcknowledged));
}

QString JobPanel::layerText() const
{
    const int count = m_job.analysis() ? m_job.analysis()->moves.layers.count() : 0;
    if (count == 0)
        return u"–"_s;
    return tr("%1 of %2", "layer n of m")
        .arg(Format::integer(quint64(m_job.layer())), Format::integer(quint64(count)));
}

} // namespace gantry
