// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "profile/printerprofile.h"
#include "settings/speedunit.h"

#include <QDialog>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace gantry {

class ProfileEditor;
class ProfileSelection;
class ProfileStore;

/// The printer profiles: the list with the default mark on the left, the pages of the one that is chosen on the right. Each
/// is saved by itself; leaving one with changes asks. Files that cannot be read are listed with the reason, and left alone.
class ProfileDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileDialog)

public:
    ProfileDialog(ProfileStore &store, const ProfileSelection &selection,
                  QWidget *parent = nullptr);

    void setSpeedUnit(SpeedUnit unit);
    void reject() override;

signals:
    void scriptsRequested(); ///< their editor is to be opened

private:
    [[nodiscard]] QWidget *buildList();
    void buildListButtons(QVBoxLayout *column);
    [[nodiscard]] QWidget *buildEditor();
    void fillList(const QString &currentId);
    void choose(int row);
    void render();
    void addFrom(const PrinterProfile &profile);
    void duplicate();
    void askDelete();
    void makeDefault();
    void chooseImport();
    void importFile(const QString &path);
    void chooseExport();
    [[nodiscard]] bool save();
    void revert();
    /// Goes on at once, or after the question about changes that are not saved.
    void leaveThen(const std::function<void()> &next);
    void report(const Result<void> &result);
    void showProblem(const QString &words);
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QString freeName(const QString &wanted) const;

    ProfileStore &m_store;
    QString m_shownId; // of the profile in the editor; empty: none
    bool m_storing = false;
    QListWidget *m_list = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_duplicate = nullptr;
    QToolButton *m_delete = nullptr;
    QPushButton *m_default = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    QStackedWidget *m_pages = nullptr;
    ProfileEditor *m_editor = nullptr;
    QLabel *m_broken = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_inUse = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_revert = nullptr;
};

} // namespace gantry
