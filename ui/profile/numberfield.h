// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace gantry {

/// A number with its unit, and under it what is wrong with it. Takes whatever is typed, so that a mistake can be seen and
/// said instead of being put right behind the person's back; comma and dot both work.
class NumberField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberField)

public:
    NumberField(const QString &name, const QString &unit, QWidget *parent = nullptr);

    void setUnit(const QString &unit);
    void setValue(double value);
    /// Nothing if what stands there is no number.
    [[nodiscard]] std::optional<double> value() const;
    /// What is wrong, as a sentence; empty: nothing is.
    void setProblem(const QString &problem);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

signals:
    void edited();

private:
    QString m_name;
    QLineEdit *m_edit;
    QLabel *m_unit;
    QLabel *m_problem;
};

} // namespace gantry
