// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "common/actionregistry.h"
#include "temperature/chartviewport.h"
#include "temperature/exporttask.h"
#include "types/heater.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace gantry {

class Printer;
class PrinterMirror;
class SegmentedControl;
class TemperatureChart;
class TemperatureMonitor;

/// The temperature chart with its time windows, a legend that switches curves, and exports. GUI thread.
class TemperaturePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemperaturePanel)

public:
    explicit TemperaturePanel(Printer &printer, QWidget *parent = nullptr);
    TemperaturePanel(const PrinterMirror &mirror, const TemperatureMonitor &monitor,
                     QWidget *parent = nullptr);

    [[nodiscard]] TemperatureChart &chart() const { return *m_chart; }
    /// For the registry: the windows of time, following, and the exports.
    [[nodiscard]] QList<NamedAction> panelActions() const;
    /// Writes what is shown, or everything, in the pool; one at a time. failed() may follow.
    void saveCsv(const QString &path, bool visibleOnly);
    void savePng(const QString &path);

signals:
    void failed(const gantry::Error &error); ///< FileNotWritable
    void attentionRequested();               ///< an action of the panel wants it to be seen

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QBoxLayout *createToolRow();
    void createWindows();
    void createActions();
    void showWindow(int index);
    [[nodiscard]] QPushButton *createExportButton();
    [[nodiscard]] QPushButton *createCancelButton();
    void startExport(const QString &path, const ExportTask::Fill &fill);
    void handleExportFailure(const QString &path, const QString &reason);
    void render();
    void rebuildLegend();
    void chooseFile(const QString &suffix, const QString &filter,
                    void (TemperaturePanel::*save)(const QString &));
    void saveVisibleCsv(const QString &path);
    void saveWholeCsv(const QString &path);

    const PrinterMirror &m_mirror;
    const TemperatureMonitor &m_monitor;
    TemperatureChart *m_chart;
    SegmentedControl *m_windows = nullptr;
    QList<QAction *> m_windowActions;
    QList<QAction *> m_exportActions;
    QAction *m_followAction = nullptr;
    QLabel *m_following = nullptr;
    QPushButton *m_follow = nullptr;
    QHBoxLayout *m_legend = nullptr;
    QList<QToolButton *> m_legendButtons;
    QLabel *m_targetHint = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_cancelExport = nullptr; ///< seen when writing takes long
    ExportTask m_task{this};
    QTimer m_longExport{this};
};

} // namespace gantry
