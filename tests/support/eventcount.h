// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>

namespace gantry::test {

/// Counts the events of one type that an object gets while this lives: what is painted or laid out how often is the
/// same on a slow machine.
class EventCount final : public QObject
{
public:
    EventCount(QObject &watched, QEvent::Type type)
        : m_type(type)
    {
        watched.installEventFilter(this);
    }

    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == m_type ? 1 : 0;
        return false;
    }

private:
    QEvent::Type m_type;
    int m_count = 0;
};

} // namespace gantry::test
