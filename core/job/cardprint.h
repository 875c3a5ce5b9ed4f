// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/jobprocedure.h"

namespace gantry {

/// A file of the printer's card, which the firmware reads by itself: it is told to begin, pause and go on. No offsets,
/// hold or M73: the lines never come by here. Its commands carry line numbers like all others. Pure.
class CardPrint final : public JobProcedure
{
public:
    CardPrint(const JobRequest &request, const HostDesk &desk);

    [[nodiscard]] JobSteps start() const override;
    [[nodiscard]] JobSteps pause() const override;
    [[nodiscard]] JobSteps resume() const override;
    [[nodiscard]] JobSteps cancel() const override;
    [[nodiscard]] JobSteps finish() const override;

    [[nodiscard]] bool readsFile() const override { return false; }
    [[nodiscard]] bool canHold() const override { return false; }
    [[nodiscard]] int estimateWindow() const override { return 15; }
    [[nodiscard]] std::optional<Error> handleCard(const SdMessage &message) override;
    void handleStopped() override { m_stopped = true; }

private:
    QString m_name;
    QByteArray m_path;
    QByteArray m_cancelCommand;
    qint64 m_startPosition;
    bool m_startedByPrinter;
    bool m_capturesOnPause;
    bool m_capturesOnCancel;
    bool m_stopped = false; // the printer has ended it already
};

} // namespace gantry
