// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "singleinstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QLockFile>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

#include <limits>

using namespace Qt::StringLiterals;
using namespace gantry;

/// The first start, the later ones, and what may go wrong between them.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theFirstOneListens();
    void aLaterOnePassesOn();
    void anotherFolderIsAnotherProgram();
    void oneThatDiedIsNoOneAnyMore();
    void oneThatDoesNotAnswerIsNotWaitedForLong();
    void aFolderThatCannotBeWritten();
    void garbageIsNotAnswered_data();
    void garbageIsNotAnswered();
    void aRequestKeepsItsValues();
    void badRequestsAreErrors();

private:
    [[nodiscard]] static StartRequest request()
    {
        StartRequest request;
        request.options.file = QDir::rootPath() + u"prints/böse \"x\".gcode"_s;
        request.options.port = u"ttyACM0"_s;
        request.options.baudRate = 250000;
        request.options.profile = u"mk3"_s;
        request.options.virtualSpeed = 2.5;
        request.activationToken = "token";
        return request;
    }
    /// A later start, in a thread of its own, for begin() waits for this one's event loop.
    SingleInstance::Role startAgain(const QString &folder)
    {
        const auto later = QtConcurrent::run([folder] {
            SingleInstance instance(folder);
            return instance.begin(request());
        });
        while (!later.isFinished())
            QTest::qWait(1);
        return later.result();
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestSingleInstance::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

void TestSingleInstance::theFirstOneListens()
{
    SingleInstance first(m_home->path());
    QSignalSpy spy(&first, &SingleInstance::requested);
    QCOMPARE(first.begin(request()), SingleInstance::Role::First);
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 0);
}

void TestSingleInstance::aLaterOnePassesOn()
{
    SingleInstance first(m_home->path());
    QSignalSpy spy(&first, &SingleInstance::requested);
    QCOMPARE(first.begin({}), SingleInstance::Role::First);
    QCOMPARE(startAgain(m_home->path()), SingleInstance::Role::Passed);
    QCOMPARE(startAgain(m_home->path()), SingleInstance::Role::Passed);
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.at(1).at(0).value<StartRequest>(), request());
}

void TestSingleInstance::anotherFolderIsAnotherProgram()
{
    SingleInstance first(m_home->path());
    QCOMPARE(first.begin({}), SingleInstance::Role::First);
    const QTemporaryDir other;
    SingleInstance second(other.path());
    QCOMPARE(second.begin({}), SingleInstance::Role::First);
}

void TestSingleInstance::oneThatDiedIsNoOneAnyMore()
{
    {
        SingleInstance first(m_home->path());
        QCOMPARE(first.begin({}), SingleInstance::Role::First);
    }
    // What a process that was killed leaves behind: a lock of a number that no process has.
    QFile lock(m_home->filePath(u"running.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(std::numeric_limits<int>::max()) + "\ngantry\n"
               + QSysInfo::machineHostName().toLocal8Bit() + '\n');
    lock.close();
    SingleInstance next(m_home->path());
    QCOMPARE(next.begin({}), SingleInstance::Role::First);
    QCOMPARE(startAgain(m_home->path()), SingleInstance::Role::Passed);
}

void TestSingleInstance::oneThatDoesNotAnswerIsNotWaitedForLong()
{
    // Its lock is there, and nobody listens, as while a program starts or when it hangs.
    QLockFile lock(m_home->filePath(u"running.lock"_s));
    QVERIFY(lock.tryLock());
    SingleInstance later(m_home->path());
    QCOMPARE(later.begin(request(), 200), SingleInstance::Role::Alone);
}

void TestSingleInstance::aFolderThatCannotBeWritten()
{
    SingleInstance instance(m_home->filePath(u"missing/folder"_s));
    QCOMPARE(instance.begin({}), SingleInstance::Role::Alone);
}

void TestSingleInstance::garbageIsNotAnswered_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("never a newline") << QByteArray(SingleInstance::MaxRequestBytes + 10, 'x');
}

void TestSingleInstance::garbageIsNotAnswered()
{
    QFETCH(QByteArray, bytes);
    SingleInstance first(m_home->path());
    QSignalSpy spy(&first, &SingleInstance::requested);
    QCOMPARE(first.begin({}), SingleInstance::Role::First);
    QLocalSocket socket;
    socket.connectToServer(first.serverName());
    QVERIFY(socket.waitForConnected(1000));
    socket.write(bytes);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(socket.readAll(), QByteArray());
    QCOMPARE(spy.size(), 0);
    QCOMPARE(startAgain(m_home->path()), SingleInstance::Role::Passed);
}

void TestSingleInstance::aRequestKeepsItsValues()
{
    const QByteArray line = request().toLine();
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(line.count('\n'), 1);
    const Result<StartRequest> back = StartRequest::fromLine(line);
    QVERIFY(back);
    QCOMPARE(*back, request());

    StartRequest relative;
    relative.options.file = u"cube.gcode"_s;
    QCOMPARE(StartRequest::fromLine(relative.toLine())->options.file,
             QDir::current().absoluteFilePath(u"cube.gcode"_s));
}

void TestSingleInstance::badRequestsAreErrors()
{
    QVERIFY(!StartRequest::fromLine("{\"file\":"));
    QVERIFY(!StartRequest::fromLine({}));
    const Result<StartRequest> odd = StartRequest::fromLine(
        "{\"file\": 7, \"baud\": -5, \"virtualSpeed\": \"x\", \"later\": []}");
    QVERIFY(odd);
    QCOMPARE(*odd, StartRequest());
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
