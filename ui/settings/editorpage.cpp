// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/editorpage.h"

#include "common/actionregistry.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gantry {

EditorPage::EditorPage(const Words &words, Icon pageIcon, QAction *action, QWidget *parent)
    : SettingsPage(words.title, pageIcon, parent)
{
    auto *button = new QPushButton(words.button, this);
    button->setObjectName(u"open:"_s + action->objectName());
    button->setAutoDefault(false);
    button->setToolTip(action->toolTip());
    standFor(button, action);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    auto *row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch(1);
    addWideSection(words.title)->addLayout(row);
    addHint(words.explanation);
}

} // namespace gantry
