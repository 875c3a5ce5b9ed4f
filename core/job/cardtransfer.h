// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/jobprocedure.h"

namespace gantry {

class CardTracker;

/// A local file copied to the printer's card, line by line. What has begun ends with the file closed, and deleted unless
/// all of it is there. Pure.
class CardTransfer final : public JobProcedure
{
public:
    CardTransfer(const JobRequest &request, HostDesk &desk);

    [[nodiscard]] JobSteps start() const override;
    [[nodiscard]] JobSteps pause() const override { return {}; }
    [[nodiscard]] JobSteps resume() const override { return {}; }
    [[nodiscard]] JobSteps cancel() const override;
    [[nodiscard]] JobSteps finish() const override;

    [[nodiscard]] bool carriesOutFile() const override { return false; }
    [[nodiscard]] bool canPause() const override { return false; }
    [[nodiscard]] bool heatsUp() const override { return false; }
    [[nodiscard]] bool cleansUp() const override { return true; }
    [[nodiscard]] Result<JobSteps> decide() override;
    [[nodiscard]] std::optional<Error> handleCard(const SdMessage &message) override;
    [[nodiscard]] Result<bool> accepts(const FileLine &line) const override;
    [[nodiscard]] QString remoteName() const override { return m_name; }
    [[nodiscard]] Error describe(const Error &cause) const override;
    [[nodiscard]] Error cancellation() const override;

private:
    [[nodiscard]] Error failed(const QString &sentence, const QByteArray &detail = {}) const;

    CardTracker &m_card;
    QString m_wantedName;
    QString m_name; // on the card; empty until it is chosen
    bool m_writing = false;
};

} // namespace gantry
