// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdcard/cardtracker.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

void list(CardTracker &card, const QByteArrayList &lines)
{
    card.handleListBegin();
    for (const QByteArray &line : lines)
        card.handleEntry(line);
    card.handleListEnd();
}

/// Connected, with a card that was listed.
CardTracker ready()
{
    CardTracker card;
    card.handleConnected();
    card.handleCapabilities();
    card.handleInserted();
    (void) card.takeQuestion();
    list(card, {"A.GCO 1", "LONG~1.GCO 2 Long name.gcode"});
    (void) card.takeChanged();
    return card;
}

} // namespace

class TestCardTracker final : public QObject
{
    Q_OBJECT

private slots:
    void asksForACard();
    void waitsForTheCapabilities();
    void knowsTheCardBeforeTheLinkIsReady();
    void asksOnceMoreForLongNames();
    void tellsThatTheFilesWereListed();
    void collectsTheFiles();
    void forgetsThem();
    void asksWhenWanted();
    void isSwitchedOff();
    void asksAnewForLowerCase();
    void takesAnEmptyListForNoCard();
    void namesFiles();
};

void TestCardTracker::asksForACard()
{
    CardTracker card;
    card.wantCard();
    QCOMPARE(card.takeQuestion(), QByteArray());
    card.handleConnected();
    QCOMPARE(card.takeQuestion(), QByteArray());
    card.wantCard();
    QCOMPARE(card.takeQuestion(), QByteArray("M21"));
    QCOMPARE(card.takeQuestion(), QByteArray()); // once
    QVERIFY(!card.status().ready);
    QVERIFY(!card.takeChanged());
    card.handleInserted();
    card.wantCard(); // M21 while a print from the card is under way would end it
    QCOMPARE(card.takeQuestion(), QByteArray());
}

void TestCardTracker::waitsForTheCapabilities()
{
    CardTracker card;
    card.handleConnected();
    card.handleInserted();
    QVERIFY(card.status().ready);
    QVERIFY(!card.knowsCapabilities());
    QVERIFY(card.takeChanged());
    QVERIFY(!card.takeChanged());
    QCOMPARE(card.takeQuestion(), QByteArray());
    card.setHabits({.extendedList = true});
    card.handleCapabilities();
    QCOMPARE(card.takeQuestion(), QByteArray("M20 L T"));
    QCOMPARE(card.takeQuestion(), QByteArray());
    card.handleInserted(); // said again
    QCOMPARE(card.takeQuestion(), QByteArray());
}

void TestCardTracker::knowsTheCardBeforeTheLinkIsReady()
{
    CardTracker card;
    card.handleInserted();
    card.handleConnected();
    card.handleCapabilities();
    QCOMPARE(card.takeQuestion(), QByteArray("M20"));
}

void TestCardTracker::asksOnceMoreForLongNames()
{
    CardTracker card = ready();
    card.setHabits({.extendedList = true}); // the report came late
    QCOMPARE(card.takeQuestion(), QByteArray("M20 L T"));
    card.setHabits({.extendedList = true});
    QCOMPARE(card.takeQuestion(), QByteArray());
}

void TestCardTracker::tellsThatTheFilesWereListed()
{
    CardTracker card;
    card.handleInserted();
    card.handleConnected();
    QVERIFY(card.takeChanged());
    QVERIFY(!card.status().listed); // in, but nobody knows yet what is on it
    card.handleCapabilities();
    (void) card.takeQuestion();
    list(card, {}); // also an empty card was looked at
    QVERIFY(card.status().listed);
    QVERIFY(card.takeChanged());
    list(card, {});
    QVERIFY(!card.takeChanged());
    card.handleRemoved();
    QVERIFY(!card.status().listed);
    card.handleInserted();
    QVERIFY(!card.status().listed);
    list(card, {"A.GCO 1"});
    QVERIFY(card.status().listed);
    card.handleDisconnected();
    QVERIFY(!card.status().listed);
}

void TestCardTracker::collectsTheFiles()
{
    CardTracker card = ready();
    QCOMPARE(card.status().files.size(), 2);
    list(card, {"A.GCO 1", "LONG~1.GCO 2"}); // the long name is remembered
    QVERIFY(!card.takeChanged());
    list(card, {"A.GCO 5"});
    QVERIFY(card.takeChanged());
    QCOMPARE(card.status().files, (QList<SdFile>{{u"A.GCO"_s, u"A.GCO"_s, 5, {}}}));
    card.handleEntry("B.GCO 1"); // outside of a list
    card.handleListEnd();
    QCOMPARE(card.status().files.size(), 1);
}

void TestCardTracker::forgetsThem()
{
    CardTracker card = ready();
    card.handleRemoved();
    QVERIFY(card.takeChanged());
    QCOMPARE(card.status(), SdCardStatus());
    card.handleRemoved();
    QVERIFY(!card.takeChanged());
    card.handleInserted();
    QCOMPARE(card.takeQuestion(), QByteArray("M20"));

    list(card, {"A.GCO 1"});
    card.handleDisconnected();
    QCOMPARE(card.status(), SdCardStatus());
    card.wantList();
    QCOMPARE(card.takeQuestion(), QByteArray());
    card.handleConnected();
    card.handleCapabilities();
    QCOMPARE(card.takeQuestion(), QByteArray());
}

void TestCardTracker::asksWhenWanted()
{
    CardTracker card = ready();
    card.wantList();
    card.handleListBegin();
    QVERIFY(card.isListing());
    QCOMPARE(card.takeQuestion(), QByteArray()); // not into the middle of one
    card.handleListEnd();
    QCOMPARE(card.takeQuestion(), QByteArray("M20"));
}

void TestCardTracker::isSwitchedOff()
{
    CardTracker card;
    card.setSupported(false);
    card.handleConnected();
    card.handleCapabilities();
    card.handleInserted();
    card.wantList();
    card.wantCard();
    list(card, {"A.GCO 1"});
    QCOMPARE(card.takeQuestion(), QByteArray());
    QCOMPARE(card.status(), SdCardStatus());

    CardTracker later = ready();
    later.setSupported(false);
    QVERIFY(later.takeChanged());
    QVERIFY(!later.status().ready);
    later.setSupported(true);
    later.wantCard();
    QCOMPARE(later.takeQuestion(), QByteArray("M21"));
}

void TestCardTracker::asksAnewForLowerCase()
{
    CardTracker card = ready();
    card.setHabits({.relativePaths = true});
    QCOMPARE(card.takeQuestion(), QByteArray());
    card.setHabits({.lowerCase = true}); // known from the firmware's name
    QCOMPARE(card.takeQuestion(), QByteArray("M20"));
    list(card, {"A.GCO 1"});
    QCOMPARE(card.status().files.at(0).name, u"a.gco"_s);
}

void TestCardTracker::takesAnEmptyListForNoCard()
{
    CardTracker card;
    card.handleConnected();
    list(card, {});
    QVERIFY(!card.status().ready);
    list(card, {"A.GCO 1"}); // files prove a card
    QVERIFY(card.status().ready);
    list(card, {});
    QVERIFY(card.status().ready);
    QCOMPARE(card.status().files.size(), 0);
}

void TestCardTracker::namesFiles()
{
    CardTracker card = ready();
    QCOMPARE(card.pathOf(u"PARTS/X.GCO"_s), QByteArray("/PARTS/X.GCO"));
    QCOMPARE(*card.newName(u"a.gcode"_s), u"a~1.gco"_s);
    QCOMPARE(*card.newName(u"long~1.gcode"_s), u"long~1~1.gco"_s);
    card.setHabits({.relativePaths = true, .writesLongNames = true});
    QCOMPARE(card.pathOf(u"PARTS/X.GCO"_s), QByteArray("PARTS/X.GCO"));
    QCOMPARE(*card.newName(u"Long Name.gcode"_s), u"Long Name~1.gcode"_s);
    QCOMPARE(card.newName(u"a.stl"_s).error().code, ErrorCode::InvalidFileType);
}

QTEST_APPLESS_MAIN(TestCardTracker)
#include "tst_cardtracker.moc"
