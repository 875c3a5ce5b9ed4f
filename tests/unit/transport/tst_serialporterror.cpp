// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/serialporterror.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

using Node = SerialPortFacts::Node;

class TestSerialPortError : public QObject
{
    Q_OBJECT

private slots:
    void classifiesWhatPreventsOpening_data();
    void classifiesWhatPreventsOpening();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void keepsTheSystemsWords();
    void namesBothRates();
    void toleratesWhatReceiversTolerate_data();
    void toleratesWhatReceiversTolerate();
};

namespace {

SerialPortFacts factsOf(Node node, bool isAllowed, bool isInUse)
{
    SerialPortFacts facts;
    facts.port = u"/dev/ttyACM0"_s;
    facts.node = node;
    facts.isAllowed = isAllowed;
    facts.isInUse = isInUse;
    facts.systemText = u"errno text"_s;
    return facts;
}

} // namespace

void TestSerialPortError::classifiesWhatPreventsOpening_data()
{
    QTest::addColumn<Node>("node");
    QTest::addColumn<bool>("isAllowed");
    QTest::addColumn<bool>("isInUse");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << Node::Missing << true << false << ErrorCode::PortMissing;
    QTest::newRow("a folder") << Node::NoSerialPort << true << false << ErrorCode::PortFailed;
    QTest::newRow("not allowed") << Node::Device << false << false << ErrorCode::PortNotPermitted;
    QTest::newRow("in use") << Node::Device << true << true << ErrorCode::PortBusy;
    QTest::newRow("not allowed and in use")
        << Node::Device << false << true << ErrorCode::PortNotPermitted;
    QTest::newRow("anything else") << Node::Device << true << false << ErrorCode::PortFailed;
}

void TestSerialPortError::classifiesWhatPreventsOpening()
{
    QFETCH(Node, node);
    QFETCH(bool, isAllowed);
    QFETCH(bool, isInUse);
    QFETCH(ErrorCode, code);
    const Error error = classifyOpenError(factsOf(node, isAllowed, isInUse));
    QCOMPARE(error.code, code);
    QVERIFY2(error.message.contains("/dev/ttyACM0"_L1), qPrintable(error.message));
    QCOMPARE(error.detail, u"errno text"_s);
}

void TestSerialPortError::saysWhatToDo_data()
{
    QTest::addColumn<SerialPortFacts>("facts");
    QTest::addColumn<QString>("words");

    SerialPortFacts facts = factsOf(Node::Device, false, false);
    QTest::newRow("no group helps") << facts << u"Ask the administrator"_s;
    facts.group = u"dialout"_s;
    QTest::newRow("a group helps") << facts << u"sudo usermod -aG dialout \"$USER\""_s;
    facts.group = u"uucp"_s;
    QTest::newRow("another group helps") << facts << u"sudo usermod -aG uucp \"$USER\""_s;
    facts.isGroupJoined = true;
    QTest::newRow("joined, not logged in again") << facts << u"Log out and in again"_s;

    facts = factsOf(Node::Device, true, true);
    QTest::newRow("by somebody") << facts << u"another program"_s;
    facts.owner = PortOwner{4711, u"pronterface"_s, false};
    QTest::newRow("by a program") << facts << u"pronterface (process 4711)"_s;
    facts.owner = PortOwner{4711, u"%1 %3"_s, false};
    QTest::newRow("by a strange program") << facts << u"%1 %3 (process 4711)"_s;
    facts.owner = PortOwner{4711, QString(), false};
    QTest::newRow("by a nameless process") << facts << u"process 4711"_s;
    facts.owner = PortOwner{4711, u"gantry"_s, true};
    QTest::newRow("by ourselves") << facts << u"this program"_s;

    facts = factsOf(Node::Missing, true, false);
    QTest::newRow("missing") << facts << u"Check the cable"_s;
    facts.port.clear();
    QTest::newRow("no name") << facts << u"No port was chosen."_s;
    QTest::newRow("failed") << factsOf(Node::Device, true, false) << u"errno text"_s;
}

void TestSerialPortError::saysWhatToDo()
{
    QFETCH(SerialPortFacts, facts);
    QFETCH(QString, words);
    const Error error = classifyOpenError(facts);
    QVERIFY2(error.message.contains(words), qPrintable(error.message));
}

void TestSerialPortError::keepsTheSystemsWords()
{
    QCOMPARE(portVanishedError(u"COM5"_s, u"gone"_s).code, ErrorCode::PortVanished);
    QCOMPARE(portVanishedError(u"COM5"_s, u"gone"_s).detail, u"gone"_s);
    QCOMPARE(portFailedError(u"COM5"_s, u"odd"_s).code, ErrorCode::PortFailed);
    QVERIFY(portFailedError(u"COM5"_s, u"odd"_s).message.contains("odd"_L1));
    QVERIFY(!portFailedError(u"COM5"_s, {}).message.contains(u':'));
}

void TestSerialPortError::namesBothRates()
{
    const Error nearest = baudRateRefusedError(u"COM5"_s, 250000, 230400, {});
    QCOMPARE(nearest.code, ErrorCode::RateRefused);
    QVERIFY(nearest.message.contains("250000"_L1));
    QVERIFY(nearest.message.contains("230400"_L1));
    const Error refused = baudRateRefusedError(u"COM5"_s, 250000, 0, u"EINVAL"_s);
    QVERIFY(refused.message.contains("250000"_L1));
    QCOMPARE(refused.detail, u"EINVAL"_s);
}

void TestSerialPortError::toleratesWhatReceiversTolerate_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("actual");
    QTest::addColumn<bool>("isCloseEnough");
    QTest::newRow("same") << 250000 << 250000 << true;
    QTest::newRow("divider rounding") << 115200 << 117647 << true;
    QTest::newRow("rounding down") << 250000 << 249999 << true;
    QTest::newRow("the next common rate") << 250000 << 230400 << false;
    QTest::newRow("the driver's default") << 250000 << 9600 << false;
    QTest::newRow("too fast") << 115200 << 120000 << false;
    QTest::newRow("no rate") << 115200 << 0 << false;
}

void TestSerialPortError::toleratesWhatReceiversTolerate()
{
    QFETCH(int, wanted);
    QFETCH(int, actual);
    QFETCH(bool, isCloseEnough);
    QCOMPARE(isBaudRateCloseEnough(wanted, actual), isCloseEnough);
}

QTEST_APPLESS_MAIN(TestSerialPortError)
#include "tst_serialporterror.moc"
