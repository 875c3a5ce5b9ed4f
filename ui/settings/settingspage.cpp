// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "common/metrics.h"
#include "common/strongweight.h"

#include <QAbstractButton>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

QString wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

} // namespace

SettingsPage::SettingsPage(const QString &title, Icon pageIcon, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_icon(pageIcon)
    , m_column(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(this, 1), grid(this, 0.5), grid(this, 2), grid(this, 1));
    m_column->setSpacing(grid(this, 1));
    layout->addLayout(m_column);
    layout->addStretch(1);
}

bool SettingsPage::matches(const QString &text) const
{
    if (text.isEmpty() || m_title.contains(text, Qt::CaseInsensitive))
        return true;
    const QList<QWidget *> widgets = findChildren<QWidget *>();
    return std::any_of(widgets.cbegin(), widgets.cend(), [&text](const QWidget *widget) {
        return wordsOf(widget).contains(text, Qt::CaseInsensitive)
               || widget->accessibleName().contains(text, Qt::CaseInsensitive);
    });
}

void SettingsPage::highlight(const QString &text)
{
    const QList<QLabel *> labels = findChildren<QLabel *>();
    for (QLabel *label : labels) {
        const bool found = !text.isEmpty() && label->text().contains(text, Qt::CaseInsensitive);
        QFont font = label->font();
        font.setUnderline(found);
        label->setFont(font);
    }
}

void SettingsPage::addHeading(const QString &title)
{
    auto *heading = new QLabel(title, this);
    QFont font = heading->font();
    font.setWeight(strongWeight(title));
    heading->setFont(font);
    if (m_column->count() > 0)
        m_column->addSpacing(grid(this));
    m_column->addWidget(heading);
}

QFormLayout *SettingsPage::addSection(const QString &title)
{
    addHeading(title);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(grid(this, 2));
    form->setVerticalSpacing(grid(this));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_column->addLayout(form);
    return form;
}

QVBoxLayout *SettingsPage::addWideSection(const QString &title)
{
    addHeading(title);
    auto *column = new QVBoxLayout;
    column->setSpacing(grid(this));
    m_column->addLayout(column);
    return column;
}

void SettingsPage::giveSpareHeightTo(QLayout *section)
{
    m_column->setStretchFactor(section, 1);
    auto *around = static_cast<QVBoxLayout *>(layout());
    around->setStretch(0, 1);
    around->setStretch(1, 0); // nothing is left for below
}

QLabel *SettingsPage::addHint(const QString &text)
{
    auto *hint = new QLabel(text, this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(hint);
    return hint;
}

QLabel *SettingsPage::createProblemLabel(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::BrightText);
    label->hide();
    return label;
}

void SettingsPage::showProblem(QLabel *label, const QString &problem)
{
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
}

} // namespace gantry
