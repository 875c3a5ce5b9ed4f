// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batterywatch.h"
#include "control/printermirror.h"
#include "powersource.h"

#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

class FakeSource final : public PowerSource
{
public:
    using PowerSource::setBattery;
};

LinkStatus linkTo(const QString &port)
{
    LinkStatus status;
    status.state = LinkState::Ready;
    status.settings.port = port;
    return status;
}

} // namespace

/// When a person is told that her print hangs on a battery.
class TestBatteryWatch final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_mirror = std::make_unique<PrinterMirror>();
        m_source = std::make_unique<FakeSource>();
        m_watch = std::make_unique<BatteryWatch>(*m_mirror, *m_source);
    }
    void aPrintOnBatteryIsRisky();
    void pullingThePlugIsNoticed();
    void aPrintFromTheCardGoesOnAlone();
    void theVirtualPrinterNeedsNoBattery();

private:
    void setJob(JobState state, FileOrigin origin = FileOrigin::Local)
    {
        JobStatus job;
        job.state = state;
        job.origin = origin;
        m_mirror->handleJob(job);
    }

    std::unique_ptr<PrinterMirror> m_mirror;
    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<BatteryWatch> m_watch;
};

void TestBatteryWatch::aPrintOnBatteryIsRisky()
{
    QSignalSpy changed(m_watch.get(), &BatteryWatch::changed);
    m_source->setBattery(true);
    m_mirror->handleLink(linkTo(u"ttyACM0"_s));
    QVERIFY(!m_watch->isRisky()); // nothing is printed
    setJob(JobState::Printing);
    QVERIFY(m_watch->isRisky());
    setJob(JobState::Paused);
    setJob(JobState::Printing);
    QCOMPARE(changed.size(), 1); // once a print
    setJob(JobState::Finished);
    QVERIFY(!m_watch->isRisky());
    QCOMPARE(changed.size(), 2);
}

void TestBatteryWatch::pullingThePlugIsNoticed()
{
    m_mirror->handleLink(linkTo(u"ttyACM0"_s));
    setJob(JobState::Printing);
    QVERIFY(!m_watch->isRisky());
    m_source->setBattery(true);
    QVERIFY(m_watch->isRisky());
    m_source->setBattery(false);
    QVERIFY(!m_watch->isRisky());
}

void TestBatteryWatch::aPrintFromTheCardGoesOnAlone()
{
    m_source->setBattery(true);
    m_mirror->handleLink(linkTo(u"ttyACM0"_s));
    setJob(JobState::Printing, FileOrigin::SdCard);
    QVERIFY(!m_watch->isRisky());
}

void TestBatteryWatch::theVirtualPrinterNeedsNoBattery()
{
    m_source->setBattery(true);
    m_mirror->handleLink(linkTo(ConnectionSettings::VirtualPort));
    setJob(JobState::Printing);
    QVERIFY(!m_watch->isRisky());
}

QTEST_GUILESS_MAIN(TestBatteryWatch)
#include "tst_batterywatch.moc"
