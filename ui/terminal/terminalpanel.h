// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <utility>

class QAction;
class QBoxLayout;
class QPushButton;
class QToolButton;

namespace gantry {

class CommandEdit;
class FindBar;
class Printer;
class PrinterMirror;
class Settings;
class TerminalFilterBar;
class TerminalLog;
class TerminalModel;
class TerminalView;

/// The conversation with the printer, filtered to what matters, and a line to type commands. GUI thread.
class TerminalPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminalPanel)

public:
    explicit TerminalPanel(Printer &printer, Settings &settings, QWidget *parent = nullptr);
    TerminalPanel(const PrinterMirror &mirror, TerminalLog &log, Settings &settings,
                  QWidget *parent = nullptr);

    /// An action of the panel with its id in the window's registry.
    using NamedAction = std::pair<QString, QAction *>;
    [[nodiscard]] QList<NamedAction> panelActions() const;

    void openFind();
    void focusCommand();

    /// More pasted lines than this are sent after a question only.
    static constexpr qsizetype MostUnaskedLines = 10;

signals:
    /// Lines as they are to be sent, separated by newlines.
    void commandsRequested(const QByteArray &text);
    void fakeAcknowledgeRequested();
    void filterSettingsRequested(); ///< "Edit filters…"
    void attentionRequested();      ///< an action of the panel wants it to be seen

private:
    [[nodiscard]] QBoxLayout *createToolRow();
    [[nodiscard]] QToolButton *createToolButton(const QString &name, QAction *action);
    [[nodiscard]] QBoxLayout *createCommandRow();
    void createActions();

    void render();
    void applyFilter();
    void find(bool upwards);
    void findFirst();
    void copy(bool asOnWire);
    void send(const QStringList &commands);
    void offerToSend(const QStringList &lines);
    void showMenu(const QPoint &position);
    void renderEmptyText();
    [[nodiscard]] QString emptyText() const;

    const PrinterMirror &m_mirror;
    TerminalLog &m_log;
    Settings &m_settings;
    TerminalModel *m_model;
    TerminalView *m_view = nullptr;
    TerminalFilterBar *m_filters = nullptr;
    FindBar *m_findBar = nullptr;
    CommandEdit *m_command = nullptr;
    QPushButton *m_send = nullptr;
    QAction *m_find = nullptr;
    QAction *m_time = nullptr;
    QAction *m_focusCommand = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyAsOnWire = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_acknowledge = nullptr;
};

} // namespace gantry
