// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/commandmodel.h"

#include "common/actionregistry.h"
#include "common/fuzzymatch.h"
#include "common/shortcutmap.h"

#include <QAction>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

QString reasonOf(const QAction *action)
{
    return action->isEnabled() ? QString() : action->toolTip();
}

// Beside a print one looks for Pause, before it for Connect, and for a way out only when one asks for it by name.
qsizetype customaryRank(const QAction *action)
{
    constexpr std::array Foremost{"job."_L1, "printer."_L1, "heaters."_L1, "jog."_L1, "files."_L1};
    constexpr std::array Last{ActionId::Disconnect, ActionId::CloseWindow, ActionId::Quit};
    constexpr qsizetype Middle = Foremost.size();
    const QString id = action->objectName();
    if (const auto *last = std::find(Last.begin(), Last.end(), id); last != Last.end())
        return Middle + 1 + (last - Last.begin());
    const auto *group
        = std::find_if(Foremost.begin(), Foremost.end(),
                       [&id](QLatin1StringView prefix) { return id.startsWith(prefix); });
    return group - Foremost.begin();
}

} // namespace

CommandModel::CommandModel(const ActionRegistry &registry, QObject *parent)
    : QAbstractListModel(parent)
    , m_registry(registry)
{
    connect(&registry, &ActionRegistry::removed, this, &CommandModel::forget);
    setFilter({});
}

void CommandModel::forget(const QAction *action)
{
    m_recent.removeAll(action);
    beginResetModel();
    m_rows.removeAll(action);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QAction *action = m_rows.at(index.row());
    const QString text = ActionRegistry::plainText(action);
    const QString group = ActionRegistry::groupOf(action->objectName());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::DecorationRole:
        return action->icon();
    case GroupRole:
        return group;
    case ShortcutRole:
        return Shortcuts::toDisplay(action->shortcuts());
    case ReasonRole:
        return reasonOf(action);
    case Qt::CheckStateRole:
        return action->isCheckable() ? QVariant(action->isChecked() ? Qt::Checked : Qt::Unchecked)
                                     : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList parts{text, group, Shortcuts::toDisplay(action->shortcuts()), reasonOf(action)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

void CommandModel::setFilter(const QString &text)
{
    struct Match
    {
        QAction *action;
        int score;
    };
    QList<Match> matches;
    for (QAction *action : m_registry.actions()) {
        if (!action->isVisible() || action->objectName() == ActionId::CommandPalette)
            continue;
        const QString name = ActionRegistry::plainText(action);
        const QString group = ActionRegistry::groupOf(action->objectName());
        // What stands in the name counts more than what stands in the name of the group.
        // The words on its button are those a person has seen.
        const std::optional<int> own
            = std::max(fuzzyScore(text, name), fuzzyScore(text, action->iconText()));
        const std::optional<int> with = fuzzyScore(text, name + u' ' + group);
        if (own || with)
            matches.append({action, own ? *own + 50 : *with});
    }
    std::stable_sort(matches.begin(), matches.end(), [this](const Match &a, const Match &b) {
        if (a.score != b.score)
            return a.score > b.score;
        if (a.action->isEnabled() != b.action->isEnabled())
            return a.action->isEnabled();
        if (const auto [one, other] = std::pair(rankOf(a.action), rankOf(b.action)); one != other)
            return one < other;
        return customaryRank(a.action) < customaryRank(b.action);
    });
    beginResetModel();
    m_rows.clear();
    for (const Match &match : std::as_const(matches))
        m_rows.append(match.action);
    endResetModel();
}

void CommandModel::noteUsed(QAction *action)
{
    m_recent.removeAll(action);
    m_recent.prepend(action);
    m_recent = m_recent.mid(0, MaxRecent);
}

qsizetype CommandModel::rankOf(QAction *action) const
{
    const qsizetype place = m_recent.indexOf(action);
    return place < 0 ? MaxRecent : place;
}

} // namespace gantry
