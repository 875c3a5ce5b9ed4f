// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/terminaldelegate.h"

#include "common/themecolors.h"
#include "terminal/terminalmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

QColor textColor(const WireLine &line, const ThemeColors &colors)
{
    switch (line.kind) {
    case WireLine::Kind::Error:
        return colors.error;
    case WireLine::Kind::Resend:
        return colors.dark ? colors.attention : colors.error;
    case WireLine::Kind::Acknowledge:
    case WireLine::Kind::Busy:
    case WireLine::Kind::Note:
        return colors.textMuted;
    case WireLine::Kind::Normal:
    case WireLine::Kind::Temperature:
    case WireLine::Kind::Position:
    case WireLine::Kind::Card:
        break;
    }
    if (line.direction != WireLine::Direction::Sent)
        return colors.text;
    return line.origin == SendOrigin::Manual ? colors.accentText : colors.textMuted;
}

/// Whether each byte is one character of the font, so that the width of the text cannot surprise.
bool isPlain(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

/// What of a line is seen in this width. Measuring takes longer than painting; most lines are far from the edge.
QString shownWords(const QByteArray &text, const QFontMetrics &metrics, int width)
{
    const QString words = QString::fromUtf8(text);
    return isPlain(text) && words.size() * metrics.maxWidth() <= width
               ? words
               : metrics.elidedText(words, Qt::ElideRight, width);
}

int margin(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u'0');
}

} // namespace

TerminalDelegate::TerminalDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void TerminalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TerminalModel *>(index.model());
    const WireLine *line = model ? model->line(index.row()) : nullptr;
    if (!line)
        return;
    const ThemeColors &colors = ThemeColors::of(option.palette);
    painter->save();
    painter->setFont(option.font);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, colors.accentTint);
    const QFontMetrics &metrics = option.fontMetrics;
    const int digit = margin(metrics);
    // At a point, not into a rectangle: that lays out a paragraph for each piece, several times a second for all rows.
    const int baseline
        = option.rect.top() + (option.rect.height() - metrics.height()) / 2 + metrics.ascent();
    QRect rest = option.rect.adjusted(digit, 0, -digit, 0);
    if (model->showsTime()) {
        painter->setPen(colors.textMuted);
        painter->drawText(rest.left(), baseline, TerminalModel::timeText(*line));
        rest.setLeft(rest.left() + 13 * digit);
    }
    painter->setPen(selected ? colors.text : textColor(*line, colors));
    painter->drawText(rest.left(), baseline, TerminalModel::mark(*line));
    rest.setLeft(rest.left() + 3 * digit);

    const QString words = shownWords(line->text, metrics, rest.width());
    if (!m_searchText.isEmpty()) {
        for (qsizetype at = words.indexOf(m_searchText, 0, Qt::CaseInsensitive); at >= 0;
             at = words.indexOf(m_searchText, at + m_searchText.size(), Qt::CaseInsensitive)) {
            const int left = metrics.horizontalAdvance(words.left(at));
            const int width = metrics.horizontalAdvance(words.mid(at, m_searchText.size()));
            const QRect mark(rest.left() + left, rest.top(), width, rest.height());
            painter->fillRect(mark, colors.warnTint);
            painter->fillRect(QRect(mark.left(), mark.bottom() - 1, mark.width(), 2),
                              colors.attention);
        }
    }
    painter->drawText(rest.left(), baseline, words);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colors.accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize TerminalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {1, option.fontMetrics.height()};
}

// A line that does not fit is shown in full while the pointer rests on it.
bool TerminalDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *model = qobject_cast<const TerminalModel *>(index.model());
    const WireLine *line = model ? model->line(index.row()) : nullptr;
    if (event->type() != QEvent::ToolTip || !line)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString words = QString::fromUtf8(line->text);
    const QFontMetrics metrics(view->font());
    const int left = (model->showsTime() ? 17 : 4) * margin(metrics);
    const bool fits = metrics.horizontalAdvance(words) + left <= view->viewport()->width();
    QToolTip::showText(event->globalPos(), fits ? QString() : words.toHtmlEscaped(), view);
    return true;
}

} // namespace gantry
