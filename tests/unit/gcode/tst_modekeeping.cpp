// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/modekeeping.h"

#include "gcode/gcodebuilder.h"

#include <QTest>

using namespace gantry;

using Lines = QList<QByteArray>;

class TestModeKeeping final : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheModesAsTheyWere_data();
    void leavesTheModesAsTheyWere();
    void restoresWhatAnyLinesChange();
    void keepsThePlaceInTheFile_data();
    void keepsThePlaceInTheFile();
};

namespace {

const Lines Jog = {"G91", "G0 X1", "G90"};
const Lines Extrude = {"G91", "M83", "G1 E5", "M82", "G90"};

ModalState modesAfter(const Lines &lines, ModalState::G90 g90)
{
    ModalState modes(g90);
    for (const QByteArray &line : lines)
        modes.apply(line);
    return modes;
}

} // namespace

// Whether the firmware's G90 and G91 mean the extruder or not.
void TestModeKeeping::leavesTheModesAsTheyWere_data()
{
    QTest::addColumn<Lines>("before");
    QTest::addColumn<Lines>("block");
    QTest::addColumn<Lines>("kept");
    QTest::newRow("absolute") << Lines{} << Jog << Jog;
    QTest::newRow("relative") << Lines{"G91"} << Jog << Jog + Lines{"G91"};
    QTest::newRow("relative extruder") << Lines{"M83"} << Jog << Jog + Lines{"M83"};
    QTest::newRow("relative, then absolute extruder")
        << Lines{"G91", "M82"} << Jog << Jog + Lines{"G91", "M82"};
    QTest::newRow("relative, with a relative extruder")
        << Lines{"M83", "G91"} << Jog << Jog + Lines{"G91"};
    QTest::newRow("inches") << Lines{"G20"} << Jog << Lines{"G21"} + Jog + Lines{"G20"};
    QTest::newRow("extruding") << Lines{} << Extrude << Extrude;
    QTest::newRow("extruding, relative extruder")
        << Lines{"M83"} << Extrude << Extrude + Lines{"M83"};
    QTest::newRow("extruding, all relative")
        << Lines{"G91", "M83"} << Extrude << Extrude + Lines{"G91", "M83"};
    QTest::newRow("extruding, relative, absolute extruder")
        << Lines{"G91", "M82"} << Extrude << Extrude + Lines{"G91", "M82"};
}

void TestModeKeeping::leavesTheModesAsTheyWere()
{
    QFETCH(Lines, before);
    QFETCH(Lines, block);
    QFETCH(Lines, kept);
    using G90 = ModalState::G90;
    // What Gantry follows the machine with.
    const ModalState known = modesAfter(before, G90::SwitchesExtruder);
    const Lines sent = keepingModes({block}, known).lines;
    QCOMPARE(sent, kept);
    for (const G90 g90 : {G90::SwitchesExtruder, G90::LeavesExtruder}) {
        const ModalState was = modesAfter(before, g90);
        const ModalState is = modesAfter(before + sent, g90);
        QCOMPARE(is.isAbsolute(), was.isAbsolute());
        QCOMPARE(is.isExtruderAbsolute(), was.isExtruderAbsolute());
        QCOMPARE(is.isInches(), was.isInches());
    }
}

void TestModeKeeping::restoresWhatAnyLinesChange()
{
    ModalState modes; // G90, M82
    QCOMPARE(restoringModes({{"G28"}}, modes).lines, Lines{"G28"});
    QCOMPARE(restoringModes({{"M83", "G1 E5"}}, modes).lines, (Lines{"M83", "G1 E5", "M82"}));
    modes.apply("M83");
    QCOMPARE(restoringModes({{"M83", "G1 E5", "M82"}}, modes).lines.last(), QByteArray("M83"));
    // G90 switches the extruder as well, so that has to be put back behind it.
    QCOMPARE(restoringModes({{"G91", "G0 Z1"}}, modes).lines.mid(2), (Lines{"G90", "M83"}));
}

void TestModeKeeping::keepsThePlaceInTheFile_data()
{
    QTest::addColumn<Lines>("before");
    QTest::addColumn<Lines>("block");
    QTest::addColumn<Lines>("kept");
    QTest::newRow("absolute") << Lines{"G92 E0", "G1 E12.5"} << Extrude
                              << Extrude + Lines{"G92 E12.5"};
    QTest::newRow("not known") << Lines{} << Extrude << Extrude;
    QTest::newRow("relative") << Lines{"G92 E0", "M83"} << Extrude << Extrude;
    QTest::newRow("nothing extruded") << Lines{"G92 E0"} << Jog << Jog;
    QTest::newRow("counted anew") << Lines{"G1 E7"} << Lines{"G92 E0"} << Lines{"G92 E0", "G92 E7"};
    QTest::newRow("in an arc") << Lines{"G1 E7"} << Lines{"G2 X1 I1 E8"}
                               << Lines{"G2 X1 I1 E8", "G92 E7"};
    const Lines fast{"G91", "G0 X1 F6000", "G90"};
    QTest::newRow("feed rate") << Lines{"G1 F1200"} << fast << fast + Lines{"G1 F1200"};
    QTest::newRow("same feed rate") << Lines{"G1 F6000"} << fast << fast;
    QTest::newRow("feed rate not known") << Lines{} << fast << fast;
    QTest::newRow("inches") << Lines{"G20", "G1 E2 F50"} << Lines{"G1 E3 F100"}
                            << Lines{"G1 E3 F100", "G92 E2", "G1 F50"};
}

void TestModeKeeping::keepsThePlaceInTheFile()
{
    QFETCH(Lines, before);
    QFETCH(Lines, block);
    QFETCH(Lines, kept);
    const ModalState modes = modesAfter(before, ModalState::G90::SwitchesExtruder);
    QCOMPARE(keepingPlaceInFile({block}, modes).lines, kept);
}

QTEST_APPLESS_MAIN(TestModeKeeping)
#include "tst_modekeeping.moc"
