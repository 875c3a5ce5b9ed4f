// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/replaytransport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

class TestReplayTransport : public QObject
{
    Q_OBJECT

private slots:
    void answersWhenTheLinesCame();
    void linesMayComeInPieces();
    void startsAnewWhenOpenedAgain();
    void keepsTheRecordedPace();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void playsRecordedSessions_data();
    void playsRecordedSessions();

private:
    QString writeFile(const QByteArray &text);

    QTemporaryDir m_folder;
};

QString TestReplayTransport::writeFile(const QByteArray &text)
{
    const QString name = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(name));
    return name;
}

void TestReplayTransport::answersWhenTheLinesCame()
{
    ReplayTransport transport(
        writeFile("0.1 < start\n1.0 > N0 M110\n1.1 < ok\n2.0 > M105\n2.0 > M114\n2.1 < ok T:20\n"
                  "2.2 < ok X:0\n"));
    QByteArray received;
    connect(&transport, &Transport::bytesReceived, this,
            [&](const QByteArray &bytes) { received += bytes; });
    QSignalSpy opened(&transport, &Transport::opened);
    QSignalSpy finished(&transport, &ReplayTransport::finished);
    transport.open({});
    QCOMPARE(opened.size(), 0);
    QTRY_COMPARE(received, "start\n"_ba);
    QCOMPARE(opened.size(), 1);

    transport.write("N0 M110 N0*125\n");
    QCOMPARE(received, "start\n"_ba);
    QTRY_COMPARE(received, "start\nok\n"_ba);
    transport.write("M105\n");
    QTest::qWait(20);
    QCOMPARE(received, "start\nok\n"_ba);
    QCOMPARE(finished.size(), 0);
    transport.write("M114\n");
    QTRY_COMPARE(received, "start\nok\nok T:20\nok X:0\n"_ba);
    QCOMPARE(finished.size(), 1);

    transport.write("M105\n"); // beyond the recording: silence
    QTest::qWait(20);
    QCOMPARE(finished.size(), 1);
    QVERIFY(transport.isOpen());
}

void TestReplayTransport::linesMayComeInPieces()
{
    ReplayTransport transport(writeFile("1.0 > A\n1.1 < 1\n1.2 > B\n1.3 < 2\n"));
    QByteArray received;
    connect(&transport, &Transport::bytesReceived, this,
            [&](const QByteArray &bytes) { received += bytes; });
    transport.open({});
    QTRY_VERIFY(transport.isOpen());
    transport.write("M1");
    transport.write("05");
    QTest::qWait(20);
    QCOMPARE(received, ""_ba);
    transport.write("\nM114\n");
    QTRY_COMPARE(received, "1\n2\n"_ba);
}

void TestReplayTransport::startsAnewWhenOpenedAgain()
{
    ReplayTransport transport(writeFile("1.0 < start\n1.5 > A\n1.6 < ok\n"));
    QByteArray received;
    connect(&transport, &Transport::bytesReceived, this,
            [&](const QByteArray &bytes) { received += bytes; });
    QSignalSpy closed(&transport, &Transport::closed);
    for (int round = 1; round <= 2; ++round) {
        received.clear();
        transport.open({});
        QTRY_COMPARE(received, "start\n"_ba);
        transport.write("A\n");
        QTRY_COMPARE(received, "start\nok\n"_ba);
        transport.close();
        QTRY_COMPARE(closed.size(), round);
    }
}

void TestReplayTransport::keepsTheRecordedPace()
{
    // 2 s between the lines at ten times the pace
    ReplayTransport transport(writeFile("1.0 < start\n3.0 < ready\n"), 10);
    QSignalSpy received(&transport, &Transport::bytesReceived);
    QElapsedTimer clock;
    transport.open({});
    QTRY_COMPARE(received.size(), 1);
    clock.start();
    QTRY_COMPARE(received.size(), 2);
    QVERIFY2(clock.elapsed() >= 150, qPrintable(QString::number(clock.elapsed())));
}

void TestReplayTransport::refusesBadFiles_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << m_folder.filePath(u"none"_s) << ErrorCode::FileMissing;
    QTest::newRow("a folder") << m_folder.path() << ErrorCode::FileUnreadable;
    QTest::newRow("malformed") << writeFile("1.0 > M105\nrubbish\n") << ErrorCode::FileMalformed;
}

void TestReplayTransport::refusesBadFiles()
{
    QFETCH(QString, fileName);
    QFETCH(ErrorCode, code);
    ReplayTransport transport(fileName);
    QSignalSpy failed(&transport, &Transport::failed);
    QSignalSpy opened(&transport, &Transport::opened);
    transport.open({});
    QCOMPARE(failed.size(), 0);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, code);
    QCOMPARE(opened.size(), 0);
    QVERIFY(!transport.isOpen());
}

void TestReplayTransport::playsRecordedSessions_data()
{
    QTest::addColumn<QString>("fileName");
    const QDir folder(QStringLiteral(GANTRY_TEST_DATA "/sessions"));
    for (const QString &name : folder.entryList({u"*.log"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

// A host that sends the recorded lines, each after the answers before it, gets every answer of the recording.
void TestReplayTransport::playsRecordedSessions()
{
    QFETCH(QString, fileName);
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto entries = parseSession(file.readAll());
    QVERIFY(entries.has_value());

    ReplayTransport transport(fileName);
    QByteArray received;
    connect(&transport, &Transport::bytesReceived, this,
            [&](const QByteArray &bytes) { received += bytes; });
    QSignalSpy finished(&transport, &ReplayTransport::finished);
    transport.open({});
    QTRY_VERIFY(transport.isOpen());
    QByteArray expected;
    for (const SessionEntry &entry : *entries) {
        if (entry.sent) {
            QTRY_COMPARE(received.size(), expected.size());
            transport.write(entry.text + '\n');
        } else {
            expected += entry.text + '\n';
        }
    }
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(received == expected);
}

QTEST_GUILESS_MAIN(TestReplayTransport)
#include "tst_replaytransport.moc"
