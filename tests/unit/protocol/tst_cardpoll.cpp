// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/cardpoll.h"

#include <QTest>

using namespace gantry;

namespace {

constexpr TimePoint Start{1000s};
constexpr CardPoll::Situation Free{false, false};

} // namespace

class tst_CardPoll : public QObject
{
    Q_OBJECT

private slots:
    void asks_data();
    void asks();
    void eachSecond();
    void aNewWatchAsksAtOnce();
    void forgetsTheFirmware();
};

void tst_CardPoll::asks_data()
{
    QTest::addColumn<int>("watch");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<bool>("asked");
    const auto row = [](const char *name, CardWatch watch, const char *facts, bool asked) {
        QTest::newRow(name) << int(watch) << QString::fromLatin1(facts) << asked;
    };
    row("off", CardWatch::Off, "", false);
    row("idle", CardWatch::Idle, "", true);
    row("printing", CardWatch::Printing, "", true);
    row("idle while a file is printed from here", CardWatch::Idle, "job", false);
    row("printing while a script runs from here", CardWatch::Printing, "job", true);
    row("idle, prints at the display are not noticed", CardWatch::Idle, "nodisplay", false);
    row("printing, prints at the display are not noticed", CardWatch::Printing, "nodisplay", true);
    row("no room", CardWatch::Printing, "blocked", false);
    row("reported by itself", CardWatch::Printing, "auto", false);
    row("no support wanted", CardWatch::Printing, "nosd", false);
}

void tst_CardPoll::asks()
{
    QFETCH(int, watch);
    QFETCH(QString, facts);
    QFETCH(bool, asked);
    const auto has = [&facts](const char *fact) { return facts == QLatin1StringView(fact); };
    ProtocolOptions options;
    options.sdSupport = !has("nosd");
    CardPoll poll(options);
    poll.setWatch(CardWatch(watch));
    poll.setAutoReport(has("auto"));
    poll.setNoticesDisplay(!has("nodisplay"));
    const CardPoll::Situation situation{has("blocked"), has("job")};
    QCOMPARE(poll.due(situation).has_value(), asked);
    QCOMPARE(poll.takeDue(situation, Start), asked);
}

void tst_CardPoll::eachSecond()
{
    CardPoll poll{ProtocolOptions()};
    poll.setWatch(CardWatch::Printing);
    QVERIFY(poll.takeDue(Free, Start));
    QVERIFY(!poll.takeDue(Free, Start + 900ms));
    QCOMPARE(poll.due(Free), Start + 1s);
    QVERIFY(poll.takeDue(Free, Start + 1s));
}

void tst_CardPoll::aNewWatchAsksAtOnce()
{
    CardPoll poll{ProtocolOptions()};
    poll.setWatch(CardWatch::Idle);
    QVERIFY(poll.takeDue(Free, Start));
    poll.setWatch(CardWatch::Printing);
    QVERIFY(!poll.takeDue(Free, Start + 500ms)); // it was watched all the time
    poll.setWatch(CardWatch::Off);
    poll.setWatch(CardWatch::Printing);
    QVERIFY(poll.takeDue(Free, Start + 500ms));
}

void tst_CardPoll::forgetsTheFirmware()
{
    CardPoll poll{ProtocolOptions()};
    poll.setWatch(CardWatch::Idle);
    poll.setAutoReport(true);
    poll.setNoticesDisplay(false);
    poll.reset();
    QCOMPARE(poll.watch(), CardWatch::Idle);
    QVERIFY(poll.takeDue(Free, Start));
}

QTEST_APPLESS_MAIN(tst_CardPoll)
#include "tst_cardpoll.moc"
