// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include <QSocketNotifier>

#include <unistd.h>

namespace gantry {

bool isTerminal(std::FILE *stream)
{
    return ::isatty(::fileno(stream)) == 1;
}

struct EnterKey::Private
{
    std::unique_ptr<QSocketNotifier> notifier;
};

EnterKey::EnterKey(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    if (!isTerminal(stdin))
        return;
    d->notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, &EnterKey::handleInput);
}

EnterKey::~EnterKey() = default;

bool EnterKey::isAvailable() const
{
    return d->notifier && d->notifier->isEnabled();
}

void EnterKey::handleInput()
{
    // A terminal hands over whole lines, so whatever comes ends with Enter.
    char buffer[1024];
    if (::read(STDIN_FILENO, buffer, sizeof buffer) > 0)
        emit pressed();
    else
        d->notifier->setEnabled(false);
}

} // namespace gantry
