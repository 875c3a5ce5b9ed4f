// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macro/macropanel.h"

#include "common/actionregistry.h"
#include "common/buttonvariant.h"
#include "common/metrics.h"
#include "common/panelrefresh.h"
#include "common/reasontooltip.h"
#include "control/bedquestion.h"
#include "control/macrostore.h"
#include "macro/macrobutton.h"
#include "macro/macrodialog.h"
#include "macro/macrorundialog.h"
#include "printer/printer.h"
#include "script/scripttitle.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int Columns = 2;
const CommandTags Tags{u"source:macro"_s};

QString tipOf(const Macro &macro)
{
    constexpr qsizetype Most = 300; // characters
    if (!macro.script.isEmpty())
        return MacroPanel::tr("Sends the script %1").arg(scriptTitle(macro.script));
    const QString code = macro.gcode.trimmed();
    return MacroPanel::tr("Sends:\n%1").arg(code.size() > Most ? code.left(Most) + u"…"_s : code);
}

} // namespace

MacroPanel::MacroPanel(Printer &printer, MacroStore &store, const ScriptStore &scripts,
                       ActionRegistry &actions, QWidget *parent)
    : Card(tr("Macros"), parent)
    , m_printer(printer)
    , m_store(store)
    , m_scripts(scripts)
    , m_grid(new QGridLayout)
    , m_buttons(new QWidget(content()))
    , m_empty(new QLabel(tr("Buttons for what you send often. Press Edit to add one."), content()))
    , m_edit(new QToolButton(this))
    , m_actions(actions)
{
    buildEditButton();
    m_empty->setObjectName(u"macroEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(grid(this, 0.75));
    for (int column = 0; column < Columns; ++column)
        m_grid->setColumnStretch(column, 1);
    m_buttons->setLayout(m_grid);
    m_buttons->installEventFilter(this);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins({});
    column->addWidget(m_empty);
    column->addWidget(m_buttons);
    column->addStretch(1);
    connect(&store, &MacroStore::changed, this, &MacroPanel::rebuild);
    connect(&scripts, &ScriptStore::changed, this, &MacroPanel::render);
    new PanelRefresh(
        printer.mirror(), *this,
        {.atOnce = PrinterAspect::Link | PrinterAspect::Job | PrinterAspect::Permissions},
        [this] { render(); });
    connect(&printer.connection(), &PrinterConnection::messagesRegistered, this,
            &MacroPanel::handleAnswers);
    setLeastContentHeight(3.5); // one row and the beginning of the next: there is more
    rebuild();
}

MacroPanel::~MacroPanel()
{
    // They call this panel; the registry outlives it.
    for (const Macro &macro : std::as_const(m_withAction))
        m_actions.remove(actionId(macro.name));
    m_actions.remove(ActionId::EditMacros);
}

// A name may hold anything; ids stand in files.
QString MacroPanel::actionId(const QString &macroName)
{
    return u"macros.run."_s + QString::fromLatin1(macroName.toUtf8().toPercentEncoding());
}

void MacroPanel::buildEditButton()
{
    QAction *edit = m_actions.add(ActionId::EditMacros, tr("Edit &macros…"), Icon::Play);
    edit->setIconText(tr("Edit"));
    edit->setToolTip(tr("Add, change and delete macros"));
    connect(edit, &QAction::triggered, this, &MacroPanel::edit);
    m_edit->setObjectName(u"macroEdit"_s);
    m_edit->setFocusPolicy(Qt::StrongFocus);
    setButtonVariant(m_edit, ButtonVariant::Quiet);
    bindButton(m_edit, edit, ButtonIcon::Own);
    m_edit->setAccessibleName(tr("Edit the macros"));
    header()->addWidget(m_edit);
}

void MacroPanel::rebuild()
{
    followMacros();
    for (const Place &place : std::as_const(m_places)) {
        m_grid->removeWidget(place.cell);
        place.cell->hide();
        place.cell->deleteLater(); // it may have brought us here
    }
    m_places.clear();
    for (const Macro &macro : m_store.macros())
        m_places.append(makePlace(macro));
    m_empty->setVisible(m_places.isEmpty());
    layOut();
    watchAnswers();
    render();
}

/// Makes an action for each macro that has none, and takes away those of macros that are gone.
void MacroPanel::followMacros()
{
    followRenamed();
    for (const Macro &macro : std::as_const(m_withAction)) {
        if (!find(macro.name))
            m_actions.remove(actionId(macro.name));
    }
    m_withAction = m_store.macros();
    for (const Macro &macro : std::as_const(m_withAction)) {
        const QString id = actionId(macro.name);
        QAction *action = m_actions.contains(id) ? m_actions.action(id) : makeAction(id);
        action->setText(QString(macro.name).replace(u'&', u"&&"_s));
        action->setData(macro.name);
    }
}

QAction *MacroPanel::makeAction(const QString &id)
{
    QAction *action = m_actions.add(id, QString());
    connect(action, &QAction::triggered, this,
            [this, action] { press(action->data().toString()); });
    return action;
}

/// A macro that differs from one that is gone in nothing but its name has been renamed, and keeps its shortcut.
void MacroPanel::followRenamed()
{
    for (Macro &before : m_withAction) {
        if (find(before.name))
            continue;
        for (const Macro &now : m_store.macros()) {
            Macro renamed = before;
            renamed.name = now.name;
            if (renamed == now && !m_actions.contains(actionId(now.name))) {
                m_actions.rename(actionId(before.name), actionId(now.name));
                before.name = now.name;
                break;
            }
        }
    }
}

MacroPanel::Place MacroPanel::makePlace(const Macro &macro)
{
    auto *cell = new QWidget(m_buttons);
    auto *button = new MacroButton(macro.name, cell);
    auto *answer = new QLabel(cell);
    answer->setObjectName(u"answer:"_s + macro.name);
    answer->setTextFormat(Qt::PlainText);
    answer->setWordWrap(true);
    answer->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    answer->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(grid(this, 0.25));
    column->addWidget(button);
    column->addWidget(answer);
    column->addStretch(1);
    const QString name = macro.name;
    QAction *action = m_actions.action(actionId(name));
    standFor(button, action);
    connect(button, &MacroButton::clicked, action, &QAction::trigger);
    connect(button, &MacroButton::draggedTo, this,
            [this, name](const QPoint &at) { dragTo(name, at); });
    connect(button, &MacroButton::dragEnded, this, &MacroPanel::keepOrder);
    cell->show();
    return {cell, button, answer};
}

void MacroPanel::layOut()
{
    for (const Place &place : std::as_const(m_places))
        m_grid->removeWidget(place.cell);
    m_spans = spans();
    int at = 0;
    for (int i = 0; i < int(m_places.size()); ++i) {
        m_grid->addWidget(m_places.at(i).cell, at / Columns, at % Columns, 1, m_spans.at(i));
        at += m_spans.at(i);
    }
    // The Tab key goes in the order that is seen.
    for (qsizetype i = 1; i < m_places.size(); ++i)
        QWidget::setTabOrder(m_places.at(i - 1).button, m_places.at(i).button);
}

/// A name that needs more than its half gets the whole row, and so does one that would stand alone before it.
QList<int> MacroPanel::spans() const
{
    const int half = (m_buttons->width() - m_grid->horizontalSpacing()) / Columns;
    QList<int> spans;
    bool beside = false; // the last one has room beside it
    for (const Place &place : m_places) {
        const bool isWide = place.button->wholeWidth() > half;
        if (isWide && beside)
            spans.last() = Columns;
        beside = !isWide && !beside;
        spans.append(isWide ? Columns : 1);
    }
    return spans;
}

bool MacroPanel::eventFilter(QObject *watched, QEvent *event)
{
    // The card's own filter brings events before there are buttons; of this type only once it is shown.
    if (event->type() == QEvent::Resize && watched == m_buttons && m_spans != spans()) {
        layOut();
        render();
    }
    return Card::eventFilter(watched, event);
}

void MacroPanel::render()
{
    for (const Place &place : std::as_const(m_places)) {
        const Macro *macro = find(place.button->name());
        if (!macro)
            continue;
        const Permission may = permissionFor(*macro);
        QAction *action = m_actions.action(actionId(macro->name));
        applyPermission(action, may, tipOf(*macro));
        const QString tip = tipWithShortcut(tipOf(*macro), action);
        const bool isCut = place.button->wholeWidth() > place.button->width();
        applyPermission(place.button, may, isCut ? macro->name + u'\n' + tip : tip);
        const QString answer = m_answers.value(macro->name);
        place.answer->setText(answer);
        place.answer->setVisible(!answer.isEmpty());
    }
}

Permission MacroPanel::permissionFor(const Macro &macro) const
{
    const QStringList scripts = macro.script.isEmpty() ? QStringList() : m_scripts.names();
    return macroPermission(macro, m_printer.state(), m_printer.availability(), scripts);
}

const Macro *MacroPanel::find(const QString &name) const
{
    const QList<Macro> &macros = m_store.macros();
    const auto found = std::find_if(macros.begin(), macros.end(),
                                    [&name](const Macro &macro) { return macro.name == name; });
    return found == macros.end() ? nullptr : &*found;
}

void MacroPanel::press(const QString &name)
{
    const Macro *macro = find(name);
    if (!macro)
        return;
    if (macro->homesZ() && m_printer.state().printOnBed && permissionFor(*macro).allowed()) {
        if (!m_bedBox)
            m_bedBox = BedQuestion::open(*this, [this, clear = *macro] { begin(clear); });
        return;
    }
    begin(*macro);
}

/// Sends it, after its own question if it has one.
void MacroPanel::begin(const Macro &macro)
{
    if (!macro.asks && macro.parameters.isEmpty()) {
        send(macro, {});
        return;
    }
    auto *dialog = new MacroRunDialog(macro, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { send(dialog->macro(), dialog->values()); });
    dialog->open();
}

void MacroPanel::send(const Macro &macro, const QMap<QString, QString> &values)
{
    // A dialog may have been open while things changed.
    const Permission may = permissionFor(macro);
    if (!may.allowed()) {
        emit refused({ErrorCode::NotAvailable, may.reason, {}});
        return;
    }
    const CommandTags tags = withTag(Tags, MacroTag + macro.name);
    Result<void> sent;
    if (macro.script.isEmpty()) {
        const Result<QStringList> lines = macro.lines(values);
        const Permission &homing = m_printer.availability().homeZ;
        if (lines && !homing.allowed() && Macro::homesZ(*lines)) { // by what was typed
            emit refused({ErrorCode::NotAvailable, homing.reason, {}});
            return;
        }
        sent = lines ? m_printer.macro(*lines, tags) : Result<void>(failure(lines.error()));
    } else {
        const Result<QVariantMap> variables = macro.variables(values);
        sent = variables ? m_printer.script(macro.script, *variables, tags)
                         : Result<void>(failure(variables.error()));
    }
    if (!sent)
        emit refused(sent.error());
}

void MacroPanel::edit()
{
    auto *dialog = new MacroDialog(m_store, m_scripts.names(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The dragged button takes the place the pointer is over; the others make room.
void MacroPanel::dragTo(const QString &name, const QPoint &globalPosition)
{
    const QPoint at = m_buttons->mapFromGlobal(globalPosition);
    const auto isOver = [&at](const Place &place) { return place.cell->geometry().contains(at); };
    const auto isDragged = [&name](const Place &place) { return place.button->name() == name; };
    const auto over = std::find_if(m_places.cbegin(), m_places.cend(), isOver);
    const auto dragged = std::find_if(m_places.cbegin(), m_places.cend(), isDragged);
    if (over == m_places.cend() || dragged == m_places.cend() || over == dragged)
        return;
    m_places.move(dragged - m_places.cbegin(), over - m_places.cbegin());
    layOut();
    m_grid->activate();
}

void MacroPanel::keepOrder()
{
    QList<Macro> macros;
    for (const Place &place : std::as_const(m_places)) {
        if (const Macro *macro = find(place.button->name()))
            macros.append(*macro);
    }
    if (macros == m_store.macros())
        return;
    const Result<void> kept = m_store.setMacros(macros);
    if (kept)
        return;
    emit refused(kept.error());
    rebuild(); // back to the order that is kept
}

void MacroPanel::watchAnswers()
{
    QList<FeedbackExpression> expressions;
    for (const Macro &macro : m_store.macros()) {
        if (!macro.feedbackRegex.isEmpty()) {
            const QString shown
                = macro.feedbackTemplate.isEmpty() ? u"{0}"_s : macro.feedbackTemplate;
            expressions.append({macro.name, macro.feedbackRegex, {{macro.name, shown}}});
        }
    }
    m_printer.setFeedback(expressions);
}

void MacroPanel::handleAnswers(const QList<RegisteredMessage> &messages)
{
    for (const RegisteredMessage &message : messages) {
        const auto output = message.outputs.constFind(message.name);
        if (output != message.outputs.cend() && find(message.name))
            m_answers.insert(message.name, *output);
    }
    render();
}

} // namespace gantry
