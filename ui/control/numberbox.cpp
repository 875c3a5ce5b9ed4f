// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/numberbox.h"

#include "common/format.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace gantry {

NumberBox::NumberBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setKeyboardTracking(false);
    setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    setFocusPolicy(Qt::StrongFocus);
}

double NumberBox::valueFromText(const QString &text) const
{
    QString number = text;
    if (!suffix().isEmpty() && number.endsWith(suffix()))
        number.chop(suffix().size()); // any unit, in any language
    return Format::parseNumber(number).value_or(value());
}

// Without zeros at the end: "5 mm", "0.1 mm".
QString NumberBox::textFromValue(double value) const
{
    int digits = decimals();
    while (
        digits > 0
        && std::abs(value - std::round(value * std::pow(10, digits - 1)) / std::pow(10, digits - 1))
               < 1e-9)
        --digits;
    return Format::number(value, digits);
}

QValidator::State NumberBox::validate(QString &text, int &) const
{
    QString number = text;
    if (!suffix().isEmpty() && number.endsWith(suffix()))
        number.chop(suffix().size());
    if (number.trimmed().isEmpty() || number.trimmed() == QLatin1StringView("-"))
        return QValidator::Intermediate;
    const std::optional<double> value = Format::parseNumber(number);
    if (!value)
        return QValidator::Invalid;
    return *value >= minimum() && *value <= maximum() ? QValidator::Acceptable
                                                      : QValidator::Intermediate;
}

// What is beyond the range becomes its end; Qt would make it 0.
void NumberBox::fixup(QString &text) const
{
    const double kept = std::clamp(valueFromText(text), minimum(), maximum());
    text = prefix() + textFromValue(kept) + suffix();
}

// The event goes on to the scroll area around the panel.
void NumberBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void NumberBox::keyPressEvent(QKeyEvent *event)
{
    QDoubleSpinBox::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit entered();
}

} // namespace gantry
