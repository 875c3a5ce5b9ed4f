// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/targetedit.h"

#include "common/format.h"
#include "common/icons.h"
#include "common/metrics.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

TargetEdit::TargetEdit(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    // A combo box takes text that equals an entry for a choice when the field is left: that would send a target.
    disconnect(lineEdit(), &QLineEdit::editingFinished, this, nullptr);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMaxVisibleItems(12);
    m_pendingMark
        = lineEdit()->addAction(icon(Icon::Clock, IconTone::Muted), QLineEdit::TrailingPosition);
    m_pendingMark->setToolTip(tr("Sent; the printer has not confirmed it yet."));
    m_pendingMark->setVisible(false);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_editing = true;
        setProblem({});
    });
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_editing = false;
        setProblem({});
        emit targetRequested(m_choices.value(index).celsius);
        showValue();
    });
    showValue();
}

void TargetEdit::setChoices(const QList<Choice> &choices)
{
    const QList<Choice> all = QList<Choice>{{tr("Switch off"), 0}} + choices;
    if (all == m_choices)
        return;
    m_choices = all;
    const QSignalBlocker blocker(this);
    clear();
    for (const Choice &choice : std::as_const(m_choices)) {
        addItem(choice.celsius > 0
                    ? tr("%1  %2").arg(choice.name, Format::temperature(choice.celsius, 0))
                    : choice.name);
    }
    setCurrentIndex(-1);
    showValue();
}

void TargetEdit::render(const std::optional<double> &target, const std::optional<double> &pending)
{
    if (target == m_target && pending == m_pending)
        return;
    m_target = target;
    m_pending = pending;
    if (!m_editing)
        showValue();
}

QSize TargetEdit::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(Format::temperature(300, 0));
    return {words + em(this, 3), QComboBox::sizeHint().height()};
}

// The field is as wide as a number; "PLA  210 °C" is not.
void TargetEdit::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * view()->frameWidth());
    QComboBox::showPopup();
}

void TargetEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void TargetEdit::keyPressEvent(QKeyEvent *event)
{
    const double size = event->modifiers() & Qt::ShiftModifier ? 10 : 5;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commit();
        return;
    case Qt::Key_Escape:
        if (m_editing) {
            revert();
            return;
        }
        break;
    case Qt::Key_Up:
        step(size);
        return;
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier)
            break; // opens the drop-down
        step(-size);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return; // would choose a preset, and so send it, by passing over it
    default:
        break;
    }
    QComboBox::keyPressEvent(event);
}

void TargetEdit::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    lineEdit()->selectAll();
}

void TargetEdit::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        revert();
}

void TargetEdit::commit()
{
    const std::optional<double> value = typedValue();
    if (!value || *value < 0) {
        setProblem(tr("Type a temperature in °C, or Off."));
        return;
    }
    if (*value > m_limit) {
        setProblem(
            tr("The printer profile allows at most %1 here. If the printer can take more, change "
               "its profile.")
                .arg(Format::temperature(m_limit, 0)));
        return;
    }
    m_editing = false;
    setProblem({});
    emit targetRequested(*value);
    showValue();
    // From the end to the beginning: the mark leaves no room for all of it, and what matters are the digits.
    const int length = int(lineEdit()->text().size());
    lineEdit()->setSelection(length, -length);
}

void TargetEdit::revert()
{
    m_editing = false;
    setProblem({});
    showValue();
}

// Changes the number in the field; Enter sends it.
void TargetEdit::step(double celsius)
{
    const double value = std::clamp(typedValue().value_or(0) + celsius, 0.0, m_limit);
    m_editing = true;
    setProblem({});
    setEditText(Format::temperature(value, 0));
}

void TargetEdit::showValue()
{
    const std::optional<double> value = m_pending ? m_pending : m_target;
    m_pendingMark->setVisible(m_pending.has_value());
    QFont words = font();
    words.setItalic(m_pending.has_value());
    lineEdit()->setFont(words);
    const QSignalBlocker blocker(this);
    setCurrentIndex(-1);
    const QString text = !value         ? tr("–")
                         : *value == 0. ? tr("Off")
                                        : Format::temperature(*value, 0);
    if (lineEdit()->text() != text)
        setEditText(text);
    lineEdit()->setCursorPosition(0);
}

void TargetEdit::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged(problem);
}

std::optional<double> TargetEdit::typedValue() const
{
    const QString text = currentText().trimmed();
    if (text.compare(tr("Off"), Qt::CaseInsensitive) == 0
        || text.compare("off"_L1, Qt::CaseInsensitive) == 0)
        return 0;
    return Format::parseNumber(text);
}

} // namespace gantry
