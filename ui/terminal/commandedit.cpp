// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/commandedit.h"

#include "terminal/commandtext.h"

#include <QKeyEvent>

namespace gantry {

CommandEdit::CommandEdit(const QStringList &history, QWidget *parent)
    : QLineEdit(parent)
    , m_history(history)
{
    // However a text gets in (keyboard, menu, middle button, drop), its line breaks arrive here.
    connect(this, &QLineEdit::textChanged, this, &CommandEdit::takeLines);
}

void CommandEdit::submit()
{
    const QString command = text().trimmed();
    if (command.isEmpty())
        return;
    m_history.add(command);
    clear();
    emit commandEntered(command);
}

void CommandEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        submit();
        return;
    case Qt::Key_Up:
        setText(m_history.older(text()));
        return;
    case Qt::Key_Down:
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
