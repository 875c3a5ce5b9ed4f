// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pseudoterminal.h"
#include "transport/serialtransport.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>

#include <grp.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace gantry;
using gantry::test::PseudoTerminal;

namespace {

ConnectionSettings settingsFor(const QString &port, int baudRate = 250000)
{
    ConnectionSettings settings;
    settings.port = port;
    settings.baudRate = baudRate;
    return settings;
}

// Everything a transport says, in order.
class Recorder final
{
public:
    explicit Recorder(Transport &transport)
    {
        QObject::connect(&transport, &Transport::opened, &transport,
                         [this] { said << u"opened"_s; });
        QObject::connect(&transport, &Transport::closed, &transport,
                         [this] { said << u"closed"_s; });
        QObject::connect(&transport, &Transport::failed, &transport, [this](const Error &e) {
            said << u"failed"_s;
            error = e;
        });
        QObject::connect(&transport, &Transport::bytesReceived, &transport,
                         [this](const QByteArray &bytes) { received += bytes; });
        QObject::connect(&transport, &Transport::bytesWritten, &transport,
                         [this](qint64 count) { written += count; });
        QObject::connect(&transport, &Transport::noted, &transport,
                         [this](const QByteArray &text) { notes << text; });
    }

    QStringList said;
    Error error;
    QByteArray received;
    qint64 written = 0;
    QByteArrayList notes;
};

double processorSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds
        = [](const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

QByteArray numberedLines(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "N" + QByteArray::number(i) + " G1 X100.123 Y50.234 E1.2345\n";
    return lines;
}

// Another program: claims the device until its input ends.
int holdDevice(const char *path)
{
    const int descriptor = ::open(path, O_RDWR | O_NOCTTY | O_NONBLOCK);
    if (descriptor < 0 || ::ioctl(descriptor, TIOCEXCL) != 0)
        return 1;
    ::write(STDOUT_FILENO, "held\n", 5);
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) {
    }
    ::ioctl(descriptor, TIOCNXCL);
    return 0;
}

} // namespace

/// SerialTransport on real serial devices: pseudo-terminals.
class TestSerialTransportPty : public QObject
{
    Q_OBJECT

private slots:
    void reportsFromTheEventLoopOnly();
    void takesTheRateItIsGiven_data();
    void takesTheRateItIsGiven();
    void refusesImpossibleRates_data();
    void refusesImpossibleRates();
    void aLineLeavesAtOnce();
    void movesManyBytesInOrder();
    void keepsWhatArrivesBeforeItIsAnnounced();
    void neverBlocksOnASilentPeer();
    void noticesThatTheDeviceIsGone_data();
    void noticesThatTheDeviceIsGone();
    void saysWhatIsWrongWithAPort_data();
    void saysWhatIsWrongWithAPort();
    void saysThatItIsNotPermitted();
    void aSecondOpenerIsRefused();
    void namesTheProgramThatHasThePort();
    void respectsTheLockOfAnotherProgram();
    void forgetsTheClaimOfADeadProgram();
    void closesOnceAndOpensAgain();
    void anAbandonedOpenSaysNothing();
    void mayBeClosedByItsListener();
    void leavesTheModemLinesAlone_data();
    void leavesTheModemLinesAlone();
    void aPortWithoutLowLatencyIsUsedAllTheSame();
    void pulsesDtr();
    void aPortWithoutDtrSaysSo();
    void forgetsWhatHasNotLeft();
};

void TestSerialTransportPty::reportsFromTheEventLoopOnly()
{
    PseudoTerminal device;
    SerialTransport transport;
    Recorder recorder(transport);

    transport.open(settingsFor(device.devicePath()));
    QCOMPARE(recorder.said, QStringList());
    QTRY_COMPARE(recorder.said, QStringList{u"opened"_s});
    QVERIFY(transport.isOpen());

    transport.write("M105\n");
    QCOMPARE(recorder.written, 0);
    QTRY_COMPARE(recorder.written, 5);

    transport.close();
    QVERIFY(!transport.isOpen());
    QCOMPARE(recorder.said.size(), 1);
    QTRY_COMPARE(recorder.said, (QStringList{u"opened"_s, u"closed"_s}));
    transport.write("ignored\n");
    QCOMPARE(transport.bytesToWrite(), 0);
}

void TestSerialTransportPty::takesTheRateItIsGiven_data()
{
    QTest::addColumn<int>("baudRate");
    for (const int rate : {9600, 115200, 230400, 250000, 500000, 1000000, 74880, 123456})
        QTest::addRow("%d", rate) << rate;
}

void TestSerialTransportPty::takesTheRateItIsGiven()
{
    QFETCH(int, baudRate);
    PseudoTerminal device;
    SerialTransport transport;
    Recorder recorder(transport);
    transport.open(settingsFor(device.devicePath(), baudRate));
    QTRY_COMPARE(recorder.said, QStringList{u"opened"_s});
#ifdef Q_OS_LINUX
    // The kernel's termios2, whose header excludes <termios.h>.
    struct
    {
        quint32 modes[4];
        quint8 control[20];
        quint32 inputSpeed;
        quint32 outputSpeed;
    } attributes{};
    constexpr unsigned long GetAttributes = 0x802c542a;
    QCOMPARE(::ioctl(device.descriptor(), GetAttributes, &attributes), 0);
    QCOMPARE(attributes.inputSpeed, quint32(baudRate));
    QCOMPARE(attributes.outputSpeed, quint32(baudRate));
#endif
}

void TestSerialTransportPty::refusesImpossibleRates_data()
{
    QTest::addColumn<int>("baudRate");
    QTest::newRow("none") << 0;
    QTest::newRow("negative") << -9600;
}

void TestSerialTransportPty::refusesImpossibleRates()
{
    QFETCH(int, baudRate);
    PseudoTerminal device;
    SerialTransport transport;
    Recorder recorder(transport);
    transport.open(settingsFor(device.devicePath(), baudRate));
    QTRY_COMPARE(recorder.said, QStringList{u"failed"_s});
    QCOMPARE(recorder.error.code, ErrorCode::RateRefused);
    QVERIFY2(recorder.error.message.contains(QString::number(baudRate)),
             qPrintable(recorder.error.message));

    transport.open(settingsFor(device.devicePath()));
    QTRY_COMPARE(recorder.said, (QStringList{u"failed"_s, u"opened"_s}));
}

void TestSerialTransportPty::aLineLeavesAtOnce()
{
    PseudoTerminal device;
    SerialTransport transport;
    QSignalSpy opened(&transport, &Transport::opened);
    transport.open(settingsFor(device.devicePath()));
    QTRY_COMPARE(opened.size(), 1);
    transport.write("M112\n");
    QCOMPARE(device.read(), "M112\n"_ba);
}

void TestSerialTransportPty::movesManyBytesInOrder()
{
    PseudoTerminal device;
    SerialTransport transport;
    Recorder recorder(transport);
    transport.open(settingsFor(device.devicePath()));
    QTRY_VERIFY(transport.isOpen());

    const QByteArray lines = numberedLines(20000);
    QByteArray atPrinter;
    qsizetype fromPrinter = 0;
    QSocketNotifier readable(device.descriptor(), QSocketNotifier::Read);
    connect(&readable, &QSocketNotifier::activated, this, [&] { atPrinter += device.read(); });
    QSocketNotifier writable(device.descriptor(), QSocketNotifier::Write);
    connect(&writable, &QSocketNotifier::activated, this, [&] {
        fromPrinter += device.write(lines.mid(fromPrinter, 3000));
        writable.setEnabled(fromPrinter < lines.size());
    });
    for (qsizetype at = 0; at < lines.size(); at += 1000)
        transport.write(lines.mid(at, 1000));

    QTRY_COMPARE(atPrinter.size(), lines.size());
    QTRY_COMPARE(recorder.received.size(), lines.size());
    QVERIFY(atPrinter == lines);
    QVERIFY(recorder.received == lines);
    QTRY_COMPARE(recorder.written, lines.size());
    QCOMPARE(transport.bytesToWrite(), 0);
    QCOMPARE(recorder.said, QStringList{u"opened"_s});
}

void TestSerialTransportPty::keepsWhatArrivesBeforeItIsAnnounced()
{
    PseudoTerminal device;
    SerialTransport transport;
    Recorder recorder(transport);
    bool wasOpened = false;
    connect(&transport, &Transport::bytesReceived, this,
            [&] { wasOpened = recorder.said.contains("opened"_L1); });
    transport.open(settingsFor(device.devicePath()));
    QCOMPARE(device.write("start\n"), 6);
    QTRY_COMPARE(recorder.received, "start\n"_ba);
    QVERIFY(wasOpened);
}

void TestSerialTransportPty::neverBlocksOnASilentPeer()
{
    PseudoTerminal device;
    SerialTransport transport;
    Recorder recorder(transport);
    transport.open(settingsFor(device.devicePath()));
    QTRY_VERIFY(transport.isOpen());

    const QByteArray lines = numberedLines(10000);
    // Nobody reads: a write that waited for the device would never come back.
    for (qsizetype at = 0; at < lines.size(); at += 500)
        transport.write(lines.mid(at, 500));
    QVERIFY(transport.bytesToWrite() > 0);
    QTest::qWait(50); // a full queue is no error
    QCOMPARE(recorder.said, QStringList{u"opened"_s});

    QByteArray atPrinter;
    QSocketNotifier readable(device.descriptor(), QSocketNotifier::Read);
    connect(&readable, &QSocketNotifier::activated, this, [&] { atPrinter += device.read(); });
    QTRY_COMPARE(atPrinter.size(), lines.size());
    QVERIFY(atPrinter == lines);
    QTRY_COMPARE(recorder.written, lines.size());
    QCOMPARE(recorder.said, QStringList{u"opened"_s});
}

void TestSerialTransportPty::noticesThatTheDeviceIsGone_data()
{
    QTest::addColumn<bool>("writing");
    QTest::newRow("while idle") << false;
    QTest::newRow("while writing") << true;
}

void TestSerialTransportPty::noticesThatTheDeviceIsGone()
{
    QFETCH(bool, writing);
    PseudoTerminal device;
    SerialTransport transport;
    Recorder recorder(transport);
    transport.open(settingsFor(device.devicePath()));
    QTRY_VERIFY(transport.isOpen());

    device.unplug();
    if (writing) {
        transport.write("M105\n");
        transport.write("M105\n");
        QCOMPARE(recorder.said, QStringList{u"opened"_s});
    }
    QTRY_COMPARE(recorder.said, (QStringList{u"opened"_s, u"failed"_s, u"closed"_s}));
    QCOMPARE(recorder.error.code, ErrorCode::PortVanished);
    QVERIFY(!transport.isOpen());

    const double before = processorSeconds();
    QTest::qWait(300);
    QVERIFY2(processorSeconds() - before < 0.1, "the processor is busy with a dead port");
    QCOMPARE(recorder.said.size(), 3);
}

void TestSerialTransportPty::saysWhatIsWrongWithAPort_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << u"/dev/gantry-no-such-port"_s << ErrorCode::PortMissing;
    QTest::newRow("missing, short name") << u"gantry-no-such-port"_s << ErrorCode::PortMissing;
    QTest::newRow("below a file") << u"/dev/null/port"_s << ErrorCode::PortMissing;
    QTest::newRow("a folder") << u"/dev"_s << ErrorCode::PortFailed;
    QTest::newRow("a device that is no terminal") << u"/dev/null"_s << ErrorCode::PortFailed;
    QTest::newRow("a file") << QCoreApplication::applicationFilePath() << ErrorCode::PortFailed;
    QTest::newRow("nothing") << QString() << ErrorCode::PortMissing;
}

void TestSerialTransportPty::saysWhatIsWrongWithAPort()
{
    QFETCH(QString, port);
    QFETCH(ErrorCode, code);
    SerialTransport transport;
    Recorder recorder(transport);
    transport.open(settingsFor(port));
    QCOMPARE(recorder.said, QStringList());
    QTRY_COMPARE(recorder.said, QStringList{u"failed"_s});
    QCOMPARE(recorder.error.code, code);
    QVERIFY2(recorder.error.message.contains(port), qPrintable(recorder.error.message));
    QVERIFY(!transport.isOpen());
}

void TestSerialTransportPty::saysThatItIsNotPermitted()
{
    PseudoTerminal device;
    const QByteArray path = QFile::encodeName(device.devicePath());
    const group *helpful = ::getgrnam("dialout");
    const bool isRoot = ::geteuid() == 0;
    if (isRoot && helpful) {
        QCOMPARE(::chown(path.constData(), 0, helpful->gr_gid), 0);
        QCOMPARE(::chmod(path.constData(), 0660), 0);
    } else {
        QCOMPARE(::chmod(path.constData(), 0), 0);
    }
    SerialTransport transport;
    Recorder recorder(transport);
    if (isRoot) // root may do everything: be somebody else for a moment
        QCOMPARE(::seteuid(65534), 0);
    transport.open(settingsFor(device.devicePath()));
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QTRY_COMPARE(recorder.said, QStringList{u"failed"_s});
    QCOMPARE(recorder.error.code, ErrorCode::PortNotPermitted);
    if (isRoot && helpful)
        QVERIFY2(recorder.error.message.contains("sudo usermod -aG dialout \"$USER\""_L1),
                 qPrintable(recorder.error.message));
}

void TestSerialTransportPty::aSecondOpenerIsRefused()
{
    PseudoTerminal device;
    SerialTransport first;
    SerialTransport second;
    Recorder firstRecorder(first);
    Recorder secondRecorder(second);
    first.open(settingsFor(device.devicePath()));
    second.open(settingsFor(device.devicePath()));
    QTRY_COMPARE(secondRecorder.said, QStringList{u"failed"_s});
    QCOMPARE(secondRecorder.error.code, ErrorCode::PortBusy);
    QTRY_COMPARE(firstRecorder.said, QStringList{u"opened"_s});
    first.write("M105\n");
    QCOMPARE(device.read(), "M105\n"_ba);

    first.close();
    second.open(settingsFor(device.devicePath()));
    QTRY_COMPARE(secondRecorder.said, (QStringList{u"failed"_s, u"opened"_s}));
}

void TestSerialTransportPty::namesTheProgramThatHasThePort()
{
    PseudoTerminal device;
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, device.devicePath()});
    QTRY_COMPARE(holder.bytesAvailable(), 5); // "held"

    SerialTransport transport;
    Recorder recorder(transport);
    transport.open(settingsFor(device.devicePath()));
    QTRY_COMPARE(recorder.said, QStringList{u"failed"_s});
    QCOMPARE(recorder.error.code, ErrorCode::PortBusy);
#ifdef Q_OS_LINUX
    QVERIFY2(recorder.error.message.contains(QString::number(holder.processId())),
             qPrintable(recorder.error.message));
    QVERIFY2(recorder.error.message.contains("tst_serialtransport_pty"_L1),
             qPrintable(recorder.error.message));
#endif
    holder.closeWriteChannel();
    QTRY_COMPARE(holder.state(), QProcess::NotRunning);
    transport.open(settingsFor(device.devicePath()));
    QTRY_COMPARE(recorder.said, (QStringList{u"failed"_s, u"opened"_s}));
}

void TestSerialTransportPty::respectsTheLockOfAnotherProgram()
{
    PseudoTerminal device;
    const int other = ::open(QFile::encodeName(device.devicePath()).constData(),
                             O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(other >= 0);
    QCOMPARE(::flock(other, LOCK_EX | LOCK_NB), 0);
    SerialTransport transport;
    Recorder recorder(transport);
    transport.open(settingsFor(device.devicePath()));
    QTRY_COMPARE(recorder.said, QStringList{u"failed"_s});
    QCOMPARE(recorder.error.code, ErrorCode::PortBusy);

    ::close(other);
    transport.open(settingsFor(device.devicePath()));
    QTRY_COMPARE(recorder.said, (QStringList{u"failed"_s, u"opened"_s}));
}

void TestSerialTransportPty::forgetsTheClaimOfADeadProgram()
{
    if (::geteuid() != 0)
        QSKIP("only the administrator can open a device that is still claimed");
    PseudoTerminal device;
    const int dead = ::open(QFile::encodeName(device.devicePath()).constData(),
                            O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    QCOMPARE(::ioctl(dead, TIOCEXCL), 0);
    ::close(dead);
    SerialTransport transport;
    Recorder recorder(transport);
    transport.open(settingsFor(device.devicePath()));
    QTRY_COMPARE(recorder.said, QStringList{u"opened"_s});
}

void TestSerialTransportPty::closesOnceAndOpensAgain()
{
    PseudoTerminal device;
    SerialTransport transport;
    Recorder recorder(transport);
    transport.open(settingsFor(device.devicePath(), 115200));
    QTRY_VERIFY(transport.isOpen());
    transport.close();
    transport.close();
    transport.open(settingsFor(device.devicePath(), 250000));
    QTRY_COMPARE(recorder.said, (QStringList{u"opened"_s, u"closed"_s, u"opened"_s}));
    transport.write("M115\n");
    QCOMPARE(device.read(), "M115\n"_ba);
    transport.open(settingsFor(device.devicePath(), 57600)); // closes by itself
    QTRY_COMPARE(recorder.said.size(), 5);
    QCOMPARE(recorder.said.mid(3), (QStringList{u"closed"_s, u"opened"_s}));
}

void TestSerialTransportPty::anAbandonedOpenSaysNothing()
{
    PseudoTerminal device;
    SerialTransport transport;
    Recorder recorder(transport);
    transport.open(settingsFor(device.devicePath()));
    transport.close();
    transport.open(settingsFor(u"/dev/gantry-no-such-port"_s));
    transport.close();
    transport.open(settingsFor(device.devicePath()));
    QTRY_COMPARE(recorder.said, QStringList{u"opened"_s});
    QCoreApplication::sendPostedEvents();
    QCOMPARE(recorder.said.size(), 1);
}

void TestSerialTransportPty::mayBeClosedByItsListener()
{
    PseudoTerminal device;
    SerialTransport transport;
    Recorder recorder(transport);
    connect(&transport, &Transport::bytesReceived, &transport, [&] { transport.close(); });
    connect(&transport, &Transport::failed, &transport,
            [&] { transport.open(settingsFor(device.devicePath())); });
    transport.open(settingsFor(u"/dev/gantry-no-such-port"_s));
    QTRY_VERIFY(transport.isOpen());
    device.write("start\n");
    QTRY_COMPARE(recorder.said, (QStringList{u"failed"_s, u"opened"_s, u"closed"_s}));
    device.write("more\n");
    QCoreApplication::sendPostedEvents();
    QCOMPARE(recorder.received, "start\n"_ba);
}

void TestSerialTransportPty::leavesTheModemLinesAlone_data()
{
    QTest::addColumn<ConnectionSettings::ModemLines>("modemLines");
    QTest::addColumn<bool>("hangsUp");
    QTest::newRow("default") << ConnectionSettings::ModemLines::Default << true;
    QTest::newRow("raise") << ConnectionSettings::ModemLines::Raise << true;
    QTest::newRow("keep") << ConnectionSettings::ModemLines::Keep << false;
}

void TestSerialTransportPty::leavesTheModemLinesAlone()
{
    QFETCH(ConnectionSettings::ModemLines, modemLines);
    QFETCH(bool, hangsUp);
    PseudoTerminal device;
    const auto dropsLinesOnClose = [&device] {
        termios attributes{};
        ::tcgetattr(device.descriptor(), &attributes);
        return (attributes.c_cflag & tcflag_t(HUPCL)) != 0;
    };
    SerialTransport transport;
    Recorder recorder(transport);
    ConnectionSettings settings = settingsFor(device.devicePath());
    settings.modemLines = modemLines;
    transport.open(settings);
    QTRY_COMPARE(recorder.said, QStringList{u"opened"_s});
    QCOMPARE(dropsLinesOnClose(), hangsUp);
    transport.close();
    QCOMPARE(dropsLinesOnClose(), hangsUp); // the driver acts on this one
}

void TestSerialTransportPty::aPortWithoutLowLatencyIsUsedAllTheSame()
{
    PseudoTerminal device;
    SerialTransport transport;
    Recorder recorder(transport);
    ConnectionSettings settings = settingsFor(device.devicePath());
    settings.lowLatency = true;
    transport.open(settings);
    QTRY_COMPARE(recorder.notes.size(), 1);
    QCOMPARE(recorder.said, QStringList{u"opened"_s});
    QVERIFY2(recorder.notes.first().contains("works without it"),
             recorder.notes.first().constData());
    device.write("start\n");
    QTRY_COMPARE(recorder.received, "start\n"_ba);
    // Nobody is told of what nobody asked for.
    settings.lowLatency = false;
    transport.open(settings);
    QTRY_VERIFY(transport.isOpen());
    device.write("again\n");
    QTRY_COMPARE(recorder.received, "start\nagain\n"_ba);
    QCOMPARE(recorder.notes.size(), 1);
}

void TestSerialTransportPty::pulsesDtr()
{
    PseudoTerminal device;
    QList<bool> line;
    SerialTransport transport(nullptr, [&line](QSerialPort &, bool on) {
        line << on;
        return true;
    });
    QVERIFY(!transport.pulseReset()); // nothing is open
    Recorder recorder(transport);
    transport.open(settingsFor(device.devicePath()));
    QTRY_COMPARE(recorder.said, QStringList{u"opened"_s});
    QVERIFY(line.isEmpty());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(transport.pulseReset());
    QCOMPARE(line, QList<bool>{false});
    QTRY_COMPARE(line, (QList<bool>{false, true}));
    QVERIFY(timer.elapsed() >= 50);
    // A port that is closed in the middle is not touched any more.
    QVERIFY(transport.pulseReset());
    transport.close();
    QTest::qWait(150);
    QCOMPARE(line, (QList<bool>{false, true, false}));
}

void TestSerialTransportPty::aPortWithoutDtrSaysSo()
{
    PseudoTerminal device;
    SerialTransport transport;
    Recorder recorder(transport);
    transport.open(settingsFor(device.devicePath()));
    QTRY_COMPARE(recorder.said, QStringList{u"opened"_s});
    QVERIFY(!transport.pulseReset());
    QTest::qWait(0);
    QCOMPARE(recorder.said, QStringList{u"opened"_s});
}

void TestSerialTransportPty::forgetsWhatHasNotLeft()
{
    PseudoTerminal device;
    SerialTransport transport;
    Recorder recorder(transport);
    transport.open(settingsFor(device.devicePath()));
    QTRY_COMPARE(recorder.said, QStringList{u"opened"_s});
    transport.write(numberedLines(20'000)); // more than any queue holds
    QVERIFY(transport.bytesToWrite() > 0);
    transport.discardOutput();
    QCOMPARE(transport.bytesToWrite(), 0);
    transport.write("\nM112\n");
    QByteArray read;
    QTRY_VERIFY((read += device.read()).endsWith("\nM112\n"));
    QVERIFY(read.size() < 100'000);
    transport.write("M105\n");
    QTRY_VERIFY((read += device.read()).endsWith("M105\n"));
    QCOMPARE(recorder.said, QStringList{u"opened"_s});
}

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0)
        return holdDevice(argv[2]);
    QCoreApplication application(argc, argv);
    TestSerialTransportPty test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_serialtransport_pty.moc"
