// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temperature/temperaturepanel.h"

#include "common/icons.h"
#include "common/metrics.h"
#include "common/themecolors.h"
#include "common/wraplayout.h"
#include "control/heaternames.h"
#include "control/segmentedcontrol.h"
#include "printer/printer.h"
#include "temperature/temperaturechart.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QToolButton>

#include <limits>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr qint64 Minute = 60'000;
constexpr int DefaultWindow = 1;

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
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
                         && file.write(m_monitor.toCsv(range.from, range.to)) >= 0 && file.flush()
                         && file.commit();
    if (!written) {
        emit failed({ErrorCode::FileNotWritable,
                     tr("The temperatures could not be written to \"%1\": %2. Choose another "
                        "place.")
                         .arg(path, file.errorString()),
                     {}});
    }
}

void TemperaturePanel::savePng(const QString &path)
{
    // Twice the size on the screen, so that it stays sharp in a document.
    QPixmap picture(m_chart->size() * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(ThemeColors::of(this).surface);
    m_chart->render(&picture);
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG")
                         && file.flush() && file.commit();
    if (!written) {
        emit failed({ErrorCode::FileNotWritable,
                     tr("The picture could not be written to \"%1\": %2. Choose another place.")
                         .arg(path, file.errorString()),
                     {}});
    }
}

void TemperaturePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuildLegend(); // its pictures are in the colours of the theme
}

QBoxLayout *TemperaturePanel::createToolRow()
{
    QStringList labels;
    for (const Window &window : Windows)
        labels << tr(window.text);
    m_windows = new SegmentedControl(labels, this);
    m_windows->setObjectName(u"windows"_s);
    m_windows->setAccessibleName(tr("Time shown"));
    connect(m_windows, &SegmentedControl::activated, this, [this](int index) {
        m_chart->setWindow(Windows[index].span);
        render();
    });
    m_windows->setCurrentIndex(DefaultWindow);
    for (int i = 0; i < labels.size(); ++i) {
        m_windows->button(i)->setAccessibleName(labels.at(i));
        m_windows->button(i)->setToolTip(i + 1 < labels.size()
                                             ? tr("Show the last %1 and follow").arg(labels.at(i))
                                             : tr("Show everything since connecting and follow"));
    }

    m_following = new QLabel(tr("Following now"), this);
    m_following->setForegroundRole(QPalette::PlaceholderText);
    m_follow = new QPushButton(this);
    m_follow->setObjectName(u"follow"_s);
    m_follow->setText(tr("Follow now"));
    m_follow->setIcon(icon(Icon::ChevronRight, IconTone::Accent));
    m_follow->setToolTip(tr("Back to the newest reading (double click in the chart)"));
    connect(m_follow, &QPushButton::clicked, m_chart, &TemperatureChart::follow);

    auto *end = new WrapLayout(grid(this, 1), WrapLayout::Edge::Trailing);
    end->addWidget(m_following);
    end->addWidget(m_follow);
    end->addWidget(createExportButton());
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this, 1));
    row->addWidget(m_windows, 0, Qt::AlignTop);
    row->addLayout(end, 1);
    return row;
}

QPushButton *TemperaturePanel::createExportButton()
{
    m_export = new QPushButton(this);
    m_export->setObjectName(u"export"_s);
    m_export->setText(tr("Export"));
    m_export->setIcon(icon(Icon::Export));
    auto *menu = new QMenu(m_export);
    connect(menu->addAction(tr("What is shown, as CSV…")), &QAction::triggered, this, [this] {
        chooseFile(u"csv"_s, tr("Table (*.csv)"), &TemperaturePanel::saveVisibleCsv);
    });
    connect(menu->addAction(tr("Everything, as CSV…")), &QAction::triggered, this,
            [this] { chooseFile(u"csv"_s, tr("Table (*.csv)"), &TemperaturePanel::saveWholeCsv); });
    connect(menu->addAction(tr("Picture, as PNG…")), &QAction::triggered, this,
            [this] { chooseFile(u"png"_s, tr("Picture (*.png)"), &TemperaturePanel::savePng); });
    m_export->setMenu(menu);
    return m_export;
}

void TemperaturePanel::render()
{
    const bool following = m_chart->isFollowing();
    m_following->setVisible(following);
    m_follow->setVisible(!following);
    const bool empty = m_monitor.history().isEmpty();
    m_export->setEnabled(!empty);
    m_export->setToolTip(empty ? tr("There are no temperatures yet.")
                               : tr("Save the temperatures as a table or a picture"));
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
