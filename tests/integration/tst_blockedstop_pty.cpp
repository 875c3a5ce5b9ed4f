// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/printerconnection.h"
#include "support/pseudoterminal.h"
#include "transport/serialtransport.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QSocketNotifier>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;
using gantry::test::PseudoTerminal;

namespace {

/// A board at a real serial device: answers every line until its input is stopped, and counts how its DTR line moves,
/// which a pseudo-terminal does not have.
class Board final
{
public:
    Board()
        : m_notifier(m_terminal.descriptor(), QSocketNotifier::Read)
    {
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier,
                         [this] { answer(); });
    }
    ~Board() { takeAgain(); }

    [[nodiscard]] QString port() const { return m_terminal.devicePath(); }
    [[nodiscard]] QByteArray received()
    {
        answer();
        return m_received;
    }
    [[nodiscard]] QList<bool> dtr() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_dtr;
    }
    [[nodiscard]] TransportFactory factory()
    {
        return [this](const ConnectionSettings &) -> std::unique_ptr<Transport> {
            return std::make_unique<SerialTransport>(nullptr, [this](QSerialPort &, bool on) {
                const QMutexLocker locker(&m_mutex);
                m_dtr << on;
                return true;
            });
        };
    }

    /// The device takes nothing any more, as a USB device that refuses every packet.
    void takeNothing()
    {
        const QByteArray path = QFile::encodeName(m_terminal.devicePath());
        m_side = ::open(path.constData(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
        if (m_side < 0 || ::tcflow(m_side, TCOOFF) != 0)
            qFatal("the output cannot be stopped: errno %d", errno);
    }
    void takeAgain()
    {
        if (m_side < 0)
            return;
        ::tcflow(m_side, TCOON);
        ::close(m_side);
        m_side = -1;
    }

private:
    void answer()
    {
        const QByteArray bytes = m_terminal.read();
        m_received += bytes;
        m_line += bytes;
        for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
            const QByteArray line = m_line.left(end);
            m_line.remove(0, end + 1);
            if (line.contains("M115"))
                m_terminal.write("FIRMWARE_NAME:Board 1.0 EXTRUDER_COUNT:1\n");
            m_terminal.write(line.contains("M105") ? "ok T:20.0 /0.0 B:20.0 /0.0\n" : "ok\n");
        }
    }

    PseudoTerminal m_terminal;
    QSocketNotifier m_notifier;
    QByteArray m_received;
    QByteArray m_line;
    int m_side = -1;
    mutable QMutex m_mutex;
    QList<bool> m_dtr;
};

} // namespace

/// The emergency stop over a real serial device whose output is blocked.
class TestBlockedStopPty : public QObject
{
    Q_OBJECT

private slots:
    void restartsTheBoardByDtr_data();
    void restartsTheBoardByDtr();
    void aPortThatTakesItIsNotTouched();
};

void TestBlockedStopPty::restartsTheBoardByDtr_data()
{
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<QList<bool>>("dtr");
    QTest::newRow("allowed") << true << QList<bool>{false, true};
    QTest::newRow("not allowed") << false << QList<bool>();
}

void TestBlockedStopPty::restartsTheBoardByDtr()
{
    QFETCH(bool, allowed);
    QFETCH(QList<bool>, dtr);
    Board board;
    PrinterConnection connection(board.factory());
    QList<LinkStatus> links;
    QList<FirmwareNotice> notices;
    connect(&connection, &PrinterConnection::linkChanged, this,
            [&links](const LinkStatus &status) { links << status; });
    connect(&connection, &PrinterConnection::noticesReceived, this,
            [&notices](const QList<FirmwareNotice> &list) { notices << list; });
    ConnectionSettings settings;
    settings.port = board.port();
    settings.baudRate = 115200;
    settings.resetsOnBlockedStop = allowed;
    connection.open({settings}, {});
    QTRY_VERIFY(!links.isEmpty() && links.constLast().state == LinkState::Ready);
    QTRY_VERIFY(board.received().contains("M115"));

    board.takeNothing();
    connection.submit({{{"M117 stuck"}}, SendOrigin::Manual, 0});
    QTest::qWait(50);
    notices.clear();
    QElapsedTimer timer;
    timer.start();
    connection.emergencyStop();
    QTRY_COMPARE(links.constLast().state, LinkState::Failed);
    QCOMPARE(links.constLast().error.code, ErrorCode::EmergencyStopped);
    QTRY_COMPARE(notices.size(), 1);
    // Half a second (tst_outputdrain), and what a busy machine makes of it.
    QVERIFY(timer.elapsed() < 3000);
    QTRY_COMPARE(board.dtr(), dtr);
    board.takeAgain();
    QVERIFY(!board.received().contains("stuck"));
}

void TestBlockedStopPty::aPortThatTakesItIsNotTouched()
{
    Board board;
    PrinterConnection connection(board.factory());
    QList<LinkStatus> links;
    connect(&connection, &PrinterConnection::linkChanged, this,
            [&links](const LinkStatus &status) { links << status; });
    ConnectionSettings settings;
    settings.port = board.port();
    settings.baudRate = 115200;
    connection.open({settings}, {});
    QTRY_VERIFY(!links.isEmpty() && links.constLast().state == LinkState::Ready);
    connection.emergencyStop();
    QTRY_VERIFY(board.received().contains("M112\n"));
    QTRY_COMPARE(links.constLast().state, LinkState::Failed);
    QTest::qWait(400); // longer than a blocked port is waited for
    QCOMPARE(board.dtr(), QList<bool>());
}

QTEST_GUILESS_MAIN(TestBlockedStopPty)
#include "tst_blockedstop_pty.moc"
