// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interruptsignal.h"

#include "base/logging.h"

#include <atomic>

#include <windows.h>

namespace gantry {

namespace {

// The system calls the handler on a thread of its own: it only sets an event the main thread waits for.
std::atomic<HANDLE> consoleEvent = nullptr;

BOOL WINAPI handleConsoleEvent(DWORD)
{
    const HANDLE handle = consoleEvent.load();
    if (handle == nullptr)
        return FALSE;
    SetEvent(handle);
    return TRUE;
}

} // namespace

/// Waits for the event on a thread of the system's pool and posts what came to the main thread.
struct InterruptSignal::Private
{
    HANDLE event = nullptr;
    HANDLE wait = nullptr;
    InterruptSignal *owner = nullptr;

    static VOID CALLBACK signalled(PVOID context, BOOLEAN)
    {
        InterruptSignal *owner = static_cast<Private *>(context)->owner;
        QMetaObject::invokeMethod(
            owner, [owner] { owner->handleInterrupt(); }, Qt::QueuedConnection);
    }
};

InterruptSignal::InterruptSignal(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    Q_ASSERT(consoleEvent.load() == nullptr);
    d->owner = this;
    d->event = CreateEventW(nullptr, FALSE, FALSE, nullptr);
    if (d->event == nullptr
        || !RegisterWaitForSingleObject(&d->wait, d->event, &Private::signalled, d.get(), INFINITE,
                                        WT_EXECUTEDEFAULT)) {
        qCWarning(lcApp) << "no event for console signals, error" << GetLastError();
        return;
    }
    consoleEvent = d->event;
    SetConsoleCtrlHandler(handleConsoleEvent, TRUE);
}

InterruptSignal::~InterruptSignal()
{
    SetConsoleCtrlHandler(handleConsoleEvent, FALSE);
    consoleEvent = nullptr;
    if (d->wait != nullptr)
        UnregisterWaitEx(d->wait, INVALID_HANDLE_VALUE); // returns when no callback runs any more
    if (d->event != nullptr)
        CloseHandle(d->event);
}

void InterruptSignal::handleInterrupt()
{
    emit interrupted(++m_count);
}

} // namespace gantry
