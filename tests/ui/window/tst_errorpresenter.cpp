// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/errorpresenter.h"
#include "common/messagebar.h"
#include "printer/printer.h"
#include "support/selectfile.h"

#include <QFile>
#include <QSignalSpy>
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
    void wordsThatEndAPrintComeSecond();
    void aHangingDiskIsAMessage();
    void whatThePrinterOnlyTellsIsAMessage();
    void dismissingItAnswersThePrinter();
    void itEndsWithTheJob();
    void aNewPrintTakesBackHowTheOneBeforeEnded();
    void aNewConnectionTakesBackHowTheOneBeforeEnded();

private:
    bool start(const QByteArray &gcode)
    {
        m_printer->connectPrinter({ConnectionSettings::VirtualPort, 0, {}}, {});
        return QTest::qWaitFor([this] { return m_printer->state().isReady(); }, 10000)
               && print(gcode);
    }
    void say(const QStringList &actions)
    {
        QList<FirmwareNotice> notices;
        for (const QString &text : actions)
            notices.append({FirmwareNotice::Kind::Action, text});
        emit m_printer->connection().noticesReceived(notices);
    }
    bool print(const QByteArray &gcode)
    {
        QFile file(m_home.filePath(u"part.gcode"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(gcode) != gcode.size())
            return false;
        file.close();
        if (!test::selectFile(m_printer->job(), file.fileName()))
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

    const QStringList m_told{u"prompt_begin Resuming SD"_s, u"prompt_button Dismiss"_s,
                             u"prompt_show"_s};
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

void TestErrorPresenter::aNewPrintTakesBackHowTheOneBeforeEnded()
{
    QVERIFY(start("G28\nG4 S60\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->state().job.state, JobState::Printing, 20000);
    m_printer->disconnectPrinter(); // in the middle of it
    QTRY_VERIFY_WITH_TIMEOUT(!texts().isEmpty(), 20000);
    const QString ended = texts().first();
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->state().link.state, LinkState::Disconnected, 20000);
    m_printer->connectPrinter({ConnectionSettings::VirtualPort, 0, {}}, {});
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().isReady(), 20000);
    QVERIFY(says(ended)); // connected again is not printed again
    QVERIFY(print("G28\nG1 X10 F6000\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->state().job.state, JobState::Finished, 20000);
    QVERIFY2(!says(ended), qPrintable(texts().join(u'\n')));
}

void TestErrorPresenter::aNewConnectionTakesBackHowTheOneBeforeEnded()
{
    m_errors.reset();
    VirtualPrinterOptions options;
    options.faults.disappearAfter = 60;
    m_printer = std::make_unique<Printer>(defaultTransportFactory(options));
    m_errors = std::make_unique<ErrorPresenter>(*m_printer, *m_bar);
    m_printer->connectPrinter({ConnectionSettings::VirtualPort, 0, {}}, {});
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().isReady(), 20000);
    m_printer->sendCommands(QByteArray("M105\n").repeated(60));
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->state().link.state, LinkState::Lost, 20000);
    QTRY_COMPARE(texts().size(), 1);
    m_printer->connectPrinter({ConnectionSettings::VirtualPort, 0, {}}, {});
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().isReady(), 20000);
    QVERIFY2(texts().isEmpty(), qPrintable(texts().join(u'\n')));
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

void TestErrorPresenter::wordsThatEndAPrintComeSecond()
{
    const auto severity = [this](bool endsJob) {
        const QString words = endsJob ? u"open failed"_s : u"Probing failed"_s;
        const FirmwareNotice notice{FirmwareNotice::Kind::Error, words, endsJob};
        emit m_printer->noticesReceived({notice});
        for (const Message &message : m_bar->messages()) {
            if (message.text.contains(words))
                return message.severity;
        }
        return Message::Severity::Notice;
    };
    QCOMPARE(severity(true), Message::Severity::Warning); // why it ended is told as an error
    QCOMPARE(severity(false), Message::Severity::Error);
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

void TestErrorPresenter::whatThePrinterOnlyTellsIsAMessage()
{
    say(m_told);
    QVERIFY(says(u"Resuming SD"_s));
    QCOMPARE(m_bar->messages().first().severity, Message::Severity::Notice);
    say({u"prompt_end"_s});
    QVERIFY(m_bar->messages().isEmpty());
    say({u"prompt_begin M0 Stop"_s, u"prompt_button Continue"_s, u"prompt_show"_s});
    QVERIFY(m_bar->messages().isEmpty()); // a question is the dialog's
}

void TestErrorPresenter::dismissingItAnswersThePrinter()
{
    QSignalSpy sent(&m_printer->prompts(), &PromptController::submitRequested);
    say(m_told);
    QVERIFY(sent.isEmpty());
    m_bar->dismissCurrent();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().first().value<Submission>().block.lines, QByteArrayList{"M876 S0"});
    QVERIFY(!m_printer->prompts().prompt());
    // Another message that is dismissed is no answer.
    say(m_told);
    emit m_printer->noticesReceived({{FirmwareNotice::Kind::Host, u"Paused."_s}});
    QCOMPARE(m_bar->messages().first().text, u"Paused."_s);
    m_bar->dismissCurrent();
    QCOMPARE(sent.size(), 1);
    QVERIFY(says(u"Resuming SD"_s));
}

void TestErrorPresenter::itEndsWithTheJob()
{
    QSignalSpy sent(&m_printer->prompts(), &PromptController::submitRequested);
    JobStatus job;
    job.state = JobState::Printing;
    job.filePath = u"PART.GCO"_s;
    job.origin = FileOrigin::SdCard;
    emit m_printer->connection().jobChanged(job);
    say(m_told);
    QVERIFY(says(u"Resuming SD"_s));
    job.state = JobState::Finished;
    emit m_printer->connection().jobChanged(job);
    QVERIFY2(!says(u"Resuming SD"_s), qPrintable(texts().join(u'\n')));
    QVERIFY(sent.isEmpty()); // put away, not answered
}

QTEST_MAIN(TestErrorPresenter)
#include "tst_errorpresenter.moc"
