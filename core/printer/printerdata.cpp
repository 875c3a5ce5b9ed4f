// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printerdata.h"

#include "transport/tcptransport.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// A firmware that makes up sensor names must not fill the memory.
constexpr qsizetype MaxHeaters = 32;

std::optional<double> ifFinite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

namespace PrinterData {

JobData jobOf(const JobStatus &status, const SelectedFile &file)
{
    JobData job;
    if (status.filePath.isEmpty())
        return job;
    FileData data;
    data.path = status.filePath;
    data.name = status.filePath.section(u'/', -1);
    data.display = file.display.isEmpty() ? data.name : file.display;
    data.origin = status.origin;
    if (status.fileSize > 0)
        data.size = status.fileSize;
    data.date = file.modified.isValid() ? file.modified : status.fileModified;
    job.file = data;
    job.estimatedPrintTime = file.notes.printTime;
    job.lastPrintTime = file.lastPrintTime;
    job.averagePrintTime = file.averagePrintTime;
    int tool = 0;
    for (const SlicerNotes::Filament &filament : file.notes.filament)
        job.filament.insert(HeaterId::tool(tool++).key(), {filament.length, filament.volume});
    return job;
}

ProgressData progressOf(const JobStatus &status)
{
    ProgressData progress;
    if (status.state == JobState::Idle)
        return progress;
    progress.completion = std::clamp(status.completion, 0.0, 1.0) * 100;
    progress.filepos = status.filePosition;
    progress.printTime = std::max<qint64>(status.elapsedMs, 0) / 1000;
    if (status.remainingMs >= 0) {
        progress.printTimeLeft = status.remainingMs / 1000;
        progress.printTimeLeftOrigin = status.remainingOrigin;
    }
    if (status.state == JobState::Finished) {
        progress.completion = 100;
        progress.printTimeLeft = 0;
    }
    return progress;
}

TemperatureData temperaturesOf(const PrinterState &state, const QMap<QString, double> &offsets)
{
    TemperatureData data;
    for (const auto &[heater, values] : state.heaters) {
        if (!values.reading)
            continue;
        const QString key = heater.key();
        data.insert(
            key, {ifFinite(values.reading->actual), values.reading->target, offsets.value(key, 0)});
    }
    return data;
}

QList<TemperatureRecord> historyOf(const TemperatureHistory &history, qint64 nowMs)
{
    std::map<qint64, TemperatureRecord> records;
    constexpr std::size_t everything = std::numeric_limits<std::size_t>::max();
    const QList<HeaterId> heaters = history.heaters();
    for (const HeaterId &heater : heaters) {
        for (const auto &sample : history.samples(heater, nowMs - HistoryMs, nowMs, everything)) {
            TemperatureRecord &record = records[sample.msecsSinceEpoch];
            record.time = sample.msecsSinceEpoch / 1000;
            record.heaters.insert(heater.key(),
                                  {ifFinite(sample.actual), ifFinite(sample.target), {}});
        }
    }
    QList<TemperatureRecord> all;
    all.reserve(qsizetype(records.size()));
    for (const auto &[time, record] : records)
        all.append(record);
    return all;
}

ConnectionInfo connectionOf(const StateFacts &facts, const LinkStatus &link, const QString &profile)
{
    if (!isLinkOpen(link.state))
        return {u"Closed"_s, {}, {}, {}};
    return {PrinterStates::text(facts), link.settings.port, link.settings.baudRate, profile};
}

std::optional<TransportInfo> transportOf(const LinkStatus &link)
{
    if (!isLinkOpen(link.state))
        return std::nullopt;
    TransportInfo info{TransportInfo::Kind::Serial, link.settings.port, link.settings.baudRate};
    if (info.port == ConnectionSettings::VirtualPort)
        info.kind = TransportInfo::Kind::Virtual;
    else if (TcpTransport::isAddress(info.port))
        info.kind = TransportInfo::Kind::Tcp;
    return info;
}

} // namespace PrinterData

TemperatureRecord TemperatureCompleter::complete(const TemperaturePoint &point)
{
    for (const HeaterReading &reading : point.readings) {
        const QString key = reading.heater.key();
        if (m_heaters.size() >= MaxHeaters && !m_heaters.contains(key))
            continue;
        HeaterData &heater = m_heaters[key];
        heater.actual = ifFinite(reading.actual);
        if (reading.target)
            heater.target = reading.target;
    }
    return {point.msecsSinceEpoch / 1000, m_heaters};
}

} // namespace gantry
