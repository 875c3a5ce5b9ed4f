// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sendcommand.h"

#include "cli/commandparser.h"
#include "cli/interruptsignal.h"
#include "cli/userstores.h"
#include "gcode/gcodebuilder.h"
#include "gcode/gcodetext.h"
#include "printer/printer.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr quint64 BlockTicket = 1;

} // namespace

SendCommand::SendCommand(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
}

SendCommand::~SendCommand() = default;

int SendCommand::run(const QStringList &arguments)
{
    CommandParser parser(u"send"_s,
                         tr("Sends lines of G-code to a printer and prints its answers, until the "
                            "last line was acknowledged."),
                         u"LINE..."_s);
    parser.addConnectionOptions();
    UserStores::addProfileOption(parser);
    parser.options().addOption({{u"t"_s, u"timeout"_s},
                                tr("Give up after this many seconds; without it, never."),
                                u"S"_s});
    if (const std::optional<int> code = parser.parse(arguments))
        return *code;
    const Result<ConnectionSettings> settings = parser.connectionSettings();
    if (!settings)
        return CommandParser::usageError(settings.error().message);
    const Result<std::optional<double>> timeout = parser.seconds(u"timeout"_s);
    if (!timeout)
        return CommandParser::usageError(timeout.error().message);
    m_block = GcodeBuilder::fromText(parser.options().positionalArguments().join(u'\n').toUtf8());
    if (m_block.lines.isEmpty())
        return CommandParser::usageError(tr("There is no line to send."));
    if (std::any_of(m_block.lines.cbegin(), m_block.lines.cend(), GcodeText::isHostCommand))
        return CommandParser::usageError(tr("Lines that begin with @ are not for the printer."));

    m_stores = std::make_unique<UserStores>();
    const Result<PrinterProfile> profile = m_stores->profile(parser);
    if (!profile)
        return CommandParser::usageError(profile.error().message);
    m_printer = std::make_unique<Printer>(defaultTransportFactory());
    m_printer->setStores(m_stores->forPrinter());
    InterruptSignal interrupt;
    const PrinterConnection &connection = m_printer->connection();
    connect(&connection, &PrinterConnection::linkChanged, this, &SendCommand::handleLink);
    connect(&connection, &PrinterConnection::linesLogged, this, &SendCommand::handleLines);
    connect(&connection, &PrinterConnection::ticketsFinished, this, &SendCommand::handleTickets);
    connect(&interrupt, &InterruptSignal::interrupted, this,
            [this] { fail(tr("Interrupted before the last line was acknowledged.")); });
    connect(&m_timer, &QTimer::timeout, this,
            [this] { fail(tr("The last line was not acknowledged in the given time.")); });
    if (timeout->has_value())
        m_timer.start(std::chrono::milliseconds(qint64(**timeout * 1000)));
    m_printer->connectPrinter(*settings, *profile);
    return QCoreApplication::exec();
}

void SendCommand::handleLink(const LinkStatus &status)
{
    if (status.state == LinkState::Ready && !std::exchange(m_submitted, true)) {
        m_stopping
            = std::any_of(m_block.lines.cbegin(), m_block.lines.cend(), [](const QByteArray &line) {
                  return GcodeText::command(line).is('M', 112);
              });
        if (m_stopping)
            m_printer->emergencyStop();
        else
            m_printer->connection().submit({m_block, SendOrigin::Manual, BlockTicket});
        return;
    }
    if (m_stopping && status.error.code == ErrorCode::EmergencyStopped)
        finish(0);
    else if (status.error.isError())
        fail(status.error.message);
}

void SendCommand::handleLines(const QList<WireLine> &lines)
{
    QByteArray answers;
    for (const WireLine &line : lines) {
        if (line.direction == WireLine::Direction::Sent)
            m_answersUs = m_submitted && line.origin == SendOrigin::Manual;
        else if (line.direction == WireLine::Direction::Received && m_answersUs && !m_finished)
            answers += line.text + '\n';
    }
    if (!answers.isEmpty())
        printOut(answers);
}

void SendCommand::handleTickets(const QList<quint64> &tickets)
{
    if (!tickets.contains(BlockTicket))
        return;
    // The lines of the same batch come after the tickets. A block dropped because the link closed has its ticket
    // reported too; the link's own report came before.
    if (m_printer->state().isReady())
        QMetaObject::invokeMethod(
            this, [this] { finish(0); }, Qt::QueuedConnection);
}

void SendCommand::finish(int code)
{
    if (std::exchange(m_finished, true))
        return;
    m_printer->disconnectPrinter();
    QCoreApplication::exit(code);
}

void SendCommand::fail(const QString &sentence)
{
    if (m_finished)
        return;
    printError(sentence);
    finish(1);
}

} // namespace gantry
