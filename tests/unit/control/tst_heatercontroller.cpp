// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/heatercontroller.h"

#include "control/printermirror.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace gantry;
using namespace Qt::StringLiterals;

using Lines = QList<QByteArray>;

class TestHeaterController final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void setsTargets_data();
    void setsTargets();
    void refusesTargets_data();
    void refusesTargets();
    void appliesPresets();
    void refusesAPresetAsAWhole();
    void coolsDown();
    void coolsNothingUnderAPrintUnasked();
    void coolsTheNozzlesOnly();
    void refusesWithoutALink();
    void setsTargetsWhilePrinting();
    void presetsFitTheDefaultProfile();

private:
    void useDual(bool shared)
    {
        PrinterProfile profile;
        profile.extruderCount = 2;
        profile.sharedNozzle = shared;
        profile.heatedChamber = true;
        m_mirror->setProfile(profile);
    }
    [[nodiscard]] Lines lines() const
    {
        return m_submitted->last().first().value<Submission>().block.lines;
    }

    std::unique_ptr<PrinterMirror> m_mirror;
    std::unique_ptr<HeaterController> m_heaters;
    std::unique_ptr<QSignalSpy> m_submitted;
    std::unique_ptr<QSignalSpy> m_refused;
};

void TestHeaterController::init()
{
    m_mirror = std::make_unique<PrinterMirror>();
    m_heaters = std::make_unique<HeaterController>(*m_mirror);
    m_submitted = std::make_unique<QSignalSpy>(m_heaters.get(), &HeaterController::submitRequested);
    m_refused = std::make_unique<QSignalSpy>(m_heaters.get(), &HeaterController::refused);
    m_mirror->handleLink({LinkState::Ready, {}, {}, {}});
}

void TestHeaterController::setsTargets_data()
{
    QTest::addColumn<int>("extruders");
    QTest::addColumn<bool>("shared");
    QTest::addColumn<QString>("heater");
    QTest::addColumn<double>("target");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("one extruder") << 1 << false << u"tool0"_s << 210.0 << QByteArray("M104 S210");
    QTest::newRow("two extruders")
        << 2 << false << u"tool1"_s << 210.0 << QByteArray("M104 T1 S210");
    QTest::newRow("shared nozzle") << 2 << true << u"tool0"_s << 210.0 << QByteArray("M104 S210");
    QTest::newRow("bed") << 1 << false << u"bed"_s << 60.5 << QByteArray("M140 S60.5");
    QTest::newRow("chamber") << 1 << false << u"chamber"_s << 40.0 << QByteArray("M141 S40");
    QTest::newRow("off") << 1 << false << u"tool0"_s << 0.0 << QByteArray("M104 S0");
    QTest::newRow("at the limit") << 1 << false << u"tool0"_s << 300.0 << QByteArray("M104 S300");
}

void TestHeaterController::setsTargets()
{
    QFETCH(int, extruders);
    QFETCH(bool, shared);
    QFETCH(QString, heater);
    QFETCH(double, target);
    QFETCH(QByteArray, line);
    PrinterProfile profile;
    profile.extruderCount = extruders;
    profile.sharedNozzle = shared;
    profile.heatedChamber = true;
    m_mirror->setProfile(profile);
    m_heaters->setTarget(*HeaterId::fromKey(heater), target);
    QCOMPARE(m_submitted->size(), 1);
    QCOMPARE(lines(), Lines{line});
    QVERIFY(m_refused->isEmpty());
}

void TestHeaterController::refusesTargets_data()
{
    QTest::addColumn<HeaterId>("heater");
    QTest::addColumn<double>("target");
    QTest::addColumn<QString>("word"); // of the message
    QTest::newRow("too hot") << HeaterId::tool(0) << 300.5 << u"300 °C"_s;
    QTest::newRow("bed too hot") << HeaterId::bed() << 121.0 << u"120 °C"_s;
    QTest::newRow("negative") << HeaterId::bed() << -1.0 << u"0 °C"_s;
    QTest::newRow("no number") << HeaterId::bed() << std::numeric_limits<double>::quiet_NaN()
                               << u"0 °C"_s;
    QTest::newRow("no such tool") << HeaterId::tool(1) << 200.0 << u"tool1"_s;
    QTest::newRow("no chamber") << HeaterId::chamber() << 40.0 << u"chamber"_s;
    QTest::newRow("a sensor") << HeaterId{HeaterId::Kind::Sensor, 0, u"P"_s} << 40.0 << u"P"_s;
}

void TestHeaterController::refusesTargets()
{
    QFETCH(HeaterId, heater);
    QFETCH(double, target);
    QFETCH(QString, word);
    m_heaters->setTarget(heater, target);
    QVERIFY(m_submitted->isEmpty());
    QCOMPARE(m_refused->size(), 1);
    const auto error = m_refused->first().first().value<Error>();
    QCOMPARE(error.code, ErrorCode::InvalidArgument);
    QVERIFY2(error.message.contains(word), qPrintable(error.message));
}

void TestHeaterController::appliesPresets()
{
    m_heaters->apply({u"PLA"_s, 210, 60, 0});
    QCOMPARE(lines(), (Lines{"M104 S210", "M140 S60"}));
    useDual(false);
    m_heaters->apply({u"ABS"_s, 245, 100, 50});
    QCOMPARE(lines(), (Lines{"M104 T0 S245", "M104 T1 S245", "M140 S100", "M141 S50"}));
    useDual(true);
    m_heaters->apply({u"ABS"_s, 245, 100, 50});
    QCOMPARE(lines(), (Lines{"M104 S245", "M140 S100", "M141 S50"}));
}

void TestHeaterController::refusesAPresetAsAWhole()
{
    m_heaters->apply({u"too hot for the bed"_s, 210, 200, 0});
    QVERIFY(m_submitted->isEmpty());
    QCOMPARE(m_refused->size(), 1);
}

void TestHeaterController::coolsDown()
{
    useDual(false);
    m_heaters->coolDown();
    QCOMPARE(m_submitted->size(), 1);
    QCOMPARE(lines(), (Lines{"M104 T0 S0", "M104 T1 S0", "M140 S0", "M141 S0"}));
}

void TestHeaterController::coolsNothingUnderAPrintUnasked()
{
    QSignalSpy questions(m_heaters.get(), &HeaterController::coolDownQuestioned);
    JobStatus job;
    job.state = JobState::Printing;
    m_mirror->handleJob(job);
    m_heaters->coolDown();
    QCOMPARE(questions.size(), 1);
    QVERIFY(m_submitted->isEmpty());
    m_heaters->switchAllOff();
    QCOMPARE(lines(), (Lines{"M104 S0", "M140 S0"}));
    job.state = JobState::Finished;
    m_mirror->handleJob(job);
    m_heaters->coolDown();
    QCOMPARE(m_submitted->size(), 2);
    QCOMPARE(questions.size(), 1);
}

void TestHeaterController::coolsTheNozzlesOnly()
{
    useDual(false);
    m_heaters->switchNozzlesOff();
    QCOMPARE(lines(), (Lines{"M104 T0 S0", "M104 T1 S0"}));
    useDual(true);
    m_heaters->switchNozzlesOff();
    QCOMPARE(lines(), Lines{"M104 S0"});
}

void TestHeaterController::refusesWithoutALink()
{
    m_mirror->handleLink({LinkState::Disconnected, {}, {}, {}});
    m_heaters->setTarget(HeaterId::bed(), 60);
    m_heaters->coolDown();
    QVERIFY(m_submitted->isEmpty());
    QCOMPARE(m_refused->size(), 2);
    QCOMPARE(m_refused->first().first().value<Error>().code, ErrorCode::NotAvailable);
}

void TestHeaterController::setsTargetsWhilePrinting()
{
    JobStatus job;
    job.state = JobState::Printing;
    m_mirror->handleJob(job);
    m_heaters->setTarget(HeaterId::bed(), 60);
    QCOMPARE(m_submitted->size(), 1);
}

void TestHeaterController::presetsFitTheDefaultProfile()
{
    QStringList names;
    for (const TemperaturePreset &preset : defaultTemperaturePresets()) {
        names.append(preset.name);
        m_heaters->apply(preset);
    }
    QCOMPARE(names, (QStringList{u"PLA"_s, u"PETG"_s, u"ABS"_s}));
    QVERIFY(m_refused->isEmpty());
}

QTEST_APPLESS_MAIN(TestHeaterController)
#include "tst_heatercontroller.moc"
