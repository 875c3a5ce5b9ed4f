// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/serialportmodel.h"

#include "common/icons.h"

#include <algorithm>

namespace gantry {

namespace {

bool samePort(const SerialPortInfo &a, const SerialPortInfo &b)
{
    return a.port == b.port;
}

bool contains(const QList<SerialPortInfo> &list, const SerialPortInfo &wanted)
{
    return std::any_of(list.cbegin(), list.cend(),
                       [&wanted](const SerialPortInfo &port) { return samePort(port, wanted); });
}

} // namespace

SerialPortModel::SerialPortModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void SerialPortModel::setPorts(const QList<SerialPortInfo> &ports)
{
    m_ports = ports;
    refresh();
}

void SerialPortModel::setShowsAll(bool all)
{
    m_showsAll = all;
    refresh();
}

void SerialPortModel::setInUse(const QMap<QString, QString> &printers)
{
    if (printers == m_inUse)
        return;
    m_inUse = printers;
    if (!m_shown.isEmpty())
        emit dataChanged(index(0), index(int(m_shown.size()) - 1));
}

bool SerialPortModel::hasLikelyPort() const
{
    return firstFreeLikelyRow() >= 0;
}

int SerialPortModel::firstFreeLikelyRow() const
{
    const auto it
        = std::find_if(m_shown.cbegin(), m_shown.cend(), [this](const SerialPortInfo &port) {
              return port.isLikely() && !m_inUse.contains(port.port);
          });
    return it == m_shown.cend() ? -1 : int(it - m_shown.cbegin());
}

int SerialPortModel::rowOf(const QString &port) const
{
    const auto it = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                 [&port](const SerialPortInfo &info) { return info.port == port; });
    return it == m_shown.cend() ? -1 : int(it - m_shown.cbegin());
}

void SerialPortModel::refresh()
{
    QList<SerialPortInfo> wanted;
    std::copy_if(m_ports.cbegin(), m_ports.cend(), std::back_inserter(wanted),
                 [this](const SerialPortInfo &port) {
                     return m_showsAll || port.isLikely() || port.isVirtualPrinter;
                 });
    for (qsizetype row = m_shown.size() - 1; row >= 0; --row) {
        if (contains(wanted, m_shown.at(row)))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_shown.removeAt(row);
        endRemoveRows();
    }
    // What is left is in the wanted set; walk the wanted order and put in or move what differs.
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        const SerialPortInfo &port = wanted.at(row);
        const int present = rowOf(port.port);
        if (present < 0) {
            beginInsertRows({}, int(row), int(row));
            m_shown.insert(row, port);
            endInsertRows();
        } else if (present != row) {
            beginMoveRows({}, present, present, {}, int(row));
            m_shown.move(present, row);
            endMoveRows();
        }
        if (m_shown.at(row) != port) {
            m_shown[row] = port;
            emit dataChanged(index(int(row)), index(int(row)));
        }
    }
}

int SerialPortModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size()) + 1;
}

QVariant SerialPortModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool network = index.row() == networkRow();
    const SerialPortInfo port = network ? SerialPortInfo() : m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (network)
            return tr("Other port…");
        return m_inUse.contains(port.port)
                   ? tr("%1 – in use (%2)").arg(port.displayName(), userOf(port.port))
                   : port.displayName();
    case Qt::DecorationRole:
        return icon(network                 ? Icon::Network
                    : port.isVirtualPrinter ? Icon::Cube
                                            : Icon::Usb,
                    IconTone::Muted);
    case Qt::ToolTipRole:
        return network ? tr("A device that is not listed, or a printer behind a network bridge: "
                            "its host name "
                            "and port number.")
                       : port.port;
    case PortRole:
        return port.port;
    case IsNetworkRole:
        return network;
    default:
        return {};
    }
}

Qt::ItemFlags SerialPortModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    const bool taken = index.isValid() && index.row() < m_shown.size()
                       && m_inUse.contains(m_shown.at(index.row()).port);
    return taken ? flags & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable) : flags;
}

} // namespace gantry
