// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connectionpanel.h"

#include "common/buttonvariant.h"
#include "common/elidedlabel.h"
#include "common/iconlabel.h"
#include "common/metrics.h"
#include "common/profiletitle.h"
#include "common/reasontooltip.h"
#include "common/statetext.h"
#include "common/strongweight.h"
#include "common/wraplayout.h"
#include "connection/baudbox.h"
#include "connection/connectioninput.h"
#include "connection/connectionmessage.h"
#include "connection/profileselection.h"
#include "control/printermirror.h"
#include "printer/canonicalport.h"
#include "settings/settings.h"
#include "transport/serialportwatcher.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

void letShrink(QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QLabel *messageLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ConnectionPanel::ConnectionPanel(const PrinterMirror &mirror, SerialPortWatcher &watcher,
                                 ProfileSelection &profiles, Settings &settings, QWidget *parent)
    : Card(tr("Connection"), parent)
    , m_mirror(mirror)
    , m_watcher(watcher)
    , m_profiles(profiles)
    , m_settings(settings)
    , m_memory(settings, profiles)
    , m_wantedPort(settings.lastPort())
{
    m_ports.setShowsAll(settings.showsAllPorts());
    m_ports.setPorts(watcher.ports());
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins({});
    buildInputs();
    buildState();
    connectInputs();
    renderProfiles();
    renderPorts();
    render();
}

void ConnectionPanel::buildInputs()
{
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(grid(this, 1.5));
    m_port = new QComboBox(content());
    m_port->setObjectName(u"port"_s);
    m_port->setModel(&m_ports);
    m_port->setPlaceholderText(tr("Choose a port"));
    letShrink(m_port);
    m_address = new QLineEdit(content());
    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(tr("device or host:port"));
    m_address->setAccessibleName(tr("Device or network address"));
    m_noPort = messageLabel(u"noPort"_s, content());
    m_noPort->setForegroundRole(QPalette::PlaceholderText);
    m_showAll = new QCheckBox(tr("Show all ports"), content());
    m_showAll->setObjectName(u"showAll"_s);
    m_showAll->setToolTip(tr("Also list ports that are not USB devices."));
    m_showAll->setChecked(m_ports.showsAll());
    m_baud = new BaudBox(m_settings, content());
    m_baud->setObjectName(u"baud"_s);
    letShrink(m_baud);
    m_profile = new QComboBox(content());
    m_profile->setObjectName(u"profile"_s);
    letShrink(m_profile);
    m_form->addRow(tr("Port"), m_port);
    m_form->addRow(QString(), m_address);
    m_form->addRow(m_noPort); // beside what it explains, which is seen in the lowest card as well
    m_form->addRow(QString(), m_showAll);
    m_form->addRow(tr("Speed"), m_baud);
    m_form->addRow(tr("Profile"), m_profile);
    static_cast<QVBoxLayout *>(content()->layout())->addLayout(m_form);
}

void ConnectionPanel::buildState()
{
    auto *column = static_cast<QVBoxLayout *>(content()->layout());
    m_stateIcon = new IconLabel(Icon::Unplug, IconTone::Muted, 1.1, this);
    header()->addWidget(m_stateIcon);
    m_message = messageLabel(u"connectionMessage"_s, content());
    m_busy = new QProgressBar(content());
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(std::max(3, grid(this, 0.5)));
    m_help = new QPushButton(icon(Icon::Question), tr("What helps?"), content());
    m_help->setObjectName(u"connectionHelp"_s);
    m_help->setToolTip(tr("The connection doctor says what is wrong and what to do"));
    m_help->setAutoDefault(true);
    m_tryVirtual = new QPushButton(icon(Icon::Cube), tr("Try the virtual printer"), content());
    m_tryVirtual->setObjectName(u"tryVirtual"_s);
    m_tryVirtual->setAutoDefault(true); // Enter on it presses it
    m_firmware = new ElidedLabel(content());
    m_firmware->setTextRole(QPalette::PlaceholderText);
    m_connect = new QPushButton(content());
    m_connect->setObjectName(u"connectButton"_s);
    m_connect->setAutoDefault(true);
    // In one line as long as their words let them: what stands below needs the height.
    auto *buttons = new WrapLayout(grid(this, 0.5), WrapLayout::Edge::Trailing);
    buttons->addWidget(m_help);
    buttons->addWidget(m_tryVirtual);
    buttons->addWidget(m_connect);
    auto *last = new QHBoxLayout;
    last->addWidget(m_firmware, 1);
    last->addLayout(buttons);
    m_summary = new QWidget(content());
    auto *summary = new QVBoxLayout(m_summary);
    summary->setContentsMargins({});
    summary->setSpacing(grid(this, 0.25));
    m_device = new ElidedLabel(m_summary);
    m_device->setObjectName(u"connectedDevice"_s);
    QFont strong = font();
    strong.setWeight(strongWeight(title())); // names of devices are translated, too
    m_device->setFont(strong);
    m_facts = new ElidedLabel(m_summary);
    m_facts->setObjectName(u"connectedFacts"_s);
    m_facts->setTextRole(QPalette::PlaceholderText);
    summary->addWidget(m_device);
    summary->addWidget(m_facts);
    column->addWidget(m_summary);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addStretch(1);
    setFooter(last); // what the card is there for stays in sight where it is low
}

void ConnectionPanel::connectInputs()
{
    connect(m_address, &QLineEdit::textChanged, this, &ConnectionPanel::render);
    connect(&m_mirror, &PrinterMirror::stateChanged, this, [this](PrinterAspects changed) {
        if (changed & (PrinterAspect::Link | PrinterAspect::Firmware | PrinterAspect::Permissions))
            handleState();
    });
    connect(&m_watcher, &SerialPortWatcher::portsChanged, this, [this] {
        m_memory.remember(m_mirror, m_watcher.ports());
        renderPorts();
    });
    connect(&m_watcher, &SerialPortWatcher::scanned, this, &ConnectionPanel::offerTypedDevice,
            Qt::SingleShotConnection);
    connect(&m_profiles, &ProfileSelection::changed, this, &ConnectionPanel::renderProfiles);
    connect(m_port, &QComboBox::activated, this, &ConnectionPanel::handlePortChosen);
    connect(m_showAll, &QCheckBox::toggled, this, [this](bool all) {
        m_settings.setShowsAllPorts(all);
        m_ports.setShowsAll(all);
        renderPorts();
    });
    connect(m_profile, &QComboBox::activated, this,
            [this](int row) { chooseProfile(m_profile->itemData(row).toString()); });
    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (m_mirror.availability().connectPrinter.allowed())
            requestConnect();
        else
            emit disconnectRequested();
    });
    connect(m_help, &QPushButton::clicked, this, &ConnectionPanel::helpRequested);
    connect(m_tryVirtual, &QPushButton::clicked, this, &ConnectionPanel::virtualPrinterRequested);
}

void ConnectionPanel::showEvent(QShowEvent *event)
{
    m_watcher.start();
    Card::showEvent(event);
}

void ConnectionPanel::hideEvent(QHideEvent *event)
{
    m_watcher.stop();
    Card::hideEvent(event);
}

void ConnectionPanel::keyPressEvent(QKeyEvent *event)
{
    // Enter in any input connects; the inputs pass the key on after their own use of it.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        requestConnect();
    else
        Card::keyPressEvent(event);
}

bool ConnectionPanel::isNetworkChosen() const
{
    return m_port->currentData(SerialPortModel::IsNetworkRole).toBool();
}

Result<ConnectionSettings> ConnectionPanel::chosenSettings() const
{
    ConnectionSettings settings;
    if (isNetworkChosen()) {
        const Result<QString> typed = parseTypedPort(m_address->text());
        if (!typed)
            return failure(typed.error());
        settings.port = *typed;
        if (!isDevicePath(settings.port))
            return settings;
    } else {
        settings.port = m_port->currentData(SerialPortModel::PortRole).toString();
        // A link to the device keeps its name when the device gets another one.
        if (!m_wantedPort.isEmpty() && canonicalPort(m_wantedPort) == settings.port)
            settings.port = m_wantedPort;
    }
    if (settings.port.isEmpty())
        return failure(ErrorCode::InvalidArgument, tr("Choose a port first."));
    if (settings.port == ConnectionSettings::VirtualPort)
        return settings;
    if (const QString taken = takenBy(settings.port); !taken.isEmpty())
        return failure(ErrorCode::PortBusy, taken);
    const Result<int> rate = m_baud->rate();
    if (!rate)
        return failure(rate.error());
    settings.baudRate = *rate;
    return settings;
}

/// Why the port of another window is no choice; empty if it is one.
QString ConnectionPanel::takenBy(const QString &port) const
{
    const QString user = m_ports.userOf(canonicalPort(port));
    return user.isEmpty() ? QString() : tr("This port is in use by the window of “%1”.").arg(user);
}

void ConnectionPanel::requestConnect()
{
    if (!m_mirror.availability().connectPrinter.allowed())
        return;
    Result<ConnectionSettings> settings = chosenSettings();
    m_inputProblem = settings ? QString() : settings.error().message;
    if (!settings) {
        render();
        return;
    }
    const PrinterProfile profile = m_profiles.current();
    m_settings.setLastPort(settings->port);
    m_settings.setLastBaudRate(settings->baudRate);
    emit connectRequested(*settings, profile);
}

void ConnectionPanel::setPortsInUse(const QMap<QString, QString> &printers)
{
    m_ports.setInUse(printers);
    // What is remembered from the last time may be the other window's.
    if (!m_wantedPort.isEmpty() && printers.contains(canonicalPort(m_wantedPort)))
        m_wantedPort.clear();
    renderPorts();
}

void ConnectionPanel::handlePortChosen()
{
    m_wantedPort = isNetworkChosen() ? m_address->text()
                                     : m_port->currentData(SerialPortModel::PortRole).toString();
    m_inputProblem.clear();
    proposeWhatWasRight();
    render();
    if (isNetworkChosen())
        m_address->setFocus(Qt::OtherFocusReason);
}

void ConnectionPanel::proposeWhatWasRight()
{
    const auto known = m_memory.proposal(m_wantedPort, m_watcher.ports());
    if (!known)
        return;
    m_profiles.select(known->profile);
    m_baud->setRate(known->baudRate);
}

void ConnectionPanel::renderPorts()
{
    const LinkStatus &link = m_mirror.state().link;
    const bool open = isLinkOpen(link.state);
    m_ports.setPorts(m_watcher.ports());
    if (!open && isNetworkChosen())
        return;
    // While connected the inputs show what is in use, whoever asked for it.
    const QString port = open ? link.settings.port : m_wantedPort;
    int row = m_ports.rowOf(canonicalPort(port));
    if (row < 0 && (parseNetworkAddress(port) || (open && isDevicePath(port)))) {
        m_address->setText(port);
        row = m_ports.networkRow();
    }
    // Somebody else connected (the menu, the command line): what was in use is the best guess.
    if (row < 0 && m_wantedPort.isEmpty())
        row = m_ports.rowOf(canonicalPort(link.settings.port));
    // Nothing was chosen yet: offer the first USB device, never the virtual printer or a bare serial port.
    if (row < 0 && m_wantedPort.isEmpty())
        row = m_ports.firstFreeLikelyRow();
    const QSignalBlocker blocker(m_port);
    m_port->setCurrentIndex(row);
    render();
}

/// What was used last and is in no list, such as a device somebody typed: offered once the first look at the ports found
/// no printer. One that is unplugged is not: it will be in the list when it is there.
void ConnectionPanel::offerTypedDevice()
{
    if (m_port->currentIndex() >= 0 || m_ports.hasLikelyPort() || !isDevicePath(m_wantedPort)
        || !m_wantedPort.startsWith(u'/') // COM5 is no file to look for
        || !QFileInfo::exists(m_wantedPort))
        return;
    m_address->setText(m_wantedPort);
    const QSignalBlocker blocker(m_port);
    m_port->setCurrentIndex(m_ports.networkRow());
    render();
}

void ConnectionPanel::handleState()
{
    const LinkStatus &link = m_mirror.state().link;
    const bool open = isLinkOpen(link.state);
    m_baud->follow(link);
    const bool changed = std::exchange(m_linkWasOpen, open) || open;
    const bool waited = m_memory.waitsForPort();
    m_memory.remember(m_mirror, m_watcher.ports());
    if (m_memory.waitsForPort() && !waited)
        m_watcher.refresh(); // while the panel is hidden nobody else looks
    if (changed) {
        renderPorts();
        renderProfiles();
    }
    render();
}

void ConnectionPanel::renderProfiles()
{
    const QSignalBlocker blocker(m_profile);
    m_profile->clear();
    for (const PrinterProfile &profile : m_profiles.profiles())
        m_profile->addItem(profileTitle(profile), profile.id);
    m_profile->insertSeparator(m_profile->count());
    m_profile->addItem(tr("Edit profiles…"));
    m_profile->setCurrentIndex(m_profile->findData(m_profiles.counting(m_mirror).id));
}

/// The last entry is no profile, but the way to all of them.
void ConnectionPanel::chooseProfile(const QString &id)
{
    if (!id.isEmpty()) {
        m_profiles.select(id);
        return;
    }
    renderProfiles();
    emit profilesRequested();
}

void ConnectionPanel::render()
{
    const Permission connectable = m_mirror.availability().connectPrinter;
    applyPermission(m_port, connectable, m_port->currentData(Qt::ToolTipRole).toString());
    applyPermission(m_profile, connectable,
                    tr("What Gantry knows of the printer: its size, speeds and limits."));
    applyPermission(
        m_address, connectable,
        tr("A device such as /dev/ttyACM0 or COM5, or a host name and port number such as "
           "192.168.1.20:23."));
    m_showAll->setEnabled(connectable.allowed());
    const bool typed = isNetworkChosen();
    const bool network = typed && !isDevicePath(m_address->text());
    const bool isVirtual = m_port->currentData(SerialPortModel::PortRole).toString()
                           == ConnectionSettings::VirtualPort;
    Permission speed = connectable;
    if (speed.allowed() && (network || isVirtual))
        speed.reason = tr("Only a serial port has a speed.");
    applyPermission(m_baud, speed, tr("Bits per second. Automatic tries the usual ones."));
    const bool ready = m_mirror.state().isReady();
    for (QWidget *input : {static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_baud),
                           static_cast<QWidget *>(m_profile)})
        m_form->setRowVisible(input, !ready);
    m_form->setRowVisible(m_address, typed && !ready);
    m_form->setRowVisible(m_showAll, connectable.allowed());
    renderSummary();
    renderMessage();
    renderButtons();
}

void ConnectionPanel::renderSummary()
{
    const PrinterState &state = m_mirror.state();
    m_summary->setVisible(state.isReady());
    if (!state.isReady())
        return;
    const QString port = state.link.settings.port;
    const int row = m_ports.rowOf(canonicalPort(port));
    m_device->setFullText(row < 0 ? port : m_ports.index(row).data(Qt::DisplayRole).toString(),
                          Qt::ElideMiddle);
    const int rate = state.link.settings.baudRate;
    const bool serial = port != ConnectionSettings::VirtualPort && !parseNetworkAddress(port);
    const QString profile = profileTitle(m_mirror.profile());
    m_facts->setFullText(serial && rate > 0 ? tr("%1 baud · %2").arg(QString::number(rate), profile)
                                            : profile);
}

void ConnectionPanel::renderMessage()
{
    const LinkStatus &link = m_mirror.state().link;
    const StateText text = describeState(m_mirror.state());
    const bool ready = m_mirror.state().isReady();
    m_stateIcon->setIcon(ready ? Icon::Plug : text.icon, ready ? IconTone::Good : text.tone);
    m_stateIcon->setToolTip(ready ? tr("Connected") : text.word);
    const bool open = isLinkOpen(link.state);
    const bool failed = link.state == LinkState::Failed || link.state == LinkState::Lost;
    const std::optional<Interruption> &waits = m_mirror.state().job.interruption;
    const bool printWaits = waits.has_value();
    const bool isGone = waits && waits->phase == Interruption::Phase::Gone;
    const ConnectionMessage message = messageOf(m_mirror.state(), m_inputProblem, m_ports);
    m_noPort->setText(message.isAboutPorts ? message.text : QString());
    m_form->setRowVisible(m_noPort, message.isAboutPorts);
    const QString result = message.isAboutPorts ? QString() : message.text;
    m_message->setForegroundRole(message.isProblem ? QPalette::BrightText
                                                   : QPalette::PlaceholderText);
    if (message.isProblem && result != m_message->text())
        bringIntoView(m_message); // it may be below what is seen of a low card
    m_message->setText(result);
    m_message->setVisible(!result.isEmpty());
    m_busy->setVisible(isGone || link.state == LinkState::Opening
                       || link.state == LinkState::Handshaking);
    m_help->setVisible(!printWaits && failed && m_inputProblem.isEmpty());
    m_tryVirtual->setVisible(!printWaits && !open && !failed && !m_ports.hasLikelyPort());
}

void ConnectionPanel::renderButtons()
{
    const LinkStatus &link = m_mirror.state().link;
    const Availability &may = m_mirror.availability();
    // A print that waits for its printer is ended by its own button, and not by this one.
    const bool open = isLinkOpen(link.state) && !m_mirror.state().job.interruption;
    m_connect->setText(!open                            ? tr("Connect")
                       : link.state == LinkState::Ready ? tr("Disconnect")
                                                        : tr("Cancel"));
    setButtonVariant(m_connect, open ? ButtonVariant::Normal : ButtonVariant::Primary);
    if (open) {
        applyPermission(m_connect, may.disconnectPrinter);
    } else {
        Permission permission = may.connectPrinter;
        if (permission.allowed() && m_port->currentIndex() < 0)
            permission.reason = tr("Choose a port first.");
        if (permission.allowed() && isNetworkChosen() && m_address->text().trimmed().isEmpty())
            permission.reason = parseTypedPort({}).error().message;
        if (permission.allowed())
            permission.reason = takenBy(m_port->currentData(SerialPortModel::PortRole).toString());
        applyPermission(m_connect, permission);
    }
    m_firmware->setFullText(link.state == LinkState::Ready ? m_mirror.state().firmware.shortName()
                                                           : QString());
    m_firmware->setVisible(!m_firmware->fullText().isEmpty());
}

} // namespace gantry
