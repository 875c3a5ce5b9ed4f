// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/commandhistory.h"

#include <QLineEdit>

namespace gantry {

/// A line for commands: Enter sends, Up and Down walk through the commands typed before that begin with what is typed.
/// Several lines pasted at once are handed over together.
class CommandEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandEdit)

public:
    explicit CommandEdit(const QStringList &history, QWidget *parent = nullptr);

    [[nodiscard]] const QStringList &history() const { return m_history.entries(); }
    void addToHistory(const QString &command) { m_history.add(command); }
    /// Sends what stands there, as Enter does.
    void submit();

signals:
    void commandEntered(const QString &command); ///< not empty, as typed
    void linesPasted(const QStringList &lines);  ///< more than one, none empty

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeLines(const QString &text);

    CommandHistory m_history;
};

} // namespace gantry
