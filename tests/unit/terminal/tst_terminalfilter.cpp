// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/terminalfilter.h"

#include <QTest>

using namespace gantry;

class TestTerminalFilter final : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
};

using Direction = WireLine::Direction;
using Kind = WireLine::Kind;
using Kinds = QSet<WireLine::Kind>;

namespace {

WireLine received(Kind kind, const QByteArray &text)
{
    return {0, Direction::Received, kind, SendOrigin::Manual, text};
}

WireLine sent(SendOrigin origin, const QByteArray &text, Kind kind = Kind::Normal)
{
    return {0, Direction::Sent, kind, origin, text};
}

} // namespace

void TestTerminalFilter::accepts_data()
{
    QTest::addColumn<Kinds>("hidden");
    QTest::addColumn<bool>("hidesPolls");
    QTest::addColumn<WireLine>("line");
    QTest::addColumn<bool>("accepted");
    const Kinds temperature = {Kind::Temperature};
    const Kinds everything = {Kind::Temperature, Kind::Acknowledge, Kind::Busy,
                              Kind::Position,    Kind::Resend,      Kind::Error};
    const WireLine poll = sent(SendOrigin::Poll, "N7 M105*36");

    QTest::newRow("no filter") << Kinds() << false << received(Kind::Temperature, "ok T:1") << true;
    QTest::newRow("hidden kind") << temperature << false << received(Kind::Temperature, "ok T:1")
                                 << false;
    QTest::newRow("other kind") << temperature << false << received(Kind::Busy, "busy") << true;
    QTest::newRow("hidden note") << Kinds{Kind::Note} << false
                                 << WireLine{0, Direction::Note, Kind::Note, SendOrigin::Manual,
                                             "x"}
                                 << false;
    QTest::newRow("poll hides with its answer") << temperature << false << poll << false;
    QTest::newRow("poll with another answer") << Kinds{Kind::Position} << false << poll << true;
    QTest::newRow("position poll")
        << Kinds{Kind::Position} << false << sent(SendOrigin::Poll, "M114") << false;
    QTest::newRow("polls hidden") << Kinds() << true << poll << false;
    QTest::newRow("typed by the user")
        << temperature << true << sent(SendOrigin::Manual, "M105") << true;
    QTest::newRow("what was sent stays")
        << everything << true << sent(SendOrigin::Job, "G1 X1") << true;
    QTest::newRow("sent again") << Kinds{Kind::Resend} << false
                                << sent(SendOrigin::Job, "N5 G1 X1*3", Kind::Resend) << false;
}

void TestTerminalFilter::accepts()
{
    QFETCH(Kinds, hidden);
    QFETCH(bool, hidesPolls);
    QFETCH(WireLine, line);
    QFETCH(bool, accepted);
    const TerminalFilter filter{hidden, hidesPolls};
    QCOMPARE(filter.accepts(line), accepted);
}

QTEST_APPLESS_MAIN(TestTerminalFilter)
#include "tst_terminalfilter.moc"
