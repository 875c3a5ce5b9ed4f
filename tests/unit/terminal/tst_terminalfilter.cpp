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
    void hidesByExpression_data();
    void hidesByExpression();
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
    QTest::newRow("status of the card")
        << Kinds{Kind::Card} << false << received(Kind::Card, "Not SD printing") << false;
    QTest::newRow("question for it")
        << Kinds{Kind::Card} << false << sent(SendOrigin::Poll, "M27") << false;
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
    const TerminalFilter filter{hidden, hidesPolls, {}};
    QCOMPARE(filter.accepts(line), accepted);
}

void TestTerminalFilter::hidesByExpression_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("fits") << QStringLiteral("^echo:") << QByteArray("echo:busy") << false;
    QTest::newRow("does not") << QStringLiteral("^echo:") << QByteArray("ok echo:") << true;
    QTest::newRow("anywhere") << QStringLiteral("\\d+ RPM") << QByteArray("E0:80 RPM") << false;
    QTest::newRow("beyond what is looked at")
        << QStringLiteral("end$") << QByteArray(600, 'x') + "end" << true;
    // Would take for ever without a limit to its steps.
    QTest::newRow("never ends") << QStringLiteral("(a+)+$") << QByteArray(200, 'a') + 'b' << true;
}

void TestTerminalFilter::hidesByExpression()
{
    QFETCH(QString, pattern);
    QFETCH(QByteArray, line);
    QFETCH(bool, accepted);
    TerminalFilter filter;
    filter.hiddenExpressions << TerminalFilter::compiled(pattern);
    QCOMPARE(filter.accepts(received(Kind::Normal, line)), accepted);
    QCOMPARE(filter.accepts(sent(SendOrigin::Manual, line)), accepted);
    filter.hiddenExpressions.clear();
    QVERIFY(filter.accepts(received(Kind::Normal, line)));
}

QTEST_APPLESS_MAIN(TestTerminalFilter)
#include "tst_terminalfilter.moc"
