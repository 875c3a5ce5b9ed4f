// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/findbar.h"

#include "common/icons.h"
#include "common/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gantry {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_result(new QLabel(this))
{
    m_edit->setObjectName(u"findText"_s);
    m_edit->setPlaceholderText(tr("Find in the terminal"));
    m_edit->setAccessibleName(tr("Text to find"));
    m_edit->addAction(icon(Icon::Search, IconTone::Muted), QLineEdit::LeadingPosition);
    const auto button = [this](Icon name, const QString &tip) {
        auto *made = new QToolButton(this);
        made->setIcon(icon(name));
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };
    QToolButton *older = button(Icon::ArrowUp, tr("Older match (Enter)"));
    QToolButton *newer = button(Icon::ArrowDown, tr("Newer match (Shift+Enter)"));
    QToolButton *closing = button(Icon::Close, tr("Close (Esc)"));
    m_result->setObjectName(u"findResult"_s);
    m_result->hide(); // the field has its room until there is something to say

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 0.5));
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_result);
    layout->addWidget(older);
    layout->addWidget(newer);
    layout->addWidget(closing);

    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(older, &QToolButton::clicked, this, [this] { emit findRequested(true); });
    connect(newer, &QToolButton::clicked, this, [this] { emit findRequested(false); });
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

QString FindBar::text() const
{
    return m_edit->text();
}

void FindBar::setFound(bool found)
{
    m_result->setText(found || text().isEmpty() ? QString() : tr("No match"));
    m_result->setVisible(!m_result->text().isEmpty());
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit findRequested(!(event->modifiers() & Qt::ShiftModifier));
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::close()
{
    hide();
    emit closed();
}

} // namespace gantry
