// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/impliedresend.h"

#include <QTest>

using gantry::impliedResend;

class tst_ImpliedResend : public QObject
{
    Q_OBJECT

private slots:
    void line_data();
    void line();
};

void tst_ImpliedResend::line_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("number"); // -1 = it does not tell
    const auto row = [](const char *text, qint64 number) {
        QTest::newRow(text) << QByteArray(text) << number;
    };
    row("checksum mismatch, Last Line: 4", 5);
    row("No Line Number with checksum, Last Line:0", 1);
    row("CHECKSUM MISMATCH, LAST LINE: 41", 42);
    row("expected line 6 got 9", 6);
    row("Wrong checksum", -1);
    row("checksum mismatch, Last Line: ", -1);
    row("checksum mismatch, Last Line: x4", -1);
    row("checksum mismatch, Last Line: -3", -1);
    row("checksum mismatch, Last Line: 99999999999999999999999", -1);
    row("", -1);
}

void tst_ImpliedResend::line()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, number);
    QCOMPARE(impliedResend(text).value_or(-1), number);
}

QTEST_APPLESS_MAIN(tst_ImpliedResend)
#include "tst_impliedresend.moc"
