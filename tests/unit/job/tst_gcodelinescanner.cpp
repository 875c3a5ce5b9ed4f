// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/gcodelinescanner.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

struct Found
{
    QByteArray text;
    qint64 endOffset;
    quint64 number;

    friend bool operator==(const Found &, const Found &) = default;
};

/// Scans in pieces of a size; nothing found behind an error.
QList<Found> scan(const QByteArray &file, qsizetype pieceSize, Error *error = nullptr,
                  bool comments = false)
{
    GcodeLineScanner scanner;
    if (comments)
        scanner.keepComments();
    QList<Found> found;
    bool good = true;
    const auto collect = [&](const GcodeLineScanner::Chunk &chunk) {
        for (std::size_t i = 0; i < chunk.lines.size(); ++i)
            found.append({chunk.command(i), chunk.lines[i].endOffset, chunk.lines[i].number});
    };
    for (qsizetype at = 0; good && at < file.size(); at += pieceSize) {
        GcodeLineScanner::Chunk chunk;
        good = scanner.append(file.mid(at, pieceSize), chunk);
        collect(chunk);
    }
    GcodeLineScanner::Chunk chunk;
    if (good)
        good = scanner.finish(chunk);
    collect(chunk);
    if (error != nullptr)
        *error = good ? Error() : scanner.error();
    return found;
}

} // namespace

Q_DECLARE_METATYPE(QList<Found>)

class TestGcodeLineScanner : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void keepsComments_data();
    void keepsComments();
    void skipsToAByte_data();
    void skipsToAByte();
    void refuses_data();
    void refuses();
    void longCommentsTakeNoMemory();
    void longestCommandIsTaken();
    void linesBeforeAnErrorAreKept();
    void errorStays();
};

void TestGcodeLineScanner::lines_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QList<Found>>("expected");
    using F = QList<Found>;

    QTest::newRow("empty") << QByteArray() << F{};
    QTest::newRow("LF") << "G28\nG1 X1\n"_ba << F{{"G28", 4, 1}, {"G1 X1", 10, 2}};
    QTest::newRow("CR LF") << "G28\r\nG1 X1\r\n"_ba << F{{"G28", 5, 1}, {"G1 X1", 12, 2}};
    QTest::newRow("CR") << "G28\rG1 X1\r"_ba << F{{"G28", 4, 1}, {"G1 X1", 10, 2}};
    QTest::newRow("mixed") << "G28\r\nG1\rG2\nG3"_ba
                           << F{{"G28", 5, 1}, {"G1", 8, 2}, {"G2", 11, 3}, {"G3", 13, 4}};
    QTest::newRow("CR CR LF counts an empty line")
        << "G28\r\r\nG1\n"_ba << F{{"G28", 4, 1}, {"G1", 9, 3}};
    QTest::newRow("no last line break") << "G28\nG1 X1"_ba << F{{"G28", 4, 1}, {"G1 X1", 9, 2}};
    QTest::newRow("empty lines count") << "\n\n  \nG28\n"_ba << F{{"G28", 9, 4}};
    QTest::newRow("comment behind") << "G28 ; home\n"_ba << F{{"G28", 11, 1}};
    QTest::newRow("comment line") << "; only\nG28\n"_ba << F{{"G28", 11, 2}};
    QTest::newRow("comment at the end without break") << "G28\n; end"_ba << F{{"G28", 4, 1}};
    QTest::newRow("no blank before comment") << "G28;home\n"_ba << F{{"G28", 9, 1}};
    QTest::newRow("escaped semicolon") << "M117 a \\; b\n"_ba << F{{"M117 a \\; b", 12, 1}};
    QTest::newRow("two backslashes") << "M117 Test \\\\; foo\n"_ba << F{{"M117 Test \\\\", 18, 1}};
    QTest::newRow("backslash ends with its line")
        << "M117 a\\\n;b\nG28\n"_ba << F{{"M117 a\\", 8, 1}, {"G28", 15, 3}};
    QTest::newRow("parentheses stay") << "G1 X1 (move)\n"_ba << F{{"G1 X1 (move)", 13, 1}};
    QTest::newRow("blanks around") << "\t G1  X1 \t\n"_ba << F{{"G1  X1", 11, 1}};
    QTest::newRow("UTF-8 mark") << "\xEF\xBB\xBFG28\nG1\n"_ba << F{{"G28", 7, 1}, {"G1", 10, 2}};
    QTest::newRow("UTF-8 mark before a comment") << "\xEF\xBB\xBF; x\nG1\n"_ba << F{{"G1", 10, 2}};
    QTest::newRow("mark alone") << "\xEF\xBB\xBF"_ba << F{};
    QTest::newRow("non-ASCII comment") << "G1 ; Gr\xC3\xB6\xC3\x9F"
                                          "e\n"_ba
                                       << F{{"G1", 13, 1}};
    QTest::newRow("non-ASCII command") << "M117 Gr\xC3\xB6\xC3\x9F"
                                          "e\n"_ba
                                       << F{{"M117 Gr??e", 13, 1}};
    QTest::newRow("Latin-1 comment") << "G1 ; \xFC\xFE\n"_ba << F{{"G1", 8, 1}};
    QTest::newRow("host command") << "@pause now\nG1\n"_ba
                                  << F{{"@pause now", 11, 1}, {"G1", 14, 2}};
    QTest::newRow("lower case stays") << "g28\n"_ba << F{{"g28", 4, 1}};
}

void TestGcodeLineScanner::lines()
{
    QFETCH(QByteArray, file);
    QFETCH(QList<Found>, expected);
    for (const qsizetype pieceSize : {1, 2, 3, 5, 7, 1000}) {
        Error error;
        const QList<Found> found = scan(file, pieceSize, &error);
        QVERIFY2(!error.isError(), qPrintable(error.message));
        QCOMPARE(found.size(), expected.size());
        for (qsizetype i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].text, expected[i].text);
            QCOMPARE(found[i].endOffset, expected[i].endOffset);
            QCOMPARE(found[i].number, expected[i].number);
        }
    }
}

void TestGcodeLineScanner::keepsComments_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QList<Found>>("expected");
    using F = QList<Found>;

    QTest::newRow("own line") << "; a\nG28\n"_ba << F{{"; a", 4, 1}, {"G28", 8, 2}};
    QTest::newRow("indented") << "  ;a \r\nG28"_ba << F{{";a", 7, 1}, {"G28", 10, 2}};
    QTest::newRow("behind a command") << "G28 ; a\n"_ba << F{{"G28", 8, 1}};
    QTest::newRow("with a byte order mark") << "\xEF\xBB\xBF;a\n"_ba << F{{";a", 6, 1}};
    QTest::newRow("semicolon only") << ";\n"_ba << F{{";", 2, 1}};
    QTest::newRow("beyond ASCII") << ";\xC3\xA4\n"_ba << F{{";\xC3\xA4", 4, 1}};
    QTest::newRow("escaped") << "\\; a\n"_ba << F{{"\\; a", 5, 1}};
    const QByteArray most = ";" + QByteArray(GcodeLineScanner::MaxComment - 1, 'x');
    QTest::newRow("longest") << most + "\n" << F{{most, most.size() + 1, 1}};
    QTest::newRow("too long") << most + "yz\nG28"
                              << F{{most, most.size() + 3, 1}, {"G28", most.size() + 6, 2}};
}

void TestGcodeLineScanner::keepsComments()
{
    QFETCH(QByteArray, file);
    QFETCH(QList<Found>, expected);
    for (const qsizetype pieceSize : {qsizetype(1), qsizetype(3), qsizetype(1000)})
        QCOMPARE(scan(file, pieceSize, nullptr, true), expected);
}

void TestGcodeLineScanner::skipsToAByte_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QByteArray>("first"); // empty = nothing is left
    QTest::addColumn<quint64>("number");
    const auto row
        = [](const char *name, const QByteArray &file, qint64 offset, const QByteArray &first,
             quint64 number) { QTest::newRow(name) << file << offset << first << number; };
    const QByteArray file = "G28\n; note\nG1 X1\nG1 X2\n";
    row("from the beginning", file, 0, "G28", 1);
    row("inside of the first line", file, 1, "G1 X1", 3);
    row("exactly at a line", file, 11, "G1 X1", 3);
    row("at the line break before", file, 10, "G1 X1", 3);
    row("one byte into a line", file, 12, "G1 X2", 4);
    row("behind the end", file, 100, "", 0);
    row("CR LF", "G28\r\nG1 X1\r\n", 5, "G1 X1", 2);
    row("between CR and LF", "G28\r\nG1 X1\r\n", 4, "G1 X1", 2);
    row("CR", "G28\rG1 X1\r", 4, "G1 X1", 2);
    row("UTF-8 mark", "\xEF\xBB\xBFG28\nG1 X1\n", 3, "G1 X1", 2);
}

void TestGcodeLineScanner::skipsToAByte()
{
    QFETCH(QByteArray, file);
    QFETCH(qint64, offset);
    QFETCH(QByteArray, first);
    QFETCH(quint64, number);
    GcodeLineScanner scanner;
    scanner.skipTo(offset);
    GcodeLineScanner::Chunk chunk;
    QVERIFY(scanner.append(file, chunk));
    QVERIFY(scanner.finish(chunk));
    QCOMPARE(chunk.lines.empty(), first.isEmpty());
    if (!first.isEmpty()) {
        QCOMPARE(chunk.command(0), first);
        QCOMPARE(chunk.lines[0].number, number);
    }
}

void TestGcodeLineScanner::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("words"); // of the message
    QTest::newRow("NUL") << QByteArray("G28\nG1\0X\n", 9) << u"line 2"_s;
    QTest::newRow("NUL in a comment") << QByteArray("; \0\n", 4) << u"line 1"_s;
    QTest::newRow("UTF-16 LE") << QByteArray("\xFF\xFEG\0", 4) << u"UTF-16"_s;
    QTest::newRow("UTF-16 BE") << QByteArray("\xFE\xFF\0G", 4) << u"UTF-16"_s;
    QTest::newRow("UTF-16 without mark") << QByteArray("G\0001\0", 4) << u"line 1"_s;
    QTest::newRow("long command") << "G28\n"_ba + QByteArray(1025, 'G') << u"Line 2"_s;
    QTest::newRow("long behind blanks") << "G28" + QByteArray(2000, ' ') + "X\n" << u"Line 1"_s;
}

void TestGcodeLineScanner::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, words);
    for (const qsizetype pieceSize : {1, 4, 10000}) {
        Error error;
        scan(file, pieceSize, &error);
        QCOMPARE(error.code, ErrorCode::FileNotText);
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
    }
}

void TestGcodeLineScanner::longCommentsTakeNoMemory()
{
    GcodeLineScanner scanner;
    GcodeLineScanner::Chunk chunk;
    QVERIFY(scanner.append("G28 ;", chunk));
    const QByteArray piece(1024 * 1024, 'x');
    for (int i = 0; i < 64; ++i)
        QVERIFY(scanner.append(piece, chunk));
    QVERIFY(chunk.lines.empty());
    QVERIFY(scanner.append("\n   ", chunk));
    QVERIFY(scanner.append(QByteArray(1024 * 1024, ' '), chunk));
    QVERIFY(scanner.finish(chunk));
    QCOMPARE(chunk.lines.size(), std::size_t(1));
    QCOMPARE(chunk.lines[0].endOffset, 5 + 64 * qint64(1024 * 1024) + 1);
    QVERIFY(chunk.text.capacity() < 4096);
}

void TestGcodeLineScanner::longestCommandIsTaken()
{
    Error error;
    const QByteArray command(GcodeLineScanner::MaxCommand, 'G');
    const QList<Found> found = scan(command + QByteArray(3000, ' ') + ";c\n", 100, &error);
    QVERIFY2(!error.isError(), qPrintable(error.message));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].text, command);
}

void TestGcodeLineScanner::linesBeforeAnErrorAreKept()
{
    Error error;
    const QList<Found> found = scan(QByteArray("G28\nG1\n\0", 8), 1000, &error);
    QVERIFY(error.isError());
    QCOMPARE(found.size(), 2);
}

void TestGcodeLineScanner::errorStays()
{
    GcodeLineScanner scanner;
    GcodeLineScanner::Chunk chunk;
    QVERIFY(!scanner.append(QByteArray(1, '\0'), chunk));
    QVERIFY(!scanner.append("G28\n", chunk));
    QVERIFY(!scanner.finish(chunk));
    QVERIFY(chunk.lines.empty());
}

QTEST_APPLESS_MAIN(TestGcodeLineScanner)
#include "tst_gcodelinescanner.moc"
