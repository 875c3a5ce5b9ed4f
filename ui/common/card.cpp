// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/card.h"

#include "common/lostfocus.h"
#include "common/metrics.h"
#include "common/strongweight.h"
#include "common/themecolors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace gantry {

namespace {

enum class Part { Top, Bottom };

/// One half of the rounded frame; header and body are separate widgets (the header may be a dock's title bar), and together
/// they look like one card.
void paintHalf(QWidget *widget, Part part, bool emphasized)
{
    const ThemeColors &colors = ThemeColors::of(widget);
    QPainter painter(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = grid(widget, 0.75);
    const qreal width = emphasized ? 2.0 : 1.0;
    QRectF rect = QRectF(widget->rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    // The half reaches beyond its widget so that its cut side has neither a corner nor a line.
    if (part == Part::Top)
        rect.setBottom(rect.bottom() + 2 * radius);
    else
        rect.setTop(rect.top() - 2 * radius);
    painter.setPen(QPen(emphasized ? colors.accent : colors.line, width));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(rect, radius, radius);
}

} // namespace

CardHeader::CardHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_layout(new QHBoxLayout(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_layout->addWidget(m_title);
    m_layout->addStretch(1);
    applyMetrics();
}

void CardHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void CardHeader::setEmphasized(bool emphasized)
{
    m_emphasized = emphasized;
    update();
}

void CardHeader::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

QSize CardHeader::sizeHint() const
{
    return {m_layout->sizeHint().width(), std::max(grid(this, 4), m_layout->sizeHint().height())};
}

QSize CardHeader::minimumSizeHint() const
{
    return {m_layout->minimumSize().width(), sizeHint().height()};
}

void CardHeader::paintEvent(QPaintEvent *)
{
    paintHalf(this, Part::Top, m_emphasized);
}

void CardHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
    QWidget::changeEvent(event);
}

void CardHeader::applyMetrics()
{
    // One more on the left: the frame, which the body's layout counts as well.
    m_layout->setContentsMargins(grid(this, 1.5) + 1, grid(this, 0.5), grid(this, 1), 0);
    m_layout->setSpacing(grid(this));
    QFont bold = font();
    bold.setWeight(strongWeight(m_title->text()));
    m_title->setFont(bold);
}

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_titleText(title)
    , m_header(new CardHeader(title, this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_content->setObjectName(QStringLiteral("cardContent"));
    m_content->installEventFilter(this);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->installEventFilter(this);
    m_content->setAutoFillBackground(false);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_header);
    m_layout->addWidget(m_scroll, 1);
    setTakesSpareHeight(false);
    applyMetrics();
}

void Card::setFooter(QLayout *row)
{
    m_footer = new QWidget(this);
    m_footer->setObjectName(QStringLiteral("cardFooter"));
    m_footer->setLayout(row);
    row->setContentsMargins({});
    m_footer->installEventFilter(this);
    m_layout->addWidget(m_footer);
    applyMetrics();
}

void Card::setKeepsContentVisible(bool keeps)
{
    m_keepsContentVisible = keeps;
    updateGeometry();
}

void Card::setLeastContentHeight(double ems)
{
    m_leastEms = ems;
    updateGeometry();
}

void Card::bringIntoView(QWidget *widget)
{
    QTimer::singleShot(0, widget, [this, widget] { m_scroll->ensureWidgetVisible(widget, 0, 0); });
}

void Card::setEmphasized(bool emphasized)
{
    m_emphasized = emphasized;
    m_header->setEmphasized(emphasized);
    update();
}

void Card::setTakesSpareHeight(bool takes)
{
    setSizePolicy(QSizePolicy::Preferred, takes ? QSizePolicy::Expanding : QSizePolicy::Maximum);
}

bool Card::takesSpareHeight() const
{
    return sizePolicy().verticalPolicy() == QSizePolicy::Expanding;
}

int Card::headerHeight() const
{
    return m_header->parentWidget() == this ? m_header->sizeHint().height() : 0;
}

QSize Card::sizeHint() const
{
    const QMargins margins = m_layout->contentsMargins();
    return {m_content->sizeHint().width() + margins.left() + margins.right(),
            contentHeight() + footerHeight() + margins.top() + margins.bottom() + headerHeight()};
}

int Card::footerHeight() const
{
    if (!m_footer)
        return 0;
    const QLayout *row = m_footer->layout();
    const QMargins margins = m_layout->contentsMargins();
    return row->hasHeightForWidth() && isVisible()
               ? row->totalHeightForWidth(width() - margins.left() - margins.right())
               : m_footer->sizeHint().height();
}

int Card::contentHeight() const
{
    // Words that wrap need the height that goes with the width they have, not with the one they would like.
    const QLayout *inner = m_content->layout();
    if (inner && inner->hasHeightForWidth() && isVisible())
        return inner->totalHeightForWidth(m_scroll->viewport()->width());
    return m_content->sizeHint().height();
}

void Card::setHoldsLists(bool holds)
{
    m_holdsLists = holds;
    applyMetrics();
}

int Card::leastContentHeight() const
{
    return em(this, m_leastEms ? *m_leastEms : m_keepsContentVisible ? 12 : m_footer ? 4 : 5);
}

QSize Card::minimumSizeHint() const
{
    const QMargins margins = m_layout->contentsMargins();
    const QSize inner = m_content->minimumSizeHint();
    // Room for the scroll bar is part of the least width: what scrolls vertically must not be cut at the side.
    int width = inner.width() + m_scroll->verticalScrollBar()->sizeHint().width();
    if (m_footer)
        width = std::max(width, m_footer->minimumSizeHint().width());
    // The least height of words that wrap is that of one line.
    const int whole = std::max(inner.height(), contentHeight());
    // What takes the spare height is as low whatever is in it: it does not move with every page it shows.
    const int least = leastContentHeight();
    const int height = (takesSpareHeight() ? least : std::min(whole, least)) + footerHeight();
    return {width + margins.left() + margins.right(),
            height + margins.top() + margins.bottom() + headerHeight()};
}

void Card::paintEvent(QPaintEvent *)
{
    paintHalf(this, Part::Bottom, m_emphasized);
    const QRect header = m_header->parentWidget() == this ? m_header->geometry() : QRect();
    const int y = header.isValid() ? header.bottom() : 0;
    if (m_emphasized)
        return;
    QPainter painter(this);
    painter.setPen(ThemeColors::of(this).line);
    painter.drawLine(1, y, width() - 2, y);
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
    QWidget::changeEvent(event);
}

bool Card::focusNextPrevChild(bool next)
{
    return leaveLostFocus(window()->focusWidget()) || QWidget::focusNextPrevChild(next);
}

void Card::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        noteWantedHeight();
}

bool Card::eventFilter(QObject *watched, QEvent *event)
{
    const bool inside = watched == m_content || (m_footer && watched == m_footer);
    if (inside && event->type() == QEvent::LayoutRequest)
        noteWantedHeight();
    const bool barChanged = event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (barChanged && watched == m_scroll->verticalScrollBar())
        makeRoomForBar();
    return QWidget::eventFilter(watched, event);
}

/// The bar stands in the margin: what is in the card neither moves nor gets narrower when it comes.
void Card::makeRoomForBar()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    QMargins margins = m_content->contentsMargins();
    const int whole = margins.right() + m_barRoom;
    m_barRoom = bar->isVisible() ? std::min(bar->sizeHint().width(), whole) : 0;
    margins.setRight(whole - m_barRoom);
    m_content->setContentsMargins(margins);
}

void Card::noteWantedHeight()
{
    const int wanted = contentHeight() + footerHeight();
    if (wanted == m_wantedHeight)
        return;
    m_wantedHeight = wanted;
    updateGeometry();
    emit wantedHeightChanged();
}

void Card::applyMetrics()
{
    // The scroll area reaches to the right edge, so that its bar can stand in the margin and not in the content.
    m_layout->setContentsMargins(1, 1, 1, grid(this, 0.5));
    // Less than a scroll area asks for by itself: how low the card may be is its own affair.
    m_scroll->setMinimumHeight(em(this, 2));
    if (m_holdsLists)
        m_content->setContentsMargins(grid(this, 0.75), grid(this, 0.75), grid(this, 0.75),
                                      grid(this, 0.25));
    else
        m_content->setContentsMargins(grid(this, 1.5), grid(this, 1.25), grid(this, 1.5),
                                      grid(this, m_footer ? 0.5 : 1));
    m_barRoom = 0;
    makeRoomForBar();
    if (m_footer)
        m_footer->setContentsMargins(grid(this, 1.5), grid(this, 0.5), grid(this, 1.5),
                                     grid(this, 1));
}

} // namespace gantry
