// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/profiletitle.h"
#include "profile/printerprofile.h"
#include "support/defaultisstandard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

class TestProfileTitle : public QObject
{
    Q_OBJECT

private slots:
    void title_data();
    void title();
};

void TestProfileTitle::title_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::newRow("built-in") << u"_default"_s << u"Default"_s << u"Standard"_s;
    QTest::newRow("renamed") << u"_default"_s << u"Workshop"_s << u"Workshop"_s;
    QTest::newRow("another") << u"mk3"_s << u"MK3"_s << u"MK3"_s;
    QTest::newRow("somebody's own") << u"mine"_s << u"Default"_s << u"Default"_s;
}

void TestProfileTitle::title()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(QString, title);
    PrinterProfile profile;
    profile.id = id;
    profile.name = name;
    QCOMPARE(profileTitle(profile), name); // in English
    const test::DefaultIsStandard german;
    QCOMPARE(profileTitle(profile), title);
}

QTEST_GUILESS_MAIN(TestProfileTitle)
#include "tst_profiletitle.moc"
