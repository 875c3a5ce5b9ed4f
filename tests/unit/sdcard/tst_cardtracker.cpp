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
CardTracker ready(const SdOptions &options = {})
{
    CardTracker card(options);
    card.handleConnected();
    (void) card.takeQuestion();
    card.handleCapabilities(false);
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
    void collectsTheFiles();
    void forgetsThem();
    void asksWhenWanted();
    void isAlwaysAvailable();
    void isSwitchedOff();
    void takesAnEmptyListForNoCard();
    void namesWhatIsTaken();
};

void TestCardTracker::asksForACard()
{
    CardTracker card;
    QCOMPARE(card.takeQuestion(), QByteArray());
    card.handleConnected();
    QCOMPARE(card.takeQuestion(), QByteArray("M21"));
    QCOMPARE(card.takeQuestion(), QByteArray()); // once
    QVERIFY(!card.status().ready);
    QVERIFY(!card.takeChanged());
}

void TestCardTracker::waitsForTheCapabilities()
{
    CardTracker card;
    card.handleConnected();
    (void) card.takeQuestion();
    card.handleInserted();
    QVERIFY(card.status().ready);
    QVERIFY(card.takeChanged());
    QVERIFY(!card.takeChanged());
    QCOMPARE(card.takeQuestion(), QByteArray());
    card.handleCapabilities(true);
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
    QCOMPARE(card.takeQuestion(), QByteArray()); // no M21: it would end a print from the card
    card.handleCapabilities(false);
    QCOMPARE(card.takeQuestion(), QByteArray("M20"));
}

void TestCardTracker::asksOnceMoreForLongNames()
{
    CardTracker card = ready();
    card.handleCapabilities(true); // the report came late
    QCOMPARE(card.takeQuestion(), QByteArray("M20 L T"));
    card.handleCapabilities(true);
    QCOMPARE(card.takeQuestion(), QByteArray());
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
    QCOMPARE(card.takeQuestion(), QByteArray("M21"));
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

void TestCardTracker::isAlwaysAvailable()
{
    SdOptions options;
    options.alwaysAvailable = true;
    CardTracker card(options);
    card.handleConnected();
    QVERIFY(card.status().ready);
    QCOMPARE(card.takeQuestion(), QByteArray("M21"));
    card.handleCapabilities(false);
    QCOMPARE(card.takeQuestion(), QByteArray("M20"));
    card.handleRemoved();
    QVERIFY(card.status().ready);

    CardTracker late;
    late.handleConnected();
    (void) late.takeQuestion();
    late.handleCapabilities(false);
    late.setOptions(options); // known from the firmware's name
    QVERIFY(late.status().ready);
    QCOMPARE(late.takeQuestion(), QByteArray("M21"));
    QCOMPARE(late.takeQuestion(), QByteArray("M20"));
}

void TestCardTracker::isSwitchedOff()
{
    SdOptions off;
    off.supported = false;
    CardTracker card(off);
    card.handleConnected();
    card.handleCapabilities(true);
    card.handleInserted();
    card.wantList();
    list(card, {"A.GCO 1"});
    QCOMPARE(card.takeQuestion(), QByteArray());
    QCOMPARE(card.status(), SdCardStatus());

    CardTracker later = ready();
    later.setOptions(off);
    QVERIFY(later.takeChanged());
    QVERIFY(!later.status().ready);
    later.setOptions({});
    QCOMPARE(later.takeQuestion(), QByteArray("M21"));
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

void TestCardTracker::namesWhatIsTaken()
{
    QCOMPARE(ready().takenNames(),
             (QStringList{u"A.GCO"_s, u"LONG~1.GCO"_s, u"Long name.gcode"_s}));
}

QTEST_APPLESS_MAIN(TestCardTracker)
#include "tst_cardtracker.moc"
