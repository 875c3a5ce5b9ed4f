// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/deviceopenwatch.h"

namespace gantry {

struct DeviceOpenWatch::Private
{};

DeviceOpenWatch::DeviceOpenWatch(QObject *parent)
    : QObject(parent)
{}

DeviceOpenWatch::~DeviceOpenWatch() = default;

bool DeviceOpenWatch::start(const QString &)
{
    return false;
}

void DeviceOpenWatch::readEvents() {}

} // namespace gantry
