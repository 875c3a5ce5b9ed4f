// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/terminalpanel.h"

#include "common/buttonvariant.h"
#include "common/icons.h"
#include "common/metrics.h"
#include "common/reasontooltip.h"
#include "printer/printer.h"
#include "settings/settings.h"
#include "terminal/commandedit.h"
#include "terminal/commandtext.h"
#include "terminal/findbar.h"
#include "terminal/terminalmodel.h"
#include "terminal/terminalview.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// Keys in the settings file. "none" says that the user wants to see everything; an empty list, that nothing was chosen
// yet, and then the noise is hidden.
constexpr auto TemperatureKey = "temperature"_L1;
constexpr auto AcknowledgeKey = "ok"_L1;
constexpr auto BusyKey = "busy"_L1;
constexpr auto PositionKey = "position"_L1;
constexpr auto PollsKey = "polls"_L1;
constexpr auto NoneKey = "none"_L1;

QStringList hiddenKeys(const Settings &settings)
{
    const QStringList stored = settings.hiddenTerminalKinds();
    return stored.isEmpty()
               ? QStringList{TemperatureKey, AcknowledgeKey, BusyKey, PositionKey, PollsKey}
               : stored;
}

} // namespace

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
    , m_view(new TerminalView(*m_model, this))
    , m_findBar(new FindBar(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    createActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(this, 1.5), grid(this, 1), grid(this, 1.5), grid(this, 1.25));
    layout->setSpacing(grid(this, 1));
    layout->addLayout(createToolRow());
    layout->addWidget(m_findBar);
    layout->addWidget(m_view, 1);
    layout->addLayout(createCommandRow());
    setTabOrder(m_findBar, m_view);
    setTabOrder(m_view, m_command);
    setFocusProxy(m_command);

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
    connect(&m_mirror, &PrinterMirror::stateChanged, this, &TerminalPanel::render);
    applyFilter();
    render();
}

void TerminalPanel::createActions()
{
    m_copy = new QAction(icon(Icon::Copy), tr("Copy"), this);
    m_copyAsOnWire = new QAction(tr("Copy as reported"), this);
    m_clear = new QAction(icon(Icon::Trash), tr("Clear"), this);
    m_acknowledge = new QAction(tr("Acknowledge for the printer"), this);
    m_acknowledge->setObjectName(u"acknowledge"_s);
    connect(m_copy, &QAction::triggered, this, [this] { copy(false); });
    connect(m_copyAsOnWire, &QAction::triggered, this, [this] { copy(true); });
    connect(m_clear, &QAction::triggered, &m_log, &TerminalLog::clear);
    connect(m_acknowledge, &QAction::triggered, this, &TerminalPanel::fakeAcknowledgeRequested);

    auto *search = new QAction(this);
    search->setShortcut(QKeySequence::Find);
    search->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(search);
    connect(search, &QAction::triggered, m_findBar, &FindBar::open);
}

QBoxLayout *TerminalPanel::createToolRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this, 0.5));
    auto *label = new QLabel(tr("Show"), this);
    label->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(label);
    addToggle(row, TemperatureKey, tr("Temperatures"), tr("Temperature reports"));
    addToggle(row, AcknowledgeKey, tr("ok"), tr("Bare acknowledgements"));
    addToggle(row, BusyKey, tr("Busy"), tr("Busy and wait messages"));
    addToggle(row, PositionKey, tr("Positions"), tr("Position reports"));
    addToggle(row, PollsKey, tr("Polls"), tr("Gantry's own regular questions"));
    row->addStretch(1);

    m_time = new QToolButton(this);
    m_time->setObjectName(u"showTime"_s);
    m_time->setIcon(icon(Icon::Clock));
    m_time->setCheckable(true);
    m_time->setAutoRaise(true);
    m_time->setFocusPolicy(Qt::StrongFocus);
    m_time->setToolTip(tr("Show the time of each line, to the millisecond"));
    m_time->setAccessibleName(tr("Show times"));
    connect(m_time, &QToolButton::toggled, m_model, &TerminalModel::setShowsTime);
    row->addWidget(m_time);

    auto *search = new QToolButton(this);
    search->setObjectName(u"openFind"_s);
    search->setIcon(icon(Icon::Search));
    search->setAutoRaise(true);
    search->setFocusPolicy(Qt::StrongFocus);
    search->setToolTip(tr("Find (Ctrl+F)"));
    search->setAccessibleName(tr("Find"));
    connect(search, &QToolButton::clicked, m_findBar, &FindBar::open);
    row->addWidget(search);
    return row;
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

void TerminalPanel::addToggle(QBoxLayout *row, const QString &key, const QString &text,
                              const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"show_%1"_s.arg(key));
    button->setText(text);
    button->setCheckable(true);
    button->setChecked(!hiddenKeys(m_settings).contains(key));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(
        tr("%1: shown while this is pressed. Nothing is lost while it is not.").arg(tip));
    button->setAccessibleName(tr("Show: %1").arg(tip));
    connect(button, &QToolButton::toggled, this, [this] {
        applyFilter();
        saveFilter();
    });
    row->addWidget(button);
    m_toggles << FilterToggle{key, button};
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
    m_view->setEmptyText(emptyText());
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
    TerminalFilter filter;
    for (const FilterToggle &toggle : std::as_const(m_toggles)) {
        if (toggle.button->isChecked())
            continue;
        if (toggle.key == TemperatureKey)
            filter.hiddenKinds << WireLine::Kind::Temperature;
        else if (toggle.key == AcknowledgeKey)
            filter.hiddenKinds << WireLine::Kind::Acknowledge;
        else if (toggle.key == BusyKey)
            filter.hiddenKinds << WireLine::Kind::Busy;
        else if (toggle.key == PositionKey)
            filter.hiddenKinds << WireLine::Kind::Position;
        else
            filter.hidesPolls = true;
    }
    m_model->setFilter(filter);
    m_view->setEmptyText(emptyText());
}

void TerminalPanel::saveFilter()
{
    QStringList hidden;
    for (const FilterToggle &toggle : std::as_const(m_toggles)) {
        if (!toggle.button->isChecked())
            hidden << toggle.key;
    }
    m_settings.setHiddenTerminalKinds(hidden.isEmpty() ? QStringList{NoneKey} : hidden);
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
