// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/errorpresenter.h"
#include "common/messagebar.h"
#include "printer/printer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// What becomes a message, and when it is taken back; over the virtual printer.
class TestErrorPresenter final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aPauseOfTheFileIsExplained();
    void aFilamentChangeIsAMessage();
    void runoutIsAMessage_data();
    void runoutIsAMessage();
    void otherActionsAreNone();
    void aHeldBackCommandIsAMessage();
    void anErrorThatCancelsIsAMessage();
    void aHangingDiskIsAMessage();

private:
    bool start(const QByteArray &gcode)
    {
        m_printer->connectPrinter({ConnectionSettings::VirtualPort, 0, {}}, {});
        if (!QTest::qWaitFor([this] { return m_printer->state().isReady(); }, 10000))
            return false;
        QFile file(m_home.filePath(u"part.gcode"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(gcode) != gcode.size())
            return false;
        file.close();
        if (!m_printer->job().selectFile(file.fileName()))
            return false;
        m_printer->job().start();
        return true;
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const Message &message : m_bar->messages())
            texts << message.text;
        return texts;
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        return texts().join(u'\n').contains(words);
    }

    QTemporaryDir m_home;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<MessageBar> m_bar;
    std::unique_ptr<ErrorPresenter> m_errors;
};

void TestErrorPresenter::init()
{
    VirtualPrinterOptions options;
    options.speed = 20;
    m_printer = std::make_unique<Printer>(defaultTransportFactory(options));
    m_bar = std::make_unique<MessageBar>();
    m_errors = std::make_unique<ErrorPresenter>(*m_printer, *m_bar);
}

void TestErrorPresenter::cleanup()
{
    m_errors.reset();
    m_bar.reset();
    m_printer.reset();
}

void TestErrorPresenter::aPauseOfTheFileIsExplained()
{
    QVERIFY(start("G28\nM0 Insert the nut\nG1 X10 F6000\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->state().job.state, JobState::Paused, 20000);
    QTRY_COMPARE(texts().size(), 1);
    QVERIFY2(says(u"in line 2"_s), qPrintable(texts().first()));
    m_printer->job().resume();
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->state().job.state, JobState::Finished, 20000);
    QVERIFY(m_bar->messages().isEmpty());
}

void TestErrorPresenter::aFilamentChangeIsAMessage()
{
    QVERIFY(start("G28\nG4 S60\nG1 X10 F6000\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->state().job.state, JobState::Printing, 20000);
    emit m_printer->eventHappened({u"FilamentChange"_s, {}}); // M600 was sent
    QVERIFY(says(u"change of filament"_s));
    m_printer->job().cancel();
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->state().job.state, JobState::Cancelled, 20000);
    QVERIFY(!says(u"change of filament"_s));
}

void TestErrorPresenter::runoutIsAMessage_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("Marlin") << u"out_of_filament T0"_s;
    QTest::newRow("another") << u"filament_runout 1"_s;
}

void TestErrorPresenter::runoutIsAMessage()
{
    QFETCH(QString, action);
    emit m_printer->noticesReceived({{FirmwareNotice::Kind::Action, action}});
    QVERIFY(says(u"run out of filament"_s));
}

void TestErrorPresenter::otherActionsAreNone()
{
    emit m_printer->noticesReceived({{FirmwareNotice::Kind::Action, u"prompt_begin Hello"_s},
                                     {FirmwareNotice::Kind::Notification, u"Layer 3"_s}});
    QVERIFY(m_bar->messages().isEmpty());
}

void TestErrorPresenter::aHeldBackCommandIsAMessage()
{
    const QVariantMap event{{u"command"_s, u"T3"_s}, {u"message"_s, u"There is no tool 3."_s}};
    QVariantMap warning = event;
    warning.insert(u"severity"_s, u"warn"_s);
    QVariantMap info = event;
    info.insert(u"severity"_s, u"info"_s);
    emit m_printer->eventHappened({u"CommandSuppressed"_s, info});
    QVERIFY(m_bar->messages().isEmpty()); // as the person has set it
    emit m_printer->eventHappened({u"CommandSuppressed"_s, warning});
    emit m_printer->eventHappened({u"CommandSuppressed"_s, warning});
    QCOMPARE(texts(), QStringList{u"T3: There is no tool 3."_s});
}

void TestErrorPresenter::anErrorThatCancelsIsAMessage()
{
    QVariantMap event{{u"error"_s, u"Bed leveling failed"_s}, {u"consequence"_s, u"disconnect"_s}};
    emit m_printer->eventHappened({u"Error"_s, event});
    QVERIFY(m_bar->messages().isEmpty()); // the closed link tells
    event.insert(u"consequence"_s, u"cancel"_s);
    emit m_printer->eventHappened({u"Error"_s, event});
    QVERIFY(says(u"Bed leveling failed"_s) && says(u"cancelled"_s));
}

void TestErrorPresenter::aHangingDiskIsAMessage()
{
    JobStatus job;
    job.state = JobState::Printing;
    job.filePath = u"part.gcode"_s;
    job.waitsForDisk = true;
    emit m_printer->connection().jobChanged(job);
    QVERIFY(says(u"disk"_s));
    job.waitsForDisk = false;
    emit m_printer->connection().jobChanged(job);
    QVERIFY(m_bar->messages().isEmpty());
}

QTEST_MAIN(TestErrorPresenter)
#include "tst_errorpresenter.moc"
