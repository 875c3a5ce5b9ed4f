// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/terminalpanel.h"

#include "common/buttonvariant.h"
#include "common/icons.h"
#include "common/metrics.h"
#include "common/panelrefresh.h"
#include "common/reasontooltip.h"
#include "printer/printer.h"
#include "settings/settings.h"
#include "terminal/commandedit.h"
#include "terminal/commandtext.h"
#include "terminal/findbar.h"
#include "terminal/terminalfilterbar.h"
#include "terminal/terminalmodel.h"
#include "terminal/terminalview.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gantry {

TerminalPanel::TerminalPanel(Printer &printer, Settings &settings, QWidget *parent)
    : TerminalPanel(printer.mirror(), printer.terminal(), settings, parent)
{
    connect(this, &TerminalPanel::commandsRequested, &printer, &Printer::sendCommands);
    connect(this, &TerminalPanel::fakeAcknowledgeRequested, &printer, &Printer::fakeAcknowledge);
}

TerminalPanel::TerminalPanel(const PrinterMirror &mirror, TerminalLog &log, Settings &settings,
                             QWidget *parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_log(log)
    , m_settings(settings)
    , m_model(new TerminalModel(log, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    createActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(this, 1.5), grid(this, 1), grid(this, 1.5), grid(this, 1.25));
    layout->setSpacing(grid(this, 1));
    // Made from the top to the bottom, which is the order of the Tab key. No focus proxy: the key would jump to it.
    layout->addLayout(createToolRow());
    m_findBar = new FindBar(this);
    layout->addWidget(m_findBar);
    m_view = new TerminalView(*m_model, this);
    layout->addWidget(m_view, 1);
    layout->addLayout(createCommandRow());

    connect(m_view, &QWidget::customContextMenuRequested, this, &TerminalPanel::showMenu);
    connect(m_view, &TerminalView::copyRequested, this, [this] { copy(false); });
    connect(m_findBar, &FindBar::textChanged, this, &TerminalPanel::findFirst);
    connect(m_findBar, &FindBar::findRequested, this, &TerminalPanel::find);
    connect(m_findBar, &FindBar::closed, this, [this] {
        m_view->setSearchText({});
        m_view->setFocus();
    });
    connect(m_command, &CommandEdit::commandEntered, this,
            [this](const QString &command) { send({command}); });
    connect(m_command, &CommandEdit::linesPasted, this, &TerminalPanel::offerToSend);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TerminalPanel::renderEmptyText);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TerminalPanel::renderEmptyText);
    connect(&m_log, &TerminalLog::linesAppended, this, &TerminalPanel::renderEmptyText);
    applyFilter();
    new PanelRefresh(
        m_mirror, *this,
        {.atOnce = PrinterAspect::Link | PrinterAspect::Permissions | PrinterAspect::Firmware},
        [this] { render(); });
}

void TerminalPanel::createActions()
{
    m_copy = new QAction(icon(Icon::Copy), tr("Copy"), this);
    m_copyAsOnWire = new QAction(tr("Copy as reported"), this);
    m_clear = new QAction(icon(Icon::Trash), tr("Clear the terminal"), this);
    m_acknowledge = new QAction(tr("Acknowledge for the printer"), this);
    m_acknowledge->setObjectName(u"acknowledge"_s);
    connect(m_copy, &QAction::triggered, this, [this] { copy(false); });
    connect(m_copyAsOnWire, &QAction::triggered, this, [this] { copy(true); });
    connect(m_clear, &QAction::triggered, &m_log, &TerminalLog::clear);
    connect(m_acknowledge, &QAction::triggered, this, &TerminalPanel::fakeAcknowledgeRequested);

    m_find = new QAction(icon(Icon::Search), tr("Find in the terminal"), this);
    m_find->setIconText(tr("Find"));
    m_find->setShortcut(QKeySequence::Find);
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_find);
    connect(m_find, &QAction::triggered, this, &TerminalPanel::openFind);
    m_time = new QAction(icon(Icon::Clock), tr("Show times in the terminal"), this);
    m_time->setCheckable(true);
    m_time->setToolTip(tr("Show the time of each line, to the millisecond"));
    connect(m_time, &QAction::toggled, m_model, &TerminalModel::setShowsTime);
    m_focusCommand = new QAction(icon(Icon::Terminal), tr("Type a command"), this);
    connect(m_focusCommand, &QAction::triggered, this, &TerminalPanel::focusCommand);
}

QList<TerminalPanel::NamedAction> TerminalPanel::panelActions() const
{
    QList<NamedAction> actions{{u"terminal.command"_s, m_focusCommand},
                               {u"terminal.find"_s, m_find},
                               {u"terminal.clear"_s, m_clear},
                               {u"terminal.times"_s, m_time},
                               {u"terminal.acknowledge"_s, m_acknowledge}};
    for (const TerminalFilterBar::Toggle &toggle : m_filters->toggles())
        actions << NamedAction{u"terminal.show.%1"_s.arg(toggle.key), toggle.action};
    return actions;
}

void TerminalPanel::openFind()
{
    emit attentionRequested();
    m_findBar->open();
}

void TerminalPanel::focusCommand()
{
    emit attentionRequested();
    m_command->setFocus(Qt::ShortcutFocusReason);
}

QBoxLayout *TerminalPanel::createToolRow()
{
    m_filters = new TerminalFilterBar(m_settings, this);
    connect(m_filters, &TerminalFilterBar::filterChanged, this, &TerminalPanel::applyFilter);
    connect(m_filters, &TerminalFilterBar::settingsRequested, this,
            &TerminalPanel::filterSettingsRequested);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this, 0.5));
    row->addWidget(m_filters, 1);
    row->addWidget(createToolButton(u"showTime"_s, m_time), 0, Qt::AlignTop);
    row->addWidget(createToolButton(u"openFind"_s, m_find), 0, Qt::AlignTop);
    return row;
}

QToolButton *TerminalPanel::createToolButton(const QString &name, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->text());
    return button;
}

QBoxLayout *TerminalPanel::createCommandRow()
{
    m_command = new CommandEdit(m_settings.commandHistory(), this);
    m_command->setObjectName(u"command"_s);
    m_command->setFont(m_view->font());
    m_command->setPlaceholderText(tr("G-code, for example M115"));
    m_command->setAccessibleName(tr("Command for the printer"));
    m_send = new QPushButton(this);
    m_send->setObjectName(u"send"_s);
    m_send->setText(tr("Send"));
    m_send->setIcon(icon(Icon::Send));
    connect(m_send, &QPushButton::clicked, m_command, &CommandEdit::submit);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this, 1));
    row->addWidget(m_command, 1);
    row->addWidget(m_send);
    return row;
}

void TerminalPanel::render()
{
    const Permission &permission = m_mirror.availability().sendCommand;
    const QString tip
        = tr("Enter sends; Up and Down bring back earlier commands. Codes are sent in "
             "upper case, as most firmware wants them; texts and file names stay as "
             "typed.");
    applyPermission(m_command, permission, tip);
    applyPermission(m_send, permission, tr("Send the command (Enter)"));
    applyPermission(m_acknowledge, permission,
                    tr("Go on as if the printer had answered ok. For a printer that waits because "
                       "an ok was lost."));
    m_command->setFirmware(m_mirror.state().firmware);
    renderEmptyText();
}

// Also when lines come of which none is shown, or all were cleared away.
void TerminalPanel::renderEmptyText()
{
    m_view->setEmptyText(m_model->rowCount() == 0 ? emptyText() : QString());
}

QString TerminalPanel::emptyText() const
{
    if (!m_log.lines().isEmpty())
        return tr("All lines so far are hidden. Choose above what is shown.");
    return m_mirror.state().isReady()
               ? tr("Nothing was said since the terminal was cleared.")
               : tr("Connect to a printer to see what it and Gantry say to each other.");
}

void TerminalPanel::applyFilter()
{
    m_model->setFilter(m_filters->filter());
    renderEmptyText();
}

void TerminalPanel::findFirst()
{
    const QString text = m_findBar->text();
    m_view->setSearchText(text);
    const int row = m_model->find(text.toUtf8(), m_model->rowCount() - 1, true);
    m_findBar->setFound(row >= 0);
    if (row >= 0)
        m_view->showRow(row);
}

void TerminalPanel::find(bool upwards)
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid()) {
        findFirst();
        return;
    }
    const int count = m_model->rowCount();
    const int from = (current.row() + (upwards ? count - 1 : 1)) % count;
    const int row = m_model->find(m_findBar->text().toUtf8(), from, upwards);
    m_findBar->setFound(row >= 0);
    if (row >= 0)
        m_view->showRow(row);
}

void TerminalPanel::copy(bool asOnWire)
{
    const QString text = m_view->selectedText(asOnWire);
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TerminalPanel::send(const QStringList &commands)
{
    QStringList ready;
    for (const QString &command : commands)
        ready << CommandText::normalized(command);
    m_settings.setCommandHistory(m_command->history());
    m_view->follow();
    emit commandsRequested(ready.join(u'\n').toUtf8());
}

void TerminalPanel::offerToSend(const QStringList &lines)
{
    if (!m_mirror.availability().sendCommand.allowed())
        return;
    if (lines.size() <= MostUnaskedLines) {
        for (const QString &line : lines)
            m_command->addToHistory(line);
        send(lines);
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Send pasted lines"),
        tr("Send %n pasted line(s) to the printer?", nullptr, static_cast<int>(lines.size())),
        QMessageBox::Cancel, this);
    box->setObjectName(u"pasteQuestion"_s);
    box->setInformativeText(tr("They are carried out one after the other, in this order."));
    box->setDetailedText(lines.join(u'\n'));
    QPushButton *confirm = box->addButton(tr("Send"), QMessageBox::AcceptRole);
    auto *cancel = qobject_cast<QPushButton *>(box->button(QMessageBox::Cancel));
    setButtonVariant(cancel, ButtonVariant::Primary);
    box->setDefaultButton(cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(confirm, &QPushButton::clicked, this, [this, lines] { send(lines); });
    box->open();
}

void TerminalPanel::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const bool selected = m_view->selectionModel()->hasSelection();
    m_copy->setEnabled(selected);
    m_copyAsOnWire->setEnabled(selected);
    m_copyAsOnWire->setToolTip(tr("The bare lines, without time and direction."));
    menu->addAction(m_copy);
    menu->addAction(m_copyAsOnWire);
    menu->addSeparator();
    menu->addAction(m_clear);
    menu->addSeparator();
    menu->addAction(m_acknowledge);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace gantry
