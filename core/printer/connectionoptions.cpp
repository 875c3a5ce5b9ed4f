// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/connectionoptions.h"

#include "base/naturalorder.h"
#include "base/shellpattern.h"
#include "transport/tcptransport.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// The names of ports are those of files, and on Windows these have no case.
#ifdef Q_OS_WIN
constexpr auto PortCase = Qt::CaseInsensitive;
#else
constexpr auto PortCase = Qt::CaseSensitive;
#endif

bool isBlocked(const SerialPortInfo &port, const QStringList &blocklist)
{
    return std::any_of(blocklist.begin(), blocklist.end(), [&](const QString &pattern) {
        return matchesShellPattern(pattern, port.port, PortCase)
               || (!port.shortName.isEmpty()
                   && matchesShellPattern(pattern, port.shortName, PortCase));
    });
}

bool isListed(const QString &name, const QList<SerialPortInfo> &ports)
{
    return std::any_of(ports.begin(), ports.end(), [&](const SerialPortInfo &port) {
        return port.port.compare(name, PortCase) == 0;
    });
}

bool isAutomatic(const QString &port)
{
    return port.trimmed().isEmpty() || port.trimmed().compare("AUTO"_L1, Qt::CaseInsensitive) == 0;
}

template<typename T>
void moveToFront(QList<T> &list, const T &value)
{
    const qsizetype index = list.indexOf(value);
    if (index > 0)
        list.move(index, 0);
}

} // namespace

QJsonObject ConnectionOptions::toJson() const
{
    QJsonArray rates;
    for (const int rate : baudrates)
        rates.append(rate);
    return {
        {u"ports"_s, QJsonArray::fromStringList(ports)},
        {u"baudrates"_s, rates},
        {u"portPreference"_s, portPreference.isEmpty() ? QJsonValue() : QJsonValue(portPreference)},
        {u"baudratePreference"_s,
         baudratePreference > 0 ? QJsonValue(baudratePreference) : QJsonValue()},
        {u"autoconnect"_s, autoconnect}};
}

QList<SerialPortInfo> offeredPorts(QList<SerialPortInfo> system, const QStringList &additional,
                                   const QStringList &blocklist)
{
    for (SerialPortInfo &port : system)
        port.isAdditional = additional.contains(port.port, PortCase);
    for (const QString &name : additional) {
        if (isListed(name, system))
            continue;
        SerialPortInfo port;
        port.port = name;
        port.shortName = shortPortName(name);
        port.isAdditional = true;
        system.append(port);
    }
    system.removeIf([&](const SerialPortInfo &port) { return isBlocked(port, blocklist); });
    return system;
}

QList<int> offeredBaudRates(const ConnectionPreferences &preferences)
{
    QList<int> rates;
    for (const int rate : preferences.additionalBaudRates) {
        if (rate > 0 && !rates.contains(rate))
            rates.append(rate);
    }
    std::sort(rates.begin(), rates.end());
    for (const int rate : commonBaudRates()) {
        if (!rates.contains(rate))
            rates.append(rate);
    }
    rates.removeIf([&](const int rate) { return preferences.blocklistedBaudRates.contains(rate); });
    moveToFront(rates, preferences.baudRate);
    return rates;
}

ConnectionOptions connectionOptions(const QList<SerialPortInfo> &ports,
                                    const ConnectionPreferences &preferences)
{
    ConnectionOptions options;
    for (const SerialPortInfo &port : ports)
        options.ports.append(port.port);
    options.ports.removeDuplicates();
    std::sort(options.ports.begin(), options.ports.end(), [](const QString &a, const QString &b) {
        const int order = compareNaturally(a, b);
        return order != 0 ? order < 0 : a < b;
    });
    moveToFront(options.ports, preferences.port);
    options.baudrates = offeredBaudRates(preferences);
    options.portPreference = preferences.port;
    options.baudratePreference = preferences.baudRate;
    options.autoconnect = preferences.autoconnect;
    return options;
}

QString usbIdentity(const SerialPortInfo &port)
{
    if (!port.vendorId || !port.productId)
        return {};
    constexpr QChar Zero = u'0';
    return u"%1:%2:%3"_s.arg(uint(*port.vendorId), 4, 16, Zero)
        .arg(uint(*port.productId), 4, 16, Zero)
        .arg(port.serialNumber);
}

std::optional<PrinterBinding> bindingFor(const QString &port, const QList<SerialPortInfo> &ports,
                                         const QList<PrinterBinding> &bindings)
{
    QString identity;
    for (const SerialPortInfo &info : ports) {
        if (info.port.compare(port, PortCase) == 0)
            identity = usbIdentity(info);
    }
    if (identity.isEmpty())
        return std::nullopt;
    // Boards without a serial number look alike, and the wrong profile would be worse than none.
    const auto alike = std::count_if(ports.begin(), ports.end(), [&](const SerialPortInfo &info) {
        return usbIdentity(info) == identity;
    });
    const auto found = std::find_if(bindings.begin(), bindings.end(),
                                    [&](const auto &known) { return known.identity == identity; });
    if (alike != 1 || found == bindings.end())
        return std::nullopt;
    return *found;
}

std::optional<ConnectionChoice> autoconnectChoice(const ConnectionPreferences &preferences,
                                                  const QList<SerialPortInfo> &ports,
                                                  const QList<PrinterBinding> &bindings)
{
    if (!preferences.autoconnect)
        return std::nullopt;
    ConnectionChoice choice;
    choice.settings.baudRate = preferences.baudRate;
    choice.profile = preferences.profile;
    QString port = preferences.port.trimmed();
    if (isAutomatic(port)) {
        QStringList devices;
        for (const SerialPortInfo &info : ports) {
            if (info.isLikely())
                devices.append(info.port);
        }
        if (devices.isEmpty())
            return std::nullopt;
        // Several are tried one after the other.
        port = devices.size() == 1 ? devices.first() : QString();
    } else if (!isListed(port, ports) && !TcpTransport::isAddress(port)) {
        return std::nullopt;
    }
    choice.settings.port = port;
    if (const auto binding = bindingFor(port, ports, bindings)) {
        choice.profile = binding->profile;
        choice.settings.baudRate = binding->baudRate;
    }
    return choice;
}

} // namespace gantry
