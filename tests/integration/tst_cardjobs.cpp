// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cardbench.h"
#include "support/fakereader.h"

#include <QTest>

using namespace gantry;
using namespace gantry::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(gantry::VirtualPrinterOptions)
Q_DECLARE_METATYPE(gantry::HostRules)

using Lines = QByteArrayList;
using States = QList<JobState>;

namespace {

const QString Square = u"SQUARE~1.GCO"_s;

/// A plain machine as it is sold: asked by M27, without action commands and long names.
VirtualPrinterOptions plainPrinter()
{
    VirtualPrinterOptions options;
    options.emergencyParser = false;
    options.autoReport = false;
    options.hostActions = false;
    return options;
}

/// So that a wrong order cannot hide: everything but the questions that come by the clock.
Lines withoutQuestions(const Lines &lines)
{
    Lines rest;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(rest),
                 [](const QByteArray &line) { return line != "M27"; });
    return rest;
}

/// A file that takes a while and says where it is.
Lines longProgram(int lines)
{
    Lines program{"G28"};
    for (int i = 1; i <= lines; ++i)
        program.append("G1 X" + QByteArray::number(10 + i % 50) + " F6000");
    return program;
}

} // namespace

/// Jobs of the printer's card against the virtual printer in virtual time: the lines on the wire, in order.
class TestCardJobs final : public QObject
{
    Q_OBJECT

private slots:
    void listsTheCardWhenConnected_data();
    void listsTheCardWhenConnected();
    void starts();
    void startsAtAPosition();
    void startsByRelativePath();
    void cancels_data();
    void cancels();
    void pausesAndResumes();
    void finishes_data();
    void finishes();
    void asksHowFarItIs();
    void holdsNothing();
    void cannotOpenTheFile();
    void noticesAStartAtThePrinter_data();
    void noticesAStartAtThePrinter();
    void noticesAPauseAtThePrinter();
    void noticesACancelAtThePrinter();
    void noticesAStopWithoutWords();
    void selects();
    void selectsWhatIsSelectedAtThePrinter();
    void cannotSelect();
    void removes();
    void cannotRemove();
    void followsTheCard();
    void releases();

    void copies_data();
    void copies();
    void printsWhatItCopied();
    void copiesWhileTheAcknowledgeIsMissing();
    void leavesOutWhatIsNotForTheCard();
    void keepsThePrinterQuietMeanwhile();
    void cancelsACopy();
    void cancelsACopyBeforeItBegan();
    void copiesFromADiskThatHangs_data();
    void copiesFromADiskThatHangs();
    void failsToCopy_data();
    void failsToCopy();
    void survivesAPoorWire_data();
    void survivesAPoorWire();
};

void TestCardJobs::listsTheCardWhenConnected_data()
{
    QTest::addColumn<VirtualPrinterOptions>("options");
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QString>("display");
    QTest::newRow("long names") << VirtualPrinterOptions() << QByteArray("M20 L T")
                                << u"square.gcode"_s;
    QTest::newRow("short names") << plainPrinter() << QByteArray("M20") << Square;
}

void TestCardJobs::listsTheCardWhenConnected()
{
    QFETCH(VirtualPrinterOptions, options);
    QFETCH(QByteArray, question);
    QFETCH(QString, display);
    CardBench bench(options);
    bench.printer.powerOn(bench.now);
    QVERIFY(bench.connect());
    QVERIFY(bench.card().ready);
    QCOMPARE(bench.card().files.size(), 3);
    QCOMPARE(bench.card().files.at(0).name, Square);
    QCOMPARE(bench.card().files.at(0).display, display);
    QCOMPARE(bench.card().files.at(0).size, 3631);
    QCOMPARE(bench.received.count("Begin file list"), 1);
    QVERIFY(bench.sent.isEmpty()); // no more questions
    bench.intend([&] { bench.host.card().refresh(); });
    bench.run(1s);
    QCOMPARE(bench.sent, Lines{question});
}

void TestCardJobs::starts()
{
    CardBench bench;
    QVERIFY(bench.connect());
    bench.print(Square);
    QVERIFY(bench.runUntil(JobState::Printing));
    // 60: with line numbers, like everything that is sent here.
    QCOMPARE(bench.sent, (Lines{"M117 START", "M23 /SQUARE~1.GCO", "M24"}));
    QVERIFY(bench.raw.at(1).startsWith('N'));
    QCOMPARE(bench.states.last(), JobState::Printing);
    QVERIFY(bench.states.contains(JobState::Starting));
    QCOMPARE(bench.job().filePath, Square);
    QCOMPARE(bench.job().origin, FileOrigin::SdCard);
    QCOMPARE(bench.job().fileSize, 3631);
    QVERIFY(bench.runUntil([&] { return bench.job().filePosition > 1000; }, 10min));
    QVERIFY(bench.job().completion > 0.2);
    QVERIFY(bench.executed.contains("G1 X90 Y90"));
    // What the printer reads by itself is no business of ours.
    QCOMPARE(bench.sent.size(), 3);
}

void TestCardJobs::startsAtAPosition()
{
    CardBench bench;
    QVERIFY(bench.connect());
    bench.print(Square, 2000);
    QVERIFY(bench.runUntil(JobState::Printing));
    QCOMPARE(bench.sent, (Lines{"M117 START", "M23 /SQUARE~1.GCO", "M26 S2000", "M24"}));
    QVERIFY(bench.job().filePosition >= 2000);
    QVERIFY(bench.runUntil(JobState::Finished, 1h));
    QVERIFY(!bench.executed.contains("G28")); // it stands at the beginning
}

void TestCardJobs::startsByRelativePath()
{
    CardBench bench;
    HostRules rules;
    rules.sdRelativePath = true;
    bench.setRules(rules);
    QVERIFY(bench.connect());
    bench.print(u"PARTS/ALONGF~1.GCO"_s);
    bench.run(10s);
    QCOMPARE(bench.sent.mid(0, 3), (Lines{"M117 START", "M23 PARTS/ALONGF~1.GCO", "M24"}));
}

void TestCardJobs::cancels_data()
{
    QTest::addColumn<HostRules>("rules");
    QTest::addColumn<Lines>("lines");
    QTest::newRow("60: cancel") << HostRules()
                                << Lines{"M108", "M25", "M27", "M26 S0", "M117 CANCELLED"};
    HostRules abort;
    abort.sdCancelCommand = "M524";
    QTest::newRow("another command")
        << abort << Lines{"M108", "M524", "M27", "M26 S0", "M117 CANCELLED"};
    HostRules capture;
    capture.logPositionOnCancel = true;
    capture.abortHeatupOnCancel = false;
    QTest::newRow("with the position")
        << capture << Lines{"M25", "M27", "M26 S0", "M400", "M114", "M117 CANCELLED"};
}

void TestCardJobs::cancels()
{
    QFETCH(HostRules, rules);
    QFETCH(Lines, lines);
    CardBench bench;
    bench.setRules(rules);
    QVERIFY(bench.connect());
    bench.print(Square);
    QVERIFY(bench.runUntil([&] { return bench.job().filePosition > 500; }, 10min));
    bench.clear();
    bench.intend([&] { bench.host.job().cancel(bench.now); });
    QVERIFY(bench.runUntil(JobState::Cancelled));
    QCOMPARE(bench.sent, lines);
    QCOMPARE(bench.states, (States{JobState::Cancelling, JobState::Cancelled}));
    QCOMPARE(bench.job().cancelPosition.x.has_value(), rules.logPositionOnCancel);
    // The figures that still come start nothing.
    bench.run(30s);
    QCOMPARE(bench.state(), JobState::Cancelled);
    QCOMPARE(bench.sent, lines);
}

void TestCardJobs::pausesAndResumes()
{
    CardBench bench;
    QVERIFY(bench.connect());
    bench.print(Square);
    QVERIFY(bench.runUntil([&] { return bench.job().filePosition > 500; }, 10min));
    bench.clear();
    bench.intend([&] { bench.host.job().pause(bench.now); });
    QVERIFY(bench.runUntil(JobState::Paused));
    QCOMPARE(bench.sent, (Lines{"M25", "M400", "M114", "M117 PAUSED"}));
    QVERIFY(bench.job().pausePosition.x.has_value());
    const qsizetype executed = bench.executed.size();
    bench.run(1min);
    QCOMPARE(bench.state(), JobState::Paused);
    QVERIFY(bench.executed.size() - executed < 20); // questions for temperatures, no moves
    QVERIFY(!bench.executed.mid(executed).contains("G1 X90 Y90"));
    bench.clear();
    bench.intend([&] { bench.host.job().resume(bench.now); });
    QVERIFY(bench.runUntil(JobState::Printing));
    QCOMPARE(bench.sent, (Lines{"M117 RESUMED", "M24", "M27"}));
    QCOMPARE(bench.states, (States{JobState::Resuming, JobState::Printing}));
    QVERIFY(bench.runUntil(JobState::Finished, 1h));
}

void TestCardJobs::finishes_data()
{
    QTest::addColumn<VirtualPrinterOptions>("options");
    QTest::addColumn<QString>("file");
    VirtualPrinterOptions instant;
    instant.speed = 0;
    QTest::newRow("Marlin") << VirtualPrinterOptions() << Square;
    QTest::newRow("Marlin, in no time") << instant << Square;
    QTest::newRow("Marlin, read at once") << VirtualPrinterOptions() << u"SHORT.GCO"_s;
    QTest::newRow("read at once in no time") << instant << u"SHORT.GCO"_s;
    QTest::newRow("plain") << plainPrinter() << Square;
}

void TestCardJobs::finishes()
{
    QFETCH(VirtualPrinterOptions, options);
    QFETCH(QString, file);
    CardBench bench(options);
    QVERIFY(bench.connect());
    bench.print(file);
    QVERIFY(bench.runUntil(JobState::Finished, 1h));
    QCOMPARE(withoutQuestions(bench.sent),
             (Lines{"M117 START", "M23 /" + file.toLatin1(), "M24", "M400", "M117 DONE"}));
    QCOMPARE(bench.states.mid(bench.states.size() - 2),
             (States{JobState::Finishing, JobState::Finished}));
    QCOMPARE(bench.job().completion, 1.0);
    QVERIFY(bench.received.contains("Done printing file"));
    bench.run(30s);
    QCOMPARE(bench.state(), JobState::Finished);
}

void TestCardJobs::asksHowFarItIs()
{
    CardBench bench(plainPrinter());
    QVERIFY(bench.connect());
    bench.run(10s);
    QVERIFY(!bench.sent.contains("M27")); // nothing is selected
    bench.print(Square);
    QVERIFY(bench.runUntil(JobState::Printing));
    bench.clear();
    bench.run(20s);
    // Each second, but not before the last one is answered: it has to wait for moves.
    QVERIFY2(bench.sent.count("M27") >= 3 && bench.sent.count("M27") <= 21,
             bench.sent.join('|').constData());
    QVERIFY(bench.job().filePosition > 0);
}

void TestCardJobs::holdsNothing()
{
    CardBench bench;
    QVERIFY(bench.connect());
    bench.intend([&] { bench.host.job().setOnHold(true, bench.now); });
    bench.print(Square);
    QVERIFY(bench.runUntil(JobState::Printing));
}

void TestCardJobs::cannotOpenTheFile()
{
    CardBench bench;
    QVERIFY(bench.connect());
    bench.print(u"GONE.GCO"_s);
    QVERIFY(bench.runUntil(JobState::Failed));
    bench.run(2s);
    QCOMPARE(bench.sent, (Lines{"M117 START", "M23 /GONE.GCO"})); // no M24
    QCOMPARE(bench.job().error.code, ErrorCode::SdFileMissing);
    QVERIFY(bench.job().error.message.contains(u"GONE.GCO"_s));
}

void TestCardJobs::noticesAStartAtThePrinter_data()
{
    QTest::addColumn<VirtualPrinterOptions>("options");
    QTest::newRow("by its own reports") << VirtualPrinterOptions();
    QTest::newRow("by asking") << plainPrinter();
}

void TestCardJobs::noticesAStartAtThePrinter()
{
    QFETCH(VirtualPrinterOptions, options);
    CardBench bench(options);
    QVERIFY(bench.connect());
    bench.operate("start SQUARE~1.GCO");
    QVERIFY(bench.runUntil(JobState::Printing, 1min));
    QCOMPARE(bench.job().filePath, Square);
    QCOMPARE(bench.job().origin, FileOrigin::SdCard);
    QCOMPARE(bench.job().fileSize, 3631);
    QVERIFY(bench.job().filePosition > 0);
    QVERIFY(bench.runUntil(JobState::Finished, 1h));
    // Nothing for the start.
    QCOMPARE(withoutQuestions(bench.sent), (Lines{"M400", "M117 DONE"}));
}

void TestCardJobs::noticesAPauseAtThePrinter()
{
    CardBench bench;
    QVERIFY(bench.connect());
    bench.print(Square);
    QVERIFY(bench.runUntil([&] { return bench.job().filePosition > 500; }, 10min));
    bench.clear();
    bench.operate("pause"); // which says "//action:pause"
    QVERIFY(bench.runUntil(JobState::Paused));
    QCOMPARE(bench.sent, (Lines{"M25", "M400", "M114", "M117 PAUSED"}));
    bench.operate("resume");
    QVERIFY(bench.runUntil(JobState::Printing));
    QVERIFY(bench.runUntil(JobState::Finished, 1h));
}

void TestCardJobs::noticesACancelAtThePrinter()
{
    CardBench bench;
    QVERIFY(bench.connect());
    bench.print(Square);
    QVERIFY(bench.runUntil([&] { return bench.job().filePosition > 500; }, 10min));
    bench.operate("cancel"); // which says "//action:cancel"
    QVERIFY(bench.runUntil(JobState::Cancelled));
    QCOMPARE(bench.sent.last(), QByteArray("M117 CANCELLED"));
}

void TestCardJobs::noticesAStopWithoutWords()
{
    CardBench bench(plainPrinter());
    QVERIFY(bench.connect());
    bench.print(Square);
    QVERIFY(bench.runUntil([&] { return bench.job().filePosition > 500; }, 10min));
    bench.clear();
    bench.operate("cancel");
    QVERIFY(bench.runUntil(JobState::Cancelled));
    QCOMPARE(withoutQuestions(bench.sent), Lines{"M117 CANCELLED"}); // it has stopped already
    QCOMPARE(bench.received.count("Not SD printing") >= 3, true);
    QCOMPARE(bench.report.notices.size(), 1);
}

void TestCardJobs::selects()
{
    CardBench bench;
    QVERIFY(bench.connect());
    bench.intend([&] { bench.host.card().select(u"PARTS/ALONGF~1.GCO"_s); });
    bench.run(2s);
    QCOMPARE(bench.sent, Lines{"M23 /PARTS/ALONGF~1.GCO"});
    QCOMPARE(bench.job().filePath, u"PARTS/ALONGF~1.GCO"_s);
    QCOMPARE(bench.job().origin, FileOrigin::SdCard);
    QCOMPARE(bench.job().fileSize, 40);
    QCOMPARE(bench.state(), JobState::Idle);
    QVERIFY(bench.host.card().takeSelectionChanged());
    bench.intend([&] { bench.host.card().unselect(bench.now); });
    QCOMPARE(bench.job().filePath, QString());
    QVERIFY(bench.host.card().takeSelectionChanged());
    QCOMPARE(bench.host.card().activity(), CardHost::Activity::None);
}

void TestCardJobs::selectsWhatIsSelectedAtThePrinter()
{
    CardBench bench;
    QVERIFY(bench.connect());
    bench.operate("select SQUARE~1.GCO");
    bench.run(2s);
    QVERIFY(bench.sent.isEmpty());
    QCOMPARE(bench.job().filePath, Square);
    QCOMPARE(bench.host.card().activity(), CardHost::Activity::Selected);
    bench.print(Square);
    QVERIFY(bench.runUntil(JobState::Printing));
}

void TestCardJobs::cannotSelect()
{
    CardBench bench;
    QVERIFY(bench.connect());
    bench.intend([&] { bench.host.card().select(u"GONE.GCO"_s); });
    bench.run(2s);
    QCOMPARE(bench.report.errors.size(), 1);
    QCOMPARE(bench.report.errors.at(0).code, ErrorCode::SdFileMissing);
    QCOMPARE(bench.job().filePath, QString());
    bench.operate("eject");
    bench.run(2s);
    bench.clear();
    bench.intend([&] { bench.host.card().select(Square); });
    QVERIFY(bench.sent.isEmpty());
    QCOMPARE(bench.report.errors.at(0).code, ErrorCode::SdCardMissing);
}

void TestCardJobs::removes()
{
    CardBench bench;
    QVERIFY(bench.connect());
    bench.intend([&] { bench.host.card().remove(u"PARTS/ALONGF~1.GCO"_s); });
    bench.run(2s);
    QCOMPARE(bench.sent, (Lines{"M30 /PARTS/ALONGF~1.GCO", "M20 L T"}));
    QCOMPARE(bench.card().files.size(), 2);
    QCOMPARE(bench.printer.cardFile("PARTS/ALONGF~1.GCO"), std::nullopt);
}

void TestCardJobs::cannotRemove()
{
    CardBench bench;
    QVERIFY(bench.connect());
    bench.intend([&] { bench.host.card().remove(u"GONE.GCO"_s); });
    bench.run(2s);
    QCOMPARE(bench.report.errors.size(), 1);
    QCOMPARE(bench.report.errors.at(0).code, ErrorCode::SdFileMissing);
    bench.print(Square);
    QVERIFY(bench.runUntil(JobState::Printing));
    bench.clear();
    bench.intend([&] { bench.host.card().remove(Square); }); // the file being printed
    bench.run(2s);
    QVERIFY(bench.sent.isEmpty());
}

void TestCardJobs::followsTheCard()
{
    CardBench bench;
    QVERIFY(bench.connect());
    bench.operate("eject");
    bench.run(2s);
    QVERIFY(!bench.card().ready);
    QVERIFY(bench.card().files.isEmpty());
    bench.operate("insert");
    bench.run(2s);
    QCOMPARE(bench.sent, Lines{"M20 L T"});
    QCOMPARE(bench.card().files.size(), 3);
}

void TestCardJobs::releases()
{
    CardBench bench;
    QVERIFY(bench.connect());
    bench.intend([&] { bench.host.card().release(); });
    bench.run(2s);
    QVERIFY(!bench.card().ready);
    bench.intend([&] { bench.host.card().initialise(); });
    bench.run(2s);
    QCOMPARE(bench.sent, (Lines{"M22", "M21", "M20 L T"}));
    QVERIFY(bench.card().ready);
}

// --- Copies to the card

void TestCardJobs::copies_data()
{
    QTest::addColumn<VirtualPrinterOptions>("options");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("61: upload") << plainPrinter() << QByteArray("M20")
                                << QByteArray("my_lon~1.gco");
    QTest::newRow("long names") << VirtualPrinterOptions() << QByteArray("M20 L T")
                                << QByteArray("My Long Name.gcode");
}

void TestCardJobs::copies()
{
    QFETCH(VirtualPrinterOptions, options);
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, name);
    CardBench bench(options);
    QVERIFY(bench.connect());
    const Lines program{"G28", "M104 S200", "G1 X5 F600", "T0", "M0", "M117 half"};
    MemoryFile file(program);
    bench.copy(u"My Long Name.gcode"_s, file);
    QVERIFY(bench.runUntil(JobState::Finished));
    bench.run(2s);
    QCOMPARE(bench.sent, Lines({list, "M110 N0", "M28 " + name}) + program + Lines({"M29", list}));
    // Numbered from 1 after M110, without a gap.
    for (qsizetype i = 2; i < bench.raw.size() - 1; ++i)
        QVERIFY2(bench.raw.at(i).startsWith('N' + QByteArray::number(i - 1) + ' '),
                 bench.raw.at(i).constData());
    QCOMPARE(bench.printer.cardFile(name), program.join('\n') + '\n');
    QVERIFY(!bench.executed.contains("G28")); // written, not carried out
    QCOMPARE(bench.job().remoteName, QString::fromLatin1(name));
    QVERIFY(bench.job().isTransfer);
    QCOMPARE(bench.job().completion, 1.0);
    QCOMPARE(bench.card().files.size(), 4);
    QCOMPARE(bench.states.mid(bench.states.size() - 3),
             (States{JobState::Printing, JobState::Finishing, JobState::Finished}));
}

void TestCardJobs::printsWhatItCopied()
{
    VirtualPrinterOptions options;
    options.speed = 0;
    CardBench bench(options);
    QVERIFY(bench.connect());
    const Lines program = longProgram(300);
    MemoryFile file(program);
    bench.copy(u"long.gcode"_s, file);
    QVERIFY(bench.runUntil(JobState::Finished));
    bench.run(2s);
    bench.clear();
    const SdFile onCard = bench.card().files.constLast();
    QCOMPARE(onCard.display, u"long.gcode"_s);
    bench.print(onCard.name);
    QVERIFY(bench.runUntil(JobState::Finished, 1h));
    Lines moves;
    std::copy_if(bench.executed.begin(), bench.executed.end(), std::back_inserter(moves),
                 [](const QByteArray &line) { return line.startsWith('G'); });
    QCOMPARE(moves, program);
}

void TestCardJobs::copiesWhileTheAcknowledgeIsMissing()
{
    VirtualPrinterOptions options;
    options.acknowledgesM29 = false;
    CardBench bench(options);
    QVERIFY(bench.connect());
    MemoryFile file({"G28"});
    bench.copy(u"a.gcode"_s, file);
    QVERIFY(bench.runUntil([&] { return bench.received.contains("Done saving file."); }, 1min));
    const TimePoint said = bench.now;
    QVERIFY(bench.runUntil(JobState::Finished));
    QVERIFY(bench.now - said < 1s);
}

void TestCardJobs::leavesOutWhatIsNotForTheCard()
{
    CardBench bench;
    QVERIFY(bench.connect());
    // The printer would take what follows "M29" for commands to be carried out now.
    MemoryFile file({"G28", "@pause", "M29", "M117 the M29 of it", "m29", "M290 Z0.1", "G1 X1"});
    bench.copy(u"a.gcode"_s, file);
    QVERIFY(bench.runUntil(JobState::Finished));
    QCOMPARE(bench.printer.cardFile("a.gcode"), QByteArray("G28\nM290 Z0.1\nG1 X1\n"));
    QCOMPARE(bench.report.notes.size(), 4);
}

void TestCardJobs::keepsThePrinterQuietMeanwhile()
{
    CardBench bench;
    QVERIFY(bench.connect());
    const Lines program = longProgram(2000);
    MemoryFile file(program);
    bench.copy(u"a.gcode"_s, file);
    QVERIFY(bench.runUntil(JobState::Printing));
    bench.send("G1 Z50"); // would be written
    bench.intend([&] { bench.host.job().pause(bench.now); });
    QVERIFY(bench.runUntil(JobState::Finished, 1h));
    QCOMPARE(bench.printer.cardFile("a.gcode"), program.join('\n') + '\n');
    QCOMPARE(bench.report.suppressed.size(), 1);
    QCOMPARE(bench.report.suppressed.at(0).command, QByteArray("G1 Z50"));
}

void TestCardJobs::cancelsACopy()
{
    CardBench bench;
    QVERIFY(bench.connect());
    // Cancelled by its 20th line, however fast the wire is.
    MemoryFile file(longProgram(2000));
    bench.copy(u"a.gcode"_s, file);
    QVERIFY(bench.runUntil(JobState::Printing));
    bench.intend([&] { bench.host.job().cancel(bench.now); });
    QVERIFY(bench.runUntil(JobState::Cancelled));
    bench.run(2s);
    QCOMPARE(bench.sent.mid(bench.sent.size() - 3), (Lines{"M29", "M30 a.gcode", "M20 L T"}));
    QVERIFY(!bench.sent.contains("M108")); // it would have been written
    QCOMPARE(bench.printer.cardFile("a.gcode"), std::nullopt);
    QCOMPARE(bench.job().error.code, ErrorCode::TransferFailed);
    QCOMPARE(bench.card().files.size(), 3);
    // The printer carries out commands again.
    bench.clear();
    bench.send("G28 X");
    bench.run(10s);
    QVERIFY(bench.executed.contains("G28 X"));
}

void TestCardJobs::cancelsACopyBeforeItBegan()
{
    CardBench bench;
    QVERIFY(bench.connect());
    MemoryFile file({"G28"});
    bench.copy(u"a.gcode"_s, file);
    bench.intend([&] { bench.host.job().cancel(bench.now); });
    QVERIFY(bench.runUntil(JobState::Cancelled));
    bench.run(2s);
    QVERIFY(!bench.sent.contains("M29"));
    QCOMPARE(bench.job().error.code, ErrorCode::TransferFailed);
}

void TestCardJobs::copiesFromADiskThatHangs_data()
{
    QTest::addColumn<int>("lines"); // that the disk gives before it hangs
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("at once, goes on") << 0 << false;
    QTest::newRow("at once, cancelled") << 0 << true;
    QTest::newRow("in the middle, goes on") << 20 << false;
    QTest::newRow("in the middle, cancelled") << 20 << true;
}

void TestCardJobs::copiesFromADiskThatHangs()
{
    QFETCH(int, lines);
    QFETCH(bool, cancelled);
    CardBench bench;
    QVERIFY(bench.connect());
    const Lines program = longProgram(30);
    FakeReader file(program);
    file.allowed = lines;
    bench.copy(u"a.gcode"_s, file);
    QVERIFY(!bench.job().waitsForDisk); // a moment is no news
    QVERIFY(bench.runUntil([&bench] { return bench.job().waitsForDisk; }, 20s));
    QCOMPARE(bench.state(), lines == 0 ? JobState::Starting : JobState::Printing);
    bench.run(10min);
    QVERIFY(bench.job().waitsForDisk);
    QCOMPARE(bench.engine.linkStatus().state, LinkState::Ready); // the printer is spoken with
    if (cancelled) {
        bench.intend([&] { bench.host.job().cancel(bench.now); });
        QVERIFY(!bench.job().waitsForDisk);
        QVERIFY(bench.runUntil(JobState::Cancelled, 5s));
        QCOMPARE(bench.printer.cardFile("a.gcode"), std::nullopt);
        QCOMPARE(bench.sent.contains("M30 a.gcode"), lines > 0);
        bench.send("G28 X");
        bench.run(10s);
        QVERIFY(bench.executed.contains("G28 X"));
        return;
    }
    file.allowed = -1;
    bench.intend([&] { bench.host.job().handleReaderChanged(bench.now); });
    bench.intend([&bench] { bench.engine.setJobSource(&bench.host.job()); });
    QVERIFY(!bench.job().waitsForDisk);
    QVERIFY(bench.runUntil(JobState::Finished, 5min));
    QCOMPARE(bench.printer.cardFile("a.gcode"), program.join('\n') + '\n');
}

void TestCardJobs::failsToCopy_data()
{
    QTest::addColumn<VirtualPrinterOptions>("options");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Lines>("program");
    QTest::addColumn<int>("failsAt");
    QTest::addColumn<QByteArray>("atThePrinter");
    QTest::addColumn<bool>("cleansUp");
    VirtualPrinterOptions tiny;
    tiny.cardCapacity = 100;
    const Lines program = longProgram(30);
    QTest::newRow("card is full") << tiny << u"a.gcode"_s << program << -1 << QByteArray() << true;
    QTest::newRow("file goes away")
        << VirtualPrinterOptions() << u"a.gcode"_s << program << 10 << QByteArray() << true;
    QTest::newRow("emergency stop in it")
        << VirtualPrinterOptions() << u"a.gcode"_s << Lines{"G28", "M112", "G1 X1"} << -1
        << QByteArray() << true;
    QTest::newRow("no G-code") << VirtualPrinterOptions() << u"a.stl"_s << program << -1
                               << QByteArray() << false;
    QTest::newRow("card is out") << VirtualPrinterOptions() << u"a.gcode"_s << program << -1
                                 << QByteArray("eject") << false;
}

void TestCardJobs::failsToCopy()
{
    QFETCH(VirtualPrinterOptions, options);
    QFETCH(QString, name);
    QFETCH(Lines, program);
    QFETCH(int, failsAt);
    QFETCH(QByteArray, atThePrinter);
    QFETCH(bool, cleansUp);
    CardBench bench(options);
    QVERIFY(bench.connect());
    if (!atThePrinter.isEmpty())
        bench.operate(atThePrinter);
    bench.run(2s);
    MemoryFile file(program);
    file.failsAt = failsAt;
    bench.copy(name, file);
    QVERIFY(bench.runUntil(JobState::Failed));
    bench.run(2s);
    QCOMPARE(bench.job().error.code, ErrorCode::TransferFailed);
    QVERIFY(bench.job().error.message.startsWith(u'“' + name));
    QCOMPARE(bench.sent.contains("M29"), cleansUp);
    QCOMPARE(bench.sent.contains("M30 a.gcode"), cleansUp);
    QCOMPARE(bench.printer.cardFile("a.gcode"), std::nullopt);
    // Not one line of the file was carried out.
    QVERIFY2(!bench.executed.contains("G28"), bench.executed.join('|').constData());
    QVERIFY(!bench.printer.isHalted());
    QCOMPARE(bench.engine.linkStatus().state, LinkState::Ready);
}

void TestCardJobs::survivesAPoorWire_data()
{
    QTest::addColumn<VirtualPrinterOptions>("options");
    QTest::addColumn<int>("linesInFlight");
    const auto row
        = [](const char *title, VirtualPrinterOptions::Faults faults, int linesInFlight = 1) {
              VirtualPrinterOptions options;
              options.faults = faults;
              QTest::newRow(title) << options << linesInFlight;
          };
    row("none", {});
    row("damaged lines", {.corruptToPrinter = 0.02, .seed = 7});
    row("lost lines", {.loseToPrinter = 0.01, .seed = 8});
    row("lost answers", {.loseAcknowledge = 0.01, .seed = 9});
    row("all, four lines in flight",
        {.corruptToPrinter = 0.01, .loseToPrinter = 0.005, .loseAcknowledge = 0.005, .seed = 10},
        4);
}

void TestCardJobs::survivesAPoorWire()
{
    QFETCH(VirtualPrinterOptions, options);
    QFETCH(int, linesInFlight);
    const VirtualPrinterOptions::Faults faults = options.faults;
    options.faults = {};
    ProtocolOptions protocol;
    protocol.linesInFlight = linesInFlight;
    CardBench bench(options, protocol);
    QVERIFY(bench.connect());
    const Lines program = longProgram(500);
    MemoryFile file(program);
    bench.copy(u"a.gcode"_s, file);
    QVERIFY(bench.runUntil(JobState::Printing));
    // From here on: what is said only once, like "Writing to file", is not asked for again.
    QVERIFY(bench.disturb(faults));
    QVERIFY(bench.runUntil([&] { return !bench.host.job().isActive(); }, 24h));
    QVERIFY2(
        bench.state() == JobState::Finished,
        qPrintable(bench.job().error.message + u' ' + bench.engine.linkStatus().error.message));
    const bool linesSuffer = faults.corruptToPrinter > 0 || faults.loseToPrinter > 0;
    QCOMPARE(std::any_of(bench.received.begin(), bench.received.end(),
                         [](const QByteArray &line) { return line.startsWith("Resend:"); }),
             linesSuffer);
    // No line is missing, doubled or damaged, and no question was written.
    QCOMPARE(bench.printer.cardFile("a.gcode"), program.join('\n') + '\n');
}

QTEST_APPLESS_MAIN(TestCardJobs)
#include "tst_cardjobs.moc"
