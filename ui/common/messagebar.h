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
class QToolButton;

namespace gantry {

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
};

/// The strip under the header: one message at a time, the others queue behind it. Worse ones come first, else in the order
/// they came. Never takes the focus. GUI thread.
class MessageBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    static constexpr int MaxQueued = 50; ///< beyond that the oldest are dropped

    explicit MessageBar(QWidget *parent = nullptr);

    /// Queues a message. The same words that are still waiting are not queued twice.
    void post(const Message &message);
    void dismissCurrent();
    /// Takes back the messages of a topic: what they said is no longer so.
    void withdraw(const QString &topic);
    [[nodiscard]] const QList<Message> &messages() const { return m_queue; }

signals:
    void countChanged(int count);
    void posted(const gantry::Message &message); ///< a new one, not the same words again

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    void applyMetrics();

    QList<Message> m_queue;
    QHBoxLayout *m_layout;
    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_time;
    QLabel *m_count;
    QToolButton *m_dismiss;
    QTimer m_passing{this};
};

} // namespace gantry
