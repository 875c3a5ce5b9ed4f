// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/icons.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace gantry {

/// One page of the settings dialog: sections of fields with hints. What is changed takes effect at once, unless a hint
/// says when; what cannot be taken is explained beside its field and not kept. GUI thread.
class SettingsPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    SettingsPage(const QString &title, Icon pageIcon, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] Icon pageIcon() const { return m_icon; }
    /// A word of the page contains the text, case aside.
    [[nodiscard]] bool matches(const QString &text) const;
    /// Marks the words that contain the text; an empty one marks none.
    void highlight(const QString &text);

protected:
    /// A headed group of rows with labels.
    QFormLayout *addSection(const QString &title);
    /// A group whose content is as wide as the page.
    QVBoxLayout *addWideSection(const QString &title);
    /// The height the page has beyond what it needs goes to this section, and not below the last one.
    void giveSpareHeightTo(QLayout *section);
    QLabel *addHint(const QString &text);
    /// A line for what is wrong with a field; hidden while nothing is.
    [[nodiscard]] QLabel *createProblemLabel(const QString &name);
    static void showProblem(QLabel *label, const QString &problem);

private:
    void addHeading(const QString &title);

    QString m_title;
    Icon m_icon;
    QVBoxLayout *m_column;
};

} // namespace gantry
