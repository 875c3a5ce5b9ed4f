// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/portinspector.h"
#include "support/pseudoterminal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace gantry;
using namespace Qt::StringLiterals;

/// The look at a port that stays closed.
class TestPortInspector final : public QObject
{
    Q_OBJECT

private slots:
    void aPortThatIsNotThere();
    void aPortThatIsFree();
    void aPortSomebodyHasOpen();
    void aPortOfOthers();
    void whatIsNoDevice_data();
    void whatIsNoDevice();

private:
    static PortAccess inspect(const QString &port)
    {
        PortInspector inspector;
        QSignalSpy inspected(&inspector, &PortInspector::inspected);
        inspector.inspect(port);
        if (!inspected.wait(10000))
            qFatal("no answer");
        if (inspected.first().at(0).toString() != port)
            qFatal("the answer is about another port");
        return inspected.first().at(1).value<PortAccess>();
    }
};

void TestPortInspector::aPortThatIsNotThere()
{
    const PortAccess access = inspect(u"/dev/ttyNOSUCH7"_s);
    QVERIFY(!access.exists);
}

void TestPortInspector::aPortThatIsFree()
{
    const test::PseudoTerminal terminal;
    const PortAccess access = inspect(terminal.devicePath());
    QVERIFY(access.exists);
    QVERIFY(access.isAllowed);
    QCOMPARE(access.ownerId, 0);
}

void TestPortInspector::aPortSomebodyHasOpen()
{
#ifndef Q_OS_LINUX
    QSKIP("only Linux says who");
#endif
    const test::PseudoTerminal terminal;
    QFile user(terminal.devicePath());
    QVERIFY(user.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const PortAccess access = inspect(terminal.devicePath());
    QCOMPARE(access.ownerId, QCoreApplication::applicationPid());
    QVERIFY(access.ownerProgram.startsWith(u"tst_portinspect"_s));
}

void TestPortInspector::aPortOfOthers()
{
    if (::geteuid() == 0)
        QSKIP("the administrator may use every port");
    const QFileInfo console(u"/dev/console"_s);
    if (!console.exists() || console.isWritable())
        QSKIP("no device here that is not permitted");
    QVERIFY(!inspect(console.filePath()).isAllowed);
}

void TestPortInspector::whatIsNoDevice_data()
{
    QTest::addColumn<QString>("port");
    QTest::newRow("virtual printer") << u"virtual"_s;
    QTest::newRow("network") << u"tcp://192.168.1.20:23"_s;
}

void TestPortInspector::whatIsNoDevice()
{
    QFETCH(QString, port);
    QCOMPARE(inspect(port), PortAccess());
}

QTEST_GUILESS_MAIN(TestPortInspector)
#include "tst_portinspector.moc"
