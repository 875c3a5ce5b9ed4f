// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/fuzzymatch.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void ranks_data();
    void ranks();
};

void TestFuzzyMatch::finds_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing typed") << QString() << true;
    QTest::newRow("blanks") << u"  "_s << true;
    QTest::newRow("beginning") << u"temp"_s << true;
    QTest::newRow("second word") << u"pres"_s << true;
    QTest::newRow("case") << u"TEMPERATURE"_s << true;
    QTest::newRow("words in any order") << u"pre temp"_s << true;
    QTest::newRow("inside") << u"ratur"_s << true;
    QTest::newRow("first letters") << u"tp"_s << true;
    QTest::newRow("letters left out") << u"tmp"_s << true;
    QTest::newRow("one word does not fit") << u"temp home"_s << false;
    QTest::newRow("order of letters") << u"pmt"_s << false;
    QTest::newRow("by chance only") << u"trree"_s << false;
    QTest::newRow("longer than the text") << u"temperature presets and more"_s << false;
}

void TestFuzzyMatch::finds()
{
    QFETCH(QString, pattern);
    QFETCH(bool, found);
    QCOMPARE(fuzzyScore(pattern, u"Temperature presets").has_value(), found);
}

void TestFuzzyMatch::ranks_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("beginning before second word") << u"home"_s << u"Home X"_s << u"Go home"_s;
    QTest::newRow("word before inside") << u"off"_s << u"Bed off"_s << u"Kickoffs"_s;
    QTest::newRow("inside before letters") << u"use"_s << u"Pause"_s << u"Unloads every"_s;
}

void TestFuzzyMatch::ranks()
{
    QFETCH(QString, pattern);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto high = fuzzyScore(pattern, better);
    const auto low = fuzzyScore(pattern, worse);
    QVERIFY(high.has_value());
    QVERIFY(low.has_value());
    QVERIFY(*high > *low);
}

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
