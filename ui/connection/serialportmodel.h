// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/serialportinfo.h"

#include <QAbstractListModel>
#include <QList>
#include <QMap>

namespace gantry {

/// The ports one can choose: USB serial devices, those named in the settings and the virtual printer, all ports if asked
/// for, and as last row an entry that stands for "a network address". Rows come and go one by one, so a chosen port stays
/// chosen.
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
    /// Ports that other printers of this program have, with the names of these; listed, but no choice.
    void setInUse(const QMap<QString, QString> &printers);
    [[nodiscard]] bool isAnyInUse() const { return !m_inUse.isEmpty(); }
    /// Whose port it is; empty if it is free.
    [[nodiscard]] QString userOf(const QString &port) const { return m_inUse.value(port); }
    [[nodiscard]] bool showsAll() const { return m_showsAll; }
    /// True if a USB device is listed that is free: a printer may be plugged in.
    [[nodiscard]] bool hasLikelyPort() const;
    [[nodiscard]] int firstFreeLikelyRow() const; ///< -1 if there is none
    /// Row of a port, -1 if it is not listed.
    [[nodiscard]] int rowOf(const QString &port) const;
    [[nodiscard]] int networkRow() const { return int(m_shown.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void refresh();

    QList<SerialPortInfo> m_ports;
    QList<SerialPortInfo> m_shown;
    QMap<QString, QString> m_inUse;
    bool m_showsAll = false;
};

} // namespace gantry
