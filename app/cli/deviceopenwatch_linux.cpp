// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/deviceopenwatch.h"

#include <QFile>
#include <QSocketNotifier>

#include <array>

#include <sys/inotify.h>
#include <unistd.h>

namespace gantry {

struct DeviceOpenWatch::Private
{
    int descriptor = -1;
    std::unique_ptr<QSocketNotifier> notifier;
};

DeviceOpenWatch::DeviceOpenWatch(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{}

DeviceOpenWatch::~DeviceOpenWatch()
{
    d->notifier.reset();
    if (d->descriptor >= 0)
        ::close(d->descriptor);
}

bool DeviceOpenWatch::start(const QString &path)
{
    d->descriptor = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (d->descriptor < 0)
        return false;
    const QByteArray file = QFile::encodeName(path);
    if (::inotify_add_watch(d->descriptor, file.constData(), IN_OPEN | IN_CLOSE) < 0)
        return false;
    d->notifier = std::make_unique<QSocketNotifier>(d->descriptor, QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, &DeviceOpenWatch::readEvents);
    return true;
}

void DeviceOpenWatch::readEvents()
{
    alignas(inotify_event) std::array<char, 4096> buffer;
    ssize_t size = 0;
    while ((size = ::read(d->descriptor, buffer.data(), buffer.size())) > 0) {
        for (ssize_t at = 0; at < size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer.data() + at);
            at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            if ((event->mask & IN_OPEN) != 0)
                emit opened();
            else if ((event->mask & IN_CLOSE) != 0)
                emit closed();
        }
    }
}

} // namespace gantry
