// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/fileanalysis.h"
#include "job/gcodefilefacts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestFileAnalysis final : public QObject
{
    Q_OBJECT

private slots:
    void vectors_data();
    void vectors();
    void realFiles_data();
    void realFiles();
    void findsThePicture();
    void stopsWhenTold();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void theSlicerIsBelievedFirst();

private:
    QString write(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"file.gcode"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    QTemporaryDir m_folder;
};

namespace {

/// With what its slicer says of the filament, as when the file is selected.
Result<std::optional<FileAnalysis>> analyze(const QString &path)
{
    const auto facts = inspectGcodeFile(path);
    const QList<double> diameters = facts ? facts->notes.diameters : QList<double>();
    return analyzeGcodeFile(path, {0, diameters}, [](double) { return true; });
}

bool isClose(double a, double b, double by)
{
    return std::abs(a - b) <= by;
}

} // namespace

/// The vector of the protocol's specification, with the volume.
void TestFileAnalysis::vectors_data()
{
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<double>("volume");
    QTest::newRow("64: volume") << "; filament_diameter = 1.75"_ba << 0.01804;
    QTest::newRow("64: volume, another slicer") << ";   filamentDiameters,1.75|1.75"_ba << 0.01804;
    QTest::newRow("64: volume of an unknown diameter") << ""_ba << -1.0;
}

void TestFileAnalysis::vectors()
{
    QFETCH(QByteArray, comment);
    QFETCH(double, volume);
    const auto result = analyze(write("G28\nG90\nM82\nG1 X10 Y0 Z0.2 F6000\nG1 X110 E5 F1200\n"
                                      "G4 P500\nG92 E0\nG1 Y50 E2.5\nG1 E1.5 F2400\n"
                                      + comment));
    QVERIFY(result && *result);
    const FileAnalysis &analysis = **result;
    QCOMPARE(analysis.filament.size(), 1);
    QCOMPARE(analysis.filament.first().length, 7.5);
    QVERIFY(isClose(analysis.filament.first().volume.value_or(-1), volume, 5e-6));
    QVERIFY(isClose(analysis.moves.printTime / 60, 0.135417, 5e-7));
}

/// Held against what the slicers say themselves; they reckon with acceleration, so their times are longer.
void TestFileAnalysis::realFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("length");
    QTest::addColumn<double>("shortest"); // seconds
    QTest::addColumn<double>("longest");
    QTest::addColumn<int>("layers");
    QTest::newRow("Cura") << u"cube_cura.gcode"_s << 1473.24 << 1000.0 << 1607.0 << 100;
    QTest::newRow("PrusaSlicer") << u"cube_prusa.gcode"_s << 1544.76 << 800.0 << 1631.0 << 100;
}

void TestFileAnalysis::realFiles()
{
    QFETCH(QString, name);
    QFETCH(double, length);
    QFETCH(double, shortest);
    QFETCH(double, longest);
    QFETCH(int, layers);
    const auto result = analyze(QStringLiteral(GANTRY_TEST_DATA "/gcode/") + name);
    QVERIFY(result && *result);
    const GcodeAnalysis &moves = (*result)->moves;
    // Slicers leave out what the start of the file extrudes to clean the nozzle.
    QVERIFY2(isClose(moves.filament.first(), length, 50),
             qPrintable(QString::number(moves.filament.first())));
    QVERIFY2(moves.printTime > shortest && moves.printTime < longest,
             qPrintable(QString::number(moves.printTime)));
    QCOMPARE(moves.layers.count(), layers);
    QVERIFY(isClose(moves.printed.zMax, 20, 0.3));
}

void TestFileAnalysis::findsThePicture()
{
    const QByteArray picture = "\x89PNG and so on";
    const auto result = analyze(
        write("; thumbnail begin 16x16 20\n; " + picture.toBase64() + "\n; thumbnail end\nG28\n"));
    QVERIFY(result && *result);
    QCOMPARE((*result)->thumbnail, picture);
    QVERIFY((*result)->moves.isEmpty());
    QVERIFY((*result)->filament.isEmpty());
}

void TestFileAnalysis::stopsWhenTold()
{
    const QString path = write(QByteArray("G1 X1 E1\n").repeated(100'000));
    double last = 0;
    int calls = 0;
    const auto whole = analyzeGcodeFile(path, {}, [&](double done) {
        const bool grows = done >= last;
        last = done;
        ++calls;
        return grows;
    });
    QVERIFY(whole && *whole);
    QCOMPARE(last, 1.0);
    QVERIFY(calls > 2);
    calls = 0;
    const auto stopped = analyzeGcodeFile(path, {}, [&calls](double) { return ++calls < 2; });
    QVERIFY(stopped);
    QVERIFY(!*stopped);
    QCOMPARE(calls, 2);
}

void TestFileAnalysis::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("binary behind the first look")
        << "G28\n"_ba.repeated(50'000) + QByteArray(3, '\0') << ErrorCode::FileNotText;
    QTest::newRow("too long a line")
        << "G28\n"_ba.repeated(50'000) + QByteArray(5000, 'X') << ErrorCode::FileNotText;
}

void TestFileAnalysis::saysWhatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    const auto result = analyze(write(content));
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(!result.error().message.isEmpty());
    const auto missing = analyze(m_folder.filePath(u"nothing.gcode"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::FileMissing);
}

void TestFileAnalysis::theSlicerIsBelievedFirst()
{
    FileAnalysis analysis;
    analysis.moves.printTime = 100;
    analysis.moves.printed.include(1, 1, 1);
    analysis.filament = {{500, 1.5}};
    const SlicerNotes said{1234.0, {{1500, {}}}};
    QCOMPARE(completed(said, analysis), said);
    const SlicerNotes found{100.0, {{500, 1.5}}};
    QCOMPARE(completed({}, analysis), found);
    QCOMPARE(completed({}, FileAnalysis()), SlicerNotes());
}

QTEST_APPLESS_MAIN(TestFileAnalysis)
#include "tst_fileanalysis.moc"
