// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connectioninput.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gantry {

bool isDevicePath(const QString &text)
{
    static const QRegularExpression grammar(uR"(^(/.+|COM\d+|\\\\\.\\.+)$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return grammar.match(text.trimmed()).hasMatch();
}

Result<QString> parseTypedPort(const QString &text)
{
    if (isDevicePath(text))
        return text.trimmed();
    Result<QString> address = parseNetworkAddress(text);
    if (address)
        return address;
    return failure(ErrorCode::InvalidArgument,
                   QCoreApplication::translate("gantry::NetworkAddress",
                                               "Type a device such as /dev/ttyACM0 or COM5, or an "
                                               "address as host:port, such as 192.168.1.20:23."));
}

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ConnectionInput)
};

// Above every rate there is; it keeps a slip of the finger from reaching the driver.
constexpr int HighestBaudRate = 100'000'000;

} // namespace

Result<QString> parseNetworkAddress(const QString &text)
{
    static const QRegularExpression grammar(
        uR"(^\s*(?:tcp://)?([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.%]+\]):(\d{1,5})\s*$)"_s);
    const QRegularExpressionMatch match = grammar.match(text);
    const int port = match.captured(2).toInt();
    if (!match.hasMatch() || port < 1 || port > 65535) {
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("Type the address as host:port, such as "
                                "192.168.1.20:23."));
    }
    return u"tcp://%1:%2"_s.arg(match.captured(1)).arg(port);
}

Result<int> parseBaudRate(const QString &text, const QString &automatic)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty() || typed.compare(automatic, Qt::CaseInsensitive) == 0)
        return 0;
    bool ok = false;
    const int rate = typed.toInt(&ok);
    if (ok && rate > 0 && rate <= HighestBaudRate)
        return rate;
    return failure(ErrorCode::InvalidArgument,
                   Text::tr("“%1” is not a speed. Type a number such as 115200, or choose %2.")
                       .arg(typed, automatic));
}

} // namespace gantry
