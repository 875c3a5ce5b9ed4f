// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewpanel.h"

#include "common/actionregistry.h"
#include "common/elidedlabel.h"
#include "common/format.h"
#include "common/metrics.h"
#include "common/panelrefresh.h"
#include "connection/profileselection.h"
#include "control/printermirror.h"
#include "control/printfit.h"
#include "job/filefacts.h"
#include "job/jobcontroller.h"
#include "job/thumbnailimage.h"
#include "preview/printspaceview.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

PreviewPanel::PreviewPanel(const PrinterMirror &mirror, const JobController &job,
                           const ProfileSelection &profiles, ActionRegistry &actions,
                           QWidget *parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_job(job)
    , m_profiles(profiles)
    , m_pages(new QStackedLayout(this))
{
    buildEmpty(actions);
    buildPrint();
    auto *refresh = new PanelRefresh(
        mirror, *this,
        {.atOnce = PrinterAspect::Link, .paced = PrinterAspect::Modes | PrinterAspect::Position},
        [this] { render(); });
    connect(&job, &JobController::fileChanged, refresh, &PanelRefresh::request);
    connect(&job, &JobController::fileNameChanged, refresh, &PanelRefresh::request);
    connect(&job, &JobController::analysisChanged, refresh, &PanelRefresh::request);
    connect(&profiles, &ProfileSelection::changed, refresh, &PanelRefresh::request);
}

void PreviewPanel::buildEmpty(ActionRegistry &actions)
{
    m_empty = new QWidget(this);
    auto *column = new QVBoxLayout(m_empty);
    column->setSpacing(grid(this, 1.5));
    auto *text
        = new QLabel(tr("Open a G-code file to see what will be printed, and where."), m_empty);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    text->setContentsMargins(0, accentRoom(this), 0, 0);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto *open = new QPushButton(m_empty);
    open->setObjectName(u"previewOpen"_s);
    open->setAutoDefault(true);
    bindButton(open, actions.action(ActionId::OpenFile));
    column->addStretch(1);
    column->addWidget(text);
    column->addWidget(open, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_pages->addWidget(m_empty);
}

void PreviewPanel::buildPrint()
{
    m_print = new QWidget(this);
    auto *column = new QVBoxLayout(m_print);
    const int edge = grid(this, 1.5);
    column->setContentsMargins(edge, edge, edge, edge);
    auto *head = new QHBoxLayout;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(grid(this, 0.25));
    m_name = new ElidedLabel(m_print);
    m_name->setObjectName(u"previewName"_s);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_facts = new ElidedLabel(m_print);
    m_facts->setObjectName(u"previewFacts"_s);
    m_facts->setTextRole(QPalette::PlaceholderText);
    m_problem = new QLabel(m_print);
    m_problem->setObjectName(u"previewProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    texts->addWidget(m_problem);
    texts->addStretch(1);
    m_picture = new QLabel(m_print);
    m_picture->setObjectName(u"previewPicture"_s);
    m_picture->setAccessibleName(tr("The slicer's picture of the print"));
    head->addLayout(texts, 1);
    head->addWidget(m_picture, 0, Qt::AlignTop);
    m_view = new PrintSpaceView(m_print);
    m_view->setObjectName(u"printSpace"_s);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    m_pages->addWidget(m_print);
}

void PreviewPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    renderPicture();
}

void PreviewPanel::render()
{
    const bool hasFile = m_job.hasFile();
    m_pages->setCurrentWidget(hasFile ? m_print : m_empty);
    if (!hasFile)
        return;
    const PrinterProfile profile = m_profiles.counting(m_mirror);
    m_view->setProfile(profile);
    m_name->setFullText(m_job.fileName(), Qt::ElideMiddle);
    QStringList facts;
    QString problem;
    if (const auto &analysis = m_job.analysis()) {
        const GcodeAnalysis &moves = analysis->moves;
        m_view->setPrint(moves.printed, printFitOf(moves, profile).fits());
        facts << FileFacts::size(moves);
        if (const QString layers = FileFacts::layers(moves); !layers.isEmpty())
            facts << tr("layers: %1").arg(layers);
        problem = FileFacts::misfit(moves, profile);
    } else {
        m_view->setPrint({}, true);
    }
    renderPicture();
    facts.removeAll(QString());
    m_facts->setFullText(facts.isEmpty() ? explanation() : facts.join(u" · "_s));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    renderTool();
}

/// Why nothing is drawn on the bed.
QString PreviewPanel::explanation() const
{
    if (const std::optional<double> progress = m_job.analysisProgress())
        return tr("Analysing the file: %1").arg(Format::percent(*progress * 100));
    if (m_job.analysisError().isError())
        return m_job.analysisError().message;
    if (m_job.analysis())
        return tr("Nothing is extruded in this file.");
    return m_job.status().origin == FileOrigin::SdCard
               ? tr("Files on the printer's card cannot be looked into.")
               : QString();
}

/// As large as its share of the height allows; made anew only for another file or another size.
void PreviewPanel::renderPicture()
{
    const QByteArray bytes = m_job.analysis() ? m_job.analysis()->thumbnail : QByteArray();
    const int side = std::min(em(this, 9), height() / 4);
    if (bytes == m_pictureBytes && side == m_pictureSide)
        return;
    m_pictureBytes = bytes;
    m_pictureSide = side;
    m_picture->setPixmap(thumbnailOf(bytes, QSize(side, side), devicePixelRatioF()));
    m_picture->setVisible(!m_picture->pixmap(Qt::ReturnByValue).isNull());
}

void PreviewPanel::renderTool()
{
    const PrinterState &state = m_mirror.state();
    const bool isKnown
        = state.isReady() && state.homedAxes.contains(Axis::X) && state.homedAxes.contains(Axis::Y);
    m_view->setTool(isKnown ? std::optional(state.position) : std::nullopt);
}

} // namespace gantry
