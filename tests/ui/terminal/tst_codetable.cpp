// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/codetable.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// The codes in words.
class TestCodeTable final : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsWhole();
    void findsWhatBeginsLikeIt_data();
    void findsWhatBeginsLikeIt();
    void leavesOutWhatTheFirmwareCannotDo();
    void knowsTheCodeOfALine_data();
    void knowsTheCodeOfALine();

private:
    static QStringList names(const QList<CodeTable::Code> &codes)
    {
        QStringList names;
        for (const CodeTable::Code &code : codes)
            names << code.code;
        return names;
    }
};

void TestCodeTable::everyRowIsWhole()
{
    static const QRegularExpression form(u"^[GMT][0-9]{1,4}$"_s);
    QSet<QString> seen;
    const QList<CodeTable::Code> codes = CodeTable::all();
    QVERIFY(codes.size() >= 80);
    for (const CodeTable::Code &code : codes) {
        QVERIFY2(form.match(code.code).hasMatch(), qPrintable(code.code));
        QVERIFY2(!seen.contains(code.code), qPrintable(code.code));
        QVERIFY2(code.name.size() > 3 && code.name.size() < 60, qPrintable(code.name));
        QVERIFY2(code.name.front().isUpper() && !code.name.endsWith(u'.'), qPrintable(code.name));
        QVERIFY2(code.parameters.size() < 60, qPrintable(code.parameters));
        QCOMPARE(code.parameters.count(u'['), code.parameters.count(u']'));
        QCOMPARE(code.parameters.count(u'<'), code.parameters.count(u'>'));
        seen.insert(code.code);
    }
    for (const QString &code : {u"G28"_s, u"G29"_s, u"M104"_s, u"M109"_s, u"M112"_s, u"M115"_s,
                                u"M140"_s, u"M190"_s, u"M500"_s, u"M503"_s, u"M600"_s})
        QVERIFY2(seen.contains(code), qPrintable(code));
}

void TestCodeTable::findsWhatBeginsLikeIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("exact first") << u"G2"_s << QStringList{u"G2"_s,  u"G20"_s, u"G21"_s, u"G26"_s,
                                                           u"G27"_s, u"G28"_s, u"G29"_s};
    QTest::newRow("lower case") << u"m50"_s
                                << QStringList{u"M500"_s, u"M501"_s, u"M502"_s, u"M503"_s,
                                               u"M504"_s};
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("no such code") << u"G99"_s << QStringList();
    QTest::newRow("a word") << u"hello"_s << QStringList();
    QTest::newRow("with parameters") << u"G28 X"_s << QStringList();
}

void TestCodeTable::findsWhatBeginsLikeIt()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, codes);
    QCOMPARE(names(CodeTable::beginningWith(typed, {})), codes);
}

void TestCodeTable::leavesOutWhatTheFirmwareCannotDo()
{
    FirmwareInfo firmware;
    firmware.capabilities = {{u"EEPROM"_s, false}, {u"SDCARD"_s, true}};
    QCOMPARE(names(CodeTable::beginningWith(u"M50"_s, firmware)), QStringList{u"M503"_s});
    QVERIFY(names(CodeTable::beginningWith(u"M2"_s, firmware)).contains(u"M20"_s));
    // What it did not speak of stays.
    QVERIFY(names(CodeTable::beginningWith(u"M4"_s, firmware)).contains(u"M420"_s));
}

void TestCodeTable::knowsTheCodeOfALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::newRow("bare") << u"G28"_s << u"G28"_s;
    QTest::newRow("parameters") << u" m104 S200"_s << u"M104"_s;
    QTest::newRow("unknown") << u"M12345 S1"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestCodeTable::knowsTheCodeOfALine()
{
    QFETCH(QString, line);
    QFETCH(QString, code);
    const auto found = CodeTable::codeOf(line);
    QCOMPARE(found ? found->code : QString(), code);
}

QTEST_APPLESS_MAIN(TestCodeTable)
#include "tst_codetable.moc"
