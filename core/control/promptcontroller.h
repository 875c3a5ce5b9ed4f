// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/prompttracker.h"
#include "gcode/gcodeblock.h"
#include "types/firmwarenotice.h"
#include "types/linkstate.h"

#include <QObject>

namespace gantry {

/// A question of the firmware to the person at the computer, and the answer. GUI thread. The firmware has usually stopped
/// until it is answered, at the computer or at its own buttons.
class PromptController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PromptController)

public:
    explicit PromptController(QObject *parent = nullptr);

    /// What is to be shown; nothing = nothing.
    [[nodiscard]] std::optional<HostPrompt> prompt() const { return m_tracker.prompt(); }

    /// Sends M876 S<choice>, and the prompt is done. Does nothing if there is no such choice.
    void answer(int choice);
    /// Puts the prompt away without an answer.
    void close();

    void handleNotices(const QList<FirmwareNotice> &notices);
    void handleLink(const LinkStatus &status);

signals:
    void promptChanged();
    void submitRequested(const gantry::Submission &submission);

private:
    PromptTracker m_tracker;
};

} // namespace gantry
