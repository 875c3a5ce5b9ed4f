// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandparser.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr double LongestTime = 1e6; // seconds, eleven days: what a timer can take

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::CommandLine)
};

} // namespace

CommandParser::CommandParser(const QString &command, const QString &description,
                             const QString &positional)
    : m_command(command)
    , m_positional(positional)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{u"h"_s, u"help"_s}, Text::tr("Print this help.")});
}

void CommandParser::addConnectionOptions()
{
    m_parser.addOption(
        {{u"p"_s, u"port"_s},
         Text::tr("The port of the printer: /dev/ttyACM0, COM5, host:port, or virtual for the "
                  "built-in virtual printer."),
         u"PORT"_s});
    m_parser.addOption({{u"b"_s, u"baud"_s},
                        Text::tr("The baud rate of a serial port. Without it the common rates are "
                                 "tried."),
                        u"RATE"_s});
    m_parser.addOption({u"reset"_s,
                        Text::tr("Whether connecting restarts the printer, yes or no. Without it "
                                 "as its profile says."),
                        u"WHETHER"_s});
}

std::optional<int> CommandParser::parse(const QStringList &arguments)
{
    if (!m_parser.parse(arguments))
        return usageError(m_parser.errorText());
    if (m_parser.isSet(u"help"_s)) {
        printOut(helpText().toLocal8Bit());
        return 0;
    }
    if (m_positional.isEmpty() && !m_parser.positionalArguments().isEmpty())
        return usageError(Text::tr("There is no use for the argument %1.")
                              .arg(m_parser.positionalArguments().constFirst()));
    return std::nullopt;
}

Result<ConnectionSettings> CommandParser::connectionSettings() const
{
    ConnectionSettings settings;
    settings.port = m_parser.value(u"port"_s).trimmed();
    if (settings.port.isEmpty())
        return failure(
            ErrorCode::InvalidArgument,
            Text::tr("Name the printer's port with --port; gantry-cli ports lists them."));
    if (m_parser.isSet(u"baud"_s)) {
        bool isNumber = false;
        settings.baudRate = m_parser.value(u"baud"_s).toInt(&isNumber);
        if (!isNumber || settings.baudRate <= 0)
            return failure(ErrorCode::InvalidArgument,
                           Text::tr("%1 is not a baud rate. Write a number such as 115200.")
                               .arg(m_parser.value(u"baud"_s)));
    }
    if (m_parser.isSet(u"reset"_s)) {
        const QString word = m_parser.value(u"reset"_s);
        if (word != "yes"_L1 && word != "no"_L1)
            return failure(ErrorCode::InvalidArgument,
                           Text::tr("--reset takes yes or no, not %1.").arg(word));
        using ModemLines = ConnectionSettings::ModemLines;
        settings.modemLines = word == "yes"_L1 ? ModemLines::Raise : ModemLines::Keep;
    }
    return settings;
}

Result<std::optional<double>> CommandParser::seconds(const QString &option) const
{
    if (!m_parser.isSet(option))
        return std::optional<double>();
    bool isNumber = false;
    const double value = m_parser.value(option).toDouble(&isNumber);
    if (!isNumber || !(value >= 0 && value <= LongestTime))
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("--%1 takes a number of seconds, not %2.")
                           .arg(option, m_parser.value(option)));
    return std::optional<double>(value);
}

int CommandParser::usageError(const QString &sentence)
{
    printError(sentence);
    return 2;
}

// Qt's text names the program only, not the command.
QString CommandParser::helpText() const
{
    QString text = m_parser.helpText();
    text.remove(0, text.indexOf(u'\n'));
    QString usage = Text::tr("Usage: gantry-cli %1 [options]").arg(m_command);
    if (!m_positional.isEmpty())
        usage += u' ' + m_positional;
    return usage + text;
}

void printError(const QString &sentence)
{
    std::fputs(qPrintable("gantry-cli: "_L1 + sentence + u'\n'), stderr);
}

void printOut(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

} // namespace gantry
