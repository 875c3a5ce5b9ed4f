// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/timepoint.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <algorithm>
#include <deque>
#include <functional>
#include <optional>
#include <random>

namespace gantry::test {

/// What goes wrong on the wire, as probability per line.
struct WireFaults
{
    double corruptToPrinter = 0; ///< one byte changed, the newline included
    double loseToPrinter = 0;
    double duplicateToPrinter = 0;
    double corruptToHost = 0;
    double loseToHost = 0;
    double loseAcknowledge = 0;
    double duplicateAcknowledge = 0;
    double delayToHost = 0; ///< by 300 ms, order kept
    quint32 seed = 1;
};

/// How the firmware behaves.
struct MarlinHabits
{
    bool autoReport = true;
    bool busyProtocol = true;
    bool advancedOk = false;
    bool sendsWait = false;
    Duration perCommand = 1ms;
};

/// The serial side of Marlin 2 and nothing else: numbers, checksums, the queue of four lines, the receive buffer of
/// 128 bytes that an error flushes, and the silent drop of a line whose number is the last one or the one before.
/// Written from observation and independent of the simulator, so that the two can be held against each other.
class MarlinPeer final
{
public:
    explicit MarlinPeer(MarlinHabits habits = {}, WireFaults faults = {})
        : m_habits(habits)
        , m_faults(faults)
        , m_random(faults.seed)
    {}

    void setExecutedCallback(std::function<void(const QByteArray &)> callback)
    {
        m_executed = std::move(callback);
    }

    void powerOn(TimePoint now)
    {
        m_lastNumber = 0;
        m_lastActivity = now;
        say("start", now);
        say("echo:Marlin 2.1.2.7", now);
    }

    void receive(QByteArrayView bytes, TimePoint now)
    {
        step(now);
        for (const QByteArray &line : bytes.toByteArray().split('\n')) {
            if (line.isEmpty())
                continue;
            const int copies = hits(m_faults.loseToPrinter)        ? 0
                               : hits(m_faults.duplicateToPrinter) ? 2
                                                                   : 1;
            for (int i = 0; i < copies; ++i)
                take(damaged(line + '\n', m_faults.corruptToPrinter));
        }
        step(now);
    }

    [[nodiscard]] QByteArray advance(TimePoint now)
    {
        step(now);
        QByteArray bytes;
        while (!m_output.empty() && m_output.front().at <= now) {
            bytes += m_output.front().bytes;
            m_output.pop_front();
        }
        return bytes;
    }

    [[nodiscard]] std::optional<TimePoint> nextEvent() const
    {
        std::optional<TimePoint> next;
        const auto consider
            = [&next](TimePoint time) { next = next ? std::min(*next, time) : time; };
        if (!m_output.empty())
            consider(m_output.front().at);
        if (m_running) {
            consider(m_doneAt);
            if (m_habits.busyProtocol)
                consider(m_nextBusy);
        }
        if (m_reportEvery > Duration::zero())
            consider(m_nextReport);
        if (m_habits.sendsWait && !m_running)
            consider(m_lastActivity + 1s);
        return next;
    }

    void goSilent() { m_silent = true; }

private:
    struct Output
    {
        TimePoint at;
        QByteArray bytes;
    };

    bool hits(double probability)
    {
        return probability > 0 && std::uniform_real_distribution<>(0, 1)(m_random) < probability;
    }

    QByteArray damaged(QByteArray line, double probability)
    {
        if (hits(probability)) {
            const auto at = std::uniform_int_distribution<qsizetype>(0, line.size() - 1)(m_random);
            const int flip = std::uniform_int_distribution<>(1, 127)(m_random);
            line[at] = static_cast<char>(line.at(at) ^ flip);
        }
        return line;
    }

    void take(const QByteArray &bytes)
    {
        m_input += bytes.left(std::max<qsizetype>(0, 128 - m_input.size()));
    }

    void say(const QByteArray &line, TimePoint now)
    {
        if (m_silent)
            return;
        const bool isAck = line.startsWith("ok");
        if (hits(m_faults.loseToHost) || (isAck && hits(m_faults.loseAcknowledge)))
            return;
        const int copies = isAck && hits(m_faults.duplicateAcknowledge) ? 2 : 1;
        TimePoint at = now + (hits(m_faults.delayToHost) ? Duration(300ms) : Duration(1ms));
        if (!m_output.empty())
            at = std::max(at, m_output.back().at);
        for (int i = 0; i < copies; ++i)
            m_output.push_back({at, damaged(line + '\n', m_faults.corruptToHost)});
    }

    void step(TimePoint now)
    {
        while (true) {
            if (m_running) {
                sayBusy(now);
                if (now < m_doneAt)
                    break;
                finish(m_doneAt);
                continue;
            }
            read(now);
            if (m_queue.empty())
                break;
            begin(now);
        }
        while (m_reportEvery > Duration::zero() && m_nextReport <= now) {
            say(" T:21.02 /0.00 B:20.98 /0.00 @:0 B@:0", m_nextReport);
            m_nextReport += m_reportEvery;
        }
        if (m_habits.sendsWait && !m_running && m_lastActivity + 1s <= now) {
            say("wait", now);
            m_lastActivity = now;
        }
    }

    void sayBusy(TimePoint now)
    {
        while (m_habits.busyProtocol && m_nextBusy <= std::min(now, m_doneAt)) {
            say("echo:busy: processing", m_nextBusy);
            m_nextBusy += 2s;
        }
    }

    void read(TimePoint now)
    {
        while (m_queue.size() < 4) {
            const qsizetype end = m_input.indexOf('\n');
            m_line += end < 0 ? m_input : m_input.left(end);
            m_line.truncate(95);
            m_input.remove(0, end < 0 ? m_input.size() : end + 1);
            if (end < 0)
                return;
            const QByteArray line = std::exchange(m_line, {}).trimmed();
            m_lastActivity = now;
            if (!line.isEmpty() && !line.startsWith(';'))
                judge(line, now);
        }
    }

    void judge(const QByteArray &line, TimePoint now)
    {
        if (!line.startsWith('N')) {
            if (line.contains('*'))
                refuse("No Line Number with checksum", now);
            else
                m_queue.push_back({line, -1});
            return;
        }
        const qsizetype space = line.indexOf(' ');
        const qint64 number = line.mid(1, space - 1).toLongLong();
        const qsizetype star = line.lastIndexOf('*');
        const bool isReset = line.contains("M110");
        if (number != m_lastNumber + 1 && !isReset) {
            if (number == m_lastNumber || number == m_lastNumber - 1)
                return; // dropped without a word
            refuse("Line Number is not Last Line Number+1", now);
            return;
        }
        if (star < 0) {
            refuse("No Checksum with line number", now);
            return;
        }
        unsigned char sum = 0;
        for (qsizetype i = 0; i < star; ++i)
            sum ^= static_cast<unsigned char>(line.at(i));
        if (line.mid(star + 1).toInt() != sum) {
            refuse("checksum mismatch", now);
            return;
        }
        m_lastNumber = number;
        m_queue.push_back({line.mid(space + 1, star - space - 1), number});
    }

    void refuse(const QByteArray &why, TimePoint now)
    {
        say("Error:" + why + ", Last Line: " + QByteArray::number(m_lastNumber), now);
        m_input.clear();
        say("Resend: " + QByteArray::number(m_lastNumber + 1), now);
        say("ok", now);
    }

    void begin(TimePoint now)
    {
        const QByteArray command = m_queue.front().text;
        m_running = true;
        Duration span = m_habits.perCommand;
        if (command.startsWith("G28") || command.startsWith("M109") || command.startsWith("M190")
            || command.startsWith("G29"))
            span = 7s;
        m_doneAt = now + span;
        m_nextBusy = now + 2s;
        if (m_executed)
            m_executed(command);
    }

    void finish(TimePoint now)
    {
        const Queued done = m_queue.front();
        m_queue.pop_front();
        m_running = false;
        m_lastActivity = now;
        QByteArray ok = "ok";
        if (m_habits.advancedOk) {
            if (done.number >= 0)
                ok += " N" + QByteArray::number(done.number);
            ok += " P15 B3";
        }
        const QByteArray &command = done.text;
        if (command == "M105")
            ok = "ok T:21.02 /0.00 B:20.98 /0.00 @:0 B@:0";
        if (command == "M115") {
            say("FIRMWARE_NAME:Marlin 2.1.2.7 (Nov 22 2026 12:04:18) SOURCE_CODE_URL:x "
                "EXTRUDER_COUNT:1",
                now);
            say(m_habits.autoReport ? "Cap:AUTOREPORT_TEMP:1" : "Cap:AUTOREPORT_TEMP:0", now);
        }
        if (command.startsWith("M155")) {
            m_reportEvery = 1s * command.mid(6).toInt();
            m_nextReport = now + m_reportEvery;
        }
        say(ok, now);
    }

    struct Queued
    {
        QByteArray text;
        qint64 number;
    };

    MarlinHabits m_habits;
    WireFaults m_faults;
    std::mt19937 m_random;
    std::function<void(const QByteArray &)> m_executed;
    QByteArray m_input;         // the receive buffer
    QByteArray m_line;          // begun, without its end yet
    std::deque<Queued> m_queue; // the front is carried out while m_running
    std::deque<Output> m_output;
    qint64 m_lastNumber = 0;
    bool m_running = false;
    bool m_silent = false;
    TimePoint m_doneAt{};
    TimePoint m_nextBusy{};
    TimePoint m_nextReport{};
    TimePoint m_lastActivity{};
    Duration m_reportEvery{0};
};

} // namespace gantry::test
