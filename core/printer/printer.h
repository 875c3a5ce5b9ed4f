// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comm/printerconnection.h"
#include "control/heatercontroller.h"
#include "control/motioncontroller.h"
#include "control/printermirror.h"
#include "control/ratecontroller.h"
#include "job/jobcontroller.h"
#include "sdcard/sdcardcontroller.h"
#include "simulator/virtualprinteroptions.h"
#include "temperature/temperaturemonitor.h"
#include "terminal/terminallog.h"
#include "types/serialportinfo.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <optional>

namespace gantry {

/// One printer: its connection, mirror and controllers, built and wired. Works without a window; the entry point for
/// the window, the command line and tests. GUI (or main) thread.
class Printer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Printer)

public:
    using PortScan = std::function<QList<SerialPortInfo>()>;

    /// @param factory how ports are opened; defaultTransportFactory() outside of tests
    explicit Printer(TransportFactory factory, QObject *parent = nullptr);
    /// With another look at the ports than scanSerialPorts() (for tests); it is called in the pool.
    Printer(TransportFactory factory, PortScan scan, QObject *parent = nullptr);

    [[nodiscard]] const PrinterMirror &mirror() const { return m_mirror; }
    [[nodiscard]] const PrinterState &state() const { return m_mirror.state(); }
    [[nodiscard]] const Availability &availability() const { return m_mirror.availability(); }
    [[nodiscard]] const PrinterProfile &profile() const { return m_mirror.profile(); }
    [[nodiscard]] MotionController &motion() { return m_motion; }
    [[nodiscard]] HeaterController &heaters() { return m_heaters; }
    [[nodiscard]] RateController &rates() { return m_rates; }
    [[nodiscard]] JobController &job() { return m_job; }
    [[nodiscard]] SdCardController &sdCard() { return m_sdCard; }
    [[nodiscard]] TemperatureMonitor &temperatures() { return m_temperatures; }
    [[nodiscard]] TerminalLog &terminal() { return m_terminal; }
    [[nodiscard]] PrinterConnection &connection() { return m_connection; }

    /// Connects with this profile. An empty port tries the USB serial devices there are, a rate of 0 the common rates.
    void connectPrinter(const ConnectionSettings &settings, const PrinterProfile &profile);
    void disconnectPrinter();
    /// Lines as a person types them; comments are stripped. Refused with a reason if there is no link.
    void sendCommands(const QByteArray &text);
    void fakeAcknowledge();
    void emergencyStop();

signals:
    void refused(
        const gantry::Error &error); ///< an intent that cannot be followed, from any controller
    /// The link or the job failed; each cause once (a job that fails with its link is the link's failure).
    void failed(const gantry::Error &error);
    void noticesReceived(const QList<gantry::FirmwareNotice> &notices);

private:
    struct ConnectIntent
    {
        ConnectionSettings settings;
        PrinterProfile profile;
    };

    void wireFacts();
    void wireIntents();
    void open(const ConnectIntent &intent, const QList<SerialPortInfo> &ports);
    void handlePortsScanned();
    void submit(const Submission &submission);
    void copyToCard(const QString &localPath, const QString &wantedName);
    void handleFailures(const QList<Error> &errors);
    void resumeJob();
    void handleLink(const LinkStatus &status);
    void handleJob(const JobStatus &status);
    void markJob(JobState before, JobState now);
    void mark(const QString &label);

    PortScan m_scan;
    QFutureWatcher<QList<SerialPortInfo>> m_portScan{this};
    std::optional<ConnectIntent> m_awaitsPorts; // an automatic port: until the ports are known
    PrinterConnection m_connection;
    PrinterMirror m_mirror;
    MotionController m_motion{m_mirror};
    HeaterController m_heaters{m_mirror};
    RateController m_rates{m_mirror};
    JobController m_job;
    SdCardController m_sdCard;
    TemperatureMonitor m_temperatures;
    TerminalLog m_terminal;
};

/// Serial ports, network addresses, and the virtual printer of these options.
[[nodiscard]] TransportFactory defaultTransportFactory(const VirtualPrinterOptions &virtualPrinter
                                                       = {});

} // namespace gantry
