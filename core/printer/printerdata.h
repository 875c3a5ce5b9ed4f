// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/printerstate.h"
#include "job/slicernotes.h"
#include "printer/currentdata.h"
#include "printer/printerstates.h"
#include "temperature/temperaturehistory.h"

#include <optional>

namespace gantry {

/// What is known of the selected file beside the state of its job. Plain value.
struct SelectedFile
{
    QString display;    ///< empty = as the file is called
    QDateTime modified; ///< invalid = unknown
    SlicerNotes notes;
    std::optional<double> lastPrintTime; ///< seconds
    std::optional<double> averagePrintTime;

    friend bool operator==(const SelectedFile &, const SelectedFile &) = default;
};

/// From the mirror of the printer to the data of the published interface. Pure functions.
namespace PrinterData {

/// How far back the temperatures of the published interface go.
inline constexpr qint64 HistoryMs = 30 * 60 * 1000;

[[nodiscard]] JobData jobOf(const JobStatus &status, const SelectedFile &file);
[[nodiscard]] ProgressData progressOf(const JobStatus &status);
/// All heaters that reported, with their offsets.
[[nodiscard]] TemperatureData temperaturesOf(const PrinterState &state,
                                             const QMap<QString, double> &offsets);
/// The last HistoryMs before now, a record for each moment something was reported; oldest first.
[[nodiscard]] QList<TemperatureRecord> historyOf(const TemperatureHistory &history, qint64 nowMs);
[[nodiscard]] ConnectionInfo connectionOf(const StateFacts &facts, const LinkStatus &link,
                                          const QString &profile);
[[nodiscard]] std::optional<TransportInfo> transportOf(const LinkStatus &link);

} // namespace PrinterData

/// Completes reports of single heaters to records of all: what a report does not say is as it was. Pure.
class TemperatureCompleter final
{
public:
    [[nodiscard]] TemperatureRecord complete(const TemperaturePoint &point);
    void clear() { m_heaters.clear(); }

private:
    TemperatureData m_heaters;
};

} // namespace gantry
