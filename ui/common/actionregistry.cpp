// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/actionregistry.h"

#include <QAbstractButton>
#include <QAction>
#include <QPointer>
#include <QRegularExpression>
#include <QToolButton>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr auto ActionProperty = "gantryAction";

QString buttonText(const QAction *action)
{
    // What Qt makes of the text has no mark, but still the marked letter in its brackets.
    const QString derived = action->text().remove(u'&');
    return action->iconText() == derived ? ActionRegistry::plainText(action) : action->iconText();
}

} // namespace

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{}

QAction *ActionRegistry::add(QAnyStringView id, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    if (!shortcut.isEmpty())
        action->setShortcut(shortcut);
    action->setAutoRepeat(false);
    adopt(id, action);
    return action;
}

QAction *ActionRegistry::add(QAnyStringView id, const QString &text, Icon actionIcon,
                             const QKeySequence &shortcut)
{
    QAction *action = add(id, text, shortcut);
    action->setIcon(icon(actionIcon));
    return action;
}

void ActionRegistry::adopt(QAnyStringView id, QAction *action)
{
    const QString name = id.toString();
    Q_ASSERT(!m_byId.contains(name));
    action->setObjectName(name);
    m_byId.insert(name, action);
    m_defaults.insert(name, action->shortcuts());
    m_order.append(action);
    connect(action, &QObject::destroyed, this, &ActionRegistry::forget);
    emit added(action);
}

void ActionRegistry::rename(QAnyStringView id, QAnyStringView newId)
{
    const QString name = id.toString();
    const QString newName = newId.toString();
    Q_ASSERT(m_byId.contains(name) && !m_byId.contains(newName));
    QAction *renamedAction = m_byId.take(name);
    renamedAction->setObjectName(newName);
    m_byId.insert(newName, renamedAction);
    m_defaults.insert(newName, m_defaults.take(name));
    emit renamed(name, newName);
}

void ActionRegistry::remove(QAnyStringView id)
{
    delete action(id); // and forget() is called
}

// Panels go before the registry does, and their actions with them.
void ActionRegistry::forget(QObject *gone)
{
    const auto found = std::find_if(m_byId.cbegin(), m_byId.cend(),
                                    [gone](const QAction *action) { return action == gone; });
    if (found == m_byId.cend())
        return;
    QAction *action = *found;
    m_defaults.remove(found.key());
    m_byId.erase(found);
    m_order.removeAll(action);
    emit removed(action);
}

void ActionRegistry::setDefaultShortcuts(QAnyStringView id, const QList<QKeySequence> &shortcuts)
{
    m_defaults.insert(id.toString(), shortcuts);
    action(id)->setShortcuts(shortcuts);
}

bool ActionRegistry::contains(QAnyStringView id) const
{
    return m_byId.contains(id.toString());
}

QAction *ActionRegistry::action(QAnyStringView id) const
{
    QAction *found = m_byId.value(id.toString());
    Q_ASSERT(found);
    return found;
}

QList<QAction *> ActionRegistry::actions() const
{
    return m_order;
}

QList<QKeySequence> ActionRegistry::defaultShortcuts(QAnyStringView id) const
{
    return m_defaults.value(id.toString());
}

void ActionRegistry::setShortcuts(QAnyStringView id, const QList<QKeySequence> &shortcuts)
{
    QAction *target = action(id);
    if (target->shortcuts() == shortcuts)
        return;
    target->setShortcuts(shortcuts);
    emit shortcutsChanged();
}

QString ActionRegistry::plainText(const QAction *action)
{
    QString text;
    QString menuText = action->text();
    // Languages that are not written in Latin letters put the mnemonic in brackets behind the words.
    static const QRegularExpression bracketed(u"\\s*\\(&[^&)]\\)"_s);
    menuText.remove(bracketed);
    for (qsizetype i = 0; i < menuText.size(); ++i) {
        // "&Print" is Print, "This && that" is This & that.
        if (menuText.at(i) == u'&')
            ++i;
        if (i < menuText.size())
            text.append(menuText.at(i));
    }
    return text;
}

QString ActionRegistry::groupOf(QStringView id)
{
    const QMap<QString, QString> names{
        {u"file"_s, tr("File")},       {u"printer"_s, tr("Printer")},
        {u"job"_s, tr("Job")},         {u"jog"_s, tr("Jog")},
        {u"heaters"_s, tr("Heaters")}, {u"extruder"_s, tr("Extruder and fan")},
        {u"macros"_s, tr("Macros")},   {u"terminal"_s, tr("Terminal")},
        {u"files"_s, tr("Files")},     {u"chart"_s, tr("Temperature")},
        {u"preview"_s, tr("Preview")}, {u"view"_s, tr("View")},
        {u"tools"_s, tr("Tools")},     {u"help"_s, tr("Help")}};
    const QString word = id.left(std::max<qsizetype>(0, id.indexOf(u'.'))).toString();
    return names.value(word, tr("Other"));
}

void standFor(QAbstractButton *button, QAction *action)
{
    button->setProperty(ActionProperty, QVariant::fromValue(QPointer<QAction>(action)));
}

QAction *actionOf(const QAbstractButton *button)
{
    const QVariant noted = button->property(ActionProperty);
    if (noted.isValid())
        return noted.value<QPointer<QAction>>();
    const auto *tool = qobject_cast<const QToolButton *>(button);
    return tool ? tool->defaultAction() : nullptr;
}

void bindButton(QAbstractButton *button, QAction *action, ButtonIcon buttonIcon)
{
    const auto follow = [button, action, buttonIcon] {
        const QString words = buttonText(action);
        button->setText(words);
        if (buttonIcon == ButtonIcon::OfAction)
            button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(words);
        button->setAccessibleDescription(action->toolTip());
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
    };
    follow();
    standFor(button, action);
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
}

} // namespace gantry
