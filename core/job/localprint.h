// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/hostrules.h"
#include "job/jobprocedure.h"

namespace gantry {

/// A file of this computer, sent line by line. Pure.
class LocalPrint final : public JobProcedure
{
public:
    explicit LocalPrint(const HostRules &rules)
        : m_capturesOnPause(rules.logPositionOnPause)
        , m_capturesOnCancel(rules.logPositionOnCancel)
    {}

    [[nodiscard]] JobSteps start() const override;
    [[nodiscard]] JobSteps pause() const override;
    [[nodiscard]] JobSteps resume() const override;
    [[nodiscard]] JobSteps cancel() const override;
    [[nodiscard]] JobSteps finish() const override;

private:
    bool m_capturesOnPause;
    bool m_capturesOnCancel;
};

} // namespace gantry
