// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/commandedit.h"

#include "terminal/codepopup.h"
#include "terminal/commandtext.h"

#include <QKeyEvent>

namespace gantry {

CommandEdit::CommandEdit(const QStringList &history, QWidget *parent)
    : QLineEdit(parent)
    , m_history(history)
    , m_popup(new CodePopup(*this))
{
    // However a text gets in (keyboard, menu, middle button, drop), its line breaks arrive here.
    connect(this, &QLineEdit::textChanged, this, &CommandEdit::takeLines);
    // Only what is typed: what history brings back was known before.
    connect(this, &QLineEdit::textEdited, this, &CommandEdit::explain);
    connect(m_popup, &CodePopup::clicked, this, &CommandEdit::accept);
    connect(m_popup, &CodePopup::chosenChanged, this, &CommandEdit::describeChoice);
}

CommandEdit::~CommandEdit()
{
    delete m_popup;
}

void CommandEdit::submit()
{
    const QString command = text().trimmed();
    if (command.isEmpty())
        return;
    m_history.add(command);
    m_popup->dismiss();
    clear();
    emit commandEntered(command);
}

// Tab would go on to the next field before it is a key press here.
bool CommandEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && handlePopupKey(Qt::Key_Tab))
            return true;
    }
    return QLineEdit::event(event);
}

bool CommandEdit::handlePopupKey(int key)
{
    if (!m_popup->isVisible())
        return false;
    if (key == Qt::Key_Escape) {
        m_popup->dismiss();
        return true;
    }
    if (!m_popup->canChoose())
        return false;
    const std::optional<CodeTable::Code> chosen = m_popup->chosen();
    switch (key) {
    case Qt::Key_Down:
        m_popup->step(1);
        return true;
    case Qt::Key_Up:
        if (!chosen)
            return false; // the history, as ever
        m_popup->step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (!chosen)
            return false;
        accept(*chosen);
        return true;
    default:
        return false;
    }
}

void CommandEdit::keyPressEvent(QKeyEvent *event)
{
    if (handlePopupKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        submit();
        return;
    case Qt::Key_Up:
        m_popup->dismiss();
        setText(m_history.older(text()));
        return;
    case Qt::Key_Down:
        m_popup->dismiss();
        setText(m_history.newer(text()));
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            m_history.stopBrowsing();
            clear();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void CommandEdit::focusOutEvent(QFocusEvent *event)
{
    m_popup->dismiss();
    QLineEdit::focusOutEvent(event);
}

void CommandEdit::hideEvent(QHideEvent *event)
{
    m_popup->dismiss();
    QLineEdit::hideEvent(event);
}

void CommandEdit::explain()
{
    const QString typed = text();
    const bool isCodeComplete = typed.trimmed().contains(u' ') || typed.endsWith(u' ');
    if (!isCodeComplete) {
        m_popup->offer(CodeTable::beginningWith(typed, m_firmware), true);
        return;
    }
    // While parameters are typed their meaning stays in sight.
    const std::optional<CodeTable::Code> code = CodeTable::codeOf(typed);
    if (code && !code->parameters.isEmpty())
        m_popup->offer({*code}, false);
    else
        m_popup->dismiss();
}

void CommandEdit::accept(const CodeTable::Code &code)
{
    setText(code.parameters.isEmpty() ? code.code : code.code + u' ');
    explain();
}

// The keyboard stays here, so this is where a screen reader hears what was chosen in the list.
void CommandEdit::describeChoice()
{
    const std::optional<CodeTable::Code> chosen = m_popup->chosen();
    setAccessibleDescription(
        chosen ? tr("%1: %2. %3").arg(chosen->code, chosen->name, chosen->parameters) : QString());
}

void CommandEdit::takeLines(const QString &text)
{
    if (!text.contains(u'\n') && !text.contains(u'\r') && !text.contains(QChar::LineSeparator)
        && !text.contains(QChar::ParagraphSeparator))
        return;
    const QStringList lines = CommandText::lines(text);
    if (lines.size() < 2) {
        setText(lines.value(0)); // a single line that was copied with its end
        return;
    }
    clear();
    emit linesPasted(lines);
}

} // namespace gantry
