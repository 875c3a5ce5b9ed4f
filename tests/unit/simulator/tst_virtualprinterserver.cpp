// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/tcpprinterchannel.h"
#include "cli/virtualprintercommand.h"
#include "cli/virtualprinterserver.h"

#ifdef Q_OS_UNIX
#include "cli/pseudoterminal_unix.h"

#include <fcntl.h>
#include <unistd.h>
#endif

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

VirtualPrinterOptions instant()
{
    VirtualPrinterOptions options;
    options.speed = 0;
    return options;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

#ifdef Q_OS_UNIX
/// The device as a host holds it open.
class Device
{
public:
    explicit Device(const QString &path)
        : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_NOCTTY | O_NONBLOCK))
    {}
    ~Device() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Device)

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    void send(const QByteArray &bytes) const
    {
        QCOMPARE(::write(m_descriptor, bytes.constData(), size_t(bytes.size())), bytes.size());
    }
    /// Everything that has come so far.
    const QByteArray &received()
    {
        char buffer[4096];
        ssize_t count = 0;
        while ((count = ::read(m_descriptor, buffer, sizeof buffer)) > 0)
            m_received.append(buffer, count);
        m_hungUp |= count == 0;
        return m_received;
    }
    /// The other end is gone.
    bool isHungUp()
    {
        const qsizetype before = received().size();
        return m_hungUp || (before >= 0 && ::write(m_descriptor, "\n", 1) < 0);
    }

private:
    int m_descriptor;
    bool m_hungUp = false;
    QByteArray m_received;
};
#endif

} // namespace

/// The virtual printer behind a channel, as "gantry-cli virtual-printer" runs it.
class TestVirtualPrinterServer : public QObject
{
    Q_OBJECT

private slots:
    void servesOverTcp();
    void refusesASecondHost();
    void saysThatAPortIsTaken();
    void records();
    void saysThatItCannotRecord();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
#ifdef Q_OS_UNIX
    void servesOverAPseudoTerminal();
    void resetsWhenOpenedAgain_data();
    void resetsWhenOpenedAgain();
    void keepsALink();
    void leavesFilesAlone();
    void unplugs();
    void staysOnWhileTheCableIsOut();
#endif
};

void TestVirtualPrinterServer::servesOverTcp()
{
    VirtualPrinterServer server(instant(), std::make_unique<TcpPrinterChannel>(0), nullptr, true);
    const Result<QString> address = server.start();
    QVERIFY(address.has_value());
    QVERIFY2(address->startsWith("tcp://127.0.0.1:"_L1), qPrintable(*address));

    const auto port = quint16(QUrl(*address).port());
    QTcpSocket host;
    host.connectToHost(u"127.0.0.1"_s, port);
    QTRY_VERIFY(host.bytesAvailable() > 300);
    QVERIFY(host.readAll().startsWith("start\n"));
    host.write("M118 hello\nM118 again\n");
    QTRY_COMPARE(host.bytesAvailable(), 18);
    QCOMPARE(host.readAll(), QByteArray("hello\nok\nagain\nok\n"));
    host.disconnectFromHost();
    QTRY_COMPARE(host.state(), QAbstractSocket::UnconnectedState);

    QTcpSocket next;
    next.connectToHost(u"127.0.0.1"_s, port);
    QTRY_VERIFY(next.bytesAvailable() > 300);
    QVERIFY(next.readAll().startsWith("start\n"));
}

void TestVirtualPrinterServer::refusesASecondHost()
{
    VirtualPrinterServer server(instant(), std::make_unique<TcpPrinterChannel>(0), nullptr, true);
    const auto port = quint16(QUrl(*server.start()).port());
    QTcpSocket first;
    first.connectToHost(u"127.0.0.1"_s, port);
    QTRY_VERIFY(first.bytesAvailable() > 0);
    QTcpSocket second;
    QSignalSpy disconnected(&second, &QTcpSocket::disconnected);
    second.connectToHost(u"127.0.0.1"_s, port);
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(second.bytesAvailable(), 0);
    QCOMPARE(first.state(), QAbstractSocket::ConnectedState);
}

void TestVirtualPrinterServer::saysThatAPortIsTaken()
{
    VirtualPrinterServer first(instant(), std::make_unique<TcpPrinterChannel>(0), nullptr, true);
    const auto port = quint16(QUrl(*first.start()).port());
    VirtualPrinterServer second(instant(), std::make_unique<TcpPrinterChannel>(port), nullptr,
                                true);
    const Result<QString> address = second.start();
    QVERIFY(!address.has_value());
    QVERIFY(address.error().message.contains(QString::number(port)));
}

void TestVirtualPrinterServer::records()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"record.txt"_s);
    VirtualPrinterServer server(instant(), std::make_unique<TcpPrinterChannel>(0),
                                std::make_unique<CommandRecorder>(path), true);
    const auto port = quint16(QUrl(*server.start()).port());
    QTcpSocket host;
    host.connectToHost(u"127.0.0.1"_s, port);
    QTRY_VERIFY(host.bytesAvailable() > 0);
    host.write("G28\nG1 X5 ; to the right\nN9 G1 X6*0\n");
    QTRY_COMPARE(contentOf(path), QByteArray("G28\nG1 X5\n")); // by itself, within a second
    host.write("M84\n");
    QTRY_VERIFY(host.readAll().endsWith("ok\nok\n") || host.bytesAvailable() == 0);
    QTRY_VERIFY(server.finish().has_value() && contentOf(path).endsWith("M84\n"));
}

void TestVirtualPrinterServer::saysThatItCannotRecord()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/record.txt"_s);
    VirtualPrinterServer server(instant(), std::make_unique<TcpPrinterChannel>(0),
                                std::make_unique<CommandRecorder>(path), true);
    const Result<QString> address = server.start();
    QVERIFY(!address.has_value());
    QCOMPARE(address.error().code, ErrorCode::FileNotWritable);
    QVERIFY(address.error().message.contains(path));
}

void TestVirtualPrinterServer::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");

    const auto row = [](const char *name, const QStringList &arguments, int code) {
        QTest::newRow(name) << (QStringList{u"virtual-printer"_s} + arguments) << code;
    };
    row("help", {u"--help"_s}, 0);
    row("unknown option", {u"--nonsense"_s}, 2);
    row("stray argument", {u"stray"_s}, 2);
    row("both channels", {u"--pty"_s, u"x"_s, u"--tcp"_s, u"1"_s}, 2);
    row("port too large", {u"--tcp"_s, u"65536"_s}, 2);
    row("negative speed", {u"--tcp"_s, u"0"_s, u"--speed"_s, u"-1"_s}, 2);
    row("no speed", {u"--tcp"_s, u"0"_s, u"--speed"_s, u"nan"_s}, 2);
    row("no extruder", {u"--tcp"_s, u"0"_s, u"--extruders"_s, u"0"_s}, 2);
    row("tiny buffer", {u"--tcp"_s, u"0"_s, u"--rx-buffer"_s, u"1"_s}, 2);
    row("unknown fault", {u"--tcp"_s, u"0"_s, u"--faults"_s, u"explode=1"_s}, 2);
    row("reset mode", {u"--tcp"_s, u"0"_s, u"--reset-on-open"_s, u"maybe"_s}, 2);
    row("no folder for the record", {u"--tcp"_s, u"0"_s, u"--record"_s, u"missing/record"_s}, 1);
}

void TestVirtualPrinterServer::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    VirtualPrinterCommand command;
    QTEST(command.run(arguments), "code");
}

#ifdef Q_OS_UNIX

void TestVirtualPrinterServer::servesOverAPseudoTerminal()
{
    VirtualPrinterServer server(instant(), std::make_unique<PseudoTerminal>(QString()), nullptr,
                                true);
    const Result<QString> address = server.start();
    QVERIFY(address.has_value());
    Device device(*address);
    QVERIFY(device.isOpen());
    QTRY_VERIFY(device.received().startsWith("start\n"));
    const qsizetype banner = device.received().size();
    QByteArray program;
    for (int line = 0; line < 100; ++line)
        program += "M118 line " + QByteArray::number(line) + '\n';
    device.send(program);
    QTRY_COMPARE(device.received().sliced(banner).count("ok\n"), 100);
    QVERIFY(!device.received().contains('\r')); // nothing echoed, nothing translated
    QVERIFY(!device.received().contains("M118"));
}

void TestVirtualPrinterServer::resetsWhenOpenedAgain_data()
{
    QTest::addColumn<bool>("resets");
    QTest::newRow("as DTR does") << true;
    QTest::newRow("not") << false;
}

void TestVirtualPrinterServer::resetsWhenOpenedAgain()
{
    QFETCH(bool, resets);
    VirtualPrinterServer server(instant(), std::make_unique<PseudoTerminal>(QString()), nullptr,
                                resets);
    const QString path = *server.start();
    for (int round = 0; round < 3; ++round) {
        Device device(path);
        device.send(round == 0 ? "M104 S100\nM105\n" : "M105\n");
        QTRY_VERIFY(device.received().contains("ok T:"));
        QCOMPARE(device.received().contains("start\n"), resets);
        QCOMPARE(device.received().contains(" /100.00 "), round == 0 || !resets);
    }
}

void TestVirtualPrinterServer::keepsALink()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"printer"_s);
    QVERIFY(QFile::link(folder.filePath(u"gone"_s), path)); // left behind by another run
    {
        VirtualPrinterServer server(instant(), std::make_unique<PseudoTerminal>(path), nullptr,
                                    true);
        const Result<QString> address = server.start();
        QVERIFY(address.has_value());
        QCOMPARE(QFile::symLinkTarget(path), *address);
        Device device(path);
        QTRY_VERIFY(device.received().startsWith("start\n"));
    }
    QVERIFY(!QFileInfo(path).isSymLink());
}

void TestVirtualPrinterServer::leavesFilesAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"letter"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("dear");
    file.close();
    {
        VirtualPrinterServer server(instant(), std::make_unique<PseudoTerminal>(path), nullptr,
                                    true);
        const Result<QString> address = server.start();
        QVERIFY(!address.has_value());
        QVERIFY(address.error().message.contains(path));
    }
    QCOMPARE(contentOf(path), QByteArray("dear"));
}

void TestVirtualPrinterServer::unplugs()
{
    VirtualPrinterOptions options = instant();
    options.faults.disappearAfter = 2;
    VirtualPrinterServer server(options, std::make_unique<PseudoTerminal>(QString()), nullptr,
                                true);
    QSignalSpy unplugged(&server, &VirtualPrinterServer::unplugged);
    Device device(*server.start());
    QTRY_VERIFY(device.received().startsWith("start\n"));
    device.send("G90\nG90\n");
    QTRY_COMPARE(unplugged.size(), 1);
    QVERIFY(device.isHungUp());
}

void TestVirtualPrinterServer::staysOnWhileTheCableIsOut()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"port"_s);
    const auto channel = [link] { return std::make_unique<PseudoTerminal>(link); };
    VirtualPrinterServer server(instant(), channel(), nullptr, false);
    server.setCablePull({2, std::chrono::milliseconds(300), channel});
    QSignalSpy unplugged(&server, &VirtualPrinterServer::unplugged);
    QVERIFY(server.start());
    {
        Device device(link);
        QVERIFY(device.isOpen());
        device.send("N0 M110 N0*125\n");
        QTRY_VERIFY(device.received().contains("ok\n"));
        device.send("N1 G90*17\n");
        QTRY_VERIFY(device.isHungUp());
        QVERIFY(!QFile::exists(link));
    }
    QTRY_VERIFY(QFile::exists(link));
    Device device(link);
    device.send("N99 M105*23\n");
    // It has not forgotten the last line it took.
    QTRY_VERIFY2(device.received().contains("Resend: 2"), device.received().constData());
    QCOMPARE(unplugged.size(), 0);
}

#endif

QTEST_GUILESS_MAIN(TestVirtualPrinterServer)
#include "tst_virtualprinterserver.moc"
