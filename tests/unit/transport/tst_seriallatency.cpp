// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/seriallatency.h"

#include <QDir>
#include <QSerialPort>
#include <QTemporaryDir>
#include <QTest>

#include <linux/serial.h>
#include <sys/ioctl.h>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace gantry;

namespace {

constexpr int LowLatency = int(ASYNC_LOW_LATENCY);
constexpr int OtherFlags = int(ASYNC_SKIP_TEST) | int(ASYNC_SPD_CUST);

/// A driver that keeps what it is told, or does not.
struct Driver
{
    int readError = 0;
    int writeError = 0;
    bool forgets = false; ///< takes it and does nothing
    int flags = OtherFlags;
    int writes = 0;

    int control(unsigned long request, void *argument)
    {
        auto *state = static_cast<serial_struct *>(argument);
        const int error = request == TIOCGSERIAL ? readError : writeError;
        errno = error;
        if (error != 0)
            return -1;
        if (request == TIOCGSERIAL) {
            state->flags = flags;
        } else {
            ++writes;
            if (!forgets)
                flags = state->flags;
        }
        return 0;
    }
};

} // namespace

/// What Gantry asks of the driver of a serial port, and where the kernel tells of an FTDI chip's timer.
class TestSerialLatency : public QObject
{
    Q_OBJECT

private slots:
    void asksTheDriver_data();
    void asksTheDriver();
    void findsTheTimer_data();
    void findsTheTimer();
    void followsLinks();
};

void TestSerialLatency::asksTheDriver_data()
{
    QTest::addColumn<Driver>("driver");
    QTest::addColumn<bool>("done");
    QTest::addColumn<int>("writes");
    QTest::addColumn<QString>("word");
    QTest::newRow("done") << Driver{} << true << 1 << QString();
    QTest::newRow("done before") << Driver{0, 0, false, OtherFlags | LowLatency, 0} << true << 0
                                 << QString();
    QTest::newRow("knows no settings") << Driver{ENOTTY} << false << 0 << u"does not say"_s;
    QTest::newRow("not permitted") << Driver{0, EPERM} << false << 0 << u"refuses"_s;
    QTest::newRow("forgets it") << Driver{0, 0, true} << false << 1 << u"no such mode"_s;
}

void TestSerialLatency::asksTheDriver()
{
    QFETCH(Driver, driver);
    QFETCH(bool, done);
    QFETCH(int, writes);
    QFETCH(QString, word);
    const QSerialPort port;
    const QString problem
        = requestLowLatency(port, [&driver](int, unsigned long request, void *argument) {
              return driver.control(request, argument);
          });
    QCOMPARE(problem.isEmpty(), done);
    QVERIFY2(problem.contains(word), qPrintable(problem));
    QCOMPARE(driver.writes, writes);
    QCOMPARE(driver.flags & OtherFlags, OtherFlags); // nothing else is changed
    QCOMPARE((driver.flags & LowLatency) != 0, done);
}

void TestSerialLatency::findsTheTimer_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("usual") << u"/dev/ttyUSB7"_s << "16\n"_ba << 16;
    QTest::newRow("shortest") << u"/dev/ttyUSB7"_s << "1\n"_ba << 1;
    QTest::newRow("another port") << u"/dev/ttyUSB8"_s << "16\n"_ba << 0;
    QTest::newRow("empty") << u"/dev/ttyUSB7"_s << ""_ba << 0;
    QTest::newRow("no number") << u"/dev/ttyUSB7"_s << "soon\n"_ba << 0;
    QTest::newRow("no port") << QString() << "16\n"_ba << 0;
}

static QString makeTimer(const QTemporaryDir &folder, const QByteArray &content)
{
    const QString device = folder.filePath(u"class/tty/ttyUSB7/device"_s);
    QFile file(device + u"/latency_timer"_s);
    if (!QDir().mkpath(device) || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size())
        qFatal("cannot write the test file");
    return file.fileName();
}

void TestSerialLatency::findsTheTimer()
{
    QFETCH(QString, port);
    QFETCH(QByteArray, content);
    QFETCH(int, milliseconds);
    const QTemporaryDir folder;
    const QString file = makeTimer(folder, content);
    const auto timer = findLatencyTimer(port, folder.path());
    QCOMPARE(timer.has_value(), milliseconds > 0);
    if (timer)
        QCOMPARE(*timer, (LatencyTimer{milliseconds, file}));
}

void TestSerialLatency::followsLinks()
{
    const QTemporaryDir folder;
    makeTimer(folder, "16\n");
    QFile device(folder.filePath(u"ttyUSB7"_s));
    QVERIFY(device.open(QIODevice::WriteOnly));
    const QString link = folder.filePath(u"usb-FTDI_FT232R_A50285BI-if00-port0"_s);
    QVERIFY(QFile::link(device.fileName(), link));
    QCOMPARE(findLatencyTimer(link, folder.path())->milliseconds, 16);
}

QTEST_APPLESS_MAIN(TestSerialLatency)
#include "tst_seriallatency.moc"
