// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/cheatsheet.h"

#include "common/actionregistry.h"
#include "common/metrics.h"
#include "common/shortcutmap.h"
#include "common/strongweight.h"
#include "control/jogkeyhints.h"
#include "palette/keycap.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

CheatSheet::CheatSheet(const ActionRegistry &registry, QWidget *parent)
    : QDialog(parent)
    , m_closingKeys(registry.action(ActionId::CheatSheet)->shortcuts())
{
    setObjectName(u"cheatSheet"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(createColumns(groups(registry)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *change = buttons->addButton(tr("Change shortcuts…"), QDialogButtonBox::ActionRole);
    change->setObjectName(u"changeShortcuts"_s);
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, this, [this] {
        close();
        emit changeRequested();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(this, 2), grid(this, 2), grid(this, 2), grid(this, 1.5));
    layout->setSpacing(grid(this, 1.5));
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const QSize content = scroll->widget()->sizeHint();
    scroll->setMinimumWidth(scroll->widget()->minimumSizeHint().width() + em(this));
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    resize(QSize(content.width() + em(this, 3), content.height() + em(this, 5))
               .boundedTo(screen * 0.9));
}

void CheatSheet::keyPressEvent(QKeyEvent *event)
{
    if (m_closingKeys.contains(QKeySequence(event->keyCombination())))
        reject();
    else
        QDialog::keyPressEvent(event);
}

QList<CheatSheet::Group> CheatSheet::groups(const ActionRegistry &registry) const
{
    QList<Group> all;
    for (const QAction *action : registry.actions()) {
        if (action->shortcuts().isEmpty() || !action->isVisible())
            continue;
        const QString title = ActionRegistry::groupOf(action->objectName());
        auto group = std::find_if(all.begin(), all.end(),
                                  [&title](const Group &one) { return one.title == title; });
        if (group == all.end())
            group = all.insert(all.end(), {title, {}});
        Row row;
        row.text = ActionRegistry::plainText(action);
        for (const QKeySequence &keys : action->shortcuts())
            row.keys.append(keys.toString(QKeySequence::NativeText));
        group->rows.append(row);
    }
    Group jog{tr("While jogging with keys"), {}};
    for (const JogKeyHint &hint : jogKeyHints()) {
        Row row{{}, hint.text};
        for (const QKeyCombination keys : hint.keys)
            row.keys.append(QKeySequence(keys).toString(QKeySequence::NativeText));
        jog.rows.append(row);
    }
    all.append(jog);
    return all;
}

QWidget *CheatSheet::createColumns(const QList<Group> &groups)
{
    auto *sheet = new QWidget(this);
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins({});
    columns->setSpacing(grid(this, 4));
    // The jog keys, the longest group, fill the second column; the others the first, then the rest of the second.
    QGridLayout *sides[2];
    qsizetype heights[2] = {0, 0};
    for (QGridLayout *&side : sides) {
        side = new QGridLayout;
        side->setHorizontalSpacing(grid(this, 2));
        side->setVerticalSpacing(grid(this, 0.75));
        side->setColumnStretch(0, 1);
        columns->addLayout(side, 1);
    }
    addGroup(sides[1], groups.last());
    heights[1] += groups.last().rows.size() + 2;
    for (const Group &group : groups.first(groups.size() - 1)) {
        const int side = heights[0] <= heights[1] ? 0 : 1;
        addGroup(sides[side], group);
        heights[side] += group.rows.size() + 2;
    }
    for (QGridLayout *side : sides)
        side->setRowStretch(side->rowCount(), 1);
    return sheet;
}

void CheatSheet::addGroup(QGridLayout *column, const Group &group)
{
    int line = column->rowCount();
    if (line > 1) {
        column->setRowMinimumHeight(line, grid(this));
        ++line;
    }
    auto *title = new QLabel(group.title, this);
    QFont strong = title->font();
    strong.setWeight(strongWeight(group.title));
    title->setFont(strong);
    column->addWidget(title, line++, 0, 1, 2);
    for (const Row &row : group.rows) {
        column->addWidget(new QLabel(row.text, this), line, 0);
        auto *keys = new QHBoxLayout;
        keys->setSpacing(grid(this, 0.5));
        keys->addStretch(1);
        for (const QString &key : row.keys)
            keys->addWidget(new KeyCap(key, this));
        column->addLayout(keys, line++, 1);
    }
}

} // namespace gantry
