// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/timedlist.h"

#include "common/metrics.h"
#include "common/styleoptions.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int TimeRole = Qt::UserRole;
constexpr int WordsRole = Qt::UserRole + 1;

int sideMargin(const QWidget *list)
{
    return list->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, list) + 1;
}

/// The words in lines of this width; what has no blank to be broken at, a path for one, is broken anywhere.
std::unique_ptr<QTextLayout> linesOf(const QString &words, const QFont &font, int width,
                                     Qt::LayoutDirection direction)
{
    auto layout
        = std::make_unique<QTextLayout>(QString(words).replace(u'\n', QChar::LineSeparator), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    layout->setTextOption(option);
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, y});
        y += QFontMetrics(font).height();
    }
    layout->endLayout();
    return layout;
}

class TimedRow final : public QStyledItemDelegate
{
public:
    explicit TimedRow(TimedList *list)
        : QStyledItemDelegate(list)
        , m_list(*list)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const QIcon icon = row.icon;
        row.text.clear();
        row.icon = {};
        m_list.style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, &m_list);

        const int line = row.fontMetrics.height();
        const auto part = [&row](int left, int width, int top, int height) {
            return QStyle::visualRect(
                row.direction, row.rect,
                QRect(row.rect.left() + left, row.rect.top() + top, width, height));
        };
        const int margin = sideMargin(&m_list);
        const int above = (singleHeight() - line) / 2;
        const int words = m_list.wordsBegin(!icon.isNull());
        int time = margin;
        painter->save();
        painter->setFont(row.font);
        painter->setPen(row.palette.color(QPalette::Text));
        if (!icon.isNull()) { // beside the first line
            const QSize size = row.decorationSize;
            icon.paint(painter, part(margin, size.width(), 0, singleHeight()));
            time += size.width() + grid(&m_list);
        }
        painter->drawText(part(time, words - time, above, line),
                          int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                          index.data(TimeRole).toString());
        const QRect area = part(words, row.rect.width() - words - margin, above, row.rect.height());
        linesOf(index.data(WordsRole).toString(), row.font, area.width(), row.direction)
            ->draw(painter, area.topLeft());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const int width = m_list.viewport()->width();
        const int room = width - m_list.wordsBegin(!row.icon.isNull()) - sideMargin(&m_list);
        const auto lines = linesOf(index.data(WordsRole).toString(), row.font, room, row.direction);
        // However many lines a row has: what follows is as far below its last one.
        return {width,
                singleHeight() + (std::max(1, lines->lineCount()) - 1) * row.fontMetrics.height()};
    }

private:
    [[nodiscard]] int singleHeight() const { return StyleOptions::steps(nullptr, &m_list, 3); }

    const TimedList &m_list;
};

} // namespace

TimedList::TimedList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new TimedRow(this));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize(QSize(em(this), em(this)));
    const auto forget = [this] { m_timeWidth.reset(); };
    connect(model(), &QAbstractItemModel::dataChanged, this, forget);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, forget);
    connect(model(), &QAbstractItemModel::modelReset, this, forget);
}

// The rows end after the list, and tell of it.
TimedList::~TimedList()
{
    model()->disconnect(this);
}

QListWidgetItem *TimedList::addRow(const QString &time, const QString &words, const QIcon &icon)
{
    // The text is what assistive technology reads.
    auto *item = new QListWidgetItem(icon, u"%1  %2"_s.arg(time, words));
    item->setData(TimeRole, time);
    item->setData(WordsRole, words);
    addItem(item);
    m_timeWidth.reset();
    return item;
}

int TimedList::wordsBegin(bool hasIcon) const
{
    const int icon = hasIcon ? iconSize().width() + grid(this) : 0;
    return sideMargin(this) + icon + timeWidth() + grid(this, 1.5);
}

int TimedList::timeWidth() const
{
    if (m_timeWidth)
        return *m_timeWidth;
    int width = 0;
    for (int row = 0; row < count(); ++row) {
        const QFont own = item(row)->data(Qt::FontRole).value<QFont>(); // some rows are bold
        const QString time = item(row)->data(TimeRole).toString();
        width = std::max(width, QFontMetrics(own.resolve(font())).horizontalAdvance(time));
    }
    return m_timeWidth.emplace(width);
}

void TimedList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_timeWidth.reset();
    QListWidget::changeEvent(event);
}

} // namespace gantry
