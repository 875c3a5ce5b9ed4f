// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/actionregistry.h"

#include <QAbstractButton>
#include <QAction>

namespace gantry {

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{}

QAction *ActionRegistry::add(QLatin1StringView id, const QString &text,
                             const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    adopt(id, action);
    return action;
}

QAction *ActionRegistry::add(QLatin1StringView id, const QString &text, Icon actionIcon,
                             const QKeySequence &shortcut)
{
    QAction *action = add(id, text, shortcut);
    action->setIcon(icon(actionIcon));
    return action;
}

void ActionRegistry::adopt(QLatin1StringView id, QAction *action)
{
    Q_ASSERT(!m_byId.contains(id));
    action->setObjectName(id);
    m_byId.insert(id, action);
    m_order.append(action);
}

QAction *ActionRegistry::action(QLatin1StringView id) const
{
    QAction *found = m_byId.value(id);
    Q_ASSERT(found);
    return found;
}

QList<QAction *> ActionRegistry::actions() const
{
    return m_order;
}

void bindButton(QAbstractButton *button, QAction *action, ButtonIcon buttonIcon)
{
    const auto follow = [button, action, buttonIcon] {
        button->setText(action->iconText());
        if (buttonIcon == ButtonIcon::OfAction)
            button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->iconText());
        button->setAccessibleDescription(action->toolTip());
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
}

} // namespace gantry
