// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace gantry {

class ActionRegistry;
class IconLabel;

/// One thing to tell the person without stopping her.
struct Message
{
    enum class Severity { Notice, Warning, Error };

    Severity severity = Severity::Notice;
    QString text;  ///< translated, a whole sentence
    QString topic; ///< what it is about ("link", "refused"); see MessageBar::withdraw()
    bool passing
        = false;    ///< goes away by itself after some seconds; otherwise it waits to be dismissed
    QDateTime time; ///< when it happened
    QString action; ///< id of the action that leads on, offered as a button; mostly empty
};

/// The strip under the header: one message at a time, the others queue behind it. Worse ones come first, of equal ones the
/// newest. A message may offer the action that leads on. Never takes the focus. GUI thread.
class MessageBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    static constexpr int MaxQueued = 50; ///< beyond that the oldest are dropped

    explicit MessageBar(QWidget *parent = nullptr);

    /// Where the actions of messages are found; it must outlive the bar. Without it no message has a button.
    void setActions(const ActionRegistry &actions);

    /// Queues a message. The same words that are still waiting are not queued twice.
    void post(const Message &message);
    void dismissCurrent();
    /// Takes back the messages of a topic: what they said is no longer so.
    void withdraw(const QString &topic);
    /// From now on the messages of a topic offer this action; empty: none.
    void offer(const QString &topic, const QString &action);
    [[nodiscard]] const QList<Message> &messages() const { return m_queue; }

signals:
    void countChanged(int count);
    void dismissed(const gantry::Message &message); ///< by the person, or it passed
    void posted(const gantry::Message &message);    ///< a new one, not the same words again

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    void renderAction(const QString &id);
    void applyMetrics();

    const ActionRegistry *m_actions = nullptr;
    QList<Message> m_queue;
    QHBoxLayout *m_layout;
    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_time;
    QLabel *m_count;
    QPushButton *m_action = nullptr; // of the message on show
    QString m_actionId;
    QToolButton *m_dismiss;
    QTimer m_passing{this};
};

} // namespace gantry
