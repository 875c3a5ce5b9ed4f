// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusitems.h"

#include "common/elidedlabel.h"
#include "common/format.h"
#include "common/messagebar.h"
#include "common/metrics.h"
#include "common/numberlabel.h"
#include "common/panelrefresh.h"
#include "common/spokenvalue.h"
#include "control/printermirror.h"

#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

QString coordinate(char letter, const std::optional<double> &value)
{
    return u"%1 %2"_s.arg(QLatin1Char(letter)).arg(value ? Format::number(*value, 2) : u"–"_s);
}

} // namespace

StatusItems::StatusItems(QStatusBar &bar, const PrinterMirror &mirror, const MessageBar &messages)
    : QObject(&bar)
    , m_mirror(mirror)
    , m_position(new NumberLabel(&bar))
    , m_link(new QToolButton(&bar))
    , m_jog(new QLabel(&bar))
    , m_awake(new QLabel(&bar))
    , m_notice(new ElidedLabel(&bar))
    , m_firmware(new QToolButton(&bar))
    , m_messages(new QToolButton(&bar))
{
    bar.setSizeGripEnabled(false);
    bar.setContentsMargins(grid(&bar, 1), 0, grid(&bar, 1), 0);
    m_position->setObjectName(u"statusPosition"_s);
    m_position->setCaption(tr("Position of the tool"));
    m_position->setToolTip(
        tr("Where the tool is, in mm, as the printer reported it or as follows from "
           "what was sent. A dash is unknown: home the axis."));
    m_link->setObjectName(u"statusLink"_s);
    m_link->setAutoRaise(true);
    m_firmware->setObjectName(u"statusFirmware"_s);
    m_firmware->setAutoRaise(true);
    m_jog->setObjectName(u"statusJog"_s);
    m_jog->setForegroundRole(QPalette::Link);
    m_awake->setObjectName(u"statusAwake"_s);
    m_awake->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setObjectName(u"statusNotice"_s);
    m_notice->setTextRole(QPalette::PlaceholderText);
    m_messages->setObjectName(u"statusMessages"_s);
    m_messages->setAutoRaise(true);
    m_messages->setToolTip(tr("What happened, with times, and what came while you were away. "
                              "Click to see the list."));
    bar.addWidget(m_position);
    bar.addWidget(m_link);
    bar.addWidget(m_jog);
    bar.addWidget(m_notice, 1);
    bar.addPermanentWidget(m_awake);
    bar.addPermanentWidget(m_firmware);
    bar.addPermanentWidget(m_messages);
    connect(&messages, &MessageBar::countChanged, this, [this](int count) {
        m_waiting = count;
        renderMessages();
    });
    connect(m_messages, &QToolButton::clicked, this, &StatusItems::messagesClicked);
    connect(m_link, &QToolButton::clicked, this, &StatusItems::linkClicked);
    connect(m_firmware, &QToolButton::clicked, this, &StatusItems::firmwareClicked);
    setJogArmed(false);
    setAwake(AwakeReason::None);
    renderMessages();
    new PanelRefresh(mirror, bar,
                     {.atOnce = PrinterAspect::Link | PrinterAspect::Firmware,
                      .paced = PrinterAspect::Position | PrinterAspect::Statistics},
                     [this] { render(); });
}

void StatusItems::setJogArmed(bool armed)
{
    m_jog->setText(armed ? tr("Keys move the printer · Esc stops") : QString());
    m_jog->setVisible(armed);
}

void StatusItems::setAwake(AwakeReason reason)
{
    m_awake->setVisible(reason != AwakeReason::None);
    if (reason == AwakeReason::None)
        return;
    m_awake->setText(tr("keeps the computer awake"));
    m_awake->setToolTip(
        reason == AwakeReason::Job
            ? tr("The computer does not go to sleep while the print needs it. The screen may.")
            : tr("The computer does not go to sleep while a heater is on. The screen may."));
}

void StatusItems::handleNotices(const QList<FirmwareNotice> &notices)
{
    for (const FirmwareNotice &notice : notices) {
        if (notice.kind == FirmwareNotice::Kind::Notification)
            m_notice->setFullText(tr("Printer: %1").arg(notice.text));
    }
}

void StatusItems::render()
{
    const PrinterState &state = m_mirror.state();
    m_notice->setVisible(state.isReady());
    const Position &position = state.position;
    m_position->setVisible(state.isReady());
    m_position->setText(u"%1  %2  %3"_s.arg(
        coordinate('X', position.x), coordinate('Y', position.y), coordinate('Z', position.z)));
    const LinkStatistics &figures = state.statistics;
    m_link->setVisible(state.isReady());
    m_link->setText(
        tr("link: %1 lines/s · %2")
            .arg(Format::number(figures.linesPerSecond, figures.linesPerSecond < 10 ? 1 : 0))
            .arg(tr("%Ln resend(s)", nullptr, int(figures.linesResent))));
    m_link->setAccessibleName(spokenValue(tr("Quality of the link"), m_link->text()));
    m_link->setToolTip(linkDetails(figures));
    m_firmware->setVisible(state.isReady() && !state.firmware.name.isEmpty());
    m_firmware->setText(state.firmware.shortName());
    m_firmware->setAccessibleName(
        spokenValue(tr("Firmware of the printer"), state.firmware.shortName()));
    m_firmware->setToolTip(state.firmware.name);
}

QString StatusItems::linkDetails(const LinkStatistics &figures)
{
    QStringList lines{
        tr("%1 lines sent, %2 sent again (%3 %), %4 acknowledgements lost, longest wait %5.")
            .arg(Format::integer(figures.linesSent), Format::integer(figures.linesResent),
                 Format::number(100 * figures.resendRate(), 1),
                 Format::integer(figures.acknowledgesLost),
                 Format::duration(figures.longestStallMs)),
        tr("On the way: %1 of at most %2 lines, %3 bytes.")
            .arg(Format::integer(static_cast<quint64>(figures.linesInFlight)),
                 Format::integer(static_cast<quint64>(figures.windowLines)),
                 Format::integer(static_cast<quint64>(figures.bytesInFlight)))};
    if (figures.roundTripMedianMs > 0)
        lines.append(tr("A line is acknowledged after %1 ms, 99 of 100 within %2 ms.")
                         .arg(Format::number(figures.roundTripMedianMs, 1),
                              Format::number(figures.roundTrip99Ms, 1)));
    if (figures.plannerFree && figures.bufferFree)
        lines.append(tr("The printer has room for %1 more moves and %2 more lines.")
                         .arg(Format::integer(static_cast<quint64>(*figures.plannerFree)),
                              Format::integer(static_cast<quint64>(*figures.bufferFree))));
    lines.append(tr("Click to see the lines."));
    return lines.join(u'\n');
}

void StatusItems::setUnread(int count)
{
    m_unread = count;
    renderMessages();
}

void StatusItems::renderMessages()
{
    const int count = std::max(m_unread, m_waiting);
    m_messages->setText(count > 0 ? tr("messages (%1)").arg(count) : tr("messages"));
    m_messages->setAccessibleDescription(count > 0 ? tr("Messages, %n new", nullptr, count)
                                                   : tr("Messages, none new"));
}

} // namespace gantry
