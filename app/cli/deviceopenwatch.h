// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace gantry {

/// Tells when other programs open and close a device file, in the order in which it happened and however quickly
/// one follows the other. Main thread. Works on Linux only.
class DeviceOpenWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviceOpenWatch)

public:
    explicit DeviceOpenWatch(QObject *parent = nullptr);
    ~DeviceOpenWatch() override;

    /// False if the system cannot watch.
    [[nodiscard]] bool start(const QString &path);

signals:
    void opened();
    void closed();

private:
    void readEvents();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gantry
