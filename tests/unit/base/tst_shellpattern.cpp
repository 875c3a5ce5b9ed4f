// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/shellpattern.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestShellPattern final : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void ignoresCaseOnRequest();
    void takesNoTime();
};

void TestShellPattern::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const QString &pattern, const QString &text,
                        bool expected) { QTest::newRow(name) << pattern << text << expected; };
    row("itself", u"/dev/ttyS0"_s, u"/dev/ttyS0"_s, true);
    row("only a part", u"/dev/ttyS"_s, u"/dev/ttyS0"_s, false);
    row("star at the end", u"/dev/ttyS*"_s, u"/dev/ttyS0"_s, true);
    row("star is also nothing", u"/dev/ttyS0*"_s, u"/dev/ttyS0"_s, true);
    row("star over slashes", u"*Bluetooth*"_s, u"/dev/cu.Bluetooth/x"_s, true);
    row("stars", u"*a*b*"_s, u"xxaxxbxx"_s, true);
    row("stars in the wrong order", u"*a*b*"_s, u"xxbxxaxx"_s, false);
    row("a second try", u"*ab"_s, u"aab"_s, true);
    row("one character", u"COM?"_s, u"COM5"_s, true);
    row("not two", u"COM?"_s, u"COM15"_s, false);
    row("not none", u"COM?"_s, u"COM"_s, false);
    row("one of a set", u"tty[AU]*"_s, u"ttyUSB0"_s, true);
    row("none of a set", u"tty[AU]*"_s, u"ttyS0"_s, false);
    row("range", u"ttyS[0-3]"_s, u"ttyS3"_s, true);
    row("outside of a range", u"ttyS[0-3]"_s, u"ttyS4"_s, false);
    row("not in a set", u"ttyS[!0-3]"_s, u"ttyS4"_s, true);
    row("bracket in a set", u"a[]]b"_s, u"a]b"_s, true);
    row("dash in a set", u"a[-x]b"_s, u"a-b"_s, true);
    row("dash at the end of a set", u"a[x-]b"_s, u"a-b"_s, true);
    row("bracket that is not closed", u"a[b"_s, u"a[b"_s, true);
    row("nothing", QString(), QString(), true);
    row("nothing and something", QString(), u"a"_s, false);
    row("case", u"com5"_s, u"COM5"_s, false);
}

void TestShellPattern::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QTEST(matchesShellPattern(pattern, text), "expected");
}

void TestShellPattern::ignoresCaseOnRequest()
{
    QVERIFY(matchesShellPattern(u"com[a-c]*", u"COMB1", Qt::CaseInsensitive));
    QVERIFY(isShellPattern(u"a*") && isShellPattern(u"a?") && isShellPattern(u"[a]"));
    QVERIFY(!isShellPattern(u"/dev/ttyS0"));
}

void TestShellPattern::takesNoTime()
{
    // Trying every star again would not end before the test is stopped.
    QVERIFY(!matchesShellPattern(u"a*"_s.repeated(500) + u'c', QString(5000, u'a') + u'b'));
}

QTEST_APPLESS_MAIN(TestShellPattern)
#include "tst_shellpattern.moc"
