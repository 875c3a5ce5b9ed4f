// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/messagewatch.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

using Type = PauseTrigger::Type;

class TestMessageWatch : public QObject
{
    Q_OBJECT

private slots:
    void fillsTemplates_data();
    void fillsTemplates();
    void everyExpressionIsLookedAt();
    void brokenExpressionsAreLeftOut();
    void endlessExpressionsAreSwitchedOff();
    void longLinesAreCut();
    void triggers_data();
    void triggers();
    void keys();
};

void TestMessageWatch::fillsTemplates_data()
{
    QTest::addColumn<QString>("regex");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("matched");
    QTest::addColumn<QString>("output");
    const auto row = [](const char *name, const QString &regex, const QString &text,
                        const QByteArray &line, const QString &matched, const QString &output) {
        QTest::newRow(name) << regex << text << line << matched << output;
    };
    row("positional", u"X:([0-9.]+).*Y:([0-9.]+)"_s, u"{1} and {0}"_s, "X:1.5 Y:2.5 Z:3"_ba,
        u"X:1.5 Y:2.5"_s, u"2.5 and 1.5"_s);
    row("named", u"T:(?P<hot>\\d+)"_s, u"{hot} degrees"_s, "ok T:210"_ba, u"T:210"_s,
        u"210 degrees"_s);
    row("braces", u"a(b)"_s, u"{{{0}}} }"_s, "ab"_ba, u"ab"_s, u"{b} }"_s);
    row("group that is not there", u"a"_s, u"[{0}][{7}][{no}]"_s, "a"_ba, u"a"_s, u"[][][]"_s);
    row("open brace", u"a"_s, u"x{0"_s, "a"_ba, u"a"_s, u"x{0"_s);
    row("unicode", u"(µ)"_s, u"{0}"_s, "x \xC2\xB5"_ba, u"µ"_s, u"µ"_s);
}

void TestMessageWatch::fillsTemplates()
{
    QFETCH(QString, regex);
    QFETCH(QString, text);
    QFETCH(QByteArray, line);
    QFETCH(QString, matched);
    QFETCH(QString, output);
    MessageWatch watch({{u"mine"_s, regex, {{u"key"_s, text}}}}, {});
    QVERIFY(watch.takeProblems().isEmpty());
    const auto messages = watch.messages(line);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages[0].name, u"mine"_s);
    QCOMPARE(messages[0].matched, matched);
    QCOMPARE(messages[0].outputs.value(u"key"_s), output);
    QVERIFY(watch.messages("something else").isEmpty());
    QVERIFY(watch.messages("//" + line).isEmpty()); // comments of the firmware
}

void TestMessageWatch::everyExpressionIsLookedAt()
{
    MessageWatch watch({{u"a"_s, u"foo"_s, {}}, {u"b"_s, u"o+"_s, {}}, {u"c"_s, u"bar"_s, {}}}, {});
    const auto messages = watch.messages("xfoox");
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0].name, u"a"_s);
    QCOMPARE(messages[1].matched, u"oo"_s);
}

void TestMessageWatch::brokenExpressionsAreLeftOut()
{
    MessageWatch watch({{u"a"_s, u"("_s, {}}, {u"b"_s, u"good"_s, {}}, {u"c"_s, QString(), {}}},
                       {});
    QCOMPARE(watch.takeProblems().size(), 2);
    QVERIFY(watch.takeProblems().isEmpty());
    QCOMPARE(watch.messages("good").size(), 1);
}

void TestMessageWatch::endlessExpressionsAreSwitchedOff()
{
    MessageWatch watch({{u"a"_s, u"(x+x+)+y"_s, {}}, {u"b"_s, u"x"_s, {}}},
                       {{u"(x+x+)+y"_s, Type::Enable}});
    const QByteArray line = QByteArray(200, 'x') + "!y";
    QCOMPARE(watch.messages(line).size(), 1); // unlimited, it would take longer than the test may
    QVERIFY(!watch.trigger(line));
    QCOMPARE(watch.takeProblems().size(), 2);
    QCOMPARE(watch.messages(line).size(), 1); // the good one goes on
    QVERIFY(watch.takeProblems().isEmpty());
}

void TestMessageWatch::longLinesAreCut()
{
    MessageWatch watch({{u"a"_s, u"end"_s, {}}}, {});
    QVERIFY(watch.messages(QByteArray(MessageWatch::MaxLine, '.') + "end").isEmpty());
    QCOMPARE(watch.messages(QByteArray(MessageWatch::MaxLine - 3, '.') + "end").size(), 1);
}

void TestMessageWatch::triggers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Type>("type"); // None = nothing
    QTest::newRow("70: first of the pausing") << "echo:pause1"_ba << Type::Enable;
    QTest::newRow("70: second of the pausing") << "pause2 now"_ba << Type::Enable;
    QTest::newRow("70: resuming") << "resume"_ba << Type::Disable;
    QTest::newRow("70: toggling") << "button"_ba << Type::Toggle;
    QTest::newRow("70: entry without a type is skipped") << "typeless"_ba << Type::None;
    QTest::newRow("pausing wins") << "resume pause1"_ba << Type::Enable;
    QTest::newRow("nothing") << "ok"_ba << Type::None;
}

void TestMessageWatch::triggers()
{
    QFETCH(QByteArray, line);
    QFETCH(Type, type);
    MessageWatch watch({}, {{u"pause1"_s, Type::Enable},
                            {u"resume"_s, Type::Disable},
                            {u"pause2"_s, Type::Enable},
                            {u"button"_s, Type::Toggle},
                            {u"typeless"_s, Type::None},
                            {QString(), Type::Enable},
                            {u"("_s, Type::Enable}});
    QCOMPARE(watch.takeProblems().size(), 3);
    QCOMPARE(watch.trigger(line).value_or(Type::None), type);
}

void TestMessageWatch::keys()
{
    QCOMPARE(messageKey(u"abc"_s), u"900150983cd24fb0d6963f7d28e17f72"_s);
}

QTEST_APPLESS_MAIN(TestMessageWatch)
#include "tst_messagewatch.moc"
