// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/monitorcommand.h"

#include "cli/commandparser.h"
#include "cli/interruptsignal.h"
#include "cli/userstores.h"
#include "printer/printer.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace gantry {

MonitorCommand::MonitorCommand(QObject *parent)
    : QObject(parent)
{}

MonitorCommand::~MonitorCommand() = default;

int MonitorCommand::run(const QStringList &arguments)
{
    CommandParser parser(u"monitor"_s, tr("Connects to a printer and prints the conversation until "
                                          "it is interrupted with Ctrl+C."));
    parser.addConnectionOptions();
    UserStores::addProfileOption(parser);
    parser.options().addOption({u"timestamps"_s, tr("Print the time in front of each line.")});
    if (const std::optional<int> code = parser.parse(arguments))
        return *code;
    const Result<ConnectionSettings> settings = parser.connectionSettings();
    if (!settings)
        return CommandParser::usageError(settings.error().message);
    m_timestamps = parser.options().isSet(u"timestamps"_s);

    m_stores = std::make_unique<UserStores>();
    const Result<PrinterProfile> profile = m_stores->profile(parser);
    if (!profile)
        return CommandParser::usageError(profile.error().message);
    m_printer = std::make_unique<Printer>(defaultTransportFactory());
    m_printer->setStores(m_stores->forPrinter());
    InterruptSignal interrupt;
    const PrinterConnection &connection = m_printer->connection();
    connect(&connection, &PrinterConnection::linkChanged, this, &MonitorCommand::handleLink);
    connect(&connection, &PrinterConnection::linesLogged, this, &MonitorCommand::handleLines);
    connect(&interrupt, &InterruptSignal::interrupted, this, [this] {
        m_printer->disconnectPrinter();
        QCoreApplication::exit(0);
    });
    m_printer->connectPrinter(*settings, *profile);
    return QCoreApplication::exec();
}

QByteArray MonitorCommand::formatted(const WireLine &line, bool timestamps)
{
    QByteArray text;
    if (timestamps)
        text = QDateTime::fromMSecsSinceEpoch(line.msecsSinceEpoch)
                   .toString(u"HH:mm:ss.zzz "_s)
                   .toLatin1();
    switch (line.direction) {
    case WireLine::Direction::Sent:
        text += "> ";
        break;
    case WireLine::Direction::Received:
        text += "< ";
        break;
    case WireLine::Direction::Note:
        text += "# ";
        break;
    }
    return text + line.text + '\n';
}

void MonitorCommand::handleLink(const LinkStatus &status)
{
    if (!status.error.isError())
        return;
    printError(status.error.message);
    // The last lines of the conversation come in the same batch, after this.
    QMetaObject::invokeMethod(
        this, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
}

void MonitorCommand::handleLines(const QList<WireLine> &lines, qsizetype leftOut)
{
    QByteArray text;
    if (leftOut > 0)
        text = "# " + tr("%n lines were left out.", nullptr, int(leftOut)).toLocal8Bit() + '\n';
    for (const WireLine &line : lines)
        text += formatted(line, m_timestamps);
    printOut(text);
}

} // namespace gantry
