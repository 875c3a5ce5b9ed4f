// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdcard/sdnames.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

QStringList numbered(const QString &pattern, int last)
{
    QStringList names;
    for (int i = 1; i <= last; ++i)
        names << pattern.arg(i);
    return names;
}

} // namespace

class TestSdNames final : public QObject
{
    Q_OBJECT

private slots:
    void machineCode_data();
    void machineCode();
    void shortNames_data();
    void shortNames();
    void longNames_data();
    void longNames();
    void refuses();
};

void TestSdNames::machineCode_data()
{
    QTest::addColumn<bool>("is");
    for (const char *name : {"a.gcode", "A.GCO", "b.g", "c.Gc~", "PARTS/X.GCO", ".g"})
        QTest::newRow(name) << true;
    for (const char *name : {"", "a", "gcode", "a.gcod", "a.gcode.bak", "a.txt", "a."})
        QTest::newRow(name) << false;
}

void TestSdNames::machineCode()
{
    QFETCH(bool, is);
    QCOMPARE(SdNames::isMachineCode(QString::fromUtf8(QTest::currentDataTag())), is);
}

void TestSdNames::shortNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *title, const QString &name, const QString &expected,
             const QStringList &taken = {}) { QTest::newRow(title) << name << taken << expected; };
    row("36: as it is", u"test.gcode"_s, u"test.gco"_s);
    row("36: too long", u"My Long Name.gcode"_s, u"my_lon~1.gco"_s);
    row("36: keeps g", u"a.g"_s, u"a.g"_s);
    row("36: a dot", u"part.v2.gcode"_s, u"partv2.gco"_s);
    row("36: a blank", u"foo 1.gco"_s, u"foo_1.gco"_s);
    row("36: the tenth", u"test1234567.gcode"_s, u"test1~10.gco"_s,
        numbered(u"test12~%1.gco"_s, 9));

    row("taken", u"test.gcode"_s, u"test~1.gco"_s, {u"TEST.GCO"_s});
    row("taken in a folder", u"test.gcode"_s, u"test~1.gco"_s, {u"PARTS/TEST.GCO"_s});
    row("the same with another extension", u"test.g"_s, u"test.g"_s, {u"test.gco"_s});
    row("eight characters", u"exactly8.gcode"_s, u"exactly8.gco"_s);
    row("nine characters", u"exactly89.gcode"_s, u"exactl~1.gco"_s);
    row("signs", u"a\"b/c\\d[e]:f;g=h,.gcode"_s, u"cdefgh.gco"_s); // behind the slash
    row("signs no card takes", u"a*b?c<d>e|f+.gcode"_s, u"abcdef.gco"_s);
    row("accents", u"Größe é.gcode"_s, u"groe_e.gco"_s);
    row("nothing left", u"日本.gcode"_s, u"file.gco"_s);
    row("nothing left, twice", u"日本.gcode"_s, u"file~1.gco"_s, {u"file.gco"_s});
    row("capital extension", u"X.GCODE"_s, u"x.gco"_s);
    row("cut extension", u"x.gc~"_s, u"x.gco"_s);
    row("the last number", u"test1234567.gcode"_s, u"test1~99.gco"_s,
        numbered(u"test12~%1.gco"_s, 9) + numbered(u"test1~%1.gco"_s, 98));
}

void TestSdNames::shortNames()
{
    QFETCH(QString, name);
    QFETCH(QStringList, taken);
    QFETCH(QString, expected);
    const Result<QString> result = SdNames::shortName(name, taken);
    QVERIFY(result);
    QCOMPARE(*result, expected);
}

void TestSdNames::longNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *title, const QString &name, const QString &expected,
             const QStringList &taken = {}) { QTest::newRow(title) << name << taken << expected; };
    row("as it is", u"My Long Name v1.2.gcode"_s, u"My Long Name v1.2.gcode"_s);
    row("without its folder", u"/home/me/x.gco"_s, u"x.gco"_s);
    row("taken", u"Cube.gcode"_s, u"Cube~1.gcode"_s, {u"cube.GCODE"_s});
    row("taken ten times", u"Cube.gcode"_s, u"Cube~11.gcode"_s,
        QStringList{u"cube.gcode"_s} + numbered(u"Cube~%1.gcode"_s, 10));
    row("signs", u"a*b;c\"d?e: f.gcode"_s, u"abcde f.gcode"_s);
    row("a line break", u"a\nM112.gcode"_s, u"aM112.gcode"_s);
    row("accents", u"Größe.gcode"_s, u"Groe.gcode"_s);
    row("nothing left", u"日本.gcode"_s, u"file.gcode"_s);
    row("very long", QString(200, u'x') + u".gcode"_s, QString(54, u'x') + u".gcode"_s);
    row("very long and taken", QString(200, u'x') + u".gcode"_s, QString(52, u'x') + u"~1.gcode"_s,
        {QString(54, u'x') + u".gcode"_s});
}

void TestSdNames::longNames()
{
    QFETCH(QString, name);
    QFETCH(QStringList, taken);
    QFETCH(QString, expected);
    const Result<QString> result = SdNames::longName(name, taken);
    QVERIFY(result);
    QCOMPARE(*result, expected);
}

void TestSdNames::refuses()
{
    QCOMPARE(SdNames::shortName(u"a.stl"_s, {}).error().code, ErrorCode::InvalidFileType);
    QCOMPARE(SdNames::longName(u"a"_s, {}).error().code, ErrorCode::InvalidFileType);
    const QStringList all = numbered(u"test12~%1.gco"_s, 9) + numbered(u"test1~%1.gco"_s, 99);
    const Result<QString> full = SdNames::shortName(u"test1234567.gcode"_s, all);
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::InvalidArgument);
    QVERIFY(full.error().message.contains(u"test1234567"_s));
}

QTEST_APPLESS_MAIN(TestSdNames)
#include "tst_sdnames.moc"
