// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/linkstate.h"
#include "types/wireline.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>

namespace gantry {

class Printer;
class UserStores;

/// gantry-cli monitor: connects and prints the whole conversation until it is interrupted. Runs the application's
/// event loop.
class MonitorCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonitorCommand)

public:
    explicit MonitorCommand(QObject *parent = nullptr);
    ~MonitorCommand() override;

    [[nodiscard]] int run(const QStringList &arguments);

    /// "> M105", "< ok T:21.0", "# a remark"; with the local time in front, "14:03:59.120 > M105".
    [[nodiscard]] static QByteArray formatted(const WireLine &line, bool timestamps);

private:
    void handleLink(const LinkStatus &status);
    void handleLines(const QList<WireLine> &lines, qsizetype leftOut);

    std::unique_ptr<UserStores> m_stores; // before the printer that uses them
    std::unique_ptr<Printer> m_printer;
    bool m_timestamps = false;
};

} // namespace gantry
