// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/commandhistory.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestCommandHistory final : public QObject
{
    Q_OBJECT

private slots:
    void addsWhatIsWorthKeeping();
    void isBounded();
    void browses_data();
    void browses();
    void startsAnewAfterAnEdit();
    void givesBackWhatWasTyped();
};

void TestCommandHistory::addsWhatIsWorthKeeping()
{
    CommandHistory history({u"M105"_s, u" "_s});
    history.add(u"G28"_s);
    history.add(u"G28"_s);
    history.add(QString());
    history.add(u"   "_s);
    history.add(u"M105"_s);
    QCOMPARE(history.entries(), (QStringList{u"M105"_s, u"G28"_s, u"M105"_s}));
}

void TestCommandHistory::isBounded()
{
    QStringList many;
    for (int i = 0; i < 600; ++i)
        many.append(QString::number(i));
    CommandHistory history(many);
    QCOMPARE(history.entries().size(), CommandHistory::Capacity);
    QCOMPARE(history.entries().first(), u"100"_s);
    history.add(u"new"_s);
    QCOMPARE(history.entries().size(), CommandHistory::Capacity);
    QCOMPARE(history.entries().first(), u"101"_s);
    QCOMPARE(history.entries().last(), u"new"_s);
}

void TestCommandHistory::browses_data()
{
    // Each key: 'u' older, 'd' newer; the text before is what the key before gave.
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("shown");
    QTest::newRow("newest first") << QString() << u"u"_s << u"M104 S0"_s;
    QTest::newRow("further") << QString() << u"uuu"_s << u"M105"_s;
    QTest::newRow("stops at the oldest") << QString() << u"uuuuuuu"_s << u"G28"_s;
    QTest::newRow("back down") << QString() << u"uud"_s << u"M104 S0"_s;
    QTest::newRow("down past the newest") << QString() << u"uudd"_s << QString();
    QTest::newRow("down without up") << u"abc"_s << u"d"_s << u"abc"_s;
    QTest::newRow("by prefix") << u"M104"_s << u"uu"_s << u"M104 S200"_s;
    QTest::newRow("prefix ignores case") << u"g2"_s << u"u"_s << u"G28 X0"_s;
    QTest::newRow("skips other beginnings") << u"G"_s << u"uu"_s << u"G28"_s;
    QTest::newRow("prefix comes back") << u"G"_s << u"uudd"_s << u"G"_s;
    QTest::newRow("no match") << u"T"_s << u"uu"_s << u"T"_s;
}

void TestCommandHistory::browses()
{
    QFETCH(QString, typed);
    QFETCH(QString, keys);
    QFETCH(QString, shown);
    CommandHistory history({u"G28"_s, u"M105"_s, u"M104 S200"_s, u"G28 X0"_s, u"M105"_s,
                            u"M104 S200"_s, u"M104 S0"_s});
    QString text = typed;
    for (const QChar key : keys)
        text = key == u'u' ? history.older(text) : history.newer(text);
    QCOMPARE(text, shown);
}

void TestCommandHistory::startsAnewAfterAnEdit()
{
    CommandHistory history({u"G28"_s, u"M105"_s});
    QCOMPARE(history.older(QString()), u"M105"_s);
    QCOMPARE(history.older(u"G"_s), u"G28"_s);
    QCOMPARE(history.newer(u"G28"_s), u"G"_s);
}

void TestCommandHistory::givesBackWhatWasTyped()
{
    CommandHistory history({u"G28"_s});
    QCOMPARE(history.older(u"G2"_s), u"G28"_s);
    history.stopBrowsing();
    QCOMPARE(history.newer(u"G28"_s), u"G28"_s);
}

QTEST_APPLESS_MAIN(TestCommandHistory)
#include "tst_commandhistory.moc"
