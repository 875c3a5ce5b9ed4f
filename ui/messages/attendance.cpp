// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/attendance.h"

#include <utility>

namespace gantry {

Attendance::Attendance(int startMs, QObject *parent)
    : QObject(parent)
{
    m_starting.setSingleShot(true);
    m_starting.start(startMs);
    connect(&m_starting, &QTimer::timeout, this, &Attendance::tell);
}

void Attendance::setState(Qt::ApplicationState state)
{
    m_active = state == Qt::ApplicationActive;
    if (m_active)
        m_starting.stop(); // from now on it is known
    tell();
}

void Attendance::tell()
{
    const bool before = std::exchange(m_told, isAttended());
    if (m_told != before)
        emit changed(m_told);
}

} // namespace gantry
