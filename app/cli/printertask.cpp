// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/printertask.h"

#include "cli/commandparser.h"
#include "cli/interruptsignal.h"
#include "cli/userstores.h"
#include "printer/printer.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr quint64 TaskTicket = 1;

} // namespace

PrinterTask::PrinterTask(QObject *parent)
    : QObject(parent)
    , m_printer(std::make_unique<Printer>(defaultTransportFactory()))
{
    m_timer.setSingleShot(true);
}

PrinterTask::~PrinterTask() = default;

void PrinterTask::addOptions(CommandParser &parser)
{
    parser.addConnectionOptions();
    UserStores::addProfileOption(parser);
    parser.options().addOption({{u"t"_s, u"timeout"_s},
                                tr("Give up after this many seconds; without it, never."),
                                u"S"_s});
}

int PrinterTask::run(CommandParser &parser, Action action)
{
    m_action = std::move(action);
    return connectAndRun(parser);
}

int PrinterTask::runUntilFinished(CommandParser &parser, Action action)
{
    m_waitsForMoves = false;
    return run(parser, std::move(action));
}

int PrinterTask::connectAndRun(CommandParser &parser)
{
    const Result<ConnectionSettings> settings = parser.connectionSettings();
    if (!settings)
        return CommandParser::usageError(settings.error().message);
    const Result<std::optional<double>> timeout = parser.seconds(u"timeout"_s);
    if (!timeout)
        return CommandParser::usageError(timeout.error().message);
    UserStores stores;
    const Result<PrinterProfile> profile = stores.profile(parser);
    if (!profile)
        return CommandParser::usageError(profile.error().message);
    m_printer->setStores(stores.forPrinter());

    InterruptSignal interrupt;
    connect(&m_printer->connection(), &PrinterConnection::linkChanged, this,
            &PrinterTask::handleLink);
    connect(&m_printer->connection(), &PrinterConnection::ticketsFinished, this,
            &PrinterTask::handleTickets);
    connect(m_printer.get(), &Printer::refused, this,
            [this](const Error &error) { fail(error.message); });
    connect(&interrupt, &InterruptSignal::interrupted, this, &PrinterTask::handleInterrupt);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { fail(tr("The printer was not done in the given time.")); });
    if (timeout->has_value())
        m_timer.start(std::chrono::milliseconds(qint64(**timeout * 1000)));
    m_printer->connectPrinter(*settings, *profile);
    const int code = QCoreApplication::exec();
    m_printer.reset(); // before the stores
    return code;
}

void PrinterTask::handleLink(const LinkStatus &status)
{
    if (status.state != LinkState::Ready) {
        if (status.error.isError())
            fail(status.error.message);
        return;
    }
    if (std::exchange(m_begun, true))
        return;
    // The controllers hear of the link in the same moment.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const Result<void> result = m_action(*m_printer);
            if (!result)
                fail(result.error().message);
            else if (m_waitsForMoves)
                m_printer->connection().submit({{{"M400"_ba}}, SendOrigin::Manual, TaskTicket});
        },
        Qt::QueuedConnection);
}

void PrinterTask::handleInterrupt(int count)
{
    if (m_begun && m_interrupted)
        m_interrupted(count);
    else
        fail(tr("Interrupted before the printer was done."));
}

void PrinterTask::handleTickets(const QList<quint64> &tickets)
{
    // A block dropped because the link closed has its ticket reported too.
    if (tickets.contains(TaskTicket) && m_printer->state().isReady())
        finish();
}

void PrinterTask::finish()
{
    // The refusals and lines of the same batch of facts come after what brought us here.
    QMetaObject::invokeMethod(
        this, [this] { end(0); }, Qt::QueuedConnection);
}

void PrinterTask::fail(const QString &sentence)
{
    if (m_ended)
        return;
    printError(sentence);
    end(1);
}

void PrinterTask::end(int code)
{
    if (std::exchange(m_ended, true))
        return;
    m_printer->disconnectPrinter();
    QCoreApplication::exit(code);
}

} // namespace gantry
