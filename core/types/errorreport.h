// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace gantry {

/// An error as the published interface reports it ("Error" event, error_info). Plain value.
struct ErrorReport
{
    enum class Reason {
        None,
        Firmware,   ///< the firmware said so
        Resend,     ///< a line was asked for again that is no longer kept
        ResendLoop, ///< the same line was asked for again and again
        Timeout,    ///< no answer any more
        Connection, ///< the port could not be opened, or broke
        StartPrint, ///< the file could not be printed
        Autodetect, ///< no port and rate gave a printer
    };
    enum class Consequence {
        None,
        Emergency,  ///< the printer was told to halt (M112) and the link closed
        Disconnect, ///< the link was closed
        Cancel,     ///< the job was cancelled
    };

    QString error; ///< the sentence, or the firmware's own words
    Reason reason = Reason::None;
    Consequence consequence = Consequence::None;
    /// "firmware-mintemp", "firmware-maxtemp", "firmware-thermal-runaway", "firmware-heating-failed",
    /// "firmware-probing-failed", or empty.
    QString faq;
    QList<QByteArray> logs; ///< the last lines of the conversation, at most 20

    [[nodiscard]] bool isError() const { return !error.isEmpty(); }
    friend bool operator==(const ErrorReport &, const ErrorReport &) = default;
};

/// The documented words: "firmware", "resend_loop", ...; empty for None.
[[nodiscard]] QString toString(ErrorReport::Reason reason);
[[nodiscard]] QString toString(ErrorReport::Consequence consequence);
/// The key of a page that explains such an error of the firmware; empty if there is none.
[[nodiscard]] QString faqOf(const QString &firmwareError);

} // namespace gantry
