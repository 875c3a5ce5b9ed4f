// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/analysisrunner.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestAnalysisRunner final : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheResult();
    void tellsTheProgress();
    void tellsAnError();
    void theNewestWins();
    void aCancelledOneIsSilent();
    void canGoAwayWhileItRuns();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QString writeLong(const QString &name)
    {
        return write(name, "M83\n" + QByteArray("G1 X1 E1\nG1 X0 E1\n").repeated(400'000));
    }

    QTemporaryDir m_folder;
};

void TestAnalysisRunner::tellsTheResult()
{
    AnalysisRunner runner;
    QSignalSpy finished(&runner, &AnalysisRunner::finished);
    QSignalSpy failed(&runner, &AnalysisRunner::failed);
    QVERIFY(!runner.isRunning());
    runner.start(write(u"a.gcode"_s, "G1 X60 E3\n"), {600, {}});
    QVERIFY(runner.isRunning());
    QVERIFY(finished.wait());
    QVERIFY(!runner.isRunning());
    const auto analysis = finished.first().first().value<FileAnalysis>();
    QCOMPARE(analysis.moves.printTime, 6.0);
    QCOMPARE(analysis.moves.filament, QList<double>{3});
    QCOMPARE(failed.count(), 0);
}

void TestAnalysisRunner::tellsTheProgress()
{
    AnalysisRunner runner;
    QSignalSpy finished(&runner, &AnalysisRunner::finished);
    QList<double> seen;
    connect(&runner, &AnalysisRunner::progressChanged, this,
            [&] { seen.append(runner.progress()); });
    runner.start(writeLong(u"long.gcode"_s), {});
    QVERIFY(finished.wait(60'000)); // a long file, under the sanitizers
    QVERIFY(!seen.isEmpty());
    QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
    QVERIFY(seen.first() >= 0 && seen.last() <= 1);
}

void TestAnalysisRunner::tellsAnError()
{
    AnalysisRunner runner;
    QSignalSpy failed(&runner, &AnalysisRunner::failed);
    runner.start(m_folder.filePath(u"missing.gcode"_s), {});
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileMissing);
    QVERIFY(!runner.isRunning());
}

void TestAnalysisRunner::theNewestWins()
{
    AnalysisRunner runner;
    QSignalSpy finished(&runner, &AnalysisRunner::finished);
    runner.start(writeLong(u"long.gcode"_s), {});
    runner.start(write(u"short.gcode"_s, "G1 X10 E1 F600\n"), {});
    QVERIFY(finished.wait());
    QTest::qWait(100);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().value<FileAnalysis>().moves.moves, quint64(1));
}

void TestAnalysisRunner::aCancelledOneIsSilent()
{
    AnalysisRunner runner;
    QSignalSpy finished(&runner, &AnalysisRunner::finished);
    QSignalSpy failed(&runner, &AnalysisRunner::failed);
    runner.start(writeLong(u"long.gcode"_s), {});
    runner.cancel();
    QVERIFY(!runner.isRunning());
    QTest::qWait(100);
    QCOMPARE(finished.count() + failed.count(), 0);
    runner.start(write(u"short.gcode"_s, "G1 X10 E1 F600\n"), {});
    QVERIFY(finished.wait());
}

void TestAnalysisRunner::canGoAwayWhileItRuns()
{
    auto runner = std::make_unique<AnalysisRunner>();
    runner->start(writeLong(u"long.gcode"_s), {});
    runner.reset();
    QTest::qWait(50);
}

QTEST_GUILESS_MAIN(TestAnalysisRunner)
#include "tst_analysisrunner.moc"
