// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/jobsummarywidget.h"

#include "common/elidedlabel.h"
#include "common/format.h"
#include "common/iconlabel.h"
#include "common/metrics.h"
#include "common/panelrefresh.h"
#include "common/spokenvalue.h"
#include "connection/profileselection.h"
#include "control/printermirror.h"
#include "job/filefacts.h"
#include "job/jobcontroller.h"
#include "job/thumbnailimage.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int AnalysisProgressSteps = 1000;
constexpr double PictureEms = 4;

} // namespace

JobSummaryWidget::JobSummaryWidget(const PrinterMirror &mirror, const JobController &job,
                                   const ProfileSelection &profiles, QWidget *parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_job(job)
    , m_profiles(profiles)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(this, 1));
    auto *head = new QGridLayout;
    buildHead(head);
    column->addLayout(head);

    m_facts = new QWidget(this);
    auto *table = new QGridLayout(m_facts);
    table->setContentsMargins({});
    table->setVerticalSpacing(grid(this, 0.5) - accentRoom(this));
    m_time = addRow(table, tr("Time"), u"jobEstimate"_s);
    m_filament = addRow(table, tr("Filament"), u"jobFilament"_s);
    m_layers = addRow(table, tr("Layers"), u"jobLayers"_s);
    m_box = addRow(table, tr("Size"), u"jobBox"_s);
    table->setColumnStretch(1, 1);
    column->addWidget(m_facts);
    buildProgress(column);
    buildWarning(column);

    auto *refresh = new PanelRefresh(
        mirror, *this, {.atOnce = PrinterAspect::Link | PrinterAspect::Job}, [this] { render(); });
    refresh->follow(job);
    connect(&profiles, &ProfileSelection::changed, refresh, &PanelRefresh::request);
    connect(&job, &JobController::fileChanged, refresh, &PanelRefresh::request);
    connect(&job, &JobController::fileNameChanged, refresh, &PanelRefresh::request);
    connect(&job, &JobController::analysisChanged, refresh, &PanelRefresh::request);
}

void JobSummaryWidget::buildHead(QGridLayout *table)
{
    table->setContentsMargins({});
    table->setHorizontalSpacing(grid(this, 1.25));
    table->setVerticalSpacing(0);
    m_mark = new IconLabel(Icon::Cube, IconTone::Accent, 2, this);
    m_picture = new QLabel(this);
    m_picture->setObjectName(u"jobThumbnail"_s);
    m_picture->setFixedSize(em(this, PictureEms), em(this, PictureEms));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Picture of the print"));
    m_name = new ElidedLabel(this);
    m_name->setObjectName(u"jobFile"_s);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_size = new ElidedLabel(this);
    m_size->setTextRole(QPalette::PlaceholderText);
    table->addWidget(m_mark, 0, 0, 2, 1);
    table->addWidget(m_picture, 0, 0, 2, 1);
    table->addWidget(m_name, 0, 1, Qt::AlignBottom);
    table->addWidget(m_size, 1, 1, Qt::AlignTop);
    table->setColumnStretch(1, 1);
}

JobSummaryWidget::Row JobSummaryWidget::addRow(QGridLayout *table, const QString &caption,
                                               const QString &name)
{
    const int row = table->rowCount();
    auto *label = new QLabel(caption, m_facts);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, accentRoom(this), 0, 0);
    auto *value = new QLabel(m_facts);
    value->setContentsMargins(0, accentRoom(this), 0, 0);
    value->setObjectName(name);
    value->setTextFormat(Qt::PlainText);
    value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    value->setWordWrap(true);
    table->addWidget(label, row, 0, Qt::AlignTop);
    table->addWidget(value, row, 1);
    return {label, value};
}

void JobSummaryWidget::setRow(const Row &row, const QString &text)
{
    row.value->setText(text);
    row.value->setAccessibleName(spokenValue(row.caption->text(), text));
    row.value->setVisible(!text.isEmpty());
    row.caption->setVisible(!text.isEmpty());
}

void JobSummaryWidget::buildProgress(QBoxLayout *column)
{
    m_analysing = new QWidget(this);
    auto *rows = new QVBoxLayout(m_analysing);
    rows->setContentsMargins({});
    rows->setSpacing(grid(this, 0.5));
    m_analysingText = new QLabel(m_analysing);
    m_analysingText->setObjectName(u"jobAnalysing"_s);
    m_analysingText->setTextFormat(Qt::PlainText);
    m_analysingText->setForegroundRole(QPalette::PlaceholderText);
    m_analysed = new QProgressBar(m_analysing);
    m_analysed->setRange(0, AnalysisProgressSteps);
    m_analysed->setTextVisible(false);
    m_analysed->setFixedHeight(grid(this, 0.5));
    m_analysed->setAccessibleName(tr("Progress of the analysis"));
    rows->addWidget(m_analysingText);
    rows->addWidget(m_analysed);
    column->addWidget(m_analysing);
}

void JobSummaryWidget::buildWarning(QBoxLayout *column)
{
    m_warning = new QWidget(this);
    auto *row = new QHBoxLayout(m_warning);
    row->setContentsMargins({});
    auto *mark = new IconLabel(Icon::Warning, IconTone::Attention, 1.1, m_warning);
    m_warningText = new QLabel(m_warning);
    m_warningText->setObjectName(u"jobWarning"_s);
    m_warningText->setTextFormat(Qt::PlainText);
    m_warningText->setWordWrap(true);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(m_warningText, 1);
    column->addWidget(m_warning);
}

bool JobSummaryWidget::showsFacts() const
{
    const JobStatus &job = m_job.status();
    return job.origin == FileOrigin::Local && !job.isTransfer && !isJobActive(job.state);
}

void JobSummaryWidget::render()
{
    const JobStatus &job = m_job.status();
    m_name->setFullText(m_job.fileName(), Qt::ElideMiddle);
    m_name->setToolTip(job.filePath);
    m_size->setFullText(job.fileSize > 0 ? Format::fileSize(job.fileSize) : QString());
    renderPicture();
    renderFacts();
    renderAnalysis();
    renderWarning();
}

void JobSummaryWidget::renderPicture()
{
    const QByteArray bytes = m_job.analysis() ? m_job.analysis()->thumbnail : QByteArray();
    if (bytes != m_shownPicture) {
        m_shownPicture = bytes;
        m_picture->setPixmap(thumbnailOf(bytes, m_picture->size(), devicePixelRatioF()));
    }
    const bool hasPicture = !m_picture->pixmap(Qt::ReturnByValue).isNull();
    m_picture->setVisible(hasPicture);
    m_mark->setVisible(!hasPicture);
}

void JobSummaryWidget::renderFacts()
{
    m_facts->setVisible(showsFacts());
    if (!showsFacts())
        return;
    SlicerNotes notes = m_job.facts().notes;
    GcodeAnalysis moves;
    if (const auto &analysis = m_job.analysis()) {
        // Slicers reckon with acceleration, the analysis cannot know the printer's.
        m_time.value->setToolTip(
            notes.printTime
                ? tr("As the slicer says in the file.")
                : tr("From the moves in the file. It takes longer, for the printer has to speed "
                     "up and slow down."));
        notes = completed(notes, *analysis);
        moves = analysis->moves;
    }
    setRow(m_time, FileFacts::time(notes));
    setRow(m_filament, FileFacts::filament(notes, m_profiles.counting(m_mirror)));
    setRow(m_layers, FileFacts::layers(moves));
    setRow(m_box, FileFacts::size(moves));
}

void JobSummaryWidget::renderAnalysis()
{
    const std::optional<double> progress = m_job.analysisProgress();
    m_analysing->setVisible(progress.has_value());
    if (!progress)
        return;
    m_analysingText->setText(tr("Analysing the file: %1").arg(Format::percent(*progress * 100)));
    m_analysed->setValue(int(*progress * AnalysisProgressSteps));
}

void JobSummaryWidget::renderWarning()
{
    const QString text = showsFacts() ? warning() : QString();
    m_warning->setVisible(!text.isEmpty());
    m_warningText->setText(text);
}

QString JobSummaryWidget::warning() const
{
    if (m_job.analysisError().isError())
        return m_job.analysisError().message;
    if (!m_job.analysis())
        return {};
    const GcodeAnalysis &moves = m_job.analysis()->moves;
    if (moves.isEmpty())
        return tr("Nothing is extruded in this file.");
    const QString misfit = FileFacts::misfit(moves, m_profiles.counting(m_mirror));
    return misfit.isEmpty() ? misfit
                            : tr("%1 Choose the right printer profile, or slice the model for "
                                 "this printer.")
                                  .arg(misfit);
}

} // namespace gantry
