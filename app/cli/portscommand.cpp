// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/portscommand.h"

#include "base/appdirs.h"
#include "cli/commandparser.h"
#include "printer/portscan.h"
#include "settings/settings.h"
#include "transport/serialportlist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::PortsCommand)
};

QJsonValue idValue(std::optional<quint16> id)
{
    return id ? QJsonValue(int(*id)) : QJsonValue();
}

QString usbId(const SerialPortInfo &port)
{
    if (!port.vendorId)
        return {};
    return u"%1:%2"_s.arg(*port.vendorId, 4, 16, QLatin1Char('0'))
        .arg(port.productId.value_or(0), 4, 16, QLatin1Char('0'));
}

} // namespace

int PortsCommand::run(const QStringList &arguments)
{
    CommandParser parser(u"ports"_s,
                         Text::tr("Lists the ports a printer may be behind. No port is opened."));
    parser.options().addOption(
        {{u"a"_s, u"all"_s}, Text::tr("Also list serial ports that are not on USB.")});
    parser.options().addOption({u"json"_s, Text::tr("Print JSON.")});
    if (const std::optional<int> code = parser.parse(arguments))
        return *code;

    const Settings settings(AppDirs::config() + u"/settings.ini"_s);
    QList<SerialPortInfo> ports = portScan(settings.connectionPreferences())();
    if (!parser.options().isSet(u"all"_s))
        ports.removeIf([](const SerialPortInfo &port) { return !port.isLikely(); });
    const bool foundNone = ports.isEmpty();
    ports.append(virtualPrinterPort());
    if (parser.options().isSet(u"json"_s)) {
        printOut(json(ports));
        return 0;
    }
    printOut(table(ports).toLocal8Bit());
    if (foundNone)
        printError(Text::tr("No serial device was found. Check the cable, and whether the printer "
                            "is switched on."));
    return 0;
}

QString PortsCommand::table(const QList<SerialPortInfo> &ports)
{
    qsizetype portWidth = 0;
    qsizetype nameWidth = 0;
    for (const SerialPortInfo &port : ports) {
        portWidth = std::max(portWidth, port.port.size());
        nameWidth = std::max(nameWidth, port.displayName().size());
    }
    QString text;
    for (const SerialPortInfo &port : ports) {
        QString line = port.port.leftJustified(portWidth + 2)
                       + port.displayName().leftJustified(nameWidth + 2)
                       + usbId(port).leftJustified(11) + port.serialNumber;
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QByteArray PortsCommand::json(const QList<SerialPortInfo> &ports)
{
    QJsonArray array;
    for (const SerialPortInfo &port : ports) {
        array.append(QJsonObject{
            {u"port"_s, port.port},
            {u"name"_s, port.displayName()},
            {u"description"_s, port.description},
            {u"manufacturer"_s, port.manufacturer},
            {u"serialNumber"_s, port.serialNumber},
            {u"vendorId"_s, idValue(port.vendorId)},
            {u"productId"_s, idValue(port.productId)},
            {u"usb"_s, port.isUsb()},
            {u"virtual"_s, port.isVirtualPrinter},
        });
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

} // namespace gantry
