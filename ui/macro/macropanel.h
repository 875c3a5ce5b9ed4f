// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "common/card.h"
#include "control/macro.h"
#include "types/registeredmessage.h"

#include <QMap>
#include <QPointer>

class QGridLayout;
class QLabel;
class QMessageBox;
class QAction;
class QToolButton;

namespace gantry {

class ActionRegistry;
class MacroButton;
class MacroStore;
class Printer;
class ScriptStore;

/// The person's own buttons: lines of G-code or scripts, sent at a click, after a question where one is wanted. Drag them
/// to sort them. Each is an action of the window as well, with a shortcut if the person wants one. What the printer
/// answers is shown under a button that looks for it.
class MacroPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MacroPanel)

public:
    MacroPanel(Printer &printer, MacroStore &store, const ScriptStore &scripts,
               ActionRegistry &actions, QWidget *parent = nullptr);
    ~MacroPanel() override;

    /// The id of a macro's action.
    [[nodiscard]] static QString actionId(const QString &macroName);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void refused(const gantry::Error &error);

private:
    struct Place
    {
        QWidget *cell;
        MacroButton *button;
        QLabel *answer;
    };

    void buildEditButton();
    void rebuild();
    void followMacros();
    void followRenamed();
    [[nodiscard]] QAction *makeAction(const QString &id);
    [[nodiscard]] Place makePlace(const Macro &macro);
    void layOut();
    [[nodiscard]] QList<int> spans() const;
    void render();
    void press(const QString &name);
    void begin(const Macro &macro);
    void send(const Macro &macro, const QMap<QString, QString> &values);
    void edit();
    void dragTo(const QString &name, const QPoint &globalPosition);
    void keepOrder();
    void watchAnswers();
    void handleAnswers(const QList<RegisteredMessage> &messages);
    [[nodiscard]] Permission permissionFor(const Macro &macro) const;
    [[nodiscard]] const Macro *find(const QString &name) const;

    Printer &m_printer;
    QPointer<QMessageBox> m_bedBox; ///< the question whether the bed is clear
    MacroStore &m_store;
    const ScriptStore &m_scripts;
    QGridLayout *m_grid;
    QWidget *m_buttons;
    QLabel *m_empty;
    QToolButton *m_edit;
    QList<Place> m_places;
    QList<int> m_spans;               // columns of each, as laid out
    QMap<QString, QString> m_answers; // by macro
    ActionRegistry &m_actions;
    QList<Macro> m_withAction; // those whose actions are in the registry
};

} // namespace gantry
