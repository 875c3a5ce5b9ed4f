// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/card.h"
#include "job/recentfilesmodel.h"

class QLabel;
class QListView;

namespace gantry {

class PrinterMirror;
class Settings;

/// The files opened last. A click selects one for the next print; nothing here starts a print.
class FilesPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilesPanel)

public:
    FilesPanel(const PrinterMirror &mirror, Settings &settings, QWidget *parent = nullptr);

signals:
    void fileRequested(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void render();

    const PrinterMirror &m_mirror;
    Settings &m_settings;
    RecentFilesModel m_model;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace gantry
