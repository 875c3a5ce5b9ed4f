// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QPushButton;

namespace gantry {

class TerminalDelegate;
class TerminalModel;

/// The lines of the terminal: a table of one column, because a list view lays out all its rows anew with every batch
/// (14 ms for 100,000), and a table's header does not. Stays at the newest line until the user scrolls up; then it holds still, also while old
/// lines leave the log, and a button leads back to the newest. GUI thread.
class TerminalView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminalView)

public:
    explicit TerminalView(TerminalModel &model, QWidget *parent = nullptr);

    [[nodiscard]] bool isFollowing() const { return m_following; }
    void follow(); ///< goes to the newest line and stays there
    void setSearchText(const QString &text);
    /// Selects a row and shows it.
    void showRow(int row);
    /// The selected lines, oldest first, separated by newlines: as shown, or as they were on the wire.
    [[nodiscard]] QString selectedText(bool asOnWire) const;
    /// What is said where no line is.
    void setEmptyText(const QString &text);

signals:
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void handleScroll();
    void handleInserted();
    void handleRemoved(int count);
    void handleReset();
    void applyRowHeight();
    void setFollowing(bool following);
    void placeButton();
    void updateButton();

    TerminalModel &m_model;
    TerminalDelegate *m_delegate;
    QPushButton *m_newest;
    QString m_emptyText;
    bool m_following = true;
    bool m_settling = false; // the view moves the scroll bar itself
    int m_unseen = 0;
};

} // namespace gantry
