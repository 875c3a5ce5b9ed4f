// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/virtualprinter.h"

#include <QByteArrayList>

#include <algorithm>

namespace gantry {

/// A virtual printer with a clock of its own: a test says how much time passes.
class PrinterHarness
{
public:
    /// Powered on and booted unless the options say otherwise; the banner is left in banner.
    explicit PrinterHarness(const VirtualPrinterOptions &options = {})
        : printer(options)
    {
        printer.setExecutedCallback(
            [this](const QByteArray &command) { executed.append(command); });
        printer.powerOn(now);
        banner = run(2s);
    }

    [[nodiscard]] static VirtualPrinterOptions instant()
    {
        VirtualPrinterOptions options;
        options.speed = 0;
        return options;
    }

    /// Sends bytes without letting time pass and returns the lines that came at once.
    QByteArrayList raw(const QByteArray &bytes)
    {
        printer.receive(bytes, now);
        return lines(printer.advance(now));
    }
    QByteArrayList send(const QByteArray &line) { return raw(line + '\n'); }

    /// Lets time pass and returns the lines that came.
    QByteArrayList run(Duration duration)
    {
        now += duration;
        return lines(printer.advance(now));
    }

    /// send() and run() in this order, which "send() + run()" would not promise.
    QByteArrayList sendAndRun(const QByteArray &line, Duration duration)
    {
        QByteArrayList all = send(line);
        all += run(duration);
        return all;
    }
    /// Sends and waits until a line with this beginning has come, which may be at once.
    QByteArrayList sendUntil(const QByteArray &line, const QByteArray &beginning)
    {
        QByteArrayList all = send(line);
        const auto found = [&](const QByteArray &answer) { return answer.startsWith(beginning); };
        if (std::none_of(all.begin(), all.end(), found))
            all += runUntil(beginning);
        return all;
    }

    /// Lets time pass from event to event until a line with this beginning has come, at most for a while;
    /// returns all lines up to and including it (all, if it did not come).
    QByteArrayList runUntil(const QByteArray &beginning, Duration atMost = 10min)
    {
        QByteArrayList all;
        const TimePoint end = now + atMost;
        while (true) {
            const auto next = printer.nextEvent();
            if (!next || *next > end)
                break;
            now = std::max(now, *next);
            for (const QByteArray &line : lines(printer.advance(now))) {
                all.append(line);
                if (line.startsWith(beginning))
                    return all;
            }
        }
        now = end;
        return all;
    }

    /// How many of the lines contain a text.
    [[nodiscard]] static qsizetype count(const QByteArrayList &lines, const QByteArray &text)
    {
        return std::count_if(lines.begin(), lines.end(),
                             [&](const QByteArray &line) { return line.contains(text); });
    }

    VirtualPrinter printer;
    TimePoint now{1h};
    QByteArrayList banner;
    QByteArrayList executed;

private:
    [[nodiscard]] static QByteArrayList lines(const QByteArray &bytes)
    {
        QByteArrayList list = bytes.split('\n');
        list.removeAll({});
        return list;
    }
};

} // namespace gantry
