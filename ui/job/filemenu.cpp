// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/filemenu.h"

#include "common/reasontooltip.h"
#include "control/printermirror.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gantry {

FileMenu::FileMenu(const PrinterMirror &mirror, QWidget &list, QWidget *parent)
    : QMenu(parent)
    , m_mirror(mirror)
    , m_list(list)
{
    setToolTipsVisible(true);
    m_open = addEntry(Icon::File, tr("&Select"), u"fileOpen"_s);
    m_print = addEntry(Icon::Play, tr("&Print"), u"filePrint"_s);
    addSeparator();
    m_show = addEntry(Icon::Folder, tr("Show in &folder"), u"fileShow"_s);
    m_copy = addEntry(Icon::Copy, tr("&Copy path"), u"fileCopy"_s, QKeySequence::Copy);
    connect(m_open, &QAction::triggered, this, [this] { emit openRequested(m_path); });
    connect(m_print, &QAction::triggered, this, [this] { emit printRequested(m_path); });
    connect(m_show, &QAction::triggered, this, &FileMenu::showFolder);
    connect(m_copy, &QAction::triggered, this, &FileMenu::copyPath);
    connect(this, &QMenu::aboutToShow, this, &FileMenu::render);
    setFile({}, false);
}

QAction *FileMenu::addEntry(Icon image, const QString &text, const QString &name,
                            const QKeySequence &key)
{
    QAction *action = addAction(gantry::icon(image), text);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (!key.isEmpty())
        m_list.addAction(action);
    return action;
}

void FileMenu::setFile(const QString &path, bool exists)
{
    m_path = path;
    m_exists = exists;
    render();
}

void FileMenu::render()
{
    const Availability &may = m_mirror.availability();
    Permission chosen;
    if (m_path.isEmpty())
        chosen.reason = tr("Choose a file of the list first.");
    Permission present = chosen;
    if (present.allowed() && !m_exists)
        present.reason = tr("The file is no longer there.");
    const Permission open = present.allowed() ? may.selectFile : present;
    const Permission print = open.allowed() ? may.sendCommand : open;
    applyPermission(m_open, open, tr("Choose this file for the next print"));
    applyPermission(m_print, print, tr("Choose this file and print it at once"));
    applyPermission(m_show, chosen, tr("Show the folder this file is in"));
    applyPermission(m_copy, chosen, tr("Copy where the file is to the clipboard"));
}

void FileMenu::showFolder()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    emit refused({ErrorCode::NotAvailable,
                  tr("No program shows folders here. The file is in %1.")
                      .arg(QDir::toNativeSeparators(folder)),
                  {}});
}

void FileMenu::copyPath()
{
    QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_path));
}

} // namespace gantry
