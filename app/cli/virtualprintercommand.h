// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/virtualprinterserver.h"
#include "simulator/virtualprinteroptions.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QCommandLineParser;

namespace gantry {

/// "gantry-cli virtual-printer": the virtual printer alone, behind a pseudo-terminal or a network port, for other
/// programs to print on. Main thread; runs an event loop of its own until it is interrupted.
class VirtualPrinterCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VirtualPrinterCommand)

public:
    explicit VirtualPrinterCommand(QObject *parent = nullptr);

    /// arguments: from the command's own name on. Returns the exit code: 0 ended in order, 1 failed, 2 wrong usage.
    [[nodiscard]] int run(const QStringList &arguments);

private:
    [[nodiscard]] static Result<VirtualPrinterOptions> readOptions(
        const QCommandLineParser &parser);
    [[nodiscard]] static Result<std::unique_ptr<PrinterChannel>> makeChannel(
        const QCommandLineParser &parser);
    [[nodiscard]] static Result<VirtualPrinterServer::CablePull> readCablePull(
        const QCommandLineParser &parser);
    [[nodiscard]] int serve(const QCommandLineParser &parser);
};

} // namespace gantry
