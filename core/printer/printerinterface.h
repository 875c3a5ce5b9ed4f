// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "printer/connectionoptions.h"
#include "printer/currentdata.h"
#include "printer/jobhold.h"
#include "printer/printerstates.h"
#include "types/commandtags.h"
#include "types/errorreport.h"
#include "types/firmwareinfo.h"
#include "types/sdfile.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace gantry {

class PrinterCallback;

/// The F word of a move.
class MoveSpeed final
{
public:
    /// What the printer profile says (None in the published interface).
    MoveSpeed() = default;
    /// @param millimetresPerMinute 0 = no F word
    MoveSpeed(double millimetresPerMinute)
        : m_value(millimetresPerMinute)
    {}
    /// No F word: at whatever speed was last set (False in the published interface).
    [[nodiscard]] static MoveSpeed unset() { return {0.0}; }

    /// Absent = from the profile.
    [[nodiscard]] const std::optional<double> &value() const { return m_value; }

private:
    std::optional<double> m_value;
};

/// How far one axis moves, or where to.
struct AxisDistance
{
    QString axis;        ///< "x", "y", "z" or "e", lower case
    double distance = 0; ///< mm
};

/// One printer as programs see it: PrinterInterface of the published interface, every documented method under its name in
/// our style, with what its clients use beside it. GUI thread only; no method blocks, and none throws.
///
/// Bad input is an error also without a connection (InvalidArgument unless named otherwise), and is looked at first.
/// What then cannot be done because there is no connection, or no job, is silently nothing, as documented, unless a method
/// says otherwise. A method that commands the printer returns when the command is on its way; what became of it comes
/// back as a change of the state. All queries answer with what the printer reported or was sent, never with what was
/// only asked for.
///
/// The tags of a command travel with it; each method adds "trigger:printer.<its documented name>" to a copy.
class PrinterInterface
{
public:
    virtual ~PrinterInterface() = default;

    /// valid_axes.
    [[nodiscard]] static const QStringList &validAxes();
    /// valid_tool_regex: "tool" and digits, nothing before or after.
    [[nodiscard]] static const QRegularExpression &validToolPattern();
    /// valid_heater_regex: a tool, "bed" or "chamber", nothing before or after.
    [[nodiscard]] static const QRegularExpression &validHeaterPattern();

    // Connection

    /// connect: closes what is open and connects anew. The state is Connecting, Operational or an error later.
    /// @param port empty or "AUTO" = every USB serial device is tried, and what the settings name
    /// @param baudRate 0 = the rates that are offered are tried
    /// @param profile id; empty or unknown = the default profile
    virtual void connectPrinter(const QString &port = {}, int baudRate = 0,
                                const QString &profile = {})
        = 0;
    /// disconnect: the script beforePrinterDisconnected, then the port is closed.
    virtual void disconnectPrinter() = 0;
    /// get_connection_options.
    [[nodiscard]] virtual ConnectionOptions connectionOptions() const = 0;
    /// get_current_connection: ("Closed", null, null, null) while there is no connection.
    [[nodiscard]] virtual ConnectionInfo currentConnection() const = 0;
    /// get_transport: what the printer is reached through; nothing while there is no connection.
    [[nodiscard]] virtual std::optional<TransportInfo> transport() const = 0;
    /// fake_ack (repair_communication): as if the printer had said "ok". For a conversation that hangs.
    virtual void fakeAck() = 0;
    /// emergency_stop: M112 past all queues; the connection is closed. Always possible while a port is open.
    virtual void emergencyStop() = 0;

    // Commands

    /// commands: lines in this order; comments are stripped, what is empty then is dropped.
    /// @param force past what else waits to be sent, instead of behind it
    virtual Result<void> commands(const QStringList &commands, const CommandTags &tags = {},
                                  bool force = false)
        = 0;
    /// script: renders and sends a G-code script. Errors: UnknownScript. That it cannot be rendered turns out when it is
    /// rendered, which is when it is sent: Printer::refused() tells.
    /// @param context further variables, also found under "parameters" and "context"
    virtual Result<void> script(const QString &name, const QVariantMap &context = {},
                                const CommandTags &tags = {})
        = 0;
    /// jog: moves axes by (relative) or to (absolute) so many mm. Each axis once, at least one, else InvalidArgument. Not
    /// while a job runs, unless it is on hold: NotAvailable.
    virtual Result<void> jog(const QList<AxisDistance> &axes, bool relative = true,
                             const MoveSpeed &speed = {}, const CommandTags &tags = {})
        = 0;
    /// home: x, y, z, e in either case. When as jog().
    virtual Result<void> home(const QStringList &axes, const CommandTags &tags = {}) = 0;
    /// extrude: mm of filament, negative = retract; at most as fast as the profile says. When as jog().
    /// @param speed mm/min; absent = as the profile says
    virtual Result<void> extrude(double amount, std::optional<double> speed = {},
                                 const CommandTags &tags = {})
        = 0;
    /// change_tool: "tool0", "tool1", ...
    virtual Result<void> changeTool(const QString &tool, const CommandTags &tags = {}) = 0;
    /// set_temperature: heater "toolN", "bed", "chamber", or "tool" for the active one; 0 = off. Above the limit of the
    /// profile: InvalidArgument. Offsets are not applied.
    virtual Result<void> setTemperature(const QString &heater, double value,
                                        const CommandTags &tags = {})
        = 0;
    /// set_temperature_offset: degrees that are added to targets in the file, by heater; heaters not named keep theirs.
    /// -50..50 each. Forgotten when the connection ends. Nothing is sent for it, so there is nothing the tags could
    /// travel with; the note about it in the log has them.
    virtual Result<void> setTemperatureOffset(const QMap<QString, double> &offsets = {},
                                              const CommandTags &tags = {})
        = 0;
    /// feed_rate: percent, 1..999.
    virtual Result<void> feedRate(int percent, const CommandTags &tags = {}) = 0;
    /// feed_rate as a fraction: 1.5 = 150 %. Rounded to whole percent, then as above.
    virtual Result<void> feedRate(double fraction, const CommandTags &tags = {}) = 0;
    /// flow_rate: as feedRate().
    virtual Result<void> flowRate(int percent, const CommandTags &tags = {}) = 0;
    virtual Result<void> flowRate(double fraction, const CommandTags &tags = {}) = 0;

    // Jobs

    /// select_file. A relative path is looked up in the uploads folder and must stay inside; an absolute one may be
    /// anywhere. Ignored unless connected and ready. Errors at once: InvalidFileType (not gcode, gco, g, gc~),
    /// InvalidFileLocation (outside). The disk is asked in another thread; the file is selected, and printed, when it has
    /// answered. Told then by Printer::selectionFailed(): InvalidFileLocation (not there, not readable, a link that leads
    /// outside), and what the look into the file finds. Whoever selects again meanwhile takes it back.
    /// @param sd on the printer's card: the file is selected when the firmware says so
    /// @param position bytes to leave out when it is printed at once
    virtual Result<void> selectFile(const QString &path, bool sd, bool printAfterSelect = false,
                                    qint64 position = 0, const CommandTags &tags = {})
        = 0;
    /// unselect_file: nothing while a job is active.
    virtual void unselectFile() = 0;
    /// start_print: the selected file, from this byte on; one that is being selected as soon as it is. Nothing unless
    /// connected, ready and a file is selected.
    virtual void startPrint(qint64 position = 0, const CommandTags &tags = {}) = 0;
    /// pause_print: nothing unless a job runs.
    virtual void pausePrint(const CommandTags &tags = {}) = 0;
    /// resume_print: nothing unless it is paused or pausing.
    virtual void resumePrint(const CommandTags &tags = {}) = 0;
    /// toggle_pause_print: resumes what is paused, pauses what runs.
    virtual void togglePausePrint(const CommandTags &tags = {}) = 0;
    /// cancel_print: nothing unless a job is active. Also cancels a transfer, and takes back a print that is to begin as
    /// soon as its file is selected.
    virtual void cancelPrint(const CommandTags &tags = {}) = 0;
    /// job_on_hold: holds the job while the result lives. NotAvailable without a connection.
    /// @param blocking kept for the interface's sake: with one thread there is nobody to wait for
    [[nodiscard]] virtual Result<JobHold> jobOnHold(bool blocking = true) = 0;
    /// set_job_on_hold: counts; as many releases as holds. True: it is set. NotAvailable without a connection.
    virtual Result<bool> setJobOnHold(bool value, bool blocking = true) = 0;
    /// can_modify_file: not the one that is being printed, or copied to the card.
    [[nodiscard]] virtual bool canModifyFile(const QString &path, bool sd) const = 0;
    /// is_current_file: this is the selected file.
    [[nodiscard]] virtual bool isCurrentFile(const QString &path, bool sd) const = 0;

    // State

    /// get_state_id: "OPERATIONAL", ...; all in printerstates.h.
    [[nodiscard]] virtual QString stateId() const = 0;
    /// get_state_string: English.
    [[nodiscard]] virtual QString stateString() const = 0;
    /// get_current_data.
    [[nodiscard]] virtual CurrentData currentData() const = 0;
    /// get_current_job.
    [[nodiscard]] virtual JobData currentJob() const = 0;
    /// get_current_temperatures: with their offsets; empty while there is no connection.
    [[nodiscard]] virtual TemperatureData currentTemperatures() const = 0;
    /// get_temperature_history: the last 30 minutes, oldest first.
    [[nodiscard]] virtual QList<TemperatureRecord> temperatureHistory() const = 0;
    [[nodiscard]] virtual bool isOperational() const = 0;   ///< is_operational
    [[nodiscard]] virtual bool isPrinting() const = 0;      ///< is_printing
    [[nodiscard]] virtual bool isPausing() const = 0;       ///< is_pausing
    [[nodiscard]] virtual bool isPaused() const = 0;        ///< is_paused
    [[nodiscard]] virtual bool isResuming() const = 0;      ///< is_resuming
    [[nodiscard]] virtual bool isFinishing() const = 0;     ///< is_finishing
    [[nodiscard]] virtual bool isCancelling() const = 0;    ///< is_cancelling
    [[nodiscard]] virtual bool isClosedOrError() const = 0; ///< is_closed_or_error
    [[nodiscard]] virtual bool isError() const = 0;         ///< is_error
    [[nodiscard]] virtual bool isReady() const = 0;         ///< is_ready
    [[nodiscard]] virtual bool isSdReady() const = 0;       ///< is_sd_ready
    /// firmware_info.
    [[nodiscard]] virtual FirmwareInfo firmwareInfo() const = 0;
    /// error_info: the last error; none after a connect and after the start of a job.
    [[nodiscard]] virtual ErrorReport errorInfo() const = 0;

    // SD card

    virtual void initSdCard(const CommandTags &tags = {}) = 0;     ///< init_sd_card: M21
    virtual void releaseSdCard(const CommandTags &tags = {}) = 0;  ///< release_sd_card: M22
    virtual void refreshSdFiles(const CommandTags &tags = {}) = 0; ///< refresh_sd_files: M20
    [[nodiscard]] virtual QList<SdFile> sdFiles() const = 0;       ///< get_sd_files
    /// add_sd_file: copies a local file to the card; progress and outcome are those of a job that is a transfer. Errors as
    /// selectFile(); NotAvailable unless connected and ready, SdCardMissing.
    virtual Result<void> addSdFile(const QString &localPath, const CommandTags &tags = {}) = 0;
    /// delete_sd_file: M30. NotAvailable for the file that is being printed.
    virtual Result<void> deleteSdFile(const QString &name, const CommandTags &tags = {}) = 0;

    // Callbacks and log

    /// register_callback. It must stay until it is unregistered.
    virtual void registerCallback(PrinterCallback *callback) = 0;
    /// unregister_callback: also from within a callback; one that is not registered is ignored.
    virtual void unregisterCallback(PrinterCallback *callback) = 0;
    /// send_initial_callback: only to one that is registered.
    virtual void sendInitialCallback(PrinterCallback *callback) = 0;
    /// log_lines: to the log of the conversation, an entry each.
    virtual void logLines(const QStringList &lines) = 0;
};

} // namespace gantry
