// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <cstdio>
#include <memory>

namespace gantry {

/// True if a person sees what is written there.
[[nodiscard]] bool isTerminal(std::FILE *stream);

/// Tells when the user presses Enter; only if standard input is a terminal. Main thread.
class EnterKey final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnterKey)

public:
    explicit EnterKey(QObject *parent = nullptr);
    ~EnterKey() override;

    /// False if nobody can press it: input comes from a file or from nowhere.
    [[nodiscard]] bool isAvailable() const;

signals:
    void pressed();

private:
    void handleInput();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gantry
