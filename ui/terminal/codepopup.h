// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/codetable.h"

#include <QFrame>

class QTreeWidget;

namespace gantry {

/// The list of codes above the command line. It never takes the keyboard: the line tells it what to do. Nothing is chosen
/// until the person chooses. GUI thread.
class CodePopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodePopup)

public:
    static constexpr int MostRows = 8; ///< seen at once; the others are scrolled to

    /// @param anchor the line it belongs to; the popup lies over its window
    explicit CodePopup(QWidget &anchor);

    /// Shows these, none of them chosen; hides if there are none. @param choosable false for a mere hint
    void offer(const QList<CodeTable::Code> &codes, bool choosable);
    void dismiss();
    /// Chooses the next or the one before; beyond the first none is chosen again.
    void step(int direction);
    [[nodiscard]] bool canChoose() const { return isVisible() && m_choosable; }
    /// What the person has chosen; nothing as a rule.
    [[nodiscard]] std::optional<CodeTable::Code> chosen() const;
    [[nodiscard]] const QList<CodeTable::Code> &codes() const { return m_codes; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void clicked(const gantry::CodeTable::Code &code);
    void chosenChanged();

private:
    void place();
    [[nodiscard]] int rowHeight() const;

    QWidget &m_anchor;
    QTreeWidget *m_list;
    QList<CodeTable::Code> m_codes;
    bool m_choosable = false;
};

} // namespace gantry
