// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/gcodetext.h"
#include "protocol/protocolengine.h"
#include "protocol/responseparser.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <deque>
#include <iterator>

using namespace gantry;

namespace {

/// What was asked and all that came until the next question, of one recorded conversation.
struct Exchange
{
    QByteArray sent; ///< with number and checksum, if it had any
    QByteArrayList answers;
    double at = 0;
};

QList<Exchange> exchanges(const QString &session)
{
    QFile file(QStringLiteral(GANTRY_TEST_DATA "/sessions/") + session + QStringLiteral(".log"));
    QList<Exchange> list{{}};
    if (!file.open(QIODevice::ReadOnly))
        return list;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().chopped(1);
        const double at = line.left(8).toDouble();
        if (line.mid(8, 3) == " > ")
            list.append({line.mid(11), {}, at});
        else if (line.mid(8, 3) == " < ")
            list.last().answers.append(line.mid(11));
        else if (line.mid(8, 2) == " <")
            list.last().answers.append(QByteArray());
    }
    return list;
}

QByteArray unnumbered(const QByteArray &wire)
{
    const QByteArray line
        = wire.left(wire.lastIndexOf('*') < 0 ? wire.size() : wire.lastIndexOf('*'));
    return line.startsWith('N') ? line.mid(line.indexOf(' ') + 1) : line;
}

qint64 numberOf(const QByteArray &wire)
{
    return wire.startsWith('N') ? wire.mid(1, wire.indexOf(' ') - 1).toLongLong() : -1;
}

/// Plays one side of a recorded conversation to an engine. The engine numbers its lines otherwise and asks questions of its
/// own, which get a plain ok; so numbers in the recorded answers are put in relation to the line they are for.
class Replay final
{
public:
    explicit Replay(const QString &session)
        : m_exchanges(exchanges(session))
        , m_engine([] {
            ProtocolOptions options;
            options.askEarly = false; // the recording knows no answers to that
            options.sdSupport = false;
            options.pollTemperature = options.pollTemperatureTargetSet = std::chrono::hours(1);
            options.extruderCount = 2;
            return options;
        }())
    {}

    /// Up to the emergency stop that ends each recording.
    void play()
    {
        take(m_engine.connectTo({{QStringLiteral("peer"), 115200, {}}}, m_now));
        take(m_engine.linkUp(m_now));
        for (const QByteArray &line : std::as_const(m_exchanges.first().answers))
            hear(line);
        m_booting = false;
        for (qsizetype i = 1; i < m_exchanges.size(); ++i) {
            if (unnumbered(m_exchanges.at(i).sent) == "M112") {
                last = m_exchanges.at(i).answers;
                break;
            }
            play(i);
        }
        settle();
    }

    /// What the firmware says when it was stopped by somebody else.
    void playTheEnd()
    {
        for (const QByteArray &line : std::as_const(last)) {
            if (!line.isEmpty())
                take(m_engine.receive(line + '\n', m_now));
        }
        m_now += std::chrono::seconds(1); // more words may follow
        take(m_engine.tick(m_now));
    }

    QMap<QByteArray, int> facts;
    QByteArrayList odd;    ///< what should not have happened
    QByteArrayList unread; ///< lines that are only shown
    QByteArrayList last;
    LinkState state = LinkState::Disconnected;

    [[nodiscard]] LinkStatistics statistics() const { return m_engine.statistics(m_now); }
    [[nodiscard]] bool isIdle() const { return m_engine.isIdle(); }

private:
    void play(qsizetype index)
    {
        const Exchange &exchange = m_exchanges.at(index);
        const QByteArray command = unnumbered(exchange.sent);
        m_now = std::max(m_now, Start + std::chrono::milliseconds(qint64(exchange.at * 1000)));
        const QByteArray refused = std::exchange(m_refused, {});
        if (!refused.isEmpty() && refused != command) { // the engine has sent it again all the same
            m_pending.removeFirst();
            settle();
        }
        if (refused != command) {
            settle();
            if (index > 2) { // before, the engine greets and asks who it is by itself
                take(m_engine.submit({{{command}}, SendOrigin::Manual, ++m_ticket}, m_now));
                // Teacup does not know M109 and is sent M104 and M116 instead; when this was recorded it was not.
                const bool unknown = exchange.answers.contains("E: Bad M-code 109");
                m_pending.append(unknown ? QByteArray("M116") : command);
                waitUntilSent();
            }
            settle();
        }
        for (const QByteArray &line : exchange.answers) {
            hear(inRelation(line, m_wire.empty() ? -1 : numberOf(m_wire.front())));
            m_now += std::chrono::milliseconds(1);
            settle();
        }
    }

    /// Acknowledges lines of the engine's own, which nobody answered when this was recorded.
    void settle()
    {
        for (int i = 0; i < 50 && !m_wire.empty(); ++i) {
            const QByteArray line = unnumbered(m_wire.front());
            if (!m_pending.isEmpty() && line == m_pending.first())
                return;
            const QByteArray number = QByteArray::number(numberOf(m_wire.front()));
            m_wire.pop_front();
            const QByteArray answer = m_numbersAcks ? "ok " + number
                                      : line == "M105" && m_temperatureOnAck
                                          ? QByteArray("ok T:21.0 /0.0 B:20.0 /0.0")
                                          : QByteArray("ok");
            take(m_engine.receive(answer + '\n', m_now));
        }
    }

    /// A firmware that does not read while it dwells is sent nothing meanwhile, though it was when this was recorded.
    void waitUntilSent()
    {
        while (m_wire.empty() && m_engine.deadline()) {
            m_now = std::max(m_now, *m_engine.deadline());
            take(m_engine.tick(m_now));
        }
    }

    /// A line was acknowledged: the first, unless it is the ok that follows a request.
    void answered()
    {
        if (std::exchange(m_afterRequest, false))
            return;
        if (m_booting) { // Teacup says it at boot as well, which the engine takes for its greeting's
            m_wire.pop_front();
            return;
        }
        if (m_wire.empty() || m_pending.isEmpty()) {
            odd.append("an ok for nothing");
            return;
        }
        m_wire.pop_front();
        m_pending.removeFirst();
    }

    QByteArray inRelation(const QByteArray &line, qint64 number)
    {
        const QByteArray word
            = line.mid(3, line.indexOf(' ', 3) < 0 ? -1 : line.indexOf(' ', 3) - 3);
        m_temperatureOnAck = m_temperatureOnAck || line.startsWith("ok T:");
        if (line.startsWith("ok N"))
            return "ok N" + QByteArray::number(number) + line.mid(3 + word.size());
        bool isNumber = false;
        (void) word.toLongLong(&isNumber);
        if (line.startsWith("ok ") && isNumber) { // Repetier names the last numbered line
            m_numbersAcks = true;
            return "ok " + QByteArray::number(number);
        }
        for (const char *before : {"Resend: ", "Resend:", "rs N", "Last Line: "}) {
            const qsizetype at = line.indexOf(before);
            if (at < 0)
                continue;
            const qsizetype begin = at + qsizetype(qstrlen(before));
            qsizetype end = begin;
            while (end < line.size() && line.at(end) >= '0' && line.at(end) <= '9')
                ++end;
            const bool isLast = line.mid(at).startsWith("Last");
            if (!isLast) { // refused, all of them
                m_wire.clear();
                m_afterRequest = true;
                m_refused = m_pending.value(0);
            }
            return line.left(begin) + QByteArray::number(isLast ? number - 1 : number)
                   + line.mid(end);
        }
        return line;
    }

    void hear(const QByteArray &line)
    {
        if (line.isEmpty())
            return;
        const int entries = facts.value("entries");
        const Response response = m_parser.parse(line);
        if (response.acknowledge)
            answered();
        take(m_engine.receive(line + '\n', m_now));
        if (std::holds_alternative<response::Other>(response.body) && !response.acknowledge
            && facts.value("entries") == entries)
            unread.append(line);
    }

    void take(const EngineOutputs &outputs)
    {
        for (const EngineOutput &output : outputs) {
            if (const auto *write = std::get_if<output::Write>(&output)) {
                for (const QByteArray &line : write->bytes.split('\n')) {
                    if (!line.isEmpty())
                        m_wire.push_back(line);
                }
            } else if (const auto *note = std::get_if<output::Note>(&output)) {
                odd.append(note->text);
            } else if (const auto *changed = std::get_if<output::LinkChanged>(&output)) {
                state = changed->status.state;
            } else if (const auto *ticket = std::get_if<output::TicketFinished>(&output)) {
                ++facts[ticket->completed ? "done" : "dropped"];
            } else {
                count(output);
            }
        }
    }

    void count(const EngineOutput &output)
    {
        if (std::holds_alternative<output::TemperaturesReported>(output))
            ++facts["temperatures"];
        else if (std::holds_alternative<output::PositionReported>(output))
            ++facts["positions"];
        else if (std::holds_alternative<output::SdMessageReported>(output))
            ++facts["card"];
        else if (std::holds_alternative<output::SdEntryReported>(output))
            ++facts["entries"];
        else if (std::holds_alternative<output::InvalidToolReported>(output))
            ++facts["invalid tool"];
        else if (std::holds_alternative<output::ErrorReported>(output))
            ++facts["errors"];
        else if (std::holds_alternative<output::PrinterWasReset>(output))
            ++facts["resets"];
        else if (std::holds_alternative<output::ActionRequested>(output))
            ++facts["actions"];
        else if (const auto *notice = std::get_if<output::NoticeReceived>(&output))
            ++facts[notice->notice.kind == FirmwareNotice::Kind::Error ? "error notices"
                                                                       : "notices"];
    }

    static constexpr TimePoint Start{std::chrono::seconds(1000)};

    const QList<Exchange> m_exchanges;
    ProtocolEngine m_engine;
    ResponseParser m_parser; // tells what nothing was made of
    TimePoint m_now = Start;
    std::deque<QByteArray> m_wire; // sent and not answered
    bool m_booting = true;
    QByteArrayList m_pending{"M110 N0", "M115"}; // recorded questions whose ok is still to come
    QByteArray m_refused;                        // one that was asked for again
    bool m_afterRequest = false;                 // its ok is for no line
    bool m_numbersAcks = false;
    bool m_temperatureOnAck = false;
    quint64 m_ticket = 0;
};

using Counts = QMap<QByteArray, int>;

/// What only people read.
bool isInformation(const QByteArray &line)
{
    static constexpr QByteArrayView Beginnings[] = {"PowerUp",
                                                    "Marlin ",
                                                    "area:{",
                                                    "Reporting endstop",
                                                    "x_min:",
                                                    "y_min:",
                                                    "z_min:",
                                                    "filament:",
                                                    "Active Extruder: ",
                                                    "Detected EEPROM ",
                                                    "Z jerk was ",
                                                    "Free RAM:",
                                                    "SelectExtruder:",
                                                    "FlowMultiply:",
                                                    "SpeedMultiply:",
                                                    "Printed filament:",
                                                    "PrinterMode:",
                                                    "endstops hit:",
                                                    "Queue: ",
                                                    "SD file done.",
                                                    "echo:"};
    static constexpr QByteArrayView Meant[] = {"busy", "nknown", "nvalid", "SD ", "rror"};
    const auto begins = [&line](QByteArrayView word) { return line.startsWith(word); };
    const auto has = [&line](QByteArrayView word) { return line.contains(word); };
    return std::any_of(std::begin(Beginnings), std::end(Beginnings), begins)
           && (!line.startsWith("echo:") || std::none_of(std::begin(Meant), std::end(Meant), has));
}

} // namespace

class tst_EngineSessions : public QObject
{
    Q_OBJECT

private slots:
    void replays_data();
    void replays();
};

void tst_EngineSessions::replays_data()
{
    QTest::addColumn<Counts>("expected"); // of facts
    QTest::addColumn<int>("refused");     // lines that are asked for again
    QTest::addColumn<bool>("answersAll"); // else it waits for somebody at its display in the end
    QTest::addColumn<LinkState>("end");   // after the emergency stop
    const Counts display{{"actions", 1},  {"card", 8},          {"done", 24},
                         {"entries", 6},  {"error notices", 2}, {"invalid tool", 1},
                         {"notices", 11}, {"positions", 4},     {"temperatures", 29}};
    Counts dual = display;
    dual["error notices"] = 1; // it has a T1
    dual.remove("invalid tool");
    QTest::newRow("marlin-2.1.2.7-full") << display << 2 << false << LinkState::Failed;
    QTest::newRow("marlin-2.1.2.7-stock")
        << Counts{{"actions", 2},   {"card", 13},         {"done", 33},        {"entries", 6},
                  {"positions", 4}, {"error notices", 2}, {"invalid tool", 1}, {"temperatures", 30}}
        << 2 << true << LinkState::Failed;
    QTest::newRow("marlin-2.1.2.7-advok") << display << 2 << false << LinkState::Failed;
    QTest::newRow("marlin-2.1.2.7-dual") << dual << 2 << false << LinkState::Failed;
    // Three of the temperatures are targets; the request is repeated until the line comes.
    QTest::newRow("repetier-1.0.4")
        << Counts{{"done", 33}, {"error notices", 11}, {"positions", 3}, {"temperatures", 12}} << 10
        << true << LinkState::Ready;
    QTest::newRow("teacup") << Counts{{"done", 33},
                                      {"error notices", 10},
                                      {"positions", 2},
                                      {"temperatures", 6}}
                            << 2 << true << LinkState::Ready;
}

void tst_EngineSessions::replays()
{
    QFETCH(Counts, expected);
    QFETCH(int, refused);
    QFETCH(bool, answersAll);
    QFETCH(LinkState, end);
    Replay replay(QString::fromLatin1(QTest::currentDataTag()));
    replay.play();
    const auto isUnknown = [](const QByteArray &line) { return !isInformation(line); };
    const auto unknown = std::find_if(replay.unread.cbegin(), replay.unread.cend(), isUnknown);
    QVERIFY2(unknown == replay.unread.cend(),
             unknown == replay.unread.cend() ? "" : unknown->constData());
    QCOMPARE(replay.odd, QByteArrayList());
    QCOMPARE(replay.state, LinkState::Ready);
    QCOMPARE(replay.isIdle(), answersAll);
    QCOMPARE(replay.statistics().acknowledgesLost, quint64(0));
    QCOMPARE(replay.statistics().resendRequests, quint64(refused));
    QCOMPARE(replay.facts, expected);
    replay.playTheEnd();
    QCOMPARE(replay.state, end);
    QCOMPARE(replay.facts.value("errors"), end == LinkState::Failed ? 1 : 0);
}

QTEST_APPLESS_MAIN(tst_EngineSessions)
#include "tst_enginesessions.moc"
