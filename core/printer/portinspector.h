// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/portaccess.h"

#include <QFutureWatcher>
#include <QObject>

namespace gantry {

/// Looks at a port without opening it, for the one who asks what is wrong. GUI thread; the look itself runs in the pool.
class PortInspector final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortInspector)

public:
    explicit PortInspector(QObject *parent = nullptr);
    ~PortInspector() override;

    /// inspected() follows. A later call takes the place of an earlier one. Network addresses and the virtual printer
    /// have no access to be looked at: they are answered with the defaults.
    void inspect(const QString &port);

signals:
    void inspected(const QString &port, const gantry::PortAccess &access);

private:
    QString m_port;
    QFutureWatcher<PortAccess> m_look{this};
};

} // namespace gantry
