// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto TestsPath = GANTRY_SOURCE_DIR "/tests";
constexpr int VectorCount = 70;
constexpr qsizetype Cells = 6; // of a line of the table, with the empty ones at its ends

/// One line of the table: a test function and those of its rows that show a vector.
struct Entry
{
    int number = 0;
    QString file; // relative to tests/
    QString function;
    QStringList rows; // empty: the whole function
};

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What stands between backticks in a cell.
QStringList quoted(const QString &cell)
{
    static const QRegularExpression code(u"`([^`]+)`"_s);
    QStringList texts;
    for (auto match = code.globalMatch(cell); match.hasNext();)
        texts.append(match.next().captured(1));
    return texts;
}

QList<Entry> readTable()
{
    QList<Entry> entries;
    const QString text = readFile(QString::fromLatin1(TestsPath) + u"/vectors.md"_s);
    for (const QString &line : text.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        bool isNumber = false;
        const int number = cells.value(1).trimmed().toInt(&isNumber);
        if (cells.size() != Cells || !isNumber)
            continue;
        const QStringList place = quoted(cells.at(3)).value(0).split(u": "_s);
        entries.append({number, place.value(0), place.value(1), quoted(cells.at(4))});
    }
    return entries;
}

/// A row as the sources write its name.
QString literal(int number, QString row)
{
    return u"\"%1: %2\""_s.arg(QString::number(number), row.replace(u'"', u"\\\""_s));
}

/// The names of all rows in a source that begin with a number: as arguments, or as the first of a braced list.
QSet<QString> numberedRows(const QString &source)
{
    static const QRegularExpression row(
        u"(?:\\w\\(\\s*u?|^\\s*\\{)(\"\\d{1,2}: (?:[^\"\\\\]|\\\\.)*\")"_s,
        QRegularExpression::MultilineOption);
    QSet<QString> rows;
    for (auto match = row.globalMatch(source); match.hasNext();)
        rows.insert(match.next().captured(1));
    return rows;
}

/// Texts by path relative to tests/.
QMap<QString, QString> readTests()
{
    const QDir root(QString::fromLatin1(TestsPath));
    QMap<QString, QString> sources;
    QDirIterator it(root.path(), {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        sources.insert(root.relativeFilePath(path), readFile(path));
    }
    return sources;
}

} // namespace

/// Holds the table of the specification's vectors against the tests it names.
class TestTestVectors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyVectorIsThere();
    void everyTestExists();
    void everyRowExists();
    void everyNumberedRowIsNamed();

private:
    QList<Entry> m_entries;
    QMap<QString, QString> m_sources;
};

void TestTestVectors::initTestCase()
{
    m_entries = readTable();
    m_sources = readTests();
    QVERIFY2(m_entries.size() >= VectorCount, "the table was not found");
    QVERIFY2(m_sources.size() > 50, "the tests were not found");
}

void TestTestVectors::everyVectorIsThere()
{
    QSet<int> found;
    for (const Entry &entry : m_entries)
        found.insert(entry.number);
    QStringList problems;
    for (int number = 1; number <= VectorCount; ++number) {
        if (!found.remove(number))
            problems << u"vector %1 is missing"_s.arg(number);
    }
    for (const int number : found)
        problems << u"there is no vector %1"_s.arg(number);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestTestVectors::everyTestExists()
{
    QStringList problems;
    for (const Entry &entry : m_entries) {
        // Rows may come from a function the test's own data function calls.
        const QRegularExpression definition(u"^(?:static )?void \\w+::%1(?:_data)?\\(\\)$"_s.arg(
                                                QRegularExpression::escape(entry.function)),
                                            QRegularExpression::MultilineOption);
        if (entry.function.isEmpty() || !m_sources.value(entry.file).contains(definition))
            problems << u"%1: no %2 in %3"_s.arg(QString::number(entry.number), entry.function,
                                                 entry.file);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestTestVectors::everyRowExists()
{
    QStringList problems;
    for (const Entry &entry : m_entries) {
        const QSet<QString> rows = numberedRows(m_sources.value(entry.file));
        for (const QString &row : entry.rows) {
            if (!rows.contains(literal(entry.number, row)))
                problems << entry.file + u": no row "_s + literal(entry.number, row);
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestTestVectors::everyNumberedRowIsNamed()
{
    QMap<QString, QSet<QString>> named;
    for (const Entry &entry : m_entries) {
        for (const QString &row : entry.rows)
            named[entry.file].insert(literal(entry.number, row));
    }
    QStringList problems;
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        const QSet<QString> unnamed = numberedRows(source.value()) - named.value(source.key());
        for (const QString &row : unnamed)
            problems << source.key() + u": the table does not name "_s + row;
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestTestVectors)
#include "tst_testvectors.moc"
