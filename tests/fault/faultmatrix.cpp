// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole jobs over every kind of bad wire, in virtual time: what the printer carried out is the file, each line once, or
// the job ended for the reason and with the sentence it should. Prints a table; fails if anything was lost or doubled, the
// input buffer ran over, or the printer was kept waiting.
// A stall is a stretch of more than a second in which the printer stands still, though the job is not over and nothing
// but the host keeps it waiting. Silence of its own is counted beside it: the printer moves, heats, dwells, is dead or
// restarts, the wire keeps its answers back for more than a second, the host was asleep.
//   faultmatrix [word]          the kinds that contain the word; GANTRY_FAULT_SEEDS seeds of each (2); with
//                               GANTRY_FAULT_TRACE each stall is shown with the lines before it
//   faultmatrix --soak lines    one job of so many lines with mixed faults; the memory as one line of JSON

#include "fault/faultrun.h"
#include "gcode/checksum.h"
#include "support/processusage.h"

#include <cstdio>
#include <cstring>

using namespace gantry;
using namespace gantry::test;

namespace {

/// From the environment, or as many as there are without.
int wish(const char *variable, int usual)
{
    const int wanted = qEnvironmentVariableIntValue(variable);
    return wanted > 0 ? wanted : usual;
}

/// What happens once, in the middle of the job.
enum class Event {
    None,
    Reset,
    ResetUnheard, ///< the banner is lost
    Dead,
    Killed,
    UnknownError, ///< nobody knows what it means, and no request to resend follows
    PortGone,
    WriteFailed,
    Pulled,         ///< the cable, and put back under another name
    PulledUnheard,  ///< the same, and what the printer said meanwhile is lost
    PulledReset,    ///< the same, and the printer restarted
    PulledStranger, ///< the same, and put into another printer
    Suspended,      ///< the host sleeps for an hour
    Bootloader,     ///< noise at the speed of the bootloader, without a reset
    AskedForUnkept, ///< a line that is not kept, repeatedly
    AskedEndlessly, ///< the same line, more often than can be true
    Dropped,        ///< the network connection, in the middle of a line
    DroppedShortly, ///< the same, and it is there again
    Renumbered,     ///< another program at the port begins to count anew
};

struct Kind
{
    const char *name;
    QList<FaultRate> rates = {};
    Event event = Event::None;
    ErrorCode end = ErrorCode::None;
    const char *sentence = ""; ///< a part of it
    bool slow = false;         ///< heats, homes and dwells without a sign of life
    bool full = false;   ///< moves that take their time, and no queue of lines but the input buffer
    int printerRate = 0; ///< 0: the one that is tried first
    QList<int> baudRates = {115200}; ///< tried in turn
};

struct Window
{
    const char *name;
    int lines;
    bool advanced;
};

const Window Windows[] = {{"1", 1, false}, {"4", 4, false}, {"advanced ok", 1, true}};

QList<Kind> kinds()
{
    using F = Fault;
    return {
        {"no fault"},
        {"line damaged", {{F::LineDamaged, 0.01}}},
        {"line's newline damaged", {{F::NewlineDamaged, 0.003}}},
        {"line lost", {{F::LineLost, 0.005}}},
        {"line doubled", {{F::LineDoubled, 0.01}}},
        {"write failed in the middle", {{F::LineCut, 0.003}}},
        {"partial writes", {{F::LineInParts, 0.05}}},
        {"noise to the printer", {{F::LineWithNoise, 0.005}}},
        {"blank lines to the printer", {{F::LineBlank, 0.02}}},
        {"answer damaged", {{F::AnswerDamaged, 0.005}}},
        {"answer's newline damaged", {{F::AnswerEndDamaged, 0.005}}},
        {"answer lost", {{F::AnswerLost, 0.005}}},
        {"answer late", {{F::AnswerLate, 0.01}}},
        {"answer in parts", {{F::AnswerInParts, 0.05}}},
        {"noise from the printer", {{F::AnswerNoise, 0.01}}},
        {"zeros from the printer", {{F::AnswerZeros, 0.01}}},
        {"CR LF", {{F::AnswerReturns, 0.5}}},
        {"blank answers", {{F::AnswerBlank, 0.05}}},
        {"remarks between lines", {{F::AnswerText, 0.05}}},
        {"reports between lines", {{F::AnswerReport, 0.05}}},
        {"busy between lines", {{F::AnswerBusy, 0.02}}},
        {"wait between lines", {{F::AnswerWait, 0.02}}},
        {"ok lost", {{F::OkLost, 0.005}}},
        {"ok doubled", {{F::OkDoubled, 0.01}}},
        {"ok late", {{F::OkLate, 0.005}}},
        {"ok later than the question", {{F::OkVeryLate, 0.002}}},
        {"ok cut", {{F::OkStump, 0.005}}},
        {"ok glued to the next line", {{F::OkGlued, 0.005}}},
        {"okok", {{F::OkOk, 0.005}}},
        {"request lost", {{F::LineDamaged, 0.01}, {F::ResendLost, 0.3}}},
        {"request doubled", {{F::LineDamaged, 0.01}, {F::ResendTwice, 0.5}}},
        {"request for a line resent", {{F::LineDamaged, 0.01}, {F::ResendAgainLater, 0.5}}},
        {"request without ok", {{F::LineDamaged, 0.01}, {F::ResendWithoutOk, 0.5}}},
        {"report between request and ok", {{F::LineDamaged, 0.01}, {F::ResendThenReport, 0.9}}},
        {"error line lost", {{F::LineDamaged, 0.01}, {F::ErrorLost, 0.5}}},
        {"request for an old line", {{F::AskedForOld, 0.001}}},
        {"request for a future line", {{F::AskedForFuture, 0.001}}},
        {"lines damaged, ok lost", {{F::LineDamaged, 0.01}, {F::OkLost, 0.005}}},
        {"lines and answers lost", {{F::LineLost, 0.003}, {F::AnswerLost, 0.003}}},
        {"lines and ok doubled", {{F::LineDoubled, 0.01}, {F::OkDoubled, 0.01}}},
        {"noise both ways", {{F::LineWithNoise, 0.003}, {F::AnswerNoise, 0.005}}},
        {"silence while heating, homing, dwelling", {}, Event::None, ErrorCode::None, "", true},
        {"the same, ok lost", {{F::OkLost, 0.003}}, Event::None, ErrorCode::None, "", true},
        {.name = "full planner", .full = true},
        {.name = "full planner, line damaged", .rates = {{F::LineDamaged, 0.01}}, .full = true},
        {.name = "full planner, line lost", .rates = {{F::LineLost, 0.005}}, .full = true},
        {.name = "full planner, ok lost", .rates = {{F::OkLost, 0.005}}, .full = true},
        {.name = "full planner, ok doubled", .rates = {{F::OkDoubled, 0.01}}, .full = true},
        {"host suspended for an hour", {}, Event::Suspended},
        {"bootloader noise", {}, Event::Bootloader},
        {"reset", {}, Event::Reset, ErrorCode::PrinterReset, "restarted by itself"},
        {"reset without start",
         {},
         Event::ResetUnheard,
         ErrorCode::PrinterReset,
         "restarted by itself"},
        {"dead", {}, Event::Dead, ErrorCode::PrinterSilent, "has not answered for"},
        {"killed", {}, Event::Killed, ErrorCode::FirmwareHalted, "has halted and reports"},
        {"unknown error",
         {},
         Event::UnknownError,
         ErrorCode::FirmwareError,
         "Strange things happen"},
        {"port gone", {}, Event::PortGone, ErrorCode::PortVanished, "unplugged"},
        {"write error", {}, Event::WriteFailed, ErrorCode::PortFailed, "write failed"},
        {"cable pulled", {}, Event::Pulled},
        {"cable pulled, answers lost", {}, Event::PulledUnheard},
        {"cable pulled, lines damaged, ok lost",
         {{F::LineDamaged, 0.01}, {F::OkLost, 0.005}},
         Event::PulledUnheard},
        {"cable pulled, restarted",
         {},
         Event::PulledReset,
         ErrorCode::PrinterReset,
         "restarted meanwhile"},
        {"cable pulled, another printer",
         {},
         Event::PulledStranger,
         ErrorCode::ResendFailed,
         "it is another printer"},
        {"request for a line not kept",
         {},
         Event::AskedForUnkept,
         ErrorCode::ResendFailed,
         "no longer kept"},
        {"endless request", {}, Event::AskedEndlessly, ErrorCode::ResendLoop, "again and again"},
        {.name = "wrong rate, garbage from the start",
         .end = ErrorCode::HandshakeFailed,
         .sentence = "the speed (baud rate) is probably wrong",
         .printerRate = 250000},
        {.name = "wrong rates only",
         .end = ErrorCode::HandshakeFailed,
         .sentence = "nothing readable at any of the speeds tried",
         .printerRate = 250000,
         .baudRates = {115200, 57600, 230400}},
        {.name = "wrong rate first", .printerRate = 250000, .baudRates = {115200, 250000}},
        {.name = "wrong rate first, slower",
         .printerRate = 57600,
         .baudRates = {115200, 250000, 57600}},
        {"TCP dropped", {}, Event::Dropped, ErrorCode::PortVanished, "was lost"},
        {"TCP dropped, there again", {}, Event::DroppedShortly},
        {"another program asks", {{F::ForeignQuestion, 0.01}}},
        {"another program's acknowledges", {{F::ForeignAnswer, 0.01}}},
        {"another program's numbered lines", {{F::ForeignNumbered, 0.005}}},
        {"another program reads with us", {{F::AnswerStolen, 0.01}}},
        {"two programs on one port",
         {{F::ForeignQuestion, 0.005},
          {F::ForeignAnswer, 0.005},
          {F::ForeignNumbered, 0.003},
          {F::AnswerStolen, 0.005}}},
        {"another program counts anew",
         {},
         Event::Renumbered,
         ErrorCode::PrinterReset,
         "restarted by itself"},
        {"everything at once",
         {{F::LineDamaged, 0.005},
          {F::LineLost, 0.002},
          {F::LineDoubled, 0.002},
          {F::AnswerDamaged, 0.003},
          {F::AnswerLate, 0.003},
          {F::OkLost, 0.003},
          {F::OkDoubled, 0.003},
          {F::OkGlued, 0.002},
          {F::ResendTwice, 0.1}}},
    };
}

bool isPull(Event event)
{
    return event == Event::Pulled || event == Event::PulledUnheard || event == Event::PulledReset
           || event == Event::PulledStranger || event == Event::DroppedShortly;
}

void pull(Event event, FaultRun &run, FaultyWire &wire)
{
    run.take(
        run.engine.linkLost({ErrorCode::PortVanished, QStringLiteral("unplugged"), {}}, run.now));
    if (event == Event::PulledUnheard)
        wire.muteUntil = run.now + std::chrono::milliseconds(700);
    if (event == Event::PulledReset)
        wire.printer.triggerFault("reset", run.now);
    if (event == Event::PulledStranger)
        wire.printer.receive(numberedLine(900000, "M110") + '\n', run.now);
    run.take(run.engine.reattach({QStringLiteral("another name"), 115200, {}}, run.now));
}

/// The network connection ends: what is on its way in both directions is gone.
void dropLink(bool returns, FaultRun &run, FaultyWire &wire)
{
    wire.breakAtNextLine();
    run.onBroken = [returns](FaultRun &r, FaultyWire &w) {
        w.mend();
        const Error error{
            ErrorCode::PortVanished, QStringLiteral("The connection to printer:23 was lost."), {}};
        r.take(r.engine.linkLost(error, r.now));
        if (returns)
            r.take(r.engine.reattach({QStringLiteral("printer:23"), 0, {}}, r.now));
    };
}

void happen(Event event, FaultRun &run, FaultyWire &wire)
{
    using namespace std::chrono_literals;
    switch (event) {
    case Event::None:
        break;
    case Event::Reset:
        wire.printer.triggerFault("reset", run.now);
        break;
    case Event::ResetUnheard:
        wire.printer.triggerFault("reset", run.now);
        wire.muteUntil = run.now + 2s;
        break;
    case Event::Dead:
        wire.printer.triggerFault("silence", run.now);
        break;
    case Event::Killed:
        wire.printer.triggerFault("kill", run.now);
        break;
    case Event::UnknownError:
        wire.inject("Error:Strange things happen", run.now);
        break;
    case Event::PortGone:
        run.take(run.engine.linkLost({ErrorCode::PortVanished, QStringLiteral("unplugged"), {}},
                                     run.now));
        break;
    case Event::WriteFailed:
        run.take(run.engine.linkLost({ErrorCode::PortFailed, QStringLiteral("write failed"), {}},
                                     run.now));
        break;
    case Event::Pulled:
    case Event::PulledUnheard:
    case Event::PulledReset:
    case Event::PulledStranger:
        pull(event, run, wire);
        break;
    case Event::Dropped:
    case Event::DroppedShortly:
        dropLink(event == Event::DroppedShortly, run, wire);
        break;
    case Event::Renumbered:
        wire.losesNextAcknowledge();
        wire.printer.receive("M110 N0\n", run.now);
        break;
    case Event::Suspended:
        run.now += 1h;
        break;
    case Event::Bootloader:
        for (int i = 0; i < 5; ++i)
            wire.inject(QByteArray("\xf8\x80\x1e\xe0\xfe\xff\x98\x06", 8), run.now);
        break;
    case Event::AskedForUnkept:
        for (int i = 0; i < 3; ++i)
            wire.inject("Resend: 3", run.now + i * 100ms);
        break;
    case Event::AskedEndlessly: {
        const QByteArray number
            = wire.lastSent.mid(1, std::max<qsizetype>(1, wire.lastSent.indexOf(' ')) - 1);
        for (int i = 0; i < 40; ++i)
            wire.inject("Error:checksum mismatch\nResend: " + number + "\nok", run.now + i * 100ms);
        break;
    }
    }
}

ProtocolOptions engineOptions(const Window &window)
{
    ProtocolOptions options;
    options.linesInFlight = window.lines;
    return options;
}

VirtualPrinterOptions printerOptions(const Window &window, const Kind &kind)
{
    VirtualPrinterOptions options;
    options.speed = kind.slow || kind.full ? 1 : 100;
    options.busyProtocol = options.autoReport = !kind.slow;
    options.receiveBuffer = kind.full ? 127 : 128;
    options.advancedOk = options.sendsWait = window.advanced;
    return options;
}

struct Row
{
    int runs = 0;
    int wrong = 0; ///< ended otherwise than they should
    qint64 lost = 0;
    qint64 doubled = 0;
    qint64 stalls = 0;
    Duration longest{0}; ///< rest of the printer that the host is to blame for
    qint64 silences = 0;
    qint64 overrun = 0;
    Duration ended{0}; ///< the longest from the cause to the end of the job
};

void runOnce(const Kind &kind, const Window &window, quint32 seed, Row *row)
{
    static const qint64 lines = wish("GANTRY_FAULT_LINES", 5000);
    NumberedJob job(lines, kind.slow);
    FaultyWire wire(printerOptions(window, kind), kind.rates, seed);
    ProtocolOptions options = engineOptions(window);
    options.suspendsJobs = isPull(kind.event);
    wire.printerRate = kind.printerRate;
    FaultRun run(options, wire, job);
    run.baudRates = kind.baudRates;
    run.trace = qEnvironmentVariableIsSet("GANTRY_FAULT_TRACE");
    if (kind.event != Event::None) {
        run.eventAt = 700 + seed * 211 % 4000;
        run.onEvent = [&kind](FaultRun &r, FaultyWire &w) { happen(kind.event, r, w); };
    }
    const bool complete = run.print(std::chrono::hours(12));
    const bool asItShould
        = kind.end == ErrorCode::None
              ? complete && run.done == lines
              : run.ended.code == kind.end
                    && run.ended.message.contains(QString::fromLatin1(kind.sentence));
    ++row->runs;
    row->lost += run.lost + std::max<qint64>(0, run.acknowledged - run.done);
    row->doubled += run.doubled;
    row->stalls += run.stalls;
    row->longest = std::max(row->longest, run.longestRest);
    row->silences += run.silences;
    row->ended = std::max(row->ended, run.endedAfter);
    row->overrun += wire.printer.overrunBytes();
    if (!asItShould || run.lost || run.doubled || run.outOfOrder) {
        ++row->wrong;
        std::fprintf(stderr,
                     "%s, window %s, seed %u: %lld carried out, %lld acknowledged, %lld lost, %lld "
                     "doubled, error %d \"%s\"\n",
                     kind.name, window.name, seed, static_cast<long long>(run.done),
                     static_cast<long long>(run.acknowledged), static_cast<long long>(run.lost),
                     static_cast<long long>(run.doubled), static_cast<int>(run.ended.code),
                     qPrintable(run.ended.message));
    }
}

int matrix(const char *word)
{
    const auto seeds = static_cast<quint32>(wish("GANTRY_FAULT_SEEDS", 2));
    int wrong = 0;
    std::printf("%-42s %-12s %5s %5s %7s %7s %7s %10s %10s %12s %9s\n", "fault", "window", "runs",
                "lost", "doubled", "wrong", "overrun", "stalls >1s", "longest ms", "own silence",
                "ended ms");
    for (const Kind &kind : kinds()) {
        if (!std::strstr(kind.name, word))
            continue;
        for (const Window &window : Windows) {
            Row row;
            for (quint32 seed = 1; seed <= seeds; ++seed)
                runOnce(kind, window, seed, &row);
            std::printf("%-42s %-12s %5d %5lld %7lld %7d %7lld %10lld %10lld %12lld %9lld\n",
                        kind.name, window.name, row.runs, static_cast<long long>(row.lost),
                        static_cast<long long>(row.doubled), row.wrong,
                        static_cast<long long>(row.overrun), static_cast<long long>(row.stalls),
                        static_cast<long long>(row.longest / std::chrono::milliseconds(1)),
                        static_cast<long long>(row.silences),
                        static_cast<long long>(row.ended / std::chrono::milliseconds(1)));
            std::fflush(stdout);
            wrong += row.wrong + (row.lost + row.doubled + row.overrun + row.stalls > 0 ? 1 : 0);
        }
    }
    return wrong == 0 ? 0 : 1;
}

int soak(qint64 lines)
{
    using F = Fault;
    const QList<FaultRate> mixed
        = {{F::LineDamaged, 0.0003}, {F::LineLost, 0.0001},  {F::LineDoubled, 0.0001},
           {F::OkLost, 0.0001},      {F::OkDoubled, 0.0001}, {F::AnswerDamaged, 0.0001},
           {F::AnswerLate, 0.0001},  {F::OkGlued, 0.0001}};
    NumberedJob job(lines, false);
    FaultyWire wire(printerOptions(Windows[1], {}), mixed, 1);
    FaultRun run(engineOptions(Windows[1]), wire, job);
    qint64 early = 0;
    run.onProgress = [&](qint64 acknowledged) {
        if (early == 0 && acknowledged >= lines / 10)
            early = currentRssKiB();
    };
    const bool complete = run.print(std::chrono::hours(24 * 365));
    const LinkStatistics figures = run.engine.statistics(run.now);
    std::printf("{\"lines\":%lld,\"done\":%lld,\"lost\":%lld,\"doubled\":%lld,\"resent\":%llu,"
                "\"rss10KiB\":%lld,\"rss100KiB\":%lld}\n",
                static_cast<long long>(lines), static_cast<long long>(run.done),
                static_cast<long long>(run.lost), static_cast<long long>(run.doubled),
                static_cast<unsigned long long>(figures.linesResent), static_cast<long long>(early),
                static_cast<long long>(currentRssKiB()));
    return complete && run.done == lines && run.lost == 0 && run.doubled == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && std::strcmp(argv[1], "--soak") == 0)
        return soak(QByteArray(argv[2]).toLongLong());
    return matrix(argc > 1 ? argv[1] : "");
}
