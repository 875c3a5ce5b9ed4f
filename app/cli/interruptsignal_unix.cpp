// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interruptsignal.h"

#include "base/logging.h"

#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstddef>

#include <fcntl.h>
#include <unistd.h>

namespace gantry {

namespace {

constexpr int Signals[] = {SIGINT, SIGTERM, SIGHUP};

// A signal handler may only touch lock-free atomics and call write().
std::atomic<int> writeEnd = -1;
static_assert(std::atomic<int>::is_always_lock_free);

void handleSignal(int)
{
    const int savedErrno = errno;
    const char byte = 1;
    if (const int fd = writeEnd.load(); fd >= 0) [[maybe_unused]]
        const ssize_t written = ::write(fd, &byte, 1);
    errno = savedErrno;
}

void makeQuiet(int fd)
{
    ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
}

} // namespace

struct InterruptSignal::Private
{
    int pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
    struct sigaction previous[std::size(Signals)] = {};
};

InterruptSignal::InterruptSignal(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    Q_ASSERT(writeEnd.load() < 0);
    if (::pipe(d->pipe) != 0) {
        qCWarning(lcApp) << "no pipe for signals, errno" << errno;
        return;
    }
    makeQuiet(d->pipe[0]);
    makeQuiet(d->pipe[1]);
    d->notifier = std::make_unique<QSocketNotifier>(d->pipe[0], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this,
            &InterruptSignal::handleInterrupt);
    writeEnd = d->pipe[1];

    struct sigaction action = {};
    action.sa_handler = handleSignal;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < std::size(Signals); ++i)
        ::sigaction(Signals[i], &action, &d->previous[i]);
}

InterruptSignal::~InterruptSignal()
{
    if (d->pipe[0] < 0)
        return;
    for (std::size_t i = 0; i < std::size(Signals); ++i)
        ::sigaction(Signals[i], &d->previous[i], nullptr);
    writeEnd = -1;
    d->notifier.reset();
    ::close(d->pipe[0]);
    ::close(d->pipe[1]);
}

void InterruptSignal::handleInterrupt()
{
    char bytes[16];
    const ssize_t count = ::read(d->pipe[0], bytes, sizeof bytes);
    for (ssize_t i = 0; i < count; ++i)
        emit interrupted(++m_count);
}

} // namespace gantry
