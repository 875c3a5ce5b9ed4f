// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comm/printerconnection.h"
#include "control/heatercontroller.h"
#include "control/idleheaterguard.h"
#include "control/motioncontroller.h"
#include "control/printermirror.h"
#include "control/promptcontroller.h"
#include "control/ratecontroller.h"
#include "job/jobcontroller.h"
#include "job/messagerules.h"
#include "printer/portscan.h"
#include "printer/printarchive.h"
#include "printer/printerinterface.h"
#include "printer/printerreport.h"
#include "printer/returnwatch.h"
#include "profile/profilestore.h"
#include "script/scriptstore.h"
#include "sdcard/sdcardcontroller.h"
#include "settings/protocolpreferences.h"
#include "simulator/virtualprinteroptions.h"
#include "temperature/temperaturemonitor.h"
#include "terminal/terminallog.h"
#include "types/serialportinfo.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <optional>

namespace gantry {

class Settings;

/// What the program keeps on disk and a printer makes use of. The objects must outlive the printer; those that are null are
/// done without.
struct PrinterStores
{
    ProfileStore *profiles = nullptr;     ///< null: the documented default profile only
    const ScriptStore *scripts = nullptr; ///< null: the built-in scripts
    const Settings *settings
        = nullptr;         ///< of the connection and the protocol; null: the documented defaults
    QString uploadsFolder; ///< where relative paths of files lead
    QString archiveFolder; ///< of the history of prints; empty: none is kept
    int number = 1; ///< of this printer in the program; each keeps a recovery record of its own
};

/// One printer: its connection, mirror and controllers, built and wired. Works without a window; the entry point for
/// the window, the command line and tests; to programs it is the documented PrinterInterface. GUI (or main) thread.
class Printer final : public QObject, public PrinterInterface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Printer)

public:
    /// @param factory how ports are opened; defaultTransportFactory() outside of tests
    explicit Printer(TransportFactory factory, QObject *parent = nullptr);
    /// With another look at the ports of the system than scanSerialPorts() (for tests); it is called in the pool. What the
    /// settings say of ports holds for both.
    Printer(TransportFactory factory, PortScan scan, QObject *parent = nullptr);

    void setStores(const PrinterStores &stores);
    /// A print whose link breaks waits for its printer from now on, instead of failing, and may be resumed when that is back
    /// as it was left; false at first. For who shows a person such a print. Counts from the next connection on.
    void setSuspendsJobs(bool suspends) { m_suspendsJobs = suspends; }

    [[nodiscard]] const PrinterMirror &mirror() const { return m_mirror; }
    [[nodiscard]] const PrinterState &state() const { return m_mirror.state(); }
    [[nodiscard]] const Availability &availability() const { return m_mirror.availability(); }
    [[nodiscard]] const PrinterProfile &profile() const { return m_mirror.profile(); }
    [[nodiscard]] MotionController &motion() { return m_motion; }
    [[nodiscard]] HeaterController &heaters() { return m_heaters; }
    [[nodiscard]] IdleHeaterGuard &idleHeaters() { return m_idleHeaters; }
    [[nodiscard]] RateController &rates() { return m_rates; }
    [[nodiscard]] JobController &job() { return m_job; }
    [[nodiscard]] SdCardController &sdCard() { return m_sdCard; }
    [[nodiscard]] TemperatureMonitor &temperatures() { return m_temperatures; }
    [[nodiscard]] TerminalLog &terminal() { return m_terminal; }
    [[nodiscard]] PrinterConnection &connection() { return m_connection; }
    [[nodiscard]] PromptController &prompts() { return m_prompts; }
    /// The scripts the printer is driven with.
    [[nodiscard]] ScriptSet scripts() const;
    /// Expressions looked for in what the printer says, in place of those set before; a match comes as a registered message.
    void setFeedback(const QList<FeedbackExpression> &expressions);
    /// The print that was cut short last, until another one is begun.
    [[nodiscard]] std::optional<RecoveryRecord> recovery() const { return m_archive.recovery(); }
    /// The print whose end nobody saw when the program ran last, until another one is begun.
    [[nodiscard]] std::optional<RecoveryRecord> unfinishedPrint() const
    {
        return m_archive.unfinished();
    }

    /// Connects with this profile. An empty port tries the USB serial devices there are and the ports named in
    /// the settings, a rate of 0 the rates that are offered.
    void connectPrinter(const ConnectionSettings &settings, const PrinterProfile &profile);
    void disconnectPrinter() override;
    /// Lines as a person types them; comments are stripped. Refused with a reason if there is no link.
    void sendCommands(const QByteArray &text);
    /// As commands(). A print that is paused goes on in its own modes.
    Result<void> macro(const QStringList &lines, const CommandTags &tags);
    void fakeAcknowledge();
    void emergencyStop() override;
    /// Looks in the pool which ports there are; connectionOptionsChanged() follows.
    void refreshConnectionOptions();

    // PrinterInterface, described there. The defaults of parameters are those of the interface.
    void connectPrinter(const QString &port, int baudRate, const QString &profile) override;
    [[nodiscard]] ConnectionOptions connectionOptions() const override;
    [[nodiscard]] ConnectionInfo currentConnection() const override;
    [[nodiscard]] std::optional<TransportInfo> transport() const override;
    void fakeAck() override;
    Result<void> commands(const QStringList &commands, const CommandTags &tags,
                          bool force) override;
    Result<void> script(const QString &name, const QVariantMap &context,
                        const CommandTags &tags) override;
    Result<void> jog(const QList<AxisDistance> &axes, bool relative, const MoveSpeed &speed,
                     const CommandTags &tags) override;
    Result<void> home(const QStringList &axes, const CommandTags &tags) override;
    Result<void> extrude(double amount, std::optional<double> speed,
                         const CommandTags &tags) override;
    Result<void> changeTool(const QString &tool, const CommandTags &tags) override;
    Result<void> setTemperature(const QString &heater, double value,
                                const CommandTags &tags) override;
    Result<void> setTemperatureOffset(const QMap<QString, double> &offsets,
                                      const CommandTags &tags) override;
    Result<void> feedRate(int percent, const CommandTags &tags) override;
    Result<void> feedRate(double fraction, const CommandTags &tags) override;
    Result<void> flowRate(int percent, const CommandTags &tags) override;
    Result<void> flowRate(double fraction, const CommandTags &tags) override;
    Result<void> selectFile(const QString &path, bool sd, bool printAfterSelect, qint64 position,
                            const CommandTags &tags) override;
    void unselectFile() override;
    void startPrint(qint64 position, const CommandTags &tags) override;
    void pausePrint(const CommandTags &tags) override;
    void resumePrint(const CommandTags &tags) override;
    void togglePausePrint(const CommandTags &tags) override;
    void cancelPrint(const CommandTags &tags) override;
    [[nodiscard]] Result<JobHold> jobOnHold(bool blocking) override;
    Result<bool> setJobOnHold(bool value, bool blocking) override;
    [[nodiscard]] bool canModifyFile(const QString &path, bool sd) const override;
    [[nodiscard]] bool isCurrentFile(const QString &path, bool sd) const override;
    [[nodiscard]] QString stateId() const override;
    [[nodiscard]] QString stateString() const override;
    [[nodiscard]] CurrentData currentData() const override;
    [[nodiscard]] JobData currentJob() const override;
    [[nodiscard]] TemperatureData currentTemperatures() const override;
    [[nodiscard]] QList<TemperatureRecord> temperatureHistory() const override;
    [[nodiscard]] bool isOperational() const override;
    [[nodiscard]] bool isPrinting() const override;
    [[nodiscard]] bool isPausing() const override;
    [[nodiscard]] bool isPaused() const override;
    [[nodiscard]] bool isResuming() const override;
    [[nodiscard]] bool isFinishing() const override;
    [[nodiscard]] bool isCancelling() const override;
    [[nodiscard]] bool isClosedOrError() const override;
    [[nodiscard]] bool isError() const override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] bool isSdReady() const override;
    [[nodiscard]] FirmwareInfo firmwareInfo() const override;
    [[nodiscard]] ErrorReport errorInfo() const override;
    void initSdCard(const CommandTags &tags) override;
    void releaseSdCard(const CommandTags &tags) override;
    void refreshSdFiles(const CommandTags &tags) override;
    [[nodiscard]] QList<SdFile> sdFiles() const override;
    Result<void> addSdFile(const QString &localPath, const CommandTags &tags) override;
    Result<void> deleteSdFile(const QString &name, const CommandTags &tags) override;
    void registerCallback(PrinterCallback *callback) override;
    void unregisterCallback(PrinterCallback *callback) override;
    void sendInitialCallback(PrinterCallback *callback) override;
    void logLines(const QStringList &lines) override;

signals:
    void refused(
        const gantry::Error &error); ///< an intent that cannot be followed, from any controller
    /// The profile wants somebody to be asked whether opening the port may restart the printer. Whoever listens asks, and
    /// connects again with ModemLines::Raise or Keep; where nobody listens, the connection is refused.
    void resetUndecided(const gantry::ConnectionSettings &settings,
                        const gantry::PrinterProfile &profile);
    /// The link or the job failed; each cause once (a job that fails with its link is the link's failure).
    void failed(const gantry::Error &error);
    void noticesReceived(const QList<gantry::FirmwareNotice> &notices);
    void eventHappened(const gantry::PrinterEvent &event); ///< the documented events
    /// At most twice a second, and only after changes.
    void currentDataChanged(const gantry::CurrentData &data);
    void connectionOptionsChanged();
    /// What a look at the file found that was to be selected; the one before it stays selected.
    void selectionFailed(const gantry::Error &error);

private:
    struct ConnectIntent
    {
        ConnectionSettings settings;
        PrinterProfile profile;
    };

    void wireFacts();
    void wireReport();
    void wireIntents();
    void open(const ConnectIntent &intent, const QList<SerialPortInfo> &ports);
    void handlePortsScanned();
    void handleNoCandidate(const Error &error);
    void handleOptionsScanned();
    void submit(const Submission &submission);
    void copyToCard(const QString &localPath, const QString &wantedName);
    void handleFailures(const QList<Error> &errors);
    void resumeJob();
    [[nodiscard]] bool isInterrupted() const;
    [[nodiscard]] PrinterProfile profileNamed(const QString &id) const;
    [[nodiscard]] StateFacts stateFacts() const;
    [[nodiscard]] StateFlags flags() const;
    [[nodiscard]] InitialData initialData() const;
    [[nodiscard]] QMap<QString, double> offsetsByName() const;
    Result<void> send(const Result<GcodeBlock> &block, const CommandTags &tags,
                      ModeKeeping keeping = ModeKeeping::None, bool urgent = false);
    Result<void> move(const Result<GcodeBlock> &block, const CommandTags &tags,
                      const Permission &permission);
    void handleLink(const LinkStatus &status);
    void handleFile(const QString &path);
    void handleAnalysis();
    void handleProfile();
    void handleProfileEdited(const QString &id);
    void handleError(const ErrorReport &report);
    void handleScriptEvents(const QList<ScriptEvent> &events);
    Result<void> tagCard(const CommandTags &tags, const std::function<Result<void>()> &intent);
    void updateSelectedFile();
    void forgetConnection();
    void updateRules();
    [[nodiscard]] ProtocolPreferences preferences() const;
    [[nodiscard]] ConnectionPreferences connectionPreferences() const;
    void handleJob(const JobStatus &status);
    void markJob(JobState before, JobState now);
    void mark(const QString &label);

    PortScan m_scan;
    QFutureWatcher<QList<SerialPortInfo>> m_portScan{this};
    std::optional<ConnectIntent> m_awaitsPorts; // an automatic port: until the ports are known
    QFutureWatcher<QList<SerialPortInfo>> m_optionScan{this};
    bool m_scansOptionsAgain = false; // asked for while it ran
    QList<SerialPortInfo> m_knownPorts;
    PrinterStores m_stores;
    PrintArchive m_archive;
    Detection m_detection = Detection::None;
    bool m_suspendsJobs = false;
    bool m_profileAwaitsEnd = false; // edited while a job was active
    bool m_wasOpened = false;
    bool m_foundNothing = false; // since the last wish to connect
    int m_connectionNumber = 0;  // counts those that ended
    int m_holds = 0;             // of this connection
    CommandTags m_startTags;     // of the print that begins when its file is open
    CommandTags m_cardTags;      // of the intent for the card that is being passed on
    ErrorReport m_error;
    SelectedFile m_selected;
    QList<FeedbackExpression> m_feedback;
    PrinterConnection m_connection;
    PrinterMirror m_mirror;
    MotionController m_motion{m_mirror};
    HeaterController m_heaters{m_mirror};
    IdleHeaterGuard m_idleHeaters{m_mirror, m_heaters};
    RateController m_rates{m_mirror};
    JobController m_job;
    SdCardController m_sdCard;
    TemperatureMonitor m_temperatures;
    TerminalLog m_terminal;
    PromptController m_prompts;
    PrinterReport m_report;
    ReturnWatch m_returnWatch{portScan({}, m_scan)};
};

/// Serial ports, network addresses, and the virtual printer of these options.
[[nodiscard]] TransportFactory defaultTransportFactory(const VirtualPrinterOptions &virtualPrinter
                                                       = {});

} // namespace gantry
