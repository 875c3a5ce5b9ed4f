// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/jobstate.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// The data of the published printer interface as plain values. Each converts to JSON in the documented shape; what is
/// not known is null there. Temperatures in degrees C, lengths in mm, times in seconds.
namespace gantry {

/// `state.flags`.
struct StateFlags
{
    bool operational = false; ///< connected and responding
    bool printing = false;    ///< a job goes on, also while it starts, pauses, resumes or ends
    bool cancelling = false;
    bool pausing = false;
    bool resuming = false;
    bool finishing = false;
    bool closedOrError = true; ///< disconnected, or in an error state; false while connecting
    bool error = false;
    bool paused = false;
    bool ready = false;   ///< operational, and neither a job nor a transfer is active
    bool sdReady = false; ///< a card is known to be in

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const StateFlags &, const StateFlags &) = default;
};

/// `state`.
struct StateData
{
    QString text;
    StateFlags flags;
    QString error; ///< what the last error was; empty if there was none

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const StateData &, const StateData &) = default;
};

/// `job.file`.
struct FileData
{
    QString name;    ///< without folders
    QString path;    ///< absolute of a local file; the firmware's name of a file on the card
    QString display; ///< for people
    FileOrigin origin = FileOrigin::Local;
    std::optional<qint64> size; ///< bytes
    QDateTime date;             ///< of the last change; invalid = unknown

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const FileData &, const FileData &) = default;
};

/// What a file needs of one tool's filament.
struct FilamentData
{
    double length = 0;            ///< mm
    std::optional<double> volume; ///< cubic centimetres; absent where the diameter is not known

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const FilamentData &, const FilamentData &) = default;
};

/// `job`: the selected file and what is known of it. Without a file everything is null.
struct JobData
{
    std::optional<FileData> file;
    std::optional<double> estimatedPrintTime; ///< as the slicer says in the file
    std::optional<double> lastPrintTime;      ///< of this file with this profile
    std::optional<double> averagePrintTime;   ///< likewise
    QMap<QString, FilamentData> filament;     ///< by "tool0", ...; empty = unknown

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const JobData &, const JobData &) = default;
};

/// `progress`. Everything is absent while nothing was started since the file was selected.
struct ProgressData
{
    std::optional<double> completion;    ///< percent, 0..100
    std::optional<qint64> filepos;       ///< bytes
    std::optional<qint64> printTime;     ///< without pauses
    std::optional<qint64> printTimeLeft; ///< absent also while no guess is better than none
    TimeLeftOrigin printTimeLeftOrigin = TimeLeftOrigin::Unknown;

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const ProgressData &, const ProgressData &) = default;
};

/// `resends`: how well the wire works.
struct ResendData
{
    quint64 count = 0;
    quint64 transmitted = 0;
    int ratio = 0; ///< percent
    bool critical = false;

    [[nodiscard]] static ResendData of(quint64 count, quint64 transmitted);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const ResendData &, const ResendData &) = default;
};

/// One heater now.
struct HeaterData
{
    std::optional<double> actual;
    std::optional<double> target;
    std::optional<double>
        offset; ///< only in the current temperatures, not in points of the history

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const HeaterData &, const HeaterData &) = default;
};

/// By "tool0", "bed", "chamber" or a sensor's name.
using TemperatureData = QMap<QString, HeaterData>;
[[nodiscard]] QJsonObject toJson(const TemperatureData &temperatures);

/// All heaters at one moment: a point of the history.
struct TemperatureRecord
{
    qint64 time = 0; ///< seconds since 1970
    TemperatureData heaters;

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const TemperatureRecord &, const TemperatureRecord &) = default;
};

/// Everything a client shows, at one moment.
struct CurrentData
{
    StateData state;
    JobData job;
    ProgressData progress;
    std::optional<double> currentZ; ///< as sent or reported
    QMap<QString, double> offsets;  ///< of file lines' targets, by heater
    ResendData resends;
    std::optional<int> currentTool;

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const CurrentData &, const CurrentData &) = default;
};

/// What a callback gets once, to begin with.
struct InitialData
{
    CurrentData current;
    QList<TemperatureRecord> temps; ///< oldest first
    QStringList logs;               ///< the last lines of the conversation, at most 300
    QStringList messages;           ///< the last messages of the firmware, at most 300

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const InitialData &, const InitialData &) = default;
};

/// The documented 4-tuple of the connection in use; offline ("Closed", null, null, null).
struct ConnectionInfo
{
    QString state;
    std::optional<QString> port;    ///< in use, not "AUTO"
    std::optional<int> baudrate;    ///< in use; 0 where the port has none
    std::optional<QString> profile; ///< id of the profile

    [[nodiscard]] QJsonArray toJson() const;
    friend bool operator==(const ConnectionInfo &, const ConnectionInfo &) = default;
};

/// What the printer is reached through. The channel itself lives on the comm thread and is not handed out.
struct TransportInfo
{
    enum class Kind { Serial, Tcp, Virtual };

    Kind kind = Kind::Serial;
    QString port;
    int baudRate = 0; ///< 0 where the port has none

    friend bool operator==(const TransportInfo &, const TransportInfo &) = default;
};

/// "local", "sdcard".
[[nodiscard]] QString documentedName(FileOrigin origin);
/// "linear", "mixed-analysis", ...; empty for Unknown.
[[nodiscard]] QString documentedName(TimeLeftOrigin origin);

} // namespace gantry
