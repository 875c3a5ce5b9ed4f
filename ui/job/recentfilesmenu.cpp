// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/recentfilesmenu.h"

#include "common/buttonvariant.h"
#include "common/reasontooltip.h"
#include "settings/settings.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gantry {

RecentFilesMenu::RecentFilesMenu(const PrinterMirror &mirror, Settings &settings, QWidget &list,
                                 QWidget *parent)
    : FileMenu(mirror, list, parent)
    , m_settings(settings)
{
    setObjectName(u"recentMenu"_s);
    addSeparator();
    m_remove
        = addEntry(Icon::Close, tr("&Remove from list"), u"recentRemove"_s, QKeySequence::Delete);
    m_clear = addEntry(Icon::Trash, tr("C&lear list…"), u"recentClear"_s);
    connect(m_remove, &QAction::triggered, this, &RecentFilesMenu::remove);
    connect(m_clear, &QAction::triggered, this, &RecentFilesMenu::askClear);
    RecentFilesMenu::render();
}

void RecentFilesMenu::render()
{
    FileMenu::render();
    Permission remove;
    if (path().isEmpty())
        remove.reason = tr("Choose a file of the list first.");
    applyPermission(m_remove, remove, tr("Forget this file; it stays where it is"));
    Permission clear;
    if (m_settings.recentFiles().isEmpty())
        clear.reason = tr("The list is empty.");
    applyPermission(m_clear, clear, tr("Forget all files of the list; they stay where they are"));
}

void RecentFilesMenu::remove()
{
    QStringList files = m_settings.recentFiles();
    files.removeAll(path());
    m_settings.setRecentFiles(files);
}

void RecentFilesMenu::askClear()
{
    const int count = int(m_settings.recentFiles().size());
    auto *box = new QMessageBox(QMessageBox::Question, tr("Clear the list"),
                                tr("Forget the %n file(s) opened last?", nullptr, count),
                                QMessageBox::NoButton, parentWidget());
    box->setObjectName(u"recentClearDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("On the disk nothing is deleted."));
    QPushButton *clear = box->addButton(tr("Clear list"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    setButtonVariant(keep, ButtonVariant::Primary);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(clear, &QPushButton::clicked, &m_settings, [this] { m_settings.setRecentFiles({}); });
    box->open();
}

} // namespace gantry
