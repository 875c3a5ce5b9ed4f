// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printercallback.h"
#include "printer/printerreport.h"

#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

class Listener final : public PrinterCallback
{
public:
    void onPrinterAddLog(const QString &data) override { heard.append(u"log "_s + data); }
    void onPrinterAddTemperature(const TemperatureRecord &data) override
    {
        heard.append(u"temperature %1 %2"_s.arg(data.heaters.value(u"tool0"_s).actual.value_or(-1))
                         .arg(data.heaters.size()));
    }
    void onPrinterReceivedRegisteredMessage(const QString &name, const QString &output) override
    {
        heard.append(u"registered "_s + name + u' ' + output);
    }
    void onPrinterSendCurrentData(const CurrentData &) override { heard.append(u"current"_s); }

    QStringList heard;
};

} // namespace

class TestPrinterReport final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsOfTheStateAfterEveryFact();
    void selectsNothingForATransfer();
    void tellsEventsOfEveryFact();
    void callsBack();
    void completesTemperaturesPerConnection();

private:
    [[nodiscard]] QStringList happened() const;

    StateFacts m_facts;
    std::unique_ptr<PrinterReport> m_report;
    std::unique_ptr<QSignalSpy> m_happened;
};

void TestPrinterReport::init()
{
    m_facts = {};
    m_report = std::make_unique<PrinterReport>(PrinterReport::Sources{
        [this] { return m_facts; },
        {[] { return CurrentData(); }, [] { return InitialData(); }},
    });
    m_happened = std::make_unique<QSignalSpy>(m_report.get(), &PrinterReport::happened);
}

QStringList TestPrinterReport::happened() const
{
    QStringList names;
    for (const QList<QVariant> &arguments : *m_happened)
        names.append(arguments.first().value<PrinterEvent>().name);
    return names;
}

void TestPrinterReport::tellsOfTheStateAfterEveryFact()
{
    m_facts.wasOpened = true;
    m_facts.link = LinkState::Ready;
    LinkStatus link;
    link.state = LinkState::Ready;
    m_report->handleLink(link);
    QCOMPARE(happened(), (QStringList{u"Connected"_s, u"PrinterStateChanged"_s}));
    m_facts.job = JobState::Starting;
    JobStatus job;
    job.state = JobState::Starting;
    job.filePath = u"/a.gcode"_s;
    m_report->handleJob(job);
    QCOMPARE(happened().sliced(2), (QStringList{u"FileSelected"_s, u"PrintStarted"_s,
                                                u"ChartMarked"_s, u"PrinterStateChanged"_s}));
}

void TestPrinterReport::selectsNothingForATransfer()
{
    JobStatus job;
    job.state = JobState::Starting;
    job.filePath = u"/a.gcode"_s;
    job.isTransfer = true;
    m_report->handleJob(job);
    QCOMPARE(happened(), QStringList{u"TransferStarted"_s});
}

void TestPrinterReport::tellsEventsOfEveryFact()
{
    m_report->handleConnecting({});
    m_report->handleDisconnecting();
    m_report->handleReset();
    FirmwareInfo firmware;
    firmware.name = u"Marlin"_s;
    m_report->handleFirmware(firmware);
    m_report->handlePosition({1.0, 2.0, 3.0, 4.0});
    ErrorReport error;
    error.error = u"Too hot"_s;
    m_report->handleError(error);
    m_report->handleSuppressed({{"M0", u"No."_s, SuppressedCommand::Severity::Info},
                                {"M1", u"No."_s, SuppressedCommand::Severity::Warning}});
    QCOMPARE(m_happened->last().first().value<PrinterEvent>().payload.value(u"severity"_s),
             QVariant(u"warn"_s));
    m_report->handleInvalidTool(1, 0);
    m_report->handleScript(u"afterPrintDone"_s, false, {});
    m_report->handleSdCard();
    m_report->handleProfile(PrinterEvents::ProfileChange::Deleted, u"a"_s);
    QCOMPARE(happened(),
             (QStringList{u"Connecting"_s, u"Disconnecting"_s, u"Disconnected"_s, u"PrinterReset"_s,
                          u"FirmwareData"_s, u"PositionUpdate"_s, u"Error"_s,
                          u"CommandSuppressed"_s, u"CommandSuppressed"_s, u"InvalidToolReported"_s,
                          u"GcodeScriptAfterPrintDoneFinished"_s, u"UpdatedFiles"_s,
                          u"PrinterProfileDeleted"_s}));
}

void TestPrinterReport::callsBack()
{
    Listener listener;
    m_report->callbacks().add(&listener);
    WireLine home;
    home.direction = WireLine::Direction::Sent;
    home.text = "G28";
    m_report->handleLines({home}, 0);
    m_report->handleRegistered({{u"x"_s, u"X:1"_s, {{u"t"_s, u"1 mm"_s}}}});
    QCOMPARE(listener.heard, (QStringList{u"log Send: G28"_s, u"registered t 1 mm"_s}));
    QCOMPARE(happened(), (QStringList{u"Home"_s, u"RegisteredMessageReceived"_s}));
    QTRY_COMPARE(listener.heard.last(), u"current"_s);
}

void TestPrinterReport::completesTemperaturesPerConnection()
{
    Listener listener;
    m_report->callbacks().add(&listener);
    m_report->handleTemperatures(
        {{1000, {{HeaterId::bed(), 60, {}, {}}}}, {2000, {{HeaterId::tool(0), 20, {}, {}}}}});
    m_report->handleLink({});
    m_report->handleTemperatures({{3000, {{HeaterId::tool(0), 21, {}, {}}}}});
    QCOMPARE(listener.heard,
             (QStringList{u"temperature -1 1"_s, u"temperature 20 2"_s, u"temperature 21 1"_s}));
}

QTEST_GUILESS_MAIN(TestPrinterReport)
#include "tst_printerreport.moc"
