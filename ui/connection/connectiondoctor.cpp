// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connectiondoctor.h"

#include "common/buttonvariant.h"
#include "common/format.h"
#include "common/iconlabel.h"
#include "common/icons.h"
#include "common/metrics.h"
#include "common/reasontooltip.h"
#include "common/timedlist.h"
#include "control/printermirror.h"
#include "settings/settings.h"
#include "terminal/terminallog.h"
#include "transport/serialportwatcher.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr qsizetype MaxReceived = 200; // lines: enough to see garbage or a loop

QLabel *wrappedLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void makeBold(QLabel *label, double scale)
{
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
}

bool isConnecting(LinkState state)
{
    return state == LinkState::Opening || state == LinkState::Handshaking;
}

/// One below the other, the lines of each in a column beside its number.
QString numbered(const QStringList &steps)
{
    QString rows;
    for (qsizetype i = 0; i < steps.size(); ++i)
        rows += u"<tr><td>%1.&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(i + 1).arg(
            steps.at(i).toHtmlEscaped());
    return u"<table cellspacing=\"0\" cellpadding=\"0\">%1</table>"_s.arg(rows);
}

bool hasFailed(LinkState state)
{
    return state == LinkState::Failed || state == LinkState::Lost;
}

} // namespace

ConnectionDoctor::ConnectionDoctor(const Sources &sources, QWidget *parent)
    : QDialog(parent)
    , m_from(sources)
{
    setObjectName(u"connectionDoctor"_s);
    setWindowTitle(tr("Connection doctor"));
    setModal(false);
    build();
    connect(&sources.mirror, &PrinterMirror::stateChanged, this, [this](PrinterAspects changed) {
        if (changed & (PrinterAspect::Link | PrinterAspect::Permissions))
            follow();
    });
    connect(&m_inspector, &PortInspector::inspected, this, &ConnectionDoctor::handleAccess);
    follow();
    render();
}

void ConnectionDoctor::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 2), grid(this, 2), grid(this, 2), grid(this, 2));
    column->setSpacing(grid(this, 1.25));
    column->addLayout(buildFinding());
    m_stepsTitle = new QLabel(tr("What to do"), this);
    makeBold(m_stepsTitle, 1);
    column->addWidget(m_stepsTitle);
    m_steps = wrappedLabel(u"doctorSteps"_s, this);
    m_steps->setTextFormat(Qt::RichText); // for the numbers to stand before the lines
    column->addWidget(m_steps);
    column->addLayout(buildCommand());
    auto *attemptsTitle = new QLabel(tr("&Attempts"), this);
    makeBold(attemptsTitle, 1);
    column->addWidget(attemptsTitle);
    m_attempts = new TimedList(this);
    m_attempts->setObjectName(u"doctorAttempts"_s);
    m_attempts->setAccessibleName(tr("Attempts to connect, the newest last"));
    m_attempts->setSelectionMode(QAbstractItemView::NoSelection);
    m_attempts->setMinimumHeight(em(this, 6));
    attemptsTitle->setBuddy(m_attempts);
    column->addWidget(m_attempts, 1);
    m_byItself = new QCheckBox(tr("&Open this when connecting fails"), this);
    m_byItself->setObjectName(u"doctorByItself"_s);
    connect(m_byItself, &QCheckBox::clicked, this,
            [this](bool opens) { m_from.settings.setOpensConnectionDoctor(opens); });
    column->addWidget(m_byItself);
    column->addLayout(buildButtons());
    resize(em(this, 32), em(this, 30));
}

QLayout *ConnectionDoctor::buildFinding()
{
    m_icon = new IconLabel(Icon::Info, IconTone::Accent, 2, this);
    m_title = wrappedLabel(u"doctorTitle"_s, this);
    makeBold(m_title, 1.2);
    m_explanation = wrappedLabel(u"doctorExplanation"_s, this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(grid(this, 0.5));
    texts->addWidget(m_title);
    texts->addWidget(m_explanation);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this, 1.5));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return row;
}

QLayout *ConnectionDoctor::buildCommand()
{
    m_commandRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_commandRow);
    row->setContentsMargins({});
    row->setSpacing(grid(this));
    m_command = new QLineEdit(m_commandRow);
    m_command->setObjectName(u"doctorCommand"_s);
    m_command->setReadOnly(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setAccessibleName(tr("Command for a terminal"));
    m_copy = new QPushButton(icon(Icon::Copy), tr("Co&py"), m_commandRow);
    m_copy->setObjectName(u"doctorCopy"_s);
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Copy the command to the clipboard"));
    row->addWidget(m_command, 1);
    row->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, &ConnectionDoctor::copyCommand);
    auto *around = new QVBoxLayout;
    around->addWidget(m_commandRow);
    return around;
}

QLayout *ConnectionDoctor::buildButtons()
{
    auto *report = new QPushButton(icon(Icon::Export), tr("Save a &report"), this);
    report->setObjectName(u"doctorReport"_s);
    report->setToolTip(tr("Write logs and settings without secrets to one file that can be sent "
                          "to somebody who helps"));
    m_close = new QPushButton(tr("&Close"), this);
    m_close->setObjectName(u"doctorClose"_s);
    m_retry = new QPushButton(icon(Icon::Refresh, IconTone::OnAccent), tr("&Try again"), this);
    m_retry->setObjectName(u"doctorRetry"_s);
    setButtonVariant(m_retry, ButtonVariant::Primary);
    for (QPushButton *button : {report, m_close})
        button->setAutoDefault(false);
    m_retry->setDefault(true);
    connect(report, &QPushButton::clicked, this, &ConnectionDoctor::reportRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_retry, &QPushButton::clicked, this, &ConnectionDoctor::retryRequested);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this));
    row->addWidget(report);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_retry);
    return row;
}

void ConnectionDoctor::open()
{
    // What could be better about a connection is looked up for those who want to know.
    if (m_link.state == LinkState::Ready)
        m_inspector.inspect(m_link.settings.port);
    render();
    if (!isVisible()) // what is to be done next, and not the first of the attempts
        (m_retry->isEnabled() ? m_retry : m_close)->setFocus();
    show();
    raise();
    activateWindow();
}

void ConnectionDoctor::follow()
{
    const LinkStatus now = m_from.mirror.state().link;
    if (now == m_link) {
        // Whether it may be tried again depends on more than the link.
        render();
        return;
    }
    const LinkStatus before = std::exchange(m_link, now);
    if (isConnecting(now.state) && !isLinkOpen(before.state))
        begin();
    if (!now.activity.isEmpty() && now.activity != before.activity)
        addAttempt(now.activity);
    if (before.state == LinkState::Ready && now.state != LinkState::Ready)
        m_finding = {}; // what could be better about it
    if (now.state == LinkState::Ready && before.state != now.state) {
        addAttempt(tr("Connected"));
        if (isVisible())
            m_inspector.inspect(now.settings.port);
    }
    if (hasFailed(now.state) && before.state != now.state) {
        addAttempt(now.error.message);
        examine();
        if (isConnecting(before.state) && m_from.settings.opensConnectionDoctor()
            && parentWidget()->isVisible())
            open();
    }
    render();
}

void ConnectionDoctor::begin()
{
    m_attempts->clear();
    m_copy->setText(tr("Co&py"));
    m_finding = {};
    m_access = {};
    m_firstLine = m_from.terminal.nextNumber();
}

void ConnectionDoctor::addAttempt(const QString &text)
{
    m_attempts->addRow(Format::clockTimeWithSeconds(QTime::currentTime()), text);
    while (m_attempts->count() > MaxAttempts)
        delete m_attempts->takeItem(0);
    m_attempts->scrollToBottom();
}

void ConnectionDoctor::examine()
{
    m_finding = diagnose(
        {m_link.settings, m_link.error, m_from.ports.ports(), m_access, receivedLines()});
    m_inspector.inspect(m_link.settings.port);
}

void ConnectionDoctor::handleAccess(const QString &port, const PortAccess &access)
{
    const bool connected = m_link.state == LinkState::Ready;
    if (port != m_link.settings.port || (!connected && !hasFailed(m_link.state)))
        return; // connecting again already
    m_access = access;
    m_finding = connected ? adviseOn(m_access)
                          : diagnose({m_link.settings, m_link.error, m_from.ports.ports(), m_access,
                                      receivedLines()});
    render();
}

QByteArrayList ConnectionDoctor::receivedLines() const
{
    const RingBuffer<WireLine> &lines = m_from.terminal.lines();
    const quint64 first = std::max(m_firstLine, m_from.terminal.firstNumber());
    QByteArrayList received;
    for (quint64 number = m_from.terminal.nextNumber(); number > first; --number) {
        const WireLine &line = lines.at(std::size_t(number - 1 - m_from.terminal.firstNumber()));
        if (line.direction == WireLine::Direction::Received)
            received.prepend(line.text);
        if (received.size() >= MaxReceived)
            break;
    }
    return received;
}

void ConnectionDoctor::render()
{
    m_byItself->setChecked(m_from.settings.opensConnectionDoctor()); // so do the settings
    renderFinding();
    const bool helps = !m_finding.steps.isEmpty();
    m_stepsTitle->setVisible(helps);
    m_steps->setVisible(helps);
    m_commandRow->setVisible(!m_finding.command.isEmpty());
    m_command->setText(m_finding.command);
    m_command->setCursorPosition(0);
    applyPermission(m_retry, m_from.mirror.availability().connectPrinter,
                    tr("Connect with the settings of the connection panel"));
}

void ConnectionDoctor::renderFinding()
{
    if (m_finding.cause != ConnectionFinding::Cause::None) {
        if (m_finding.isFailure())
            m_icon->setIcon(Icon::Warning, IconTone::Attention);
        else
            m_icon->setIcon(Icon::Info, IconTone::Accent);
        m_title->setText(m_finding.title);
        m_explanation->setText(m_finding.explanation);
        m_steps->setText(numbered(m_finding.steps));
        return;
    }
    if (isConnecting(m_link.state)) {
        m_icon->setIcon(Icon::Plug, IconTone::Accent);
        m_title->setText(tr("Connecting"));
        m_explanation->setText(m_link.activity);
    } else if (m_link.state == LinkState::Ready) {
        m_icon->setIcon(Icon::Done, IconTone::Good);
        m_title->setText(tr("Connected"));
        m_explanation->setText(tr("The printer answers. There is nothing to mend."));
    } else {
        m_icon->setIcon(Icon::Info, IconTone::Accent);
        m_title->setText(tr("Nothing has failed"));
        m_explanation->setText(tr("Press Try again to connect with the settings of the connection "
                                  "panel. If that fails, the reason is explained here."));
    }
}

void ConnectionDoctor::copyCommand()
{
    QGuiApplication::clipboard()->setText(m_finding.command);
    m_copy->setText(tr("Copied"));
}

} // namespace gantry
