// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temperature/temperaturepanel.h"

#include "common/format.h"
#include "common/icons.h"
#include "common/metrics.h"
#include "common/reasontooltip.h"
#include "common/themecolors.h"
#include "common/wraplayout.h"
#include "control/heaternames.h"
#include "control/segmentedcontrol.h"
#include "printer/printer.h"
#include "temperature/temperaturechart.h"
#include "temperature/temperaturetable.h"

#include <QAbstractButton>
#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr qint64 Minute = 60'000;
constexpr int DefaultWindow = 1;
constexpr int LongExportMs = 300; // what takes longer can be cancelled

struct Window
{
    const char *text;
    std::optional<qint64> span;
};
const Window Windows[] = {{QT_TRANSLATE_NOOP("gantry::TemperaturePanel", "5 min"), 5 * Minute},
                          {QT_TRANSLATE_NOOP("gantry::TemperaturePanel", "30 min"), 30 * Minute},
                          {QT_TRANSLATE_NOOP("gantry::TemperaturePanel", "2 h"), 120 * Minute},
                          {QT_TRANSLATE_NOOP("gantry::TemperaturePanel", "All"), std::nullopt}};

// A piece of the actual and of the target line.
QIcon swatch(const QColor &color, const QSize &size, qreal scale)
{
    QPixmap pixmap(size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2.5, Qt::SolidLine, Qt::RoundCap));
    const double y = size.height() / 2.0;
    painter.drawLine(QPointF(2, y), QPointF(size.width() - 2, y));
    return QIcon(pixmap);
}

} // namespace

TemperaturePanel::TemperaturePanel(Printer &printer, QWidget *parent)
    : TemperaturePanel(printer.mirror(), printer.temperatures(), parent)
{}

TemperaturePanel::TemperaturePanel(const PrinterMirror &mirror, const TemperatureMonitor &monitor,
                                   QWidget *parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_monitor(monitor)
    , m_chart(new TemperatureChart(monitor, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(this, 1.5), grid(this, 1), grid(this, 1.5), grid(this, 1.25));
    layout->setSpacing(grid(this, 1));
    layout->addLayout(createToolRow());
    layout->addWidget(m_chart, 1);
    m_legend = new QHBoxLayout;
    m_legend->setSpacing(grid(this, 0.5));
    layout->addLayout(m_legend);

    connect(m_chart, &TemperatureChart::followingChanged, this, &TemperaturePanel::render);
    connect(m_chart, &TemperatureChart::heatersChanged, this, &TemperaturePanel::rebuildLegend);
    connect(&m_mirror, &PrinterMirror::profileChanged, this, &TemperaturePanel::rebuildLegend);
    connect(&m_task, &ExportTask::failed, this, &TemperaturePanel::handleExportFailure);
    connect(&m_task, &ExportTask::succeeded, this, &TemperaturePanel::render);
    connect(&m_task, &ExportTask::cancelled, this, &TemperaturePanel::render);
    m_longExport.setSingleShot(true);
    m_longExport.setInterval(LongExportMs);
    connect(&m_longExport, &QTimer::timeout, this, &TemperaturePanel::render);
    m_chart->setWindow(Windows[DefaultWindow].span);
    rebuildLegend();
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void TemperaturePanel::saveCsv(const QString &path, bool visibleOnly)
{
    const ChartViewport::Range range
        = visibleOnly ? m_chart->visibleRange()
                      : ChartViewport::Range{std::numeric_limits<qint64>::min(),
                                             std::numeric_limits<qint64>::max()};
    // One copy: what comes in while it is written does not belong to it.
    const auto history = std::make_shared<const TemperatureHistory>(m_monitor.history());
    startExport(path, [history, range](QIODevice &device, const ExportTask::Progress &progress) {
        return TemperatureTable::write(device, *history, range.from, range.to, progress);
    });
}

void TemperaturePanel::savePng(const QString &path)
{
    // Twice the size on the screen, so that it stays sharp in a document.
    QPixmap picture(m_chart->size() * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(ThemeColors::of(this).surface);
    m_chart->render(&picture);
    startExport(path, [image = picture.toImage()](QIODevice &device, const ExportTask::Progress &) {
        return image.save(&device, "PNG");
    });
}

void TemperaturePanel::startExport(const QString &path, const ExportTask::Fill &fill)
{
    m_task.start(path, fill);
    m_longExport.start();
    render();
}

void TemperaturePanel::handleExportFailure(const QString &path, const QString &reason)
{
    render();
    emit failed({ErrorCode::FileNotWritable,
                 tr("%1 could not be written: %2. Choose another place.")
                     .arg(QDir::toNativeSeparators(path), reason),
                 {}});
}

void TemperaturePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuildLegend(); // its pictures are in the colours of the theme
}

QList<NamedAction> TemperaturePanel::panelActions() const
{
    QList<NamedAction> actions;
    for (int i = 0; i < m_windowActions.size(); ++i)
        actions << NamedAction{u"chart.window%1"_s.arg(i + 1), m_windowActions.at(i)};
    return actions << NamedAction{u"chart.follow"_s, m_followAction}
                   << NamedAction{u"chart.exportShown"_s, m_exportActions.at(0)}
                   << NamedAction{u"chart.exportAll"_s, m_exportActions.at(1)}
                   << NamedAction{u"chart.exportPicture"_s, m_exportActions.at(2)};
}

void TemperaturePanel::createActions()
{
    m_followAction = new QAction(icon(Icon::ChevronRight, IconTone::Accent),
                                 tr("Follow the newest temperatures"), this);
    m_followAction->setIconText(tr("Follow now"));
    m_followAction->setToolTip(tr("Back to the newest reading (double click in the chart)"));
    connect(m_followAction, &QAction::triggered, m_chart, &TemperatureChart::follow);
    const auto addExport = [this](const QString &text, const QString &entry) {
        auto *action = new QAction(text, this);
        action->setIconText(entry);
        m_exportActions << action;
        return action;
    };
    connect(addExport(tr("Export the temperatures shown…"), tr("What is shown, as CSV…")),
            &QAction::triggered, this, [this] {
                chooseFile(u"csv"_s, tr("Table (*.csv)"), &TemperaturePanel::saveVisibleCsv);
            });
    connect(addExport(tr("Export all temperatures…"), tr("Everything, as CSV…")),
            &QAction::triggered, this,
            [this] { chooseFile(u"csv"_s, tr("Table (*.csv)"), &TemperaturePanel::saveWholeCsv); });
    connect(addExport(tr("Export a picture of the chart…"), tr("Picture, as PNG…")),
            &QAction::triggered, this,
            [this] { chooseFile(u"png"_s, tr("Picture (*.png)"), &TemperaturePanel::savePng); });
}

void TemperaturePanel::createWindows()
{
    QStringList labels;
    for (const Window &window : Windows)
        labels << tr(window.text);
    m_windows = new SegmentedControl(labels, this);
    m_windows->setObjectName(u"windows"_s);
    m_windows->setAccessibleName(tr("Time shown"));
    connect(m_windows, &SegmentedControl::activated, this, &TemperaturePanel::showWindow);
    m_windows->setCurrentIndex(DefaultWindow);
    for (int i = 0; i < labels.size(); ++i) {
        const bool last = i + 1 == labels.size();
        auto *action = new QAction(last ? tr("Show all temperatures")
                                        : tr("Show the last %1 of temperatures").arg(labels.at(i)),
                                   this);
        connect(action, &QAction::triggered, this, [this, i] {
            showWindow(i);
            emit attentionRequested();
        });
        m_windowActions << action;
        standFor(m_windows->button(i), action);
        m_windows->button(i)->setAccessibleName(labels.at(i));
        m_windows->button(i)->setToolTip(last
                                             ? tr("Show everything since connecting and follow")
                                             : tr("Show the last %1 and follow").arg(labels.at(i)));
    }
}

void TemperaturePanel::showWindow(int index)
{
    m_windows->setCurrentIndex(index);
    m_chart->setWindow(Windows[index].span);
    render();
}

QBoxLayout *TemperaturePanel::createToolRow()
{
    createActions();
    createWindows();
    m_following = new QLabel(tr("Following now"), this);
    m_following->setForegroundRole(QPalette::PlaceholderText);
    m_follow = new QPushButton(this);
    m_follow->setObjectName(u"follow"_s);
    bindButton(m_follow, m_followAction);
    auto *end = new WrapLayout(grid(this, 1), WrapLayout::Edge::Trailing);
    end->addWidget(m_following);
    end->addWidget(m_follow);
    end->addWidget(createCancelButton());
    end->addWidget(createExportButton());
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this, 1));
    row->addWidget(m_windows, 0, Qt::AlignTop);
    row->addLayout(end, 1);
    return row;
}

// The entries of its menu need not repeat what the button says.
QPushButton *TemperaturePanel::createExportButton()
{
    m_export = new QPushButton(this);
    m_export->setObjectName(u"export"_s);
    m_export->setText(tr("Export"));
    m_export->setIcon(icon(Icon::Export));
    auto *menu = new QMenu(m_export);
    for (QAction *action : std::as_const(m_exportActions))
        connect(menu->addAction(action->iconText()), &QAction::triggered, action,
                &QAction::trigger);
    m_export->setMenu(menu);
    return m_export;
}

QPushButton *TemperaturePanel::createCancelButton()
{
    m_cancelExport = new QPushButton(this);
    m_cancelExport->setObjectName(u"cancelExport"_s);
    m_cancelExport->setIcon(icon(Icon::Close));
    m_cancelExport->setText(tr("Cancel export"));
    m_cancelExport->setToolTip(tr("The file is still being written."));
    connect(m_cancelExport, &QPushButton::clicked, &m_task, &ExportTask::cancel);
    connect(&m_task, &ExportTask::progressed, m_cancelExport, [this](int percent) {
        m_cancelExport->setText(tr("Cancel export (%1)").arg(Format::percent(percent)));
    });
    m_cancelExport->hide();
    return m_cancelExport;
}

void TemperaturePanel::render()
{
    const bool following = m_chart->isFollowing();
    m_following->setVisible(following);
    m_follow->setVisible(!following);
    const bool empty = m_monitor.history().isEmpty();
    const bool writing = m_task.isRunning();
    const bool takesLong = writing && !m_longExport.isActive();
    m_cancelExport->setVisible(takesLong);
    m_export->setVisible(!takesLong);
    const Permission may{empty     ? tr("There are no temperatures yet.")
                         : writing ? tr("The file before is still being written.")
                                   : QString()};
    const QString tip = tr("Save the temperatures as a table or a picture");
    applyPermission(m_export, may, tip);
    for (QAction *action : std::as_const(m_exportActions))
        applyPermission(action, may, tip);
    applyPermission(m_followAction,
                    {following ? tr("The chart follows the newest reading.") : QString()},
                    tr("Back to the newest reading (double click in the chart)"));
}

void TemperaturePanel::rebuildLegend()
{
    m_chart->setProfile(m_mirror.profile());
    qDeleteAll(m_legendButtons);
    m_legendButtons.clear();
    delete m_targetHint;
    m_targetHint = nullptr;
    while (QLayoutItem *item = m_legend->takeAt(0))
        delete item;
    const QSize size(em(this, 1.4), em(this));
    for (const HeaterId &heater : m_monitor.history().heaters()) {
        auto *button = new QToolButton(this);
        const QString name = heaterName(heater, m_mirror.profile());
        button->setObjectName(u"legend_%1"_s.arg(heater.key()));
        button->setText(name);
        button->setIcon(
            swatch(heaterColor(heater, ThemeColors::of(this)), size, devicePixelRatioF()));
        button->setIconSize(size);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(m_chart->isHeaterShown(heater));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tr("Show or hide the curve of %1").arg(name));
        connect(button, &QToolButton::toggled, this,
                [this, heater](bool shown) { m_chart->setHeaterShown(heater, shown); });
        m_legend->addWidget(button);
        m_legendButtons << button;
    }
    if (!m_legendButtons.isEmpty()) {
        m_targetHint = new QLabel(tr("Dashed: target"), this);
        m_targetHint->setForegroundRole(QPalette::PlaceholderText);
        m_legend->addSpacing(grid(this, 1));
        m_legend->addWidget(m_targetHint);
    }
    m_legend->addStretch(1);
    render();
}

void TemperaturePanel::chooseFile(const QString &suffix, const QString &filter,
                                  void (TemperaturePanel::*save)(const QString &))
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name
        = tr("temperatures %1").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH-mm"));
    auto *dialog = new QFileDialog(this, tr("Export temperatures"),
                                   u"%1/%2.%3"_s.arg(folder, name, suffix), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void TemperaturePanel::saveVisibleCsv(const QString &path)
{
    saveCsv(path, true);
}

void TemperaturePanel::saveWholeCsv(const QString &path)
{
    saveCsv(path, false);
}

} // namespace gantry
