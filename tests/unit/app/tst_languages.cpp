// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// The texts that are built in, with their plurals.
class TestLanguages final : public QObject
{
    Q_OBJECT

private slots:
    void speaks_data();
    void speaks();
};

void TestLanguages::speaks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("several");
    QTest::newRow("English") << u"en_GB"_s << u"1 resend"_s << u"5 resends"_s;
    // What a system without a language is called.
    QTest::newRow("C") << u"C"_s << u"1 resend"_s << u"5 resends"_s;
    QTest::newRow("German") << u"de_AT"_s << u"1 Wiederholung"_s << u"5 Wiederholungen"_s;
    QTest::newRow("Spanish") << u"es"_s << u"1 reenvío"_s << u"5 reenvíos"_s;
    QTest::newRow("one that is not spoken") << u"fi"_s << u"1 resend"_s << u"5 resends"_s;
}

void TestLanguages::speaks()
{
    QFETCH(QString, language);
    QFETCH(QString, one);
    QFETCH(QString, several);
    Languages languages;
    languages.use(language);
    const auto resends = [](int count) {
        return QCoreApplication::translate("gantry::StatusItems", "%Ln resend(s)", nullptr, count);
    };
    QCOMPARE(resends(1), one);
    QCOMPARE(resends(5), several);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
