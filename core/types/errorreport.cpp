// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "types/errorreport.h"

using namespace Qt::StringLiterals;

namespace gantry {

QString toString(ErrorReport::Reason reason)
{
    using Reason = ErrorReport::Reason;
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::Firmware:
        return u"firmware"_s;
    case Reason::Resend:
        return u"resend"_s;
    case Reason::ResendLoop:
        return u"resend_loop"_s;
    case Reason::Timeout:
        return u"timeout"_s;
    case Reason::Connection:
        return u"connection"_s;
    case Reason::StartPrint:
        return u"start_print"_s;
    case Reason::Autodetect:
        return u"autodetect"_s;
    }
    return {};
}

QString toString(ErrorReport::Consequence consequence)
{
    using Consequence = ErrorReport::Consequence;
    switch (consequence) {
    case Consequence::None:
        return {};
    case Consequence::Emergency:
        return u"emergency"_s;
    case Consequence::Disconnect:
        return u"disconnect"_s;
    case Consequence::Cancel:
        return u"cancel"_s;
    }
    return {};
}

QString faqOf(const QString &firmwareError)
{
    static const std::pair<QLatin1StringView, QLatin1StringView> pages[] = {
        {"mintemp"_L1, "firmware-mintemp"_L1},
        {"maxtemp"_L1, "firmware-maxtemp"_L1},
        {"thermal runaway"_L1, "firmware-thermal-runaway"_L1},
        {"thermal malfunction"_L1, "firmware-thermal-runaway"_L1},
        {"heating failed"_L1, "firmware-heating-failed"_L1},
        {"probing failed"_L1, "firmware-probing-failed"_L1},
    };
    for (const auto &[words, page] : pages) {
        if (firmwareError.contains(words, Qt::CaseInsensitive))
            return page;
    }
    return {};
}

} // namespace gantry
