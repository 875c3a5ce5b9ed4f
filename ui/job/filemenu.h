// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "common/icons.h"

#include <QMenu>

namespace gantry {

class PrinterMirror;

/// What can be done with a file of a list. An entry that cannot act says why. GUI thread.
class FileMenu : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileMenu)

public:
    /// @param list where the keys of the entries act
    FileMenu(const PrinterMirror &mirror, QWidget &list, QWidget *parent);

    /// The file the entries are about. @param path empty: none is chosen @param exists false: it is missing
    void setFile(const QString &path, bool exists);
    [[nodiscard]] const QString &path() const { return m_path; }

signals:
    void openRequested(const QString &path);
    void printRequested(const QString &path); ///< to be opened, and printed then
    void refused(const gantry::Error &error);

protected:
    /// A further entry. @param key acts in the list; none: it has no key
    QAction *addEntry(Icon image, const QString &text, const QString &name,
                      const QKeySequence &key = {});
    virtual void render();

private:
    void showFolder();
    void copyPath();

    const PrinterMirror &m_mirror;
    QWidget &m_list;
    QString m_path;
    bool m_exists = false;
    QAction *m_open;
    QAction *m_print;
    QAction *m_show;
    QAction *m_copy;
};

} // namespace gantry
