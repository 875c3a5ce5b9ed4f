// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/ackledger.h"
#include "protocol/sendwindow.h"

#include <QTest>

using namespace gantry;

namespace {

OutgoingLine line(const QByteArray &kind)
{
    OutgoingLine result;
    result.text = result.wire = QByteArray(20, 'x');
    result.number = 5;
    result.numberReset = kind == "reset";
    result.outOfBand = kind == "outofband";
    if (kind == "unnumbered" || result.outOfBand)
        result.number = OutgoingLine::Unnumbered;
    return result;
}

} // namespace

class tst_SendWindow : public QObject
{
    Q_OBJECT

private slots:
    void admits_data();
    void admits();
    void countsBytes();
};

void tst_SendWindow::admits_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<QByteArrayList>("out");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<bool>("admitted");
    const auto row = [](const char *name, int lines, const QByteArrayList &out, const char *wanted,
                        bool admitted) {
        QTest::newRow(name) << lines << out << QByteArray(wanted) << admitted;
    };
    row("ping-pong, nothing out", 1, {}, "", true);
    row("ping-pong, one out", 1, {""}, "", false);
    row("a window of none is one", 0, {}, "", true);
    row("two of four", 4, {"", ""}, "", true);
    row("four of four", 4, {"", "", "", ""}, "", false);
    row("a reset goes when nothing is out", 4, {}, "reset", true);
    row("a reset waits", 4, {""}, "reset", false);
    row("nothing follows a reset", 4, {"reset"}, "", false);
    row("not even behind M108", 4, {"reset", "outofband"}, "", false);
    row("an unnumbered line waits", 4, {""}, "unnumbered", false);
    row("nothing follows an unnumbered line", 4, {"unnumbered"}, "", false);
    row("M108 counts but does not block", 4, {"", "outofband"}, "", true);
    row("M108 fills a window of one", 1, {"outofband"}, "", false);
}

void tst_SendWindow::admits()
{
    QFETCH(int, lines);
    QFETCH(QByteArrayList, out);
    QFETCH(QByteArray, wanted);
    QFETCH(bool, admitted);
    const SendWindow window(lines, 1000);
    AckLedger ledger;
    for (const QByteArray &kind : out)
        ledger.append(line(kind));
    QCOMPARE(window.admits(line(wanted), line(wanted).isNumbered(), ledger), admitted);
}

void tst_SendWindow::countsBytes()
{
    const SendWindow window(10, 100);
    AckLedger ledger;
    QVERIFY(window.fits(5000, ledger)); // a single line is always sent
    OutgoingLine out;
    out.number = 1;
    out.wire = QByteArray(59, 'x');
    ledger.append(out);
    QCOMPARE(ledger.bytes(), 60);
    QVERIFY(window.fits(40, ledger));
    QVERIFY(!window.fits(41, ledger));
    OutgoingLine next;
    next.text = QByteArray(24, 'x'); // and 16 for number, checksum and newline
    QVERIFY(window.admits(next, true, ledger));
    next.text += 'x';
    QVERIFY(!window.admits(next, true, ledger));
}

QTEST_APPLESS_MAIN(tst_SendWindow)
#include "tst_sendwindow.moc"
