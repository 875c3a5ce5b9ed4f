// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scripttemplate.h"

#include "support/scripttable.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestScriptTemplate : public QObject
{
    Q_OBJECT

private slots:
    void renders_data();
    void renders();
    void namesTheMistake_data();
    void namesTheMistake();
    void namesTheIncludedScript();
    void staysBounded_data();
    void staysBounded();
    void survivesGarbage_data();
    void survivesGarbage();
    void survivesDeepContexts();
    void leavesTheContextAlone();
    void isCheckedWithoutRendering();

private:
    const ScriptTable m_table;
};

void TestScriptTemplate::renders_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue &value : m_table.rows()) {
        const QJsonObject row = value.toObject();
        QTest::newRow(qPrintable(row.value("name"_L1).toString())) << row;
    }
}

void TestScriptTemplate::renders()
{
    QFETCH(QJsonObject, row);
    const Result<QString> text = m_table.render(row);
    if (row.contains("output"_L1)) {
        QVERIFY2(text, qPrintable(text ? QString() : text.error().message));
        QCOMPARE(*text, row.value("output"_L1).toString());
        return;
    }
    const QLatin1String member = row.contains("error"_L1) ? "error"_L1 : "unsupported"_L1;
    QVERIFY2(!text, qPrintable(text ? *text : QString()));
    QCOMPARE(text.error().code, ErrorCode::ScriptMalformed);
    QCOMPARE(text.error().detail, row.value(member).toString());
    QVERIFY(text.error().message.endsWith(u'.'));
}

void TestScriptTemplate::namesTheMistake_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("message"); // behind the place

    QTest::newRow("undefined") << u"{{ last_position.q.x }}"_s << u"\"q\" is undefined."_s;
    QTest::newRow("division") << u"{{ 1 / zero }}"_s << u"This divides by zero."_s;
    QTest::newRow("filter") << u"{{ 1|rond }}"_s << u"There is no filter named \"rond\"."_s;
    QTest::newRow("test") << u"{{ 1 is nmber }}"_s << u"There is no test named \"nmber\"."_s;
    QTest::newRow("open if") << u"{% if one %}"_s
                             << u"{% if %} is not closed: {% endif %} is missing."_s;
    QTest::newRow("stray end") << u"{% endfor %}"_s
                               << u"{% endfor %} stands here, but nothing is open."_s;
    QTest::newRow("wrong end") << u"{% if one %}{% endfor %}"_s
                               << u"{% endfor %} stands here, but {% if %} is open."_s;
    QTest::newRow("open tag") << u"G1 {{ one"_s << u"This tag has no end (}})."_s;
    QTest::newRow("expected") << u"{{ (1 2) }}"_s << u"\")\" is expected here, not \"2\"."_s;
    QTest::newRow("nothing") << u"{{ }}"_s << u"A value is expected here, not \"}}\"."_s;
    QTest::newRow("kinds") << u"{{ word + 1 }}"_s
                           << u"This cannot be calculated with a text and a number."_s;
    QTest::newRow("format") << u"{{ '%d' % word }}"_s
                            << u"\"%d\" needs a whole number, not a text."_s;
    QTest::newRow("too large") << u"{{ 2 ** 64 }}"_s << u"The result is too large for a number."_s;
    QTest::newRow("snippet") << u"{% snippet 'x' %}"_s << u"There is no snippet named \"x\"."_s;
}

void TestScriptTemplate::namesTheMistake()
{
    QFETCH(QString, source);
    QFETCH(QString, message);
    const auto text = ScriptTemplate(u"park"_s, "G28\n  "_L1 + source).render(m_table.context());
    QVERIFY(!text);
    const QString &whole = text.error().message;
    QVERIFY2(whole.startsWith("There is a mistake in the script \"park\", line 2, column "_L1),
             qPrintable(whole));
    QCOMPARE(whole.section(u": "_s, 1), message);
}

void TestScriptTemplate::namesTheIncludedScript()
{
    const auto lookup = [](const QString &name, bool) -> std::optional<ScriptTemplate> {
        return ScriptTemplate(name, name == "broken"_L1 ? u"\n{{ 1"_s : u"{{ 1 / 0 }}"_s);
    };
    for (const QString &name : {u"broken"_s, u"failing"_s}) {
        const ScriptTemplate script(u"outer"_s, "x {% include '"_L1 + name + "' %}"_L1);
        const auto text = script.render({}, lookup);
        QVERIFY(!text);
        QVERIFY2(text.error().message.contains(u"script \""_s + name + u'"'),
                 qPrintable(text.error().message));
        QCOMPARE(text.error().detail, name == "broken"_L1 ? u"2:1"_s : u"1:6"_s);
    }
}

void TestScriptTemplate::staysBounded_data()
{
    QTest::addColumn<QString>("source");

    const QString grow = u"{% for i in range(40) %}{% set n.v = n.v + n.v %}{% endfor %}"_s;
    QTest::newRow("loops") << u"{% for a in range(9999) %}{% for b in range(9999) %}"
                              "{% for c in range(9999) %}{% endfor %}{% endfor %}{% endfor %}"_s;
    QTest::newRow("doubled text") << "{% set n = namespace(v='x') %}"_L1 + grow;
    QTest::newRow("doubled list") << "{% set n = namespace(v=[1]) %}"_L1 + grow;
    QTest::newRow("repeated text") << u"{{ 'x' * 999999999999 }}"_s;
    QTest::newRow("repeated list") << u"{{ ([1] * 999999999)|length }}"_s;
    QTest::newRow("repeated nothing") << u"{{ ('' * 9223372036854775807)|length }}"
                                         "{{ ([] * 9223372036854775807)|length }}{{ 1 / 0 }}"_s;
    QTest::newRow("nested lists")
        << u"{% set n = namespace(v=[]) %}{% for i in range(5000) %}{% set n.v = [n.v] %}"
           "{% endfor %}"_s;
    QTest::newRow("shared lists printed")
        << u"{% set n = namespace(v=[1]) %}{% for i in range(45) %}{% set n.v = [n.v, n.v] %}"
           "{% endfor %}{{ n.v }}"_s;
    QTest::newRow("shared lists compared")
        << u"{% set n = namespace(v=[1], w=[1]) %}{% for i in range(45) %}"
           "{% set n.v = [n.v, n.v] %}{% set n.w = [n.w, n.w] %}{% endfor %}{{ n.v == n.w }}"_s;
    QTest::newRow("wide format") << u"{{ '%999999s' % 'x' }}"_s;
    QTest::newRow("endless format") << u"{{ '%99999999999999999999d' % 1 }}"_s;
    QTest::newRow("replaced") << u"{% set a = 'x' * 200000 %}{{ a|replace('x', a) }}"_s;
    QTest::newRow("joined") << u"{% set a = 'x' * 9999 %}{{ range(9999)|join(a) }}"_s;
    QTest::newRow("searched") << u"{% set a = 'x' * 99999 %}{% for i in range(9999) %}"
                                 "{{ a[1:] ~ 'y' in a }}{% endfor %}"_s;
    QTest::newRow("includes itself") << u"{% include 'self' %}{% include 'self' %}"_s;
    QTest::newRow("brackets") << "{{ "_L1 + QString(100000, u'(') + "1 }}"_L1;
    QTest::newRow("lists in lists")
        << "{{ "_L1 + QString(50000, u'[') + QString(50000, u']') + " }}"_L1;
    QTest::newRow("signs") << "{{ "_L1 + QString(100000, u'-') + "1 }}"_L1;
    QTest::newRow("negations") << "{{ "_L1 + QString(u"not "_s).repeated(30000) + "1 }}"_L1;
    QTest::newRow("sums") << "{{ 1"_L1 + QString(u" + 1"_s).repeated(20000) + " }}"_L1;
    QTest::newRow("members") << "{{ x"_L1 + QString(u".x"_s).repeated(20000) + " }}"_L1;
    QTest::newRow("filters") << "{{ x"_L1 + QString(u"|upper"_s).repeated(20000) + " }}"_L1;
    QTest::newRow("choices") << "{{ 1"_L1 + QString(u" if 1 else 1"_s).repeated(15000) + " }}"_L1;
    QTest::newRow("tags") << QString(u"{% if 1 %}"_s).repeated(20000);
    QTest::newRow("targets") << "{% set "_L1 + QString(100000, u'(') + "a = 1 %}"_L1;
    QTest::newRow("source") << QString(ScriptTemplate::MaxSource + 1, u'x');
    QTest::newRow("tokens") << "{{ ["_L1 + QString(u"1,"_s).repeated(100000) + "] }}"_L1;
    QTest::newRow("digits") << "{{ "_L1 + QString(200000, u'9') + " }}"_L1;
}

void TestScriptTemplate::staysBounded()
{
    QFETCH(QString, source);
    const ScriptTemplate::Lookup lookup
        = [&](const QString &, bool) { return std::optional(ScriptTemplate(u"self"_s, source)); };
    const auto text = ScriptTemplate(u"hostile"_s, source).render({}, lookup);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::ScriptMalformed);
    QVERIFY(text.error().message.size() < 400);
}

void TestScriptTemplate::survivesGarbage_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Pieces of real templates in any order, and damaged ones: a result or an error, never anything else.
void TestScriptTemplate::survivesGarbage()
{
    QFETCH(quint32, seed);
    static const QStringList pieces = {
        u"{{"_s,  u"}}"_s,   u"{%"_s,     u"%}"_s,          u"{#"_s,     u"#}"_s,      u"-"_s,
        u"if "_s, u"for "_s, u"in "_s,    u"endif"_s,       u"endfor"_s, u"else"_s,    u"set "_s,
        u"x"_s,   u"loop"_s, u"range("_s, u")"_s,           u"["_s,      u"]"_s,       u"{"_s,
        u"}"_s,   u"|"_s,    u"join"_s,   u"is "_s,         u"not "_s,   u"defined"_s, u"1"_s,
        u"2.5"_s, u"'a'"_s,  u"\""_s,     u"\\"_s,          u"."_s,      u","_s,       u":"_s,
        u"="_s,   u"+"_s,    u"**"_s,     u"%"_s,           u" "_s,      u"\n"_s,      u"\u00e4"_s,
        u"\0"_s,  u"raw"_s,  u"endraw"_s, u"include 'x'"_s, u"one"_s,    u"word"_s,    u"~"_s};
    QRandomGenerator random(seed);
    int rendered = 0;
    for (int round = 0; round < 500; ++round) {
        QString source;
        if (round % 2 == 0) {
            for (int i = random.bounded(1, 40); i > 0; --i)
                source += pieces.at(random.bounded(int(pieces.size())));
        } else {
            const int row = random.bounded(int(m_table.rows().size()));
            source = m_table.rows().at(row).toObject().value("source"_L1).toString();
            for (int i = random.bounded(1, 4); i > 0 && !source.isEmpty(); --i)
                source.replace(random.bounded(int(source.size())), random.bounded(0, 3),
                               pieces.at(random.bounded(int(pieces.size()))));
        }
        const auto text = ScriptTemplate(u"garbage"_s, source).render(m_table.context());
        rendered += text ? 1 : 0;
        if (!text) {
            QCOMPARE(text.error().code, ErrorCode::ScriptMalformed);
            QVERIFY(!text.error().detail.startsWith("0"_L1));
        }
    }
    QVERIFY2(rendered > 10 && rendered < 490, qPrintable(QString::number(rendered)));
}

void TestScriptTemplate::survivesDeepContexts()
{
    QVariant value = 1;
    for (int i = 0; i < 1000; ++i)
        value = i % 2 == 0 ? QVariant(QVariantList{value}) : QVariant(QVariantMap{{u"k"_s, value}});
    const auto text = ScriptTemplate(u"deep"_s, u"{{ v }}{{ v == v }}"_s).render({{u"v"_s, value}});
    QVERIFY(text);
    QVERIFY(text->size() < 1000);
}

void TestScriptTemplate::leavesTheContextAlone()
{
    const QVariantMap context = m_table.context();
    const ScriptTemplate script(u"a"_s, u"{% set one = 5 %}{{ one }}"_s);
    QCOMPARE(*script.render(context), u"5"_s);
    QCOMPARE(*script.render(context), u"5"_s);
    QCOMPARE(context, m_table.context());
}

void TestScriptTemplate::isCheckedWithoutRendering()
{
    QVERIFY(ScriptTemplate(u"a"_s, u"{{ nothing.x }}"_s).check());
    const auto checked = ScriptTemplate(u"a"_s, u"{{ nothing. }}"_s).check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::ScriptMalformed);
    QCOMPARE(checked.error().detail, u"1:13"_s);
}

QTEST_APPLESS_MAIN(TestScriptTemplate)
#include "tst_scripttemplate.moc"
