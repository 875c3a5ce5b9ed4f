// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ptyprint.h"

using namespace Qt::StringLiterals;
using namespace gantry;

/// Prints with the real programs over a wire that damages lines and loses answers.
class TestPrintOverNoisyPty : public QObject
{
    Q_OBJECT

private slots:
    void printsEveryLineOnceInOrder_data();
    void printsEveryLineOnceInOrder();
};

void TestPrintOverNoisyPty::printsEveryLineOnceInOrder_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("faults");
    QTest::addColumn<bool>("expectsResends");

    // 1 % each; every row is a test of its own in CMakeLists.txt.
    QTest::newRow("corrupted") << u"cube_prusa.gcode"_s << u"corrupt=1%,seed=11"_s << true;
    QTest::newRow("acknowledges lost") << u"cube_prusa.gcode"_s << u"lose-ok=1%,seed=12"_s << false;
    QTest::newRow("both") << u"cube_cura.gcode"_s << u"corrupt=1%,lose-ok=1%,seed=13"_s << true;
}

void TestPrintOverNoisyPty::printsEveryLineOnceInOrder()
{
    QFETCH(QString, file);
    QFETCH(QString, faults);
    QFETCH(bool, expectsResends);
    // Each lost acknowledge costs three seconds of silence: as many commands as fit into a minute.
    constexpr int Commands = 2000;
    test::PtyPrint pty;
    pty.verifyPrint(file, Commands, {u"--speed"_s, u"50"_s, u"--faults"_s, faults}, expectsResends);
}

QTEST_GUILESS_MAIN(TestPrintOverNoisyPty)
#include "tst_print_over_noisy_pty.moc"
