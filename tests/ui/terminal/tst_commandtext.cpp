// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/commandtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// What happens to a command between typing and sending.
class TestCommandText : public QObject
{
    Q_OBJECT

private slots:
    void normalizes_data();
    void normalizes();
    void splits_data();
    void splits();
};

void TestCommandText::normalizes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::newRow("lower case") << u"g28 x y"_s << u"G28 X Y"_s;
    QTest::newRow("blanks around") << u"  m105 "_s << u"M105"_s;
    QTest::newRow("no blanks") << u"g1x10.5f6000"_s << u"G1X10.5F6000"_s;
    QTest::newRow("sub-code") << u"g92.1"_s << u"G92.1"_s;
    QTest::newRow("display text") << u"m117 Hello world"_s << u"M117 Hello world"_s;
    QTest::newRow("host text") << u"m118 a1 action:pause"_s << u"M118 a1 action:pause"_s;
    QTest::newRow("file name") << u"m23 cube.gco"_s << u"M23 cube.gco"_s;
    QTest::newRow("not a text command") << u"m1170 s"_s << u"M1170 S"_s;
    QTest::newRow("quoted") << u"m586 s\"Key\""_s << u"M586 s\"Key\""_s;
    QTest::newRow("comment") << u"g1 x5 ; to the left"_s << u"G1 X5 ; to the left"_s;
    QTest::newRow("host command") << u"@pause now"_s << u"@pause now"_s;
    QTest::newRow("another language") << u"status"_s << u"status"_s;
    QTest::newRow("tool") << u"t1"_s << u"T1"_s;
    QTest::newRow("letter alone") << u"g"_s << u"g"_s;
    QTest::newRow("empty") << u"  "_s << QString(u""_s);
}

void TestCommandText::normalizes()
{
    QFETCH(QString, typed);
    QFETCH(QString, sent);
    QCOMPARE(CommandText::normalized(typed), sent);
}

void TestCommandText::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("unix") << u"G28\nG1 X5\n"_s << QStringList{u"G28"_s, u"G1 X5"_s};
    QTest::newRow("windows") << u"G28\r\n\r\n G1 X5 \r\n"_s << QStringList{u"G28"_s, u"G1 X5"_s};
    QTest::newRow("word processor")
        << u"G28\u2028G29\u2029M84"_s << QStringList{u"G28"_s, u"G29"_s, u"M84"_s};
    QTest::newRow("one") << u"G28"_s << QStringList{u"G28"_s};
    QTest::newRow("none") << u"\n \n"_s << QStringList();
}

void TestCommandText::splits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QCOMPARE(CommandText::lines(text), lines);
}

QTEST_APPLESS_MAIN(TestCommandText)
#include "tst_commandtext.moc"
