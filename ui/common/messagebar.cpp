// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/messagebar.h"

#include "common/actionregistry.h"
#include "common/format.h"
#include "common/iconlabel.h"
#include "common/metrics.h"
#include "common/themecolors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace gantry {

namespace {

constexpr int PassingMs = 8000; // long enough to read two lines

struct Look
{
    Icon name;
    IconTone tone;
    QColor tint;
};

Look lookOf(Message::Severity severity, const ThemeColors &colors)
{
    switch (severity) {
    case Message::Severity::Error:
        return {Icon::Error, IconTone::Error, colors.errorTint};
    case Message::Severity::Warning:
        return {Icon::Warning, IconTone::Attention, colors.warnTint};
    case Message::Severity::Notice:
        break;
    }
    return {Icon::Info, IconTone::Accent, colors.infoTint};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_icon(new IconLabel(Icon::Info, IconTone::Accent, 1.25, this))
    , m_text(new QLabel(this))
    , m_time(new QLabel(this))
    , m_count(new QLabel(this))
    , m_dismiss(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_time->setForegroundRole(QPalette::PlaceholderText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_dismiss->setObjectName(QStringLiteral("dismissMessage"));
    m_dismiss->setIcon(icon(Icon::Close));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setAccessibleName(tr("Dismiss this message"));
    m_dismiss->setToolTip(tr("Dismiss this message"));
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_time);
    m_layout->addWidget(m_count);
    m_layout->addWidget(m_dismiss);
    m_passing.setSingleShot(true);
    m_passing.setInterval(PassingMs);
    connect(m_dismiss, &QToolButton::clicked, this, &MessageBar::dismissCurrent);
    connect(&m_passing, &QTimer::timeout, this, &MessageBar::dismissCurrent);
    applyMetrics();
    hide();
}

void MessageBar::setActions(const ActionRegistry &actions)
{
    m_actions = &actions;
}

void MessageBar::post(const Message &message)
{
    const auto same = [&message](const Message &other) {
        return other.text == message.text && other.topic == message.topic;
    };
    if (std::any_of(m_queue.cbegin(), m_queue.cend(), same))
        return;
    // What happened last matters more than what is still waiting to be dismissed, unless that is worse.
    auto place = std::find_if(m_queue.begin(), m_queue.end(), [&message](const Message &other) {
        return other.severity <= message.severity;
    });
    m_queue.insert(place, message);
    if (m_queue.size() > MaxQueued)
        m_queue.removeLast();
    render();
    emit posted(message);
}

void MessageBar::dismissCurrent()
{
    if (m_queue.isEmpty())
        return;
    const Message message = m_queue.takeFirst();
    render();
    emit dismissed(message);
}

void MessageBar::withdraw(const QString &topic)
{
    const auto removed
        = m_queue.removeIf([&topic](const Message &message) { return message.topic == topic; });
    if (removed > 0)
        render();
}

void MessageBar::offer(const QString &topic, const QString &action)
{
    for (Message &message : m_queue) {
        if (message.topic == topic)
            message.action = action;
    }
    if (!m_queue.isEmpty())
        renderAction(m_queue.first().action);
}

void MessageBar::render()
{
    emit countChanged(int(m_queue.size()));
    m_passing.stop();
    setVisible(!m_queue.isEmpty());
    if (m_queue.isEmpty())
        return;
    const Message &message = m_queue.first();
    const Look look = lookOf(message.severity, ThemeColors::of(this));
    m_icon->setIcon(look.name, look.tone);
    m_text->setText(message.text);
    setAccessibleName(message.text);
    m_time->setVisible(message.time.isValid() && !message.passing);
    if (message.time.isValid())
        m_time->setText(Format::clockTime(message.time, QDateTime::currentDateTime()));
    m_count->setVisible(m_queue.size() > 1);
    m_count->setText(tr("1 of %1").arg(m_queue.size()));
    renderAction(message.action);
    if (message.passing)
        m_passing.start();
    update();
}

void MessageBar::renderAction(const QString &id)
{
    if (id == m_actionId)
        return;
    m_actionId = id;
    if (m_action) {
        m_action->hide();
        m_action->deleteLater(); // its click may be what brought us here
        m_action = nullptr;
    }
    if (id.isEmpty() || !m_actions || !m_actions->contains(id))
        return;
    m_action = new QPushButton(this);
    m_action->setObjectName(QStringLiteral("messageAction"));
    bindButton(m_action, m_actions->action(id));
    m_layout->insertWidget(m_layout->indexOf(m_text) + 1, m_action);
    m_action->show(); // at once, not with the next turn of the event loop
}

void MessageBar::paintEvent(QPaintEvent *)
{
    if (m_queue.isEmpty())
        return;
    const ThemeColors &colors = ThemeColors::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), lookOf(m_queue.first().severity, colors).tint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
    QWidget::changeEvent(event);
}

void MessageBar::applyMetrics()
{
    m_layout->setContentsMargins(grid(this, 2), grid(this, 0.75), grid(this, 1), grid(this, 0.75));
    m_layout->setSpacing(grid(this, 1.25));
}

} // namespace gantry
