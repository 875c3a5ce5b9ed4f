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
#include "statusbutton.h"

#include <QEvent>
#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

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
    , m_position(new NumberLabel)
    , m_positionButton(new StatusButton(m_position, u"statusPosition"_s, &bar))
    , m_link(new NumberLabel)
    , m_linkButton(new StatusButton(m_link, u"statusLink"_s, &bar))
    , m_jog(new QLabel)
    , m_jogButton(new StatusButton(m_jog, u"statusJog"_s, &bar))
    , m_awake(new QLabel)
    , m_awakeButton(new StatusButton(m_awake, u"statusAwake"_s, &bar))
    , m_notice(new ElidedLabel)
    , m_noticeButton(new StatusButton(m_notice, u"statusNotice"_s, &bar))
    , m_firmware(new QToolButton(&bar))
    , m_messages(new QToolButton(&bar))
{
    bar.setSizeGripEnabled(false);
    bar.setContentsMargins(grid(&bar, 1), 0, grid(&bar, 1), 0);
    m_positionButton->setToolTip(
        tr("Where the tool is, in mm, as the printer reported it or as follows from "
           "what was sent. A dash is unknown: home the axis. Click to see the Jog panel."));
    // Both change four times a second during a print: what stands beside them must not be laid out anew each time.
    for (NumberLabel *figures : {m_position, m_link})
        figures->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    makeRoomAnew();
    m_linkButton->setToolTip(tr("Click to see the lines."));
    m_linkButton->installEventFilter(this);
    m_firmware->setObjectName(u"statusFirmware"_s);
    m_firmware->setAutoRaise(true);
    m_jog->setForegroundRole(QPalette::Link);
    m_jog->setText(tr("Keys move the printer · Esc stops"));
    m_jogButton->setAccessibleName(m_jog->text());
    m_jogButton->setToolTip(tr("The arrow keys move the printer. Click to stop that."));
    m_awake->setForegroundRole(QPalette::PlaceholderText);
    m_awake->setText(tr("keeps the computer awake"));
    m_awakeButton->setAccessibleName(m_awake->text());
    m_notice->setTextRole(QPalette::PlaceholderText);
    m_noticeButton->setToolTip(
        tr("What the printer shows on its display. Click to see the lines."));
    m_noticeButton->setAccessibleName(tr("What the printer shows on its display"));
    m_noticeButton->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_messages->setObjectName(u"statusMessages"_s);
    m_messages->setAutoRaise(true);
    m_messages->setToolTip(tr("What happened, with times, and what came while you were away. "
                              "Click to see the list."));
    addItems(bar);
    connect(&messages, &MessageBar::countChanged, this, [this](int count) {
        m_waiting = count;
        renderMessages();
    });
    setJogArmed(false);
    setAwake(AwakeReason::None);
    renderMessages();
    new PanelRefresh(mirror, bar,
                     {.atOnce = PrinterAspect::Link | PrinterAspect::Job | PrinterAspect::Firmware,
                      .paced = PrinterAspect::Position | PrinterAspect::Statistics},
                     [this] { render(); });
}

// The messages, which are always there, are the last stop of the Tab key.
void StatusItems::addItems(QStatusBar &bar)
{
    bar.addWidget(m_positionButton);
    bar.addWidget(m_linkButton);
    bar.addWidget(m_jogButton);
    bar.addWidget(m_noticeButton, 1);
    bar.addPermanentWidget(m_awakeButton);
    bar.addPermanentWidget(m_firmware);
    bar.addPermanentWidget(m_messages);
    const QList<QWidget *> order{m_positionButton, m_linkButton, m_jogButton, m_noticeButton,
                                 m_awakeButton,    m_firmware,   m_messages};
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
    connect(m_positionButton, &QToolButton::clicked, this, &StatusItems::positionClicked);
    connect(m_linkButton, &QToolButton::clicked, this, &StatusItems::linkClicked);
    connect(m_jogButton, &QToolButton::clicked, this, &StatusItems::jogClicked);
    connect(m_noticeButton, &QToolButton::clicked, this, &StatusItems::noticeClicked);
    connect(m_awakeButton, &QToolButton::clicked, this, &StatusItems::awakeClicked);
    connect(m_firmware, &QToolButton::clicked, this, &StatusItems::firmwareClicked);
    connect(m_messages, &QToolButton::clicked, this, &StatusItems::messagesClicked);
}

void StatusItems::makeRoomAnew()
{
    m_position->setKeepsWidth(true);
    m_link->setKeepsWidth(true);
}

void StatusItems::setJogArmed(bool armed)
{
    m_jogButton->setVisible(armed);
}

void StatusItems::setAwake(AwakeReason reason)
{
    m_awakeButton->setVisible(reason != AwakeReason::None);
    if (reason == AwakeReason::None)
        return;
    m_awakeButton->setToolTip(
        reason == AwakeReason::Job
            ? tr("The computer does not go to sleep while the print needs it. The screen may. "
                 "Click to see what is done about heaters.")
            : tr("The computer does not go to sleep while a heater is on. The screen may. Click "
                 "to see what is done about heaters."));
}

void StatusItems::handleNotices(const QList<FirmwareNotice> &notices)
{
    for (const FirmwareNotice &notice : notices) {
        if (notice.kind == FirmwareNotice::Kind::Notification)
            m_notice->setFullText(tr("Printer: %1").arg(notice.text));
    }
    m_noticeButton->setAccessibleName(m_notice->fullText());
    m_noticeButton->setVisible(m_mirror.state().isReady() && !m_notice->fullText().isEmpty());
}

void StatusItems::render()
{
    const PrinterState &state = m_mirror.state();
    const bool jobEnded
        = std::exchange(m_jobWasActive, isJobActive(state.job.state)) && !m_jobWasActive;
    if (jobEnded || !state.isReady())
        m_notice->setFullText({});
    m_noticeButton->setVisible(state.isReady() && !m_notice->fullText().isEmpty());
    const Position &position = state.position;
    m_positionButton->setVisible(state.isReady());
    if (!state.isReady()) // the next printer's figures may be shorter
        makeRoomAnew();
    if (!position.x && !position.y && !position.z) // three dashes do not need what figures did
        m_position->setKeepsWidth(true);
    m_position->setText(u"%1  %2  %3"_s.arg(
        coordinate('X', position.x), coordinate('Y', position.y), coordinate('Z', position.z)));
    m_positionButton->setAccessibleName(
        spokenValue(tr("Position of the tool"), m_position->text()));
    m_linkButton->setVisible(state.isReady());
    renderLink();
    m_firmware->setVisible(state.isReady() && !state.firmware.name.isEmpty());
    m_firmware->setText(state.firmware.shortName());
    m_firmware->setAccessibleName(
        spokenValue(tr("Firmware of the printer"), state.firmware.shortName()));
    m_firmware->setToolTip(state.firmware.name);
}

void StatusItems::renderLink()
{
    const LinkStatistics &figures = m_mirror.state().statistics;
    m_link->setText(
        tr("link: %1 lines/s · %2")
            .arg(Format::number(figures.linesPerSecond, figures.linesPerSecond < 10 ? 1 : 0))
            .arg(tr("%Ln resend(s)", nullptr, int(figures.linesResent))));
    m_linkButton->setAccessibleName(spokenValue(tr("Quality of the link"), m_link->text()));
}

// The details are a dozen figures, put into words only when somebody wants to read them.
bool StatusItems::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_linkButton
        && (event->type() == QEvent::ToolTip || event->type() == QEvent::FocusIn))
        m_linkButton->setToolTip(linkDetails(m_mirror.state().statistics));
    return QObject::eventFilter(watched, event);
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
