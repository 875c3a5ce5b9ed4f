// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/conversationlog.h"
#include "terminal/terminallog.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

WireLine line(WireLine::Direction direction, const QByteArray &text)
{
    return {.msecsSinceEpoch = 1'700'000'000'250, .direction = direction, .text = text};
}

QList<WireLine> received(int count, qsizetype length = 20)
{
    QList<WireLine> lines;
    for (int i = 0; i < count; ++i)
        lines << line(WireLine::Direction::Received,
                      QByteArray::number(i).rightJustified(length, 'x'));
    return lines;
}

/// Keeps everybody else out of the pool, as a disk that hangs does.
class BusyPool final
{
    Q_DISABLE_COPY_MOVE(BusyPool)

public:
    BusyPool()
    {
        QThreadPool::globalInstance()->waitForDone();
        QThreadPool::globalInstance()->setMaxThreadCount(1);
        QThreadPool::globalInstance()->start([this] {
            while (m_busy)
                QTest::qSleep(2);
        });
    }
    ~BusyPool()
    {
        m_busy = false;
        QThreadPool::globalInstance()->waitForDone();
        QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount());
    }

private:
    std::atomic_bool m_busy = true;
};

} // namespace

/// The conversation reaches the file, whatever the disk does meanwhile.
class TestConversationLog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void formatsLines_data();
    void formatsLines();
    void writesWhatIsSaid();
    void writesOnlyWhileItIsOn();
    void writesTheRestAtTheEnd();
    void isRotated();
    void aFullDiskIsToldOnce();
    void aFolderThatCannotBeMadeIsTold();
    void aDiskThatHangsCostsBoundedMemory();
    void doesNotHoldUpTheWindow();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"logs/talk.log"_s); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConversationLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestConversationLog::formatsLines_data()
{
    QTest::addColumn<WireLine>("wire");
    QTest::addColumn<QByteArray>("end");
    using Direction = WireLine::Direction;
    QTest::newRow("sent") << line(Direction::Sent, "N1 M115*39") << QByteArray(" > N1 M115*39\n");
    QTest::newRow("received") << line(Direction::Received, "ok T:20") << QByteArray(" < ok T:20\n");
    QTest::newRow("remark") << line(Direction::Note, "lost") << QByteArray(" # lost\n");
    QTest::newRow("garbage") << line(Direction::Received, QByteArray("a\0\x1b\x7f\xff\tb", 7))
                             << QByteArray(" < a\\x00\\x1b\\x7f\xff\tb\n");
}

void TestConversationLog::formatsLines()
{
    QFETCH(WireLine, wire);
    QFETCH(QByteArray, end);
    const QByteArray text = ConversationLog::formatted(wire);
    QVERIFY2(text.endsWith(end), text.constData());
    const QString time = QString::fromLatin1(text.chopped(end.size()));
    QCOMPARE(QDateTime::fromString(time, Qt::ISODateWithMs).toMSecsSinceEpoch(),
             wire.msecsSinceEpoch);
}

void TestConversationLog::writesWhatIsSaid()
{
    TerminalLog terminal;
    terminal.handleLines({line(WireLine::Direction::Sent, "before")}, 0);
    ConversationLog log(terminal);
    log.start(path(), 1'000'000, 5);
    terminal.handleLines(
        {line(WireLine::Direction::Sent, "M105"), line(WireLine::Direction::Received, "ok T:20")},
        0);
    terminal.handleLines({}, 7); // the window was busy
    terminal.clear();            // of the view only
    QTRY_VERIFY(content().contains("< ok T:20\n"));
    QTRY_VERIFY(content().contains("# 7 lines left out\n"));
    QVERIFY(content().contains("> M105\n"));
    QVERIFY(!content().contains("before"));
    terminal.addNote("later");
    QTRY_VERIFY(content().endsWith("# later\n"));
}

void TestConversationLog::writesOnlyWhileItIsOn()
{
    TerminalLog terminal;
    ConversationLog log(terminal);
    terminal.addNote("one");
    QVERIFY(!log.isOn());
    log.start(path(), 1'000'000, 5);
    QVERIFY(log.isOn());
    terminal.addNote("two");
    log.stop(); // what was said before is written
    terminal.addNote("three");
    QTRY_VERIFY(content().contains("# two\n"));
    log.start(path(), 1'000'000, 5);
    terminal.addNote("four");
    QTRY_VERIFY(content().contains("# four\n"));
    QVERIFY(!content().contains("one") && !content().contains("three"));
    QCOMPARE(content().count("the log begins"), 2);
}

void TestConversationLog::writesTheRestAtTheEnd()
{
    TerminalLog terminal;
    {
        ConversationLog log(terminal);
        log.start(path(), 1'000'000, 5);
        terminal.handleLines(received(1000), 0);
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
    QCOMPARE(content().count('\n'), 1001);
}

void TestConversationLog::isRotated()
{
    TerminalLog terminal;
    ConversationLog log(terminal);
    log.start(path(), 20'000, 3);
    terminal.handleLines(received(5000), 0);
    log.stop();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
    const QDir folder(m_folder->filePath(u"logs"_s));
    QCOMPARE(folder.entryList(QDir::Files).size(), 3);
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files))
        QVERIFY(info.size() < 20'100);
}

void TestConversationLog::aFullDiskIsToldOnce()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("needs a device that is always full");
    TerminalLog terminal;
    ConversationLog log(terminal);
    QSignalSpy failed(&log, &ConversationLog::failed);
    log.start(u"/dev/full"_s, 1'000'000, 5);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!log.isOn());
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.code, ErrorCode::FileNotWritable);
    QVERIFY2(error.message.contains(u"/dev/full"_s), qPrintable(error.message));
    terminal.handleLines(received(100), 0);
    QVERIFY(
        !QTest::qWaitFor([&failed] { return failed.count() > 1; }, ConversationLog::WriteMs + 200));
}

void TestConversationLog::aFolderThatCannotBeMadeIsTold()
{
    QFile blocker(m_folder->filePath(u"logs"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    TerminalLog terminal;
    ConversationLog log(terminal);
    QSignalSpy failed(&log, &ConversationLog::failed);
    log.start(path(), 1'000'000, 5);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!log.isOn());
}

void TestConversationLog::aDiskThatHangsCostsBoundedMemory()
{
    TerminalLog terminal;
    ConversationLog log(terminal);
    constexpr int Count = 150'000; // of 200 bytes: three times what may wait
    {
        const BusyPool pool;
        log.start(path(), 100'000'000, 5);
        for (int i = 0; i < Count / 1000; ++i)
            terminal.handleLines(received(1000, 200), 0);
    }
    QTRY_VERIFY_WITH_TIMEOUT(content().contains(" lines left out\n"), 10000);
    const QByteArray text = content();
    QVERIFY2(text.size() < ConversationLog::MaxWaiting + 2'000'000,
             qPrintable(QString::number(text.size())));
    const qsizetype written = text.count(" < ");
    const qsizetype at = text.lastIndexOf("# ");
    const int leftOut = text.mid(at + 2, text.indexOf(' ', at + 2) - at - 2).toInt();
    QCOMPARE(written + leftOut, Count);
    terminal.addNote("it goes on");
    QTRY_VERIFY_WITH_TIMEOUT(content().endsWith("# it goes on\n"), 10000);
}

void TestConversationLog::doesNotHoldUpTheWindow()
{
    TerminalLog terminal;
    ConversationLog log(terminal);
    log.start(path(), 100'000'000, 5);
    const QList<WireLine> lines = received(1000, 40);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50; ++i)
        terminal.handleLines(lines, 0);
    const double each = double(timer.nsecsElapsed()) / 50'000;
    log.stop();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
    qInfo("%.0f ns for a line on the window's thread, its place in the terminal included", each);
    QCOMPARE(content().count('\n'), 50'001);
}

QTEST_GUILESS_MAIN(TestConversationLog)
#include "tst_conversationlog.moc"
