// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/numberfield.h"

#include "common/format.h"
#include "common/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace gantry {

NumberField::NumberField(const QString &name, const QString &unit, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_edit(new QLineEdit(this))
    , m_unit(new QLabel(this))
    , m_problem(new QLabel(this))
{
    m_edit->setFixedWidth(em(this, 6));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this, 0.75));
    row->addWidget(m_edit);
    m_unit->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_unit);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_problem);
    setFocusProxy(m_edit);
    setUnit(unit);
    connect(m_edit, &QLineEdit::textEdited, this, &NumberField::edited);
}

void NumberField::setUnit(const QString &unit)
{
    m_unit->setText(unit);
    m_edit->setAccessibleName(unit.isEmpty() ? m_name : tr("%1, %2").arg(m_name, unit));
}

void NumberField::setValue(double value)
{
    constexpr int MostDecimals = 3;
    QString text = Format::number(value, MostDecimals);
    while (text.back() == u'0')
        text.chop(1);
    if (!text.back().isDigit())
        text.chop(1);
    m_edit->setText(text);
}

std::optional<double> NumberField::value() const
{
    return Format::parseNumber(m_edit->text());
}

void NumberField::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_edit->setAccessibleDescription(problem);
}

QString NumberField::problem() const
{
    return m_problem->text();
}

} // namespace gantry
