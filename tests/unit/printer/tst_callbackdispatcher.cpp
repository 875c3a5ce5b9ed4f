// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/callbackdispatcher.h"
#include "printer/printercallback.h"

#include <QSignalSpy>
#include <QTest>

#include <stdexcept>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

constexpr int Interval = 40; // ms between two pushes in these tests

/// Writes down what it is told; does what a test wants it to do then.
class Listener final : public PrinterCallback
{
public:
    explicit Listener(QString name = u"the listener"_s)
        : m_name(std::move(name))
    {}

    [[nodiscard]] QString callbackName() const override { return m_name; }
    void onPrinterAddLog(const QString &data) override { told(u"log "_s + data); }
    void onPrinterAddMessage(const QString &data) override { told(u"message "_s + data); }
    void onPrinterAddTemperature(const TemperatureRecord &data) override
    {
        told(u"temperature %1"_s.arg(data.time));
    }
    void onPrinterReceivedRegisteredMessage(const QString &name, const QString &output) override
    {
        told(u"registered "_s + name + u' ' + output);
    }
    void onPrinterSendCurrentData(const CurrentData &data) override
    {
        told(u"current "_s + data.state.text);
    }
    void onPrinterSendInitialData(const InitialData &data) override
    {
        told(u"initial "_s + data.messages.join(u'|'));
    }

    QStringList heard;
    std::function<void()> then;

private:
    void told(const QString &what)
    {
        heard.append(what);
        if (then)
            then();
    }

    QString m_name;
};

WireLine received(const QByteArray &text, WireLine::Kind kind = WireLine::Kind::Normal)
{
    return {.direction = WireLine::Direction::Received, .kind = kind, .text = text};
}

} // namespace

class TestCallbackDispatcher final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsLinesAtOnce();
    void tellsTemperaturesAtOnce();
    void tellsRegisteredMessages();
    void sendsCurrentDataAfterChangesOnly();
    void keepsTheIntervalBetweenPushes();
    void losesNoChangeMadeDuringAPush();
    void sendsInitialDataOnlyToThoseRegistered();
    void keepsMessagesForThoseWhoComeLater();
    void registersOnce();
    void survivesAnExceptionInOneCallback();
    void survivesAnythingElseThrown();
    void namesASlowCallback();
    void unregistersFromWithinACallback();
    void forgetsACallbackThatAnotherOneDeletes();
    void registersFromWithinACallback();
    void writesLogLines_data();
    void writesLogLines();

private:
    std::unique_ptr<CallbackDispatcher> m_dispatcher;
    QString m_text; // of the state, at the moment of a push
};

void TestCallbackDispatcher::init()
{
    m_text = u"Offline"_s;
    const CallbackDispatcher::Sources sources{
        [this] {
            CurrentData data;
            data.state.text = m_text;
            return data;
        },
        [] { return InitialData(); },
    };
    m_dispatcher = std::make_unique<CallbackDispatcher>(sources, Interval);
}

void TestCallbackDispatcher::tellsLinesAtOnce()
{
    Listener listener;
    m_dispatcher->add(&listener);
    WireLine sent;
    sent.direction = WireLine::Direction::Sent;
    sent.text = "M105";
    m_dispatcher->addLines({sent, received("ok T:20", WireLine::Kind::Temperature),
                            received("echo:hello"), received("ok", WireLine::Kind::Acknowledge)});
    QCOMPARE(listener.heard,
             (QStringList{u"log Send: M105"_s, u"log Recv: ok T:20"_s, u"log Recv: echo:hello"_s,
                          u"message echo:hello"_s, u"log Recv: ok"_s}));
}

void TestCallbackDispatcher::tellsTemperaturesAtOnce()
{
    Listener listener;
    m_dispatcher->add(&listener);
    m_dispatcher->addTemperatures({{7, {}}, {8, {}}});
    QCOMPARE(listener.heard, (QStringList{u"temperature 7"_s, u"temperature 8"_s}));
}

void TestCallbackDispatcher::tellsRegisteredMessages()
{
    Listener listener;
    m_dispatcher->add(&listener);
    m_dispatcher->addRegisteredMessages(
        {{u"x"_s, u"X:1"_s, {{u"first"_s, u"X is 1"_s}, {u"second"_s, u"1 mm"_s}}}});
    QCOMPARE(listener.heard,
             (QStringList{u"registered first X is 1"_s, u"registered second 1 mm"_s}));
    // Without a template, or with one that has no name, the expression's own name tells what it is.
    listener.heard.clear();
    m_dispatcher->addRegisteredMessages(
        {{u"fan"_s, u"RPM 5"_s, {}}, {u"fan"_s, u"RPM 6"_s, {{QString(), u"6"_s}}}});
    QCOMPARE(listener.heard, (QStringList{u"registered fan RPM 5"_s, u"registered fan 6"_s}));
}

void TestCallbackDispatcher::sendsCurrentDataAfterChangesOnly()
{
    Listener listener;
    m_dispatcher->add(&listener);
    QSignalSpy changed(m_dispatcher.get(), &CallbackDispatcher::currentDataChanged);
    m_dispatcher->markChanged();
    m_dispatcher->markChanged();
    QVERIFY2(listener.heard.isEmpty(), "what changes together is sent together");
    m_text = u"Operational"_s;
    QTRY_COMPARE(listener.heard, QStringList{u"current Operational"_s});
    QCOMPARE(changed.size(), 1);
    // Nothing changed: nothing is sent, however long one waits.
    QVERIFY(!changed.wait(3 * Interval));
    QCOMPARE(listener.heard.size(), 1);
}

void TestCallbackDispatcher::keepsTheIntervalBetweenPushes()
{
    Listener listener;
    m_dispatcher->add(&listener);
    QElapsedTimer clock;
    QList<qint64> times;
    listener.then = [&] { times.append(clock.elapsed()); };
    clock.start();
    while (times.size() < 4) {
        m_dispatcher->markChanged();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        QVERIFY(clock.elapsed() < 10'000);
    }
    for (qsizetype i = 1; i < times.size(); ++i)
        QVERIFY2(times.at(i) - times.at(i - 1) >= Interval - 1, qPrintable(u"push %1"_s.arg(i)));
    QCOMPARE(CallbackDispatcher::DefaultIntervalMs, 500);
}

void TestCallbackDispatcher::losesNoChangeMadeDuringAPush()
{
    Listener listener;
    m_dispatcher->add(&listener);
    listener.then = [this] {
        if (m_text == u"Offline"_s) {
            m_text = u"Connecting"_s;
            m_dispatcher->markChanged();
        }
    };
    m_dispatcher->markChanged();
    QTRY_COMPARE(listener.heard, (QStringList{u"current Offline"_s, u"current Connecting"_s}));
}

void TestCallbackDispatcher::sendsInitialDataOnlyToThoseRegistered()
{
    Listener listener;
    m_dispatcher->sendInitialData(&listener);
    m_dispatcher->sendInitialData(nullptr);
    QVERIFY(listener.heard.isEmpty());
    m_dispatcher->add(&listener);
    m_dispatcher->sendInitialData(&listener);
    QCOMPARE(listener.heard, QStringList{u"initial "_s});
}

void TestCallbackDispatcher::keepsMessagesForThoseWhoComeLater()
{
    for (int i = 0; i < 400; ++i)
        m_dispatcher->addLines({received("echo:" + QByteArray::number(i))});
    Listener listener;
    m_dispatcher->add(&listener);
    m_dispatcher->sendInitialData(&listener);
    const QStringList messages = listener.heard.at(0).sliced(8).split(u'|');
    QCOMPARE(messages.size(), 300);
    QCOMPARE(messages.first(), u"echo:100"_s);
    QCOMPARE(messages.last(), u"echo:399"_s);
}

void TestCallbackDispatcher::registersOnce()
{
    Listener listener;
    m_dispatcher->add(&listener);
    m_dispatcher->add(&listener);
    m_dispatcher->add(nullptr);
    m_dispatcher->addTemperatures({{7, {}}});
    QCOMPARE(listener.heard.size(), 1);
    m_dispatcher->remove(&listener);
    m_dispatcher->remove(&listener);
    m_dispatcher->addTemperatures({{8, {}}});
    QCOMPARE(listener.heard.size(), 1);
}

void TestCallbackDispatcher::survivesAnExceptionInOneCallback()
{
    Listener bad(u"the thrower"_s);
    Listener good;
    bad.then = [] { throw std::runtime_error("no disk"); };
    m_dispatcher->add(&bad);
    m_dispatcher->add(&good);
    QTest::ignoreMessage(QtWarningMsg, "\"the thrower\" threw an exception: no disk");
    m_dispatcher->addTemperatures({{7, {}}});
    QCOMPARE(good.heard, QStringList{u"temperature 7"_s});
    bad.then = nullptr;
    m_dispatcher->addTemperatures({{8, {}}});
    QCOMPARE(bad.heard.size(), 2); // it stays registered
}

void TestCallbackDispatcher::survivesAnythingElseThrown()
{
    Listener bad(u"the thrower"_s);
    bad.then = [] { throw 42; };
    m_dispatcher->add(&bad);
    QTest::ignoreMessage(QtWarningMsg, "\"the thrower\" threw an exception");
    m_dispatcher->sendInitialData(&bad);
    QCOMPARE(bad.heard.size(), 1);
}

void TestCallbackDispatcher::namesASlowCallback()
{
    Listener slow(u"the slow one"_s);
    Listener other;
    slow.then = [] { QTest::qSleep(CallbackDispatcher::SlowMs + 20); };
    m_dispatcher->add(&slow);
    m_dispatcher->add(&other);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^\"the slow one\" took 1\\d\\d+ ms$"_s));
    m_dispatcher->addTemperatures({{7, {}}});
    QCOMPARE(other.heard.size(), 1);
}

void TestCallbackDispatcher::unregistersFromWithinACallback()
{
    Listener listener;
    m_dispatcher->add(&listener);
    listener.then = [&] { m_dispatcher->remove(&listener); };
    m_dispatcher->addLines({received("echo:hello"), received("echo:again")});
    // Not even the message that comes with the line.
    QCOMPARE(listener.heard, QStringList{u"log Recv: echo:hello"_s});
}

void TestCallbackDispatcher::forgetsACallbackThatAnotherOneDeletes()
{
    Listener first;
    auto second = std::make_unique<Listener>();
    m_dispatcher->add(&first);
    m_dispatcher->add(second.get());
    first.then = [&] {
        m_dispatcher->remove(second.get());
        second.reset();
    };
    m_dispatcher->addTemperatures({{7, {}}, {8, {}}});
    QCOMPARE(first.heard.size(), 2);
}

void TestCallbackDispatcher::registersFromWithinACallback()
{
    Listener first;
    Listener second;
    first.then = [&] { m_dispatcher->add(&second); };
    m_dispatcher->add(&first);
    m_dispatcher->addTemperatures({{7, {}}, {8, {}}});
    QCOMPARE(second.heard, QStringList{u"temperature 8"_s});
}

void TestCallbackDispatcher::writesLogLines_data()
{
    QTest::addColumn<WireLine::Direction>("direction");
    QTest::addColumn<WireLine::Kind>("kind");
    QTest::addColumn<QString>("log");
    QTest::addColumn<bool>("isMessage");
    using Direction = WireLine::Direction;
    using Kind = WireLine::Kind;
    QTest::newRow("sent") << Direction::Sent << Kind::Normal << u"Send: text"_s << false;
    QTest::newRow("received") << Direction::Received << Kind::Normal << u"Recv: text"_s << true;
    QTest::newRow("error") << Direction::Received << Kind::Error << u"Recv: text"_s << true;
    QTest::newRow("ok") << Direction::Received << Kind::Acknowledge << u"Recv: text"_s << false;
    QTest::newRow("report") << Direction::Received << Kind::Temperature << u"Recv: text"_s << false;
    QTest::newRow("card") << Direction::Received << Kind::Card << u"Recv: text"_s << true;
    QTest::newRow("busy") << Direction::Received << Kind::Busy << u"Recv: text"_s << false;
    QTest::newRow("note") << Direction::Note << Kind::Note << u"text"_s << false;
}

void TestCallbackDispatcher::writesLogLines()
{
    QFETCH(WireLine::Direction, direction);
    QFETCH(WireLine::Kind, kind);
    QFETCH(QString, log);
    QFETCH(bool, isMessage);
    const WireLine line{.direction = direction, .kind = kind, .text = "text"};
    QCOMPARE(CallbackDispatcher::logText(line), log);
    QCOMPARE(CallbackDispatcher::isMessage(line), isMessage);
}

QTEST_GUILESS_MAIN(TestCallbackDispatcher)
#include "tst_callbackdispatcher.moc"
