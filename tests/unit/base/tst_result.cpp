// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/result.h"

#include <QTest>

#include <memory>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestResult final : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValue();
    void holdsAnError();
    void tellsSuccessWithoutValue();
    void takesValuesThatCannotBeCopied();
};

void TestResult::holdsAValue()
{
    const Result<int> result = 5;
    QVERIFY(result.has_value());
    QVERIFY(static_cast<bool>(result));
    QCOMPARE(*result, 5);
}

void TestResult::holdsAnError()
{
    const Result<QString> result = failure(ErrorCode::FileMissing, u"gone"_s, u"ENOENT"_s);
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{ErrorCode::FileMissing, u"gone"_s, u"ENOENT"_s}));
    QVERIFY(result.error().isError());
}

void TestResult::tellsSuccessWithoutValue()
{
    QVERIFY(Result<void>().has_value());
    QVERIFY(!Result<void>().error().isError());
    QVERIFY(!Result<void>(failure(ErrorCode::Internal, u"x"_s)));
}

void TestResult::takesValuesThatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = std::move(*result);
    QCOMPARE(*taken, 3);
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
