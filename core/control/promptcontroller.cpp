// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/promptcontroller.h"

namespace gantry {

PromptController::PromptController(QObject *parent)
    : QObject(parent)
{}

void PromptController::answer(int choice)
{
    const std::optional<HostPrompt> shown = prompt();
    if (!shown || choice < 0 || choice >= shown->choices.size())
        return;
    m_tracker.close();
    emit submitRequested({{{"M876 S" + QByteArray::number(choice)}}, SendOrigin::Manual, 0});
    emit promptChanged();
}

void PromptController::close()
{
    if (m_tracker.close())
        emit promptChanged();
}

void PromptController::handleNotices(const QList<FirmwareNotice> &notices)
{
    bool changed = false;
    for (const FirmwareNotice &notice : notices) {
        if (notice.kind == FirmwareNotice::Kind::Action)
            changed = m_tracker.handleAction(notice.text) || changed;
    }
    if (changed)
        emit promptChanged();
}

void PromptController::handleLink(const LinkStatus &status)
{
    if (!isLinkOpen(status.state))
        close();
}

} // namespace gantry
