// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto TablePath = GANTRY_SOURCE_DIR "/core/protocol/README.md";
constexpr auto TestsPath = GANTRY_SOURCE_DIR "/tests/";
constexpr auto MatrixPath = GANTRY_SOURCE_DIR "/tests/fault/faultmatrix.cpp";
constexpr qsizetype Cells = 7; // of a line of the table, with the empty ones at its ends

/// One line of the table.
struct Entry
{
    QString fault;
    QStringList kinds;  // of the matrix
    QStringList others; // "file: function" or "file: row"
};

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Entry> readTable()
{
    static const QRegularExpression code(u"`([^`]+)`"_s);
    QList<Entry> entries;
    bool inTable = false;
    for (const QString &line : readFile(QString::fromLatin1(TablePath)).split(u'\n')) {
        inTable = line.startsWith("| fault | "_L1) || (inTable && line.startsWith(u'|'));
        const QStringList cells = line.split(u'|');
        if (!inTable || line.startsWith("| fault | "_L1) || line.startsWith("|---"_L1))
            continue;
        Entry entry{cells.value(1).trimmed(), {}, {}};
        // A line that is cut short names no test.
        const QString tests = cells.size() == Cells ? cells.at(Cells - 2) : QString();
        for (auto match = code.globalMatch(tests); match.hasNext();) {
            const QString name = match.next().captured(1);
            (name.contains(".cpp: "_L1) ? entry.others : entry.kinds).append(name);
        }
        entries.append(entry);
    }
    return entries;
}

/// The names of all kinds of fault: the first text of each entry of the function's list.
QSet<QString> readKinds()
{
    static const QRegularExpression name(u"^        \\{(?:\\.name = )?\"([^\"]+)\""_s,
                                         QRegularExpression::MultilineOption);
    const QString source = readFile(QString::fromLatin1(MatrixPath));
    const qsizetype from = source.indexOf("QList<Kind> kinds()"_L1);
    const qsizetype to = source.indexOf("\n}\n"_L1, from);
    QSet<QString> kinds;
    if (from < 0)
        return kinds;
    for (auto match = name.globalMatch(source.sliced(from, to - from)); match.hasNext();)
        kinds.insert(match.next().captured(1));
    return kinds;
}

bool exists(const QString &test)
{
    const qsizetype colon = test.indexOf(": "_L1);
    const QString source = readFile(QString::fromLatin1(TestsPath) + test.first(colon));
    const QString name = QRegularExpression::escape(test.sliced(colon + 2));
    const QRegularExpression definition(u"^void \\w+::%1\\(\\)$|newRow\\(\"%1\"\\)"_s.arg(name),
                                        QRegularExpression::MultilineOption);
    return source.contains(definition);
}

} // namespace

/// Holds the table of what can go wrong with the printer's link against the tests it names.
class TestFaultTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFaultHasATest();
    void everyTestExists();
    void everyKindIsNamed();
    void countsTheKinds();

private:
    QList<Entry> m_entries;
    QSet<QString> m_kinds;
};

void TestFaultTable::initTestCase()
{
    m_entries = readTable();
    m_kinds = readKinds();
    QVERIFY2(m_entries.size() > 40, "the table was not found");
    QVERIFY2(m_kinds.size() > 70, "the kinds of fault were not found");
}

void TestFaultTable::everyFaultHasATest()
{
    for (const Entry &entry : std::as_const(m_entries))
        QVERIFY2(!entry.kinds.isEmpty() || !entry.others.isEmpty(), qPrintable(entry.fault));
}

void TestFaultTable::everyTestExists()
{
    QStringList problems;
    for (const Entry &entry : std::as_const(m_entries)) {
        for (const QString &kind : entry.kinds) {
            if (!m_kinds.contains(kind))
                problems << entry.fault + u": no kind of fault "_s + kind;
        }
        for (const QString &test : entry.others) {
            if (!exists(test))
                problems << entry.fault + u": no "_s + test;
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestFaultTable::everyKindIsNamed()
{
    QSet<QString> unnamed = m_kinds;
    for (const Entry &entry : std::as_const(m_entries)) {
        for (const QString &kind : entry.kinds)
            unnamed.remove(kind);
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.values().join(u'\n')));
}

void TestFaultTable::countsTheKinds()
{
    const QString said = u"over each of %1 kinds of fault"_s.arg(m_kinds.size());
    QVERIFY2(readFile(QString::fromLatin1(TablePath)).contains(said), qPrintable(said));
}

QTEST_APPLESS_MAIN(TestFaultTable)
#include "tst_faulttable.moc"
