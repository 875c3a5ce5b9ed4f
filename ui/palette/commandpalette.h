// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace gantry {

class ActionRegistry;
class CommandModel;

/// Finds and triggers every action of the window by its name: a frame over the top of the window, for the keyboard.
/// Enter triggers, Esc or a click elsewhere closes. GUI thread.
class CommandPalette final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    CommandPalette(const ActionRegistry &registry, QWidget &window);

    /// Opens with an empty field; if it is open, what is typed next takes the place of the text.
    void open();
    void dismiss(); ///< and gives the focus back

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &text);
    void place();
    [[nodiscard]] int wantedHeight() const;
    void step(int rows);
    void triggerCurrent();
    void handleFocus(QWidget *now);
    [[nodiscard]] bool handleKey(int key);

    void layOut();

    const ActionRegistry &m_registry;
    QWidget &m_window;
    CommandModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_focusBefore;
    QTimer m_changed{this};
};

} // namespace gantry
