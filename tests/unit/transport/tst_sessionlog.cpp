// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/sessionlog.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;
using namespace std::chrono_literals;

class TestSessionLog : public QObject
{
    Q_OBJECT

private slots:
    void readsEntries();
    void refusesWhatIsNoSession_data();
    void refusesWhatIsNoSession();
    void namesTheLine();
    void readsRecordedSessions_data();
    void readsRecordedSessions();
};

void TestSessionLog::readsEntries()
{
    const auto entries = parseSession("   1.023 < start\r\n"
                                      "\n"
                                      "   3.001 > N0 M110 N0*125\n"
                                      "3.001 <  T:21.0 /0.0\n"
                                      "  12.5 <\n"
                                      "  13 < \xff\xfe");
    QVERIFY(entries.has_value());
    const QList<SessionEntry> expected = {
        {1023ms, false, "start"_ba},        {3001ms, true, "N0 M110 N0*125"_ba},
        {3001ms, false, " T:21.0 /0.0"_ba}, {12500ms, false, ""_ba},
        {13000ms, false, "\xff\xfe"_ba},
    };
    QVERIFY(*entries == expected);
}

void TestSessionLog::refusesWhatIsNoSession_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("blank lines") << "\n\n"_ba;
    QTest::newRow("prose") << "Hello\n"_ba;
    QTest::newRow("no time") << "> M105\n"_ba;
    QTest::newRow("no direction") << "1.0 M105\n"_ba;
    QTest::newRow("wrong direction") << "1.0 = M105\n"_ba;
    QTest::newRow("no blank before the text") << "1.0 >M105\n"_ba;
    QTest::newRow("time only") << "1.0\n"_ba;
    QTest::newRow("time and a blank") << "1.0 \n"_ba;
    QTest::newRow("negative time") << "-1.0 > M105\n"_ba;
    QTest::newRow("no number") << "nan > M105\n"_ba;
    QTest::newRow("endless") << "inf > M105\n"_ba;
    QTest::newRow("absurd time") << "1e300 > M105\n"_ba;
    QTest::newRow("backwards") << "2.0 > M105\n1.0 < ok\n"_ba;
    QTest::newRow("a tail of rubbish") << "1.0 > M105\n\0\0\0"_ba;
    QTest::newRow("binary") << QByteArray(5000, '\x80');
}

void TestSessionLog::refusesWhatIsNoSession()
{
    QFETCH(QByteArray, text);
    const auto entries = parseSession(text);
    QVERIFY(!entries.has_value());
    QCOMPARE(entries.error().code, ErrorCode::FileMalformed);
    QVERIFY(!entries.error().message.isEmpty());
    QVERIFY(entries.error().detail.size() <= 80);
}

void TestSessionLog::namesTheLine()
{
    const auto entries = parseSession("1.0 > M105\n1.1 < ok\nrubbish\n");
    QVERIFY2(entries.error().message.contains(u"3"_s), qPrintable(entries.error().message));
    QCOMPARE(entries.error().detail, u"rubbish"_s);
}

void TestSessionLog::readsRecordedSessions_data()
{
    QTest::addColumn<QString>("fileName");
    const QDir folder(QStringLiteral(GANTRY_TEST_DATA "/sessions"));
    const QStringList names = folder.entryList({u"*.log"_s});
    QVERIFY(names.size() >= 6);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestSessionLog::readsRecordedSessions()
{
    QFETCH(QString, fileName);
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const auto entries = parseSession(text);
    QVERIFY(entries.has_value());
    QCOMPARE(entries.value().size(), text.count('\n'));
}

QTEST_APPLESS_MAIN(TestSessionLog)
#include "tst_sessionlog.moc"
