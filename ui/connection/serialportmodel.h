// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/serialportinfo.h"

#include <QAbstractListModel>
#include <QList>

namespace gantry {

/// The ports one can choose: USB serial devices and the virtual printer, all ports if asked for, and as last row an
/// entry that stands for "a network address". Rows come and go one by one, so a chosen port stays chosen.
class SerialPortModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SerialPortModel)

public:
    enum Role {
        PortRole
        = Qt::UserRole, ///< what ConnectionSettings::port takes; empty for the network entry
        IsNetworkRole,
    };

    explicit SerialPortModel(QObject *parent = nullptr);

    void setPorts(const QList<SerialPortInfo> &ports);
    void setShowsAll(bool all);
    [[nodiscard]] bool showsAll() const { return m_showsAll; }
    /// True if a USB device is listed: a printer may be plugged in.
    [[nodiscard]] bool hasUsbPort() const;
    /// Row of a port, -1 if it is not listed.
    [[nodiscard]] int rowOf(const QString &port) const;
    [[nodiscard]] int networkRow() const { return int(m_shown.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();

    QList<SerialPortInfo> m_ports;
    QList<SerialPortInfo> m_shown;
    bool m_showsAll = false;
};

} // namespace gantry
