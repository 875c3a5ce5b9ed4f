// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/portaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr QLatin1StringView Scheme{"tcp://"};
constexpr QLatin1StringView WindowsDevicePrefix{"\\\\.\\"};

bool isDigits(QStringView text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// "COM5", "com23"
bool isComPort(QStringView text)
{
    return text.startsWith("COM"_L1, Qt::CaseInsensitive) && isDigits(text.mid(3));
}

bool isHostName(QStringView text)
{
    return !text.isEmpty() && !isComPort(text)
           && std::all_of(text.begin(), text.end(), [](QChar c) {
                  return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_';
              });
}

// The inside of the brackets: "::1", "fe80::1%eth0". The resolver has the last word.
bool isIp6Address(QStringView text)
{
    return text.count(u':') >= 2 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isLetterOrNumber() || c == u':' || c == u'.' || c == u'%' || c == u'-';
           });
}

} // namespace

bool isNetworkAddress(QStringView port)
{
    const QStringView text = port.trimmed();
    return text.startsWith(Scheme, Qt::CaseInsensitive) || parseNetworkAddress(text).has_value();
}

std::optional<NetworkAddress> parseNetworkAddress(QStringView port)
{
    QStringView text = port.trimmed();
    if (text.startsWith(Scheme, Qt::CaseInsensitive))
        text = text.mid(Scheme.size());
    if (text.endsWith(u'/'))
        text.chop(1);
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1 || !isDigits(text.mid(colon + 1)))
        return std::nullopt;
    bool fits = false;
    const ushort number = text.mid(colon + 1).toUShort(&fits);
    if (!fits || number == 0)
        return std::nullopt;
    QStringView host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        host = host.mid(1, host.size() - 2);
        if (!isIp6Address(host))
            return std::nullopt;
    } else if (!isHostName(host)) {
        return std::nullopt;
    }
    return NetworkAddress{host.toString(), number};
}

QString serialDevicePath(QStringView port)
{
    QStringView text = port.trimmed();
    QStringView name = text;
    if (name.startsWith(WindowsDevicePrefix))
        name = name.mid(WindowsDevicePrefix.size());
    if (name.endsWith(u':'))
        name.chop(1);
    if (isComPort(name))
        return name.toString().toUpper();
#ifdef Q_OS_UNIX
    if (!text.isEmpty() && !text.contains(u'/'))
        return "/dev/"_L1 + text.toString();
#endif
    return text.toString();
}

} // namespace gantry
