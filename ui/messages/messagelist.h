// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace gantry {

class MessageJournal;
class Settings;
class TimedList;

/// The list of what happened; what came while nobody was there stands out until it was seen here. GUI thread.
class MessageList final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageList)

public:
    MessageList(MessageJournal &journal, Settings &settings, QWidget *parent);

    void open() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void render();
    void copy();

    MessageJournal &m_journal;
    Settings &m_settings;
    QLabel *m_title = nullptr;
    TimedList *m_list = nullptr;
    QCheckBox *m_desktop = nullptr;
    QCheckBox *m_sound = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace gantry
