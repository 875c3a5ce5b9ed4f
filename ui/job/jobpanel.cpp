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
#include "job/openingrow.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int ProgressSteps = 1000;

} // namespace

JobPanel::JobPanel(const PrinterMirror &mirror, JobController &job,
                   const ProfileSelection &profiles, ActionRegistry &actions, QWidget *parent)
    : Card(tr("Job"), parent)
    , m_mirror(mirror)
    , m_job(job)
    , m_profiles(profiles)
{
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins({});
    column->setSpacing(grid(this, 1.25));
    buildFile(job);
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
    connect(&job, &JobController::fileNameChanged, refresh, &PanelRefresh::request);
    connect(&job, &JobController::openingChanged, refresh, &PanelRefresh::request);
    connect(&job, &JobController::analysisChanged, this, &JobPanel::renderFigures);
}

void JobPanel::buildFile(JobController &job)
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

    content()->layout()->addWidget(new OpeningRow(job, content()));
    // What became of the print stands first: where the card is low, it is what is seen.
    content()->layout()->addWidget(m_outcome);
    content()->layout()->addWidget(m_empty);
    content()->layout()->addWidget(m_file);
}

void JobPanel::buildFigures()
{
    m_figures = new QWidget(content());
    auto *table = new QGridLayout(m_figures);
    table->setContentsMargins({});
    table->setVerticalSpacing(grid(this, 0.5) - accentRoom(this)); // as the facts of the file above
    m_progress = new QProgressBar(m_figures);
    m_progress->setObjectName(u"jobProgress"_s);
    m_progress->setRange(0, ProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(grid(this, 0.75));
    m_progress->setAccessibleName(tr("Progress of the print"));
    table->addWidget(m_progress, 0, 0, 1, 2, Qt::AlignTop);
    table->setRowMinimumHeight(0, grid(this, 1.25));
    const auto addRow = [this, table](const QString &label, const QString &name) {
        const int row = table->rowCount();
        auto *caption = new QLabel(label, m_figures);
        caption->setForegroundRole(QPalette::PlaceholderText);
        auto *value = new NumberLabel(m_figures);
        for (QWidget *each : {static_cast<QWidget *>(caption), static_cast<QWidget *>(value)})
            each->setContentsMargins(0, accentRoom(this), 0, 0);
        value->setObjectName(name);
        value->setCaption(label);
        table->addWidget(caption, row, 0);
        table->addWidget(value, row, 1);
        return Figure{caption, value};
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
    m_restart = make(ActionId::Restart, u"jobRestart"_s);
    m_cancel = make(ActionId::Cancel, u"jobCancel"_s);
    m_restartPaused = make(ActionId::Restart, u"jobRestartPaused"_s);
    setButtonVariant(m_print, ButtonVariant::Primary);
    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addWidget(m_print);
    row->addWidget(m_pause);
    row->addWidget(m_restart);
    row->addWidget(m_cancel);
    setFooter(row);
    content()->layout()->addWidget(m_restartPaused);
}

void JobPanel::render()
{
    const JobStatus &job = m_job.status();
    const bool hasFile = m_job.hasFile();
    const bool active = isJobActive(job.state);
    m_empty->setVisible(!hasFile && m_job.slowlyOpening().isEmpty());
    m_file->setVisible(hasFile);
    m_figures->setVisible(hasFile
                          && (active || (isJobOver(job.state) && job.state != JobState::Finished)));
    renderButtons();
    renderOutcome();
    renderFigures();
}

void JobPanel::renderButtons()
{
    const JobStatus &job = m_job.status();
    const bool active = isJobActive(job.state);
    // Once it was printed, the file is printed again after a question: something may lie on the bed.
    const bool again = isJobOver(job.state) && !job.isTransfer && m_job.hasFile();
    const std::pair<QPushButton *, bool> shown[]
        = {{m_open, !active},
           {m_print, !active && m_job.hasFile() && !again},
           {m_pause, active && !job.isTransfer}, // a copy can only be cancelled
           {m_restart, again},
           {m_cancel, active},
           {m_restartPaused, job.state == JobState::Paused && !job.isTransfer}};
    setButtonVariant(m_pause, job.state == JobState::Paused ? ButtonVariant::Primary
                                                            : ButtonVariant::Normal);
    // First those that go: a column that was as wide as all of them for a moment would stay so.
    for (const auto &[button, isShown] : shown) {
        if (!isShown)
            button->hide();
    }
    for (const auto &[button, isShown] : shown)
        button->setVisible(isShown);
}

void JobPanel::renderOutcome()
{
    const JobStatus &job = m_job.status();
    const bool interrupted = job.state == JobState::Interrupted;
    m_outcome->setVisible(interrupted || isJobOver(job.state));
    if (!interrupted && !isJobOver(job.state))
        return;
    m_outcomeText->setText(describeOutcome(job, m_mirror.state().link.error));
    m_outcomeTime->setVisible(!interrupted && m_job.endedAt().isValid());
    m_outcomeTime->setText(Format::clockTime(m_job.endedAt(), QDateTime::currentDateTime()));
    const bool failed = job.state == JobState::Failed;
    const Icon name = interrupted                       ? Icon::Unplug
                      : failed                          ? Icon::Error
                      : job.state == JobState::Finished ? Icon::Done
                                                        : Icon::Cancel;
    const IconTone tone = interrupted                       ? IconTone::Attention
                          : failed                          ? IconTone::Error
                          : job.state == JobState::Finished ? IconTone::Good
                                                            : IconTone::Muted;
    m_outcomeIcon->setIcon(name, tone);
}

void JobPanel::renderFigures()
{
    const JobStatus &job = m_job.status();
    const bool active = isJobActive(job.state);
    m_progress->setValue(int(job.completion * ProgressSteps));
    m_percent.value->setText(Format::percent(job.completion * 100, 1));
    m_elapsed.value->setText(Format::duration(job.elapsedMs));
    m_left.value->setText(job.waitsForDisk ? tr("waiting for the disk…")
                          : job.remainingMs < 0
                              ? tr("working it out")
                              : Format::roughDuration(job.remainingMs, job.remainingSpreadMs));
    m_layer.value->setText(layerText());
    m_lines.value->setText(Format::integer(job.linesAcknowledged));
    // What stays of a print that is over is how far it came, which of one that is done everybody knows.
    const bool stopped = isJobOver(job.state) && job.state != JobState::Finished;
    m_progress->setVisible(active);
    for (const Figure &figure : {m_percent, m_layer, m_lines})
        figure.setVisible(active || stopped);
    m_elapsed.setVisible(active);
    m_left.setVisible(active && job.state != JobState::Interrupted);
}

void JobPanel::Figure::setVisible(bool visible) const
{
    caption->setVisible(visible);
    value->setVisible(visible);
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
