// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include <QWinEventNotifier>

#include <io.h>
#include <windows.h>

namespace gantry {

bool isTerminal(std::FILE *stream)
{
    return _isatty(_fileno(stream)) != 0;
}

struct EnterKey::Private
{
    std::unique_ptr<QWinEventNotifier> notifier;
};

EnterKey::EnterKey(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    if (!isTerminal(stdin))
        return;
    d->notifier = std::make_unique<QWinEventNotifier>(GetStdHandle(STD_INPUT_HANDLE));
    connect(d->notifier.get(), &QWinEventNotifier::activated, this, &EnterKey::handleInput);
    d->notifier->setEnabled(true);
}

EnterKey::~EnterKey() = default;

bool EnterKey::isAvailable() const
{
    return d->notifier && d->notifier->isEnabled();
}

void EnterKey::handleInput()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD waiting = 0;
    INPUT_RECORD record;
    DWORD count = 0;
    while (GetNumberOfConsoleInputEvents(input, &waiting) && waiting > 0
           && ReadConsoleInputW(input, &record, 1, &count) && count > 0) {
        if (record.EventType == KEY_EVENT && record.Event.KeyEvent.bKeyDown
            && record.Event.KeyEvent.wVirtualKeyCode == VK_RETURN)
            emit pressed();
    }
}

} // namespace gantry
