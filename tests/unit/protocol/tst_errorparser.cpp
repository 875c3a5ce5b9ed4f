// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/errorparser.h"

#include <QTest>

using namespace gantry;
using response::ErrorClass;

class TestErrorParser final : public QObject
{
    Q_OBJECT

private slots:
    void classifies_data();
    void classifies();
    void leavesOtherLinesAlone();
    void joinedTextStaysBounded();
};

void TestErrorParser::classifies_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorClass>("errorClass");
    const auto row = [](const char *text, ErrorClass errorClass) {
        QTest::newRow(text) << QByteArray(text) << errorClass;
    };
    row("No Line Number with checksum, Last Line: 1", ErrorClass::MissingLineNumber);
    row("Missing linenumber", ErrorClass::MissingLineNumber);
    row("No Checksum with line number, Last Line: 2", ErrorClass::Transmission);
    row("Line Number is not Last Line Number+1, Last Line: 6", ErrorClass::Transmission);
    row("checksum mismatch, Last Line: 1", ErrorClass::Transmission);
    row("chec{sum mismatch, Last Line: 2671", ErrorClass::Transmission);
    row("Format error", ErrorClass::Transmission);
    row("expected line 6 got 9", ErrorClass::Transmission);
    row("volume.init failed", ErrorClass::SdCard);
    row("openRoot failed", ErrorClass::SdCard);
    row("workDir open failed", ErrorClass::SdCard);
    row("error writing to file", ErrorClass::SdCard);
    row("Cannot open foo", ErrorClass::SdCard);
    row("open failed, File: foo.gco.", ErrorClass::SdCard);
    row("Cannot enter subdir: foo", ErrorClass::SdCard);
    row("Unknown command: \"ABC\"", ErrorClass::UnknownCommand);
    row("Heating failed, system stopped! Heater_ID: 0", ErrorClass::Fatal);
    row("Thermal Runaway, system stopped! Heater_ID: bed", ErrorClass::Fatal);
    row("Thermal Malfunction, system stopped! Heater_ID: 0", ErrorClass::Fatal);
    row("MINTEMP triggered, system stopped! Heater_ID: 0", ErrorClass::Fatal);
    row("MAXTEMP triggered, system stopped! Heater_ID: 0", ErrorClass::Fatal);
    row("Watchdog barked, please turn off the printer.", ErrorClass::Fatal);
    row("KILL caused by KILL button/pin", ErrorClass::Fatal);
    row("Printer halted. kill() called!", ErrorClass::Fatal);
    row("Printer stopped due to errors. Fix the error and use M999 to restart.", ErrorClass::Fatal);
    row("fatal:line number", ErrorClass::Fatal);
    row("cold extrusion prevented", ErrorClass::Other);
    row("Printer on fire", ErrorClass::Other);
    row("", ErrorClass::Other);
}

void TestErrorParser::classifies()
{
    QFETCH(const QByteArray, text);
    QFETCH(const ErrorClass, errorClass);
    QCOMPARE(classifyError(text), errorClass);
    QCOMPARE(classifyError(text.toUpper()), errorClass);
}

void TestErrorParser::leavesOtherLinesAlone()
{
    ErrorParser parser;
    for (const QByteArrayView line : {"", "ok", "echo:Error", "Errors: 0", ": no head before",
                                      "E:0.0", "E: 1.0", "E: ", "!", "fatal", "error", "x Error:a"})
        QVERIFY2(!parser.parse(line), line.toByteArray().constData());
}

void TestErrorParser::joinedTextStaysBounded()
{
    ErrorParser parser;
    qsizetype longest = 0;
    int newErrors = 0;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray line = "Error:MAXTEMP triggered " + QByteArray::number(i);
        const auto error = parser.parse(line);
        QVERIFY(error);
        QCOMPARE(error->errorClass, ErrorClass::Fatal);
        QVERIFY(error->text.endsWith(QByteArray::number(i)));
        longest = qMax(longest, error->text.size());
        newErrors += error->continuesPrevious ? 0 : 1;
    }
    QVERIFY(longest < 200);
    QVERIFY(newErrors > 100); // joined to a few lines, not to one endless error
}

QTEST_APPLESS_MAIN(TestErrorParser)
#include "tst_errorparser.moc"
