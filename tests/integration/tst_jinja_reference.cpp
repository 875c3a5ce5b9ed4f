// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scripttable.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

constexpr int NoJinja = 77;
constexpr int Count = 500; // random templates per seed
constexpr auto SkipMessage = "python3-jinja2 is not installed, so there is nothing to compare with";

struct Reference
{
    int exitCode = -1;
    QByteArray errors;
    QJsonArray rows;
};

// Debian's package belongs to the system's Python, whatever else comes first in the path.
QString python()
{
    const QString system = u"/usr/bin/python3"_s;
    return QFileInfo::exists(system) ? system : QStandardPaths::findExecutable(u"python3"_s);
}

Reference reference(const QStringList &arguments)
{
    QProcess process;
    const QString script = QStringLiteral(GANTRY_SOURCE_DIR "/tests/support/jinja_reference.py");
    process.start(python(), QStringList{script, ScriptTable::path()} + arguments);
    if (!process.waitForFinished(100'000))
        return {};
    return {process.exitCode(), process.readAllStandardError(),
            QJsonDocument::fromJson(process.readAllStandardOutput()).array()};
}

} // namespace

/// Renders the same templates here and with the real Jinja2: the same text, or an error on both sides.
class TestJinjaReference : public QObject
{
    Q_OBJECT

private slots:
    void tableAgrees();
    void randomExpressionsAgree_data();
    void randomExpressionsAgree();

private:
    const ScriptTable m_table;
};

void TestJinjaReference::tableAgrees()
{
    if (python().isEmpty())
        QSKIP(SkipMessage);
    const Reference jinja = reference({});
    if (jinja.exitCode == NoJinja)
        QSKIP(SkipMessage);
    QVERIFY2(jinja.exitCode == 0, jinja.errors.constData());
    QCOMPARE(jinja.rows.size(), m_table.rows().size());
    QVERIFY(jinja.rows.size() >= 250);
    QStringList differences;
    for (qsizetype i = 0; i < jinja.rows.size(); ++i) {
        const QJsonObject row = m_table.rows().at(i).toObject();
        const QJsonObject theirs = jinja.rows.at(i).toObject();
        const QString name = row.value("name"_L1).toString();
        const auto ours = m_table.render(row);
        if (row.contains("unsupported"_L1) && !ours)
            continue;
        const bool bothFail = !ours && theirs.contains("error"_L1);
        const bool same
            = ours && theirs.contains("output"_L1) && *ours == theirs.value("output"_L1).toString();
        if (!bothFail && !same)
            differences
                << name + ": "_L1 + (ours ? *ours : ours.error().message) + " <> "_L1
                       + theirs.value("output"_L1).toString(theirs.value("error"_L1).toString());
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void TestJinjaReference::randomExpressionsAgree_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestJinjaReference::randomExpressionsAgree()
{
    QFETCH(int, seed);
    if (python().isEmpty())
        QSKIP(SkipMessage);
    const Reference jinja = reference({QString::number(Count), QString::number(seed)});
    if (jinja.exitCode == NoJinja)
        QSKIP(SkipMessage);
    QVERIFY2(jinja.exitCode == 0, jinja.errors.constData());
    QCOMPARE(jinja.rows.size(), Count);
    QStringList differences;
    int rendered = 0;
    for (const QJsonValue &value : jinja.rows) {
        const QJsonObject theirs = value.toObject();
        const auto ours = m_table.render(theirs);
        const QString wanted = theirs.value("output"_L1).toString();
        rendered += ours ? 1 : 0;
        // What does not fit into 64 bits is refused here.
        const bool tooLarge = !ours && ours.error().message.contains("too large"_L1);
        if (theirs.contains("error"_L1) ? ours.has_value()
                                        : (!tooLarge && (!ours || *ours != wanted)))
            differences
                << theirs.value("source"_L1).toString() + "\n    ours:  "_L1
                       + (ours ? *ours : ours.error().message) + "\n    jinja: "_L1
                       + theirs.value("output"_L1).toString(theirs.value("error"_L1).toString());
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    QVERIFY2(rendered > Count / 4, "most of the templates fail; they test little");
}

QTEST_GUILESS_MAIN(TestJinjaReference)
#include "tst_jinja_reference.moc"
