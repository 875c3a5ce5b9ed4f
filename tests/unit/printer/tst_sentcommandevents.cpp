// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/sentcommandevents.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

using Lines = QList<QByteArray>;

class TestSentCommandEvents final : public QObject
{
    Q_OBJECT

private slots:
    void followsWhatIsSent_data();
    void followsWhatIsSent();
    void leavesOutWhatIsSentAgain();
    void takesAReportedPositionWhereItStands();
    void forgetsAfterAReset();
    void forgetsWhatWasLeftOut();
};

namespace {

WireLine line(WireLine::Direction direction, const QByteArray &text,
              WireLine::Kind kind = WireLine::Kind::Normal)
{
    return {.direction = direction, .kind = kind, .text = text};
}

QList<WireLine> sent(const Lines &texts)
{
    QList<WireLine> lines;
    for (const QByteArray &text : texts)
        lines.append(line(WireLine::Direction::Sent, text));
    return lines;
}

// "ZChange {"new":0.2,"old":null}"
QStringList shown(const QList<PrinterEvent> &events)
{
    QStringList texts;
    for (const PrinterEvent &event : events) {
        const QByteArray payload = QJsonDocument(QJsonObject::fromVariantMap(event.payload))
                                       .toJson(QJsonDocument::Compact);
        texts.append(event.payload.isEmpty() ? event.name
                                             : event.name + u' ' + QString::fromUtf8(payload));
    }
    return texts;
}

} // namespace

void TestSentCommandEvents::followsWhatIsSent_data()
{
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<QStringList>("events");
    const auto row = [](const char *name, const Lines &lines, const QStringList &events) {
        QTest::newRow(name) << lines << events;
    };
    row("home", {"N3 G28 X0*5"}, {u"Home"_s});
    row("dwell", {"G4 P500"}, {u"Dwell"_s});
    row("stops", {"M0", "M1", "M226"}, {u"Waiting"_s, u"Waiting"_s, u"Waiting"_s});
    row("cooling", {"M245"}, {u"Cooling"_s});
    row("conveyor", {"M240"}, {u"Conveyor"_s});
    row("eject", {"M40"}, {u"Eject"_s});
    row("alert", {"M300 S440"}, {u"Alert"_s});
    row("power", {"M80", "M81"}, {u"PowerOn"_s, u"PowerOff"_s});
    row("filament", {"M600", "M701", "M702"},
        {u"FilamentChange"_s, u"FilamentChange"_s, u"FilamentChange"_s});
    row("emergency stop, said twice on the wire", {"M112", "N4 M112*35"}, {u"EStop"_s});
    row("nothing of the kind", {"M105", "G1 X5", "M400", "@pause", ""}, {});
    row("lower case", {"g28"}, {u"Home"_s});
    row("height", {"G1 Z0.2", "G1 X5 Z0.2", "G0 Z0.4"},
        {uR"(ZChange {"new":0.2,"old":null})"_s, uR"(ZChange {"new":0.4,"old":0.2})"_s});
    row("relative height", {"G1 Z10", "G91", "G1 Z0.5", "G90"},
        {uR"(ZChange {"new":10,"old":null})"_s, uR"(ZChange {"new":10.5,"old":10})"_s});
    row("relative height of nothing known", {"G91", "G1 Z0.5"}, {});
    row("inches", {"G20", "G1 Z1"}, {uR"(ZChange {"new":25.4,"old":null})"_s});
    row("tools", {"T1", "M104 S200", "T0"},
        {uR"(ToolChange {"new":1,"old":0})"_s, uR"(ToolChange {"new":0,"old":1})"_s});
}

void TestSentCommandEvents::followsWhatIsSent()
{
    QFETCH(Lines, lines);
    QFETCH(QStringList, events);
    SentCommandEvents follower;
    QCOMPARE(shown(follower.handleLines(sent(lines), 0)), events);
}

void TestSentCommandEvents::leavesOutWhatIsSentAgain()
{
    SentCommandEvents follower;
    const QList<WireLine> lines
        = {line(WireLine::Direction::Sent, "N1 G28*18"),
           line(WireLine::Direction::Received, "Resend: 1", WireLine::Kind::Resend),
           line(WireLine::Direction::Sent, "N1 G28*18", WireLine::Kind::Resend),
           line(WireLine::Direction::Received, "G28")};
    QCOMPARE(shown(follower.handleLines(lines, 0)), QStringList{u"Home"_s});
}

void TestSentCommandEvents::takesAReportedPositionWhereItStands()
{
    SentCommandEvents follower;
    follower.handlePosition({1.0, 2.0, 5.0, 0.0});
    const QList<WireLine> lines
        = {line(WireLine::Direction::Sent, "G91"),
           line(WireLine::Direction::Received, "X:1 Y:2 Z:5 E:0", WireLine::Kind::Position),
           line(WireLine::Direction::Sent, "G1 Z1")};
    QCOMPARE(shown(follower.handleLines(lines, 0)),
             QStringList{uR"(ZChange {"new":6,"old":null})"_s});
    // The next batch has no report.
    QCOMPARE(shown(follower.handleLines(sent({"G1 Z1"}), 0)),
             QStringList{uR"(ZChange {"new":7,"old":6})"_s});
}

void TestSentCommandEvents::forgetsAfterAReset()
{
    SentCommandEvents follower;
    (void) follower.handleLines(sent({"G1 Z10", "G91", "T1"}), 0);
    follower.handleReset();
    QCOMPARE(
        shown(follower.handleLines(sent({"G1 Z10", "T1"}), 0)),
        (QStringList{uR"(ZChange {"new":10,"old":null})"_s, uR"(ToolChange {"new":1,"old":0})"_s}));
}

void TestSentCommandEvents::forgetsWhatWasLeftOut()
{
    SentCommandEvents follower;
    (void) follower.handleLines(sent({"G1 Z10"}), 0);
    QCOMPARE(shown(follower.handleLines(sent({"G91", "G1 Z1"}), 5)), QStringList());
}

QTEST_APPLESS_MAIN(TestSentCommandEvents)
#include "tst_sentcommandevents.moc"
