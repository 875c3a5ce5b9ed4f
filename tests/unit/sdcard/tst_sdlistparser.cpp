// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdcard/sdlistparser.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Year2000s(QDate(2017, 2, 8), QTime(11, 50, 58)); // 0x4a485e5d

QList<SdFile> listOf(const QByteArrayList &lines, const QList<SdFile> &previous = {})
{
    SdListParser parser;
    parser.begin();
    for (const QByteArray &line : lines)
        parser.add(line);
    return parser.finish(previous);
}

} // namespace

class TestSdListParser final : public QObject
{
    Q_OBJECT

private slots:
    void readsEntries_data();
    void readsEntries();
    void keepsMachineCodeOnly();
    void namesInLowerCase();
    void inheritsWhatIsMissing();
    void listsEachNameOnce();
    void staysBounded();
    void ignoresLinesOutsideOfAList();
};

void TestSdListParser::readsEntries_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("name"); // empty: no entry
    QTest::addColumn<QString>("display");
    QTest::addColumn<qint64>("size"); // -1: not given
    QTest::addColumn<QDateTime>("date");
    const auto row = [](const char *title, const char *line, const char *name, qint64 size,
                        const char *display = nullptr, const QDateTime &date = {}) {
        QTest::newRow(title) << QByteArray(line) << QString::fromUtf8(name)
                             << QString::fromUtf8(display ? display : name) << size << date;
    };
    row("35: a date of 1980", "name.gco 3424324 0x21bf7d", "name.gco", 3424324);
    row("35: no time stamp", "name.gco 3424324 0xinvalid_x", "name.gco", 3424324, "0xinvalid_x");
    row("35: long name in quotes", "name.gco 12 0x28210800 \"long  name\"", "name.gco", 12,
        "long  name");
    row("35: no size", "foo bar.gco", "foo bar.gco", -1);
    // Klipper names files so. The whole line as the name would hide them: it is no machine code file.
    row("35: blanks in the name", "foo bar.gco 123", "foo bar.gco", 123);
    row("35: blanks and no number", "foo bar.gco x23", "foo bar.gco x23", -1);

    row("name only", "NAME.GCO", "NAME.GCO", -1);
    row("name and size", "NAME.GCO 123", "NAME.GCO", 123);
    row("several blanks, tabs", "  NAME.GCO \t 123  ", "NAME.GCO", 123);
    row("a date", "NAME.GCO 123 0x4a485e5d", "NAME.GCO", 123, nullptr, Year2000s);
    row("date and long name", "NAME~1.GCO 123 0x4a485e5d A long name.gcode", "NAME~1.GCO", 123,
        "A long name.gcode", Year2000s);
    row("long name only", "NAME~1.GCO 123 A long  name.gcode", "NAME~1.GCO", 123,
        "A long  name.gcode");
    row("long name of UTF-8", "GR~1.GCO 1 Größe.gcode", "GR~1.GCO", 1, "Größe.gcode");
    row("empty quotes", "NAME.GCO 1 \"\"", "NAME.GCO", 1);
    row("one quote", "NAME.GCO 1 \"x", "NAME.GCO", 1, "\"x");
    row("day before the limit", "N.GCO 1 0x38bc0000", "N.GCO", 1);
    row("day of the limit", "N.GCO 1 0x38bd0000", "N.GCO", 1, nullptr,
        QDateTime(QDate(2008, 5, 29), QTime(0, 0)));
    row("date of zeros", "N.GCO 1 0x0 Long.gcode", "N.GCO", 1, "Long.gcode");
    row("13th month", "N.GCO 1 0x4bbd0000", "N.GCO", 1);
    row("25th hour", "N.GCO 1 0x4a48c800", "N.GCO", 1);
    row("more than 32 bits", "N.GCO 1 0x14a485e5d", "N.GCO", 1, "0x14a485e5d");
    row("no digits", "N.GCO 1 0x", "N.GCO", 1, "0x");
    row("folder", "PARTS/ALONGF~1.GCO 40 /A long file name.gcode", "PARTS/ALONGF~1.GCO", 40,
        "A long file name.gcode");
    row("slash before the name", "/NAME.GCO 5", "NAME.GCO", 5);
    row("slash, no size", "/NAME.GCO", "NAME.GCO", -1);
    row("size beyond any", "N.GCO 99999999999999999999", "N.GCO 99999999999999999999", -1);
    row("negative size", "N.GCO -5", "N.GCO -5", -1);
    row("not ASCII", "Gr\xc3\xb6\xc3\x9f\x65.gco 5", "", -1);
    row("control character", "a\x01.gco 5", "", -1);
    row("empty", "", "", -1);
    row("slash only", "/", "", -1);
    row("blanks", "   ", "", -1);
}

void TestSdListParser::readsEntries()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, name);
    QFETCH(QString, display);
    QFETCH(qint64, size);
    QFETCH(QDateTime, date);
    const std::optional<SdFile> file = parseSdEntry(line);
    QCOMPARE(file.has_value(), !name.isEmpty());
    if (!file)
        return;
    QCOMPARE(file->name, name);
    QCOMPARE(file->display, display);
    QCOMPARE(file->size.value_or(-1), size);
    QCOMPARE(file->date, date);
}

void TestSdListParser::keepsMachineCodeOnly()
{
    const QList<SdFile> files = listOf({"A.GCO 1", "B.TXT 2", "/c.gcode 3", "D.g", "E.GC~ 5",
                                        "DIR_ENTER: /SUB/ \"sub\"", "EEPROM.DAT", "FOLDER"});
    QStringList names;
    for (const SdFile &file : files)
        names << file.name;
    QCOMPARE(names, (QStringList{u"A.GCO"_s, u"c.gcode"_s, u"D.g"_s, u"E.GC~"_s}));
}

void TestSdListParser::namesInLowerCase()
{
    SdListParser parser(true);
    parser.begin();
    parser.add("NAME.GCO 1");
    parser.add("LONG~1.GCO 1 Long Name.gcode");
    const QList<SdFile> files = parser.finish({});
    QCOMPARE(files.at(0).name, QStringLiteral("name.gco"));
    QCOMPARE(files.at(0).display, QStringLiteral("name.gco"));
    QCOMPARE(files.at(1).name, QStringLiteral("long~1.gco"));
    QCOMPARE(files.at(1).display, QStringLiteral("Long Name.gcode"));
}

void TestSdListParser::inheritsWhatIsMissing()
{
    const QList<SdFile> full = listOf({"A.GCO 10 0x4a485e5d Long.gcode", "GONE.GCO 5"});
    const QList<SdFile> bare = listOf({"A.GCO", "NEW.GCO"}, full);
    QCOMPARE(bare.size(), 2);
    QCOMPARE(bare.at(0), full.at(0));
    QCOMPARE(bare.at(1).size, std::nullopt);
    // What is said now counts.
    QCOMPARE(listOf({"A.GCO 20 Other.gcode"}, full).at(0),
             (SdFile{u"A.GCO"_s, u"Other.gcode"_s, 20, Year2000s}));
}

void TestSdListParser::listsEachNameOnce()
{
    const QList<SdFile> files = listOf({"A.GCO 1", "B.GCO 2", "A.GCO 3"});
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.at(0).size, 3);
}

void TestSdListParser::staysBounded()
{
    SdListParser parser;
    parser.begin();
    for (int i = 0; i < SdListParser::MaxFiles + 10; ++i)
        parser.add("F" + QByteArray::number(i) + ".GCO 1");
    QCOMPARE(parser.finish({}).size(), SdListParser::MaxFiles);
}

void TestSdListParser::ignoresLinesOutsideOfAList()
{
    SdListParser parser;
    parser.add("A.GCO 1");
    parser.begin();
    parser.add("B.GCO 1");
    QCOMPARE(parser.finish({}).size(), 1);
    parser.add("C.GCO 1");
    parser.begin();
    QCOMPARE(parser.finish({}).size(), 0);
}

QTEST_APPLESS_MAIN(TestSdListParser)
#include "tst_sdlistparser.moc"
