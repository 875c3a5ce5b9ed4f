// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/machineneeds.h"
#include "types/firmwarenotice.h"

#include <QObject>

class QLabel;
class QStatusBar;
class QToolButton;

namespace gantry {

class MessageBar;
class ElidedLabel;
class NumberLabel;
class PrinterMirror;
class StatusButton;
struct LinkStatistics;

/// What the status bar shows: position, link figures, firmware, waiting messages. Each item explains itself, and is a
/// button that opens its detail.
class StatusItems final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusItems)

public:
    StatusItems(QStatusBar &bar, const PrinterMirror &mirror, const MessageBar &messages);

    /// Says in the status bar that the arrow keys move the machine.
    void setJogArmed(bool armed);
    /// Says that the computer does not go to sleep, and why; AwakeReason::None: it may.
    void setAwake(AwakeReason reason);
    /// How many messages came while nobody was at the window.
    void setUnread(int count);
    /// Shows what the printer's display says, until the print ends or the link closes: then it is no longer news.
    void handleNotices(const QList<FirmwareNotice> &notices);

signals:
    void positionClicked();
    void linkClicked();
    void jogClicked();
    void noticeClicked();
    void awakeClicked();
    void firmwareClicked();
    void messagesClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addItems(QStatusBar &bar);
    void render();
    void makeRoomAnew();
    void renderLink();
    [[nodiscard]] static QString linkDetails(const LinkStatistics &figures);
    void renderMessages();

    const PrinterMirror &m_mirror;
    NumberLabel *m_position;
    StatusButton *m_positionButton;
    NumberLabel *m_link;
    StatusButton *m_linkButton;
    QLabel *m_jog;
    StatusButton *m_jogButton;
    QLabel *m_awake;
    StatusButton *m_awakeButton;
    ElidedLabel *m_notice;
    StatusButton *m_noticeButton;
    QToolButton *m_firmware;
    QToolButton *m_messages;
    bool m_jobWasActive = false;
    int m_waiting = 0; ///< in the message bar
    int m_unread = 0;  ///< came while nobody was there
};

} // namespace gantry
