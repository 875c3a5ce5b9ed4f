// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/lineassembler.h"
#include "protocol/responseparser.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace gantry;

namespace {

// Lines per second of parse() over a mix of lines; the sum keeps the work from being optimised away.
double parseRate(const QByteArrayList &mix, int rounds, qint64 &sum)
{
    ResponseParser parser;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round) {
        for (const QByteArray &line : mix) {
            const Response response = parser.parse(line);
            sum += response.acknowledge ? 1 : 0;
            sum += static_cast<qint64>(response.body.index());
        }
    }
    return static_cast<double>(mix.size()) * rounds * 1e9
           / static_cast<double>(timer.nsecsElapsed());
}

double assembleRate(const QByteArray &line, int rounds, qint64 &sum)
{
    const QByteArray chunk = (line + "\r\n").repeated(64);
    LineAssembler assembler;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round)
        sum += assembler.append(chunk).size();
    return 64.0 * rounds * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

} // namespace

/// Measures the receiving half of the protocol and prints one line of JSON: lines per second.
int main()
{
    const QByteArray ok = "ok";
    const QByteArray advanced = "ok N12345 P15 B3";
    const QByteArray report = "ok T:210.04 /210.00 B:60.02 /60.00 @:64 B@:12";
    qint64 sum = 0;
    const double plain = parseRate({ok}, 5'000'000, sum);
    const double advancedOk = parseRate({advanced}, 2'000'000, sum);
    const double temperature = parseRate({report}, 300'000, sum);
    QByteArrayList print(50, ok); // one report in fifty lines, as in a fast print
    print.append(report);
    const double mixed = parseRate(print, 50'000, sum);
    const double assembled = assembleRate(ok, 50'000, sum);
    std::printf(
        "{\"bench\": \"parsing\", \"ok_per_s\": %.0f, \"advanced_ok_per_s\": %.0f, "
        "\"temperature_per_s\": %.0f, \"print_mix_per_s\": %.0f, \"assembled_ok_per_s\": %.0f, "
        "\"check\": %lld}\n",
        plain, advancedOk, temperature, mixed, assembled, static_cast<long long>(sum));
    return 0;
}
