// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/tcptransport.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;
using namespace gantry;
using namespace std::chrono_literals;

class TestTcpTransport : public QObject
{
    Q_OBJECT

private slots:
    void connectsAndTalks_data();
    void connectsAndTalks();
    void movesManyBytesInOrder();
    void noticesThatTheOtherSideLeaves();
    void saysWhyItCannotConnect_data();
    void saysWhyItCannotConnect();
    void givesUpAfterTheTimeout();
    void closeAbandonsTheAttempt();
    void closesOnceAndOpensAgain();
};

namespace {

ConnectionSettings settingsFor(const QString &port)
{
    ConnectionSettings settings;
    settings.port = port;
    return settings;
}

/// A printer behind a network bridge.
class Bridge final
{
public:
    explicit Bridge(const QHostAddress &address = QHostAddress::LocalHost)
    {
        m_listens = m_server.listen(address);
    }

    [[nodiscard]] bool listens() const { return m_listens; }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString address() const { return u"127.0.0.1:%1"_s.arg(port()); }
    QTcpSocket *accept()
    {
        if (!m_socket && m_server.hasPendingConnections())
            m_socket.reset(m_server.nextPendingConnection());
        return m_socket.get();
    }
    void hangUp()
    {
        m_socket->close();
        m_socket.release()->deleteLater();
    }

private:
    QTcpServer m_server;
    bool m_listens = false;
    std::unique_ptr<QTcpSocket> m_socket;
};

} // namespace

void TestTcpTransport::connectsAndTalks_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QHostAddress>("listen");
    QTest::newRow("address") << u"127.0.0.1:%1"_s << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("scheme") << u"tcp://127.0.0.1:%1"_s << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("name") << u"localhost:%1"_s << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("IPv6") << u"[::1]:%1"_s << QHostAddress(QHostAddress::LocalHostIPv6);
}

void TestTcpTransport::connectsAndTalks()
{
    QFETCH(QString, pattern);
    QFETCH(QHostAddress, listen);
    Bridge bridge(listen);
    if (!bridge.listens())
        QSKIP("this machine does not know that kind of address");
    TcpTransport transport;
    QSignalSpy opened(&transport, &Transport::opened);
    QSignalSpy closed(&transport, &Transport::closed);
    qint64 written = 0;
    connect(&transport, &Transport::bytesWritten, this, [&](qint64 count) { written += count; });
    QByteArray received;
    connect(&transport, &Transport::bytesReceived, this,
            [&](const QByteArray &bytes) { received += bytes; });

    transport.write("before it is open\n");
    transport.open(settingsFor(pattern.arg(bridge.port())));
    QVERIFY(!transport.isOpen());
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(bridge.accept());
    transport.write("M105\n");
    QCOMPARE(written, 0); // nothing is emitted from within write()
    QTRY_COMPARE(bridge.accept()->bytesAvailable(), 5);
    QCOMPARE(bridge.accept()->readAll(), "M105\n"_ba);
    QTRY_COMPARE(written, 5);
    bridge.accept()->write("ok T:20\n");
    QTRY_COMPARE(received, "ok T:20\n"_ba);

    transport.close();
    QCOMPARE(closed.size(), 0);
    QTRY_COMPARE(closed.size(), 1);
}

void TestTcpTransport::movesManyBytesInOrder()
{
    Bridge bridge;
    TcpTransport transport;
    transport.open(settingsFor(bridge.address()));
    QTRY_VERIFY(transport.isOpen());
    QTRY_VERIFY(bridge.accept());
    QByteArray lines;
    for (int i = 0; i < 20000; ++i)
        lines += "N" + QByteArray::number(i) + " G1 X100.123 Y50.234 E1.2345\n";
    for (qsizetype at = 0; at < lines.size(); at += 1000)
        transport.write(lines.mid(at, 1000));
    QByteArray atPrinter;
    connect(bridge.accept(), &QTcpSocket::readyRead, this,
            [&] { atPrinter += bridge.accept()->readAll(); });
    QTRY_COMPARE(atPrinter.size(), lines.size());
    QVERIFY(atPrinter == lines);
    QCOMPARE(transport.bytesToWrite(), 0);
}

void TestTcpTransport::noticesThatTheOtherSideLeaves()
{
    Bridge bridge;
    TcpTransport transport;
    QStringList said;
    Error error;
    QByteArray received;
    connect(&transport, &Transport::bytesReceived, this,
            [&](const QByteArray &bytes) { received += bytes; });
    connect(&transport, &Transport::failed, this, [&](const Error &e) {
        said << u"failed"_s;
        error = e;
        QVERIFY(!transport.isOpen());
    });
    connect(&transport, &Transport::closed, this, [&] { said << u"closed"_s; });
    transport.open(settingsFor(bridge.address()));
    QTRY_VERIFY(transport.isOpen());
    QTRY_VERIFY(bridge.accept());
    bridge.accept()->write("last words\n");
    bridge.hangUp();
    QTRY_COMPARE(said, (QStringList{u"failed"_s, u"closed"_s}));
    QCOMPARE(error.code, ErrorCode::PortVanished);
    QVERIFY(error.message.contains(bridge.address()));
    QCOMPARE(received, "last words\n"_ba);
    transport.write("ignored\n");
    QCOMPARE(said.size(), 2);
}

void TestTcpTransport::saysWhyItCannotConnect_data()
{
    quint16 closedPort = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        closedPort = server.serverPort();
    }
    QTest::addColumn<QString>("port");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nobody listens")
        << u"127.0.0.1:%1"_s.arg(closedPort) << ErrorCode::ConnectionRefused;
    QTest::newRow("no such host") << u"gantry-test.invalid:23"_s << ErrorCode::HostUnreachable;
    QTest::newRow("no port") << u"tcp://printer"_s << ErrorCode::InvalidArgument;
    QTest::newRow("nonsense") << u"tcp://a b:23"_s << ErrorCode::InvalidArgument;
}

void TestTcpTransport::saysWhyItCannotConnect()
{
    QFETCH(QString, port);
    QFETCH(ErrorCode, code);
    TcpTransport transport;
    QSignalSpy failed(&transport, &Transport::failed);
    QSignalSpy closed(&transport, &Transport::closed);
    transport.open(settingsFor(port));
    QCOMPARE(failed.size(), 0);
    QTRY_COMPARE(failed.size(), 1);
    const Error error = failed.at(0).at(0).value<Error>();
    QCOMPARE(error.code, code);
    // The address as a person would say it.
    QVERIFY2(error.message.contains(QString(port).remove("tcp://"_L1)), qPrintable(error.message));
    QVERIFY(!transport.isOpen());
    QCOMPARE(closed.size(), 0); // it never was open
}

void TestTcpTransport::givesUpAfterTheTimeout()
{
    // Nobody answers where the queue of those who wait to be let in is full; an address far away may be refused nearby.
    QTcpServer server;
    server.setListenBacklogSize(1);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    std::array<QTcpSocket, 4> waiting;
    for (QTcpSocket &socket : waiting)
        socket.connectToHost(server.serverAddress(), server.serverPort());
    QTRY_COMPARE(waiting.at(1).state(), QAbstractSocket::ConnectedState);
    TcpTransport transport;
    transport.setConnectTimeout(20ms);
    QSignalSpy failed(&transport, &Transport::failed);
    transport.open(settingsFor(u"127.0.0.1:%1"_s.arg(server.serverPort())));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::HostUnreachable);
}

void TestTcpTransport::closeAbandonsTheAttempt()
{
    Bridge bridge;
    TcpTransport transport;
    QSignalSpy opened(&transport, &Transport::opened);
    QSignalSpy closed(&transport, &Transport::closed);
    QSignalSpy failed(&transport, &Transport::failed);
    transport.open(settingsFor(bridge.address()));
    transport.close();
    transport.open(settingsFor(bridge.address()));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(closed.size(), 0);
    QCOMPARE(failed.size(), 0);
}

void TestTcpTransport::closesOnceAndOpensAgain()
{
    Bridge bridge;
    TcpTransport transport;
    QStringList said;
    connect(&transport, &Transport::opened, this, [&] { said << u"opened"_s; });
    connect(&transport, &Transport::closed, this, [&] { said << u"closed"_s; });
    transport.open(settingsFor(bridge.address()));
    QTRY_VERIFY(transport.isOpen());
    transport.close();
    transport.close();
    transport.open(settingsFor(bridge.address()));
    QTRY_COMPARE(said, (QStringList{u"opened"_s, u"closed"_s, u"opened"_s}));
}

QTEST_GUILESS_MAIN(TestTcpTransport)
#include "tst_tcptransport.moc"
