// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace gantry {

class IconLabel;
class PromptController;

/// The question a firmware asks, with its choices as buttons; what only tells is a message. Shows and hides itself as the
/// firmware says. Does not block the window, so that Stop is within reach. GUI thread.
class PromptDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PromptDialog)

public:
    PromptDialog(PromptController &prompts, QWidget *parent);

    void reject() override; ///< puts the question away without an answer

private:
    void render();
    void renderButtons(const QStringList &choices);

    PromptController &m_prompts;
    QVBoxLayout *m_column;
    QLabel *m_text;
    QLabel *m_hint;
    QScrollArea *m_scroll = nullptr; ///< the buttons: a firmware may offer many
};

} // namespace gantry
