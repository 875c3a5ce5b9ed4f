// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault/wrongrate.h"
#include "gcode/checksum.h"
#include "simulator/virtualprinter.h"

#include <QList>

#include <algorithm>
#include <deque>
#include <optional>
#include <random>
#include <utility>

namespace gantry::test {

/// What goes wrong between a host and the virtual printer, beyond what the printer's own options can do.
enum class Fault {
    // Each line to the printer, by probability
    LineDamaged,
    NewlineDamaged,
    LineLost,
    LineDoubled,
    LineCut, ///< the second half is lost, the newline with it: a write that failed in the middle
    LineInParts,   ///< the second half comes 50 ms later: a partial write
    LineWithNoise, ///< a burst of bytes before it
    LineBlank,     ///< an empty line before it
    // Each line to the host
    AnswerDamaged,
    AnswerEndDamaged,
    AnswerLost,
    AnswerLate, ///< 300 ms
    AnswerNoise,
    AnswerZeros,   ///< NUL bytes before it
    AnswerReturns, ///< CR LF
    AnswerBlank,
    AnswerText,   ///< a remark of the firmware before it
    AnswerReport, ///< temperatures before it
    AnswerBusy,
    AnswerWait,
    AnswerInParts,
    // Each acknowledge
    OkLost,
    OkDoubled,
    OkLate,     ///< 800 ms
    OkVeryLate, ///< 5 s: after the question it causes
    OkStump,    ///< "o"
    OkGlued,    ///< without its newline
    OkOk,       ///< "okok"
    // Each request to resend
    ResendLost,
    ResendTwice,
    ResendAgainLater, ///< 100 ms after it: the line is resent already
    ResendWithoutOk,
    ResendThenReport, ///< temperatures between it and its ok
    ErrorLost,
    AskedForOld,    ///< a request for a line long acknowledged, by itself
    AskedForFuture, ///< a request for a line never sent, once
    // Another program at the same port, with each line to the printer
    ForeignQuestion, ///< its M105, whose answer comes here
    ForeignNumbered, ///< its line, with its own number and checksum
    ForeignAnswer,   ///< the ok for something it sent through another port of the printer
    AnswerStolen,    ///< it reads some of the bytes that were for us
};

struct FaultRate
{
    Fault fault;
    double rate;
};

/// The virtual printer at the end of a bad cable, in virtual time; looks like the printer itself. Repeatable by its
/// seed. Not thread-safe.
class FaultyWire final
{
public:
    FaultyWire(VirtualPrinterOptions options, QList<FaultRate> rates, quint32 seed)
        : printer(std::move(options))
        , m_rates(std::move(rates))
        , m_random(seed)
    {}

    void receive(QByteArrayView bytes, TimePoint now)
    {
        if (isGarbled()) {
            printer.receive(resampled(bytes.toByteArray(), hostRate, printerRate), now);
            return;
        }
        for (const QByteArray &line : bytes.toByteArray().split('\n')) {
            if (line.isEmpty() || isBroken)
                continue;
            lastSent = line;
            if (m_breaksAtNextLine) {
                isBroken = true;
                printer.receive(line.first(line.size() / 2), now);
                continue;
            }
            send(line + '\n', now);
        }
        deliver(now);
    }

    /// From the next line on nothing passes in either direction; of that line the first half does.
    void breakAtNextLine() { m_breaksAtNextLine = true; }
    /// The next acknowledge is for the other program, which reads it.
    void losesNextAcknowledge() { m_losesNext = true; }
    void mend()
    {
        m_breaksAtNextLine = isBroken = false;
        m_toHost.clear();
        m_answer.clear();
    }

    [[nodiscard]] QByteArray advance(TimePoint now)
    {
        m_now = now;
        deliver(now);
        m_answer += printer.advance(now);
        qsizetype end = 0;
        while ((end = m_answer.indexOf('\n') + 1) > 0) {
            const QByteArray line = m_answer.first(end);
            m_answer.remove(0, end);
            if (now >= muteUntil && !isBroken)
                answer(line, now);
        }
        if (isGarbled())
            return garbled();
        QByteArray bytes;
        while (!m_toHost.empty() && m_toHost.front().first <= now) {
            bytes += m_toHost.front().second;
            m_toHost.pop_front();
        }
        return bytes;
    }

    [[nodiscard]] std::optional<TimePoint> nextEvent() const
    {
        std::optional<TimePoint> next = printer.nextEvent();
        for (const auto *queue : {&m_toHost, &m_toPrinter}) {
            if (!queue->empty())
                next = next ? std::min(*next, queue->front().first) : queue->front().first;
        }
        return next;
    }

    /// Something the firmware never said.
    void inject(const QByteArray &line, TimePoint now) { queueUp(m_toHost, line + '\n', now); }

    VirtualPrinter printer;
    TimePoint muteUntil{}; ///< nothing arrives at the host before
    TimePoint heldUntil{}; ///< answers were kept on the wire for more than a second, until then
    QByteArray lastSent;
    int hostRate = 0;    ///< as the port was opened
    int printerRate = 0; ///< 0: the same, whatever that is
    bool isBroken = false;

private:
    using Queue = std::deque<std::pair<TimePoint, QByteArray>>;

    [[nodiscard]] bool isGarbled() const { return printerRate > 0 && hostRate != printerRate; }

    QByteArray garbled()
    {
        QByteArray bytes;
        for (const auto &[at, line] : std::exchange(m_toHost, {}))
            bytes += line;
        return resampled(bytes, printerRate, hostRate);
    }

    bool hits(Fault fault)
    {
        constexpr double Range = 4294967296.0;
        for (const FaultRate &each : std::as_const(m_rates)) {
            if (each.fault == fault)
                return static_cast<quint32>(m_random()) / Range < each.rate;
        }
        return false;
    }

    static void queueUp(Queue &queue, const QByteArray &bytes, TimePoint at)
    {
        if (!queue.empty())
            at = std::max(at, queue.back().first);
        queue.emplace_back(at, bytes);
    }

    /// One bit: what a line that is checked by XOR always notices.
    void damage(QByteArray &line, qsizetype length)
    {
        const auto at = static_cast<qsizetype>(m_random() % static_cast<quint32>(length));
        line[at] = static_cast<char>(static_cast<quint8>(line.at(at)) ^ (1U << (m_random() % 7)));
    }

    QByteArray noise()
    {
        QByteArray bytes(static_cast<qsizetype>(8 + m_random() % 24), '\0');
        for (char &c : bytes)
            c = static_cast<char>(0x80U | (m_random() & 0x7fU));
        return bytes + '\n';
    }

    /// What another program does at the same time.
    void meddle(TimePoint now)
    {
        if (hits(Fault::ForeignQuestion))
            queueUp(m_toPrinter, "M105\n", now);
        if (hits(Fault::ForeignNumbered)) {
            queueUp(m_toPrinter, numberedLine(++m_foreignNumber, "M105") + '\n', now);
        }
        if (hits(Fault::ForeignAnswer))
            inject("ok", now);
    }

    void send(QByteArray line, TimePoint now)
    {
        meddle(now);
        if (hits(Fault::LineLost))
            return;
        if (hits(Fault::LineWithNoise))
            queueUp(m_toPrinter, noise(), now);
        if (hits(Fault::LineBlank))
            queueUp(m_toPrinter, "\n", now);
        if (hits(Fault::LineDoubled))
            queueUp(m_toPrinter, line, now);
        if (hits(Fault::LineDamaged))
            damage(line, line.size() - 1);
        if (hits(Fault::NewlineDamaged))
            line.back() = 'J';
        if (hits(Fault::LineCut))
            line.truncate(line.size() / 2);
        if (hits(Fault::LineInParts)) {
            const qsizetype half = line.size() / 2;
            queueUp(m_toPrinter, line.first(half), now);
            queueUp(m_toPrinter, line.sliced(half), now + std::chrono::milliseconds(50));
            return;
        }
        queueUp(m_toPrinter, line, now);
    }

    void deliver(TimePoint now)
    {
        while (!m_toPrinter.empty() && m_toPrinter.front().first <= now) {
            printer.receive(m_toPrinter.front().second, now);
            m_toPrinter.pop_front();
        }
    }

    void answer(const QByteArray &line, TimePoint now)
    {
        static const QByteArray temperatures = " T:21.02 /0.00 B:20.98 /0.00 @:0 B@:0\n";
        before(now, temperatures);
        if (line.startsWith("Error:") && hits(Fault::ErrorLost))
            return;
        if (line.startsWith("Resend:")) {
            m_afterResend = true;
            resend(line, now);
            return;
        }
        if (!line.startsWith("ok")) {
            pass(line, now);
            return;
        }
        const bool afterResend = std::exchange(m_afterResend, false);
        if (afterResend && hits(Fault::ResendThenReport))
            queueUp(m_toHost, temperatures, now);
        if (afterResend && hits(Fault::ResendWithoutOk))
            return;
        acknowledge(line, now);
    }

    void before(TimePoint now, const QByteArray &temperatures)
    {
        const std::pair<Fault, QByteArray> extras[]
            = {{Fault::AnswerZeros, QByteArray(3, '\0')},      {Fault::AnswerBlank, "\n"},
               {Fault::AnswerText, "echo:SD card released\n"}, {Fault::AnswerReport, temperatures},
               {Fault::AnswerBusy, "echo:busy: processing\n"}, {Fault::AnswerWait, "wait\n"}};
        for (const auto &[fault, text] : extras) {
            if (hits(fault))
                queueUp(m_toHost, text, now);
        }
        if (hits(Fault::AnswerNoise))
            queueUp(m_toHost, noise(), now);
        if (hits(Fault::AskedForOld) && lastNumber() > 60)
            inject("Resend: " + QByteArray::number(lastNumber() - 50), now);
        if (hits(Fault::AskedForFuture))
            inject("Resend: " + QByteArray::number(lastNumber() + 5000), now);
    }

    [[nodiscard]] qint64 lastNumber() const
    {
        return lastSent.startsWith('N') ? lastSent.mid(1, lastSent.indexOf(' ') - 1).toLongLong()
                                        : 0;
    }

    void resend(const QByteArray &line, TimePoint now)
    {
        if (hits(Fault::ResendLost))
            return;
        pass(line, now);
        if (hits(Fault::ResendTwice))
            pass(line, now);
        if (hits(Fault::ResendAgainLater))
            pass(line, now + std::chrono::milliseconds(100));
    }

    void acknowledge(const QByteArray &line, TimePoint now)
    {
        if (std::exchange(m_losesNext, false) || hits(Fault::OkLost))
            return;
        if (hits(Fault::OkDoubled))
            pass(line, now);
        if (hits(Fault::OkStump))
            pass("o\n", now);
        else if (hits(Fault::OkGlued))
            pass(line.chopped(1), now);
        else if (hits(Fault::OkOk))
            pass("ok" + line, now);
        else if (hits(Fault::OkLate))
            pass(line, now + std::chrono::milliseconds(800));
        else if (hits(Fault::OkVeryLate))
            pass(line, now + std::chrono::seconds(5));
        else
            pass(line, now);
    }

    void pass(QByteArray line, TimePoint at)
    {
        if (hits(Fault::AnswerLost))
            return;
        if (hits(Fault::AnswerDamaged))
            damage(line, line.size());
        if (hits(Fault::AnswerEndDamaged))
            line.back() = '*';
        if (hits(Fault::AnswerStolen) && line.size() > 1) {
            const auto from
                = static_cast<qsizetype>(m_random() % static_cast<quint32>(line.size()));
            line.remove(from, 1 + static_cast<qsizetype>(m_random() % 8));
        }
        if (hits(Fault::AnswerReturns))
            line.insert(line.size() - 1, '\r');
        if (hits(Fault::AnswerLate))
            at += std::chrono::milliseconds(300);
        if (hits(Fault::AnswerInParts)) {
            queueUp(m_toHost, line.first(1), at);
            line.remove(0, 1);
            at += std::chrono::milliseconds(50);
        }
        if (at - m_now > std::chrono::seconds(1))
            heldUntil = std::max(heldUntil, at);
        queueUp(m_toHost, line, at);
    }

    QList<FaultRate> m_rates;
    std::mt19937 m_random;
    QByteArray m_answer; // begun, without its end yet
    Queue m_toHost;
    Queue m_toPrinter;
    bool m_afterResend = false;
    bool m_breaksAtNextLine = false;
    bool m_losesNext = false;
    qint64 m_foreignNumber = 0;
    TimePoint m_now{};
};

} // namespace gantry::test
