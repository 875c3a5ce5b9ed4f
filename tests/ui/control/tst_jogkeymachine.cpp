// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/jogkeymachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;
using Key = JogKeyMachine::Key;

namespace {

Key keyOf(const QString &name)
{
    static const QHash<QString, Key> keys
        = {{u"left"_s, Key::XMinus},     {u"right"_s, Key::XPlus}, {u"down"_s, Key::YMinus},
           {u"up"_s, Key::YPlus},        {u"zup"_s, Key::ZPlus},   {u"zdown"_s, Key::ZMinus},
           {u"2"_s, Key::Step2},         {u"home"_s, Key::HomeXY}, {u"end"_s, Key::HomeZ},
           {u"homeall"_s, Key::HomeAll}, {u"e"_s, Key::Extrude},   {u"r"_s, Key::Retract},
           {u"esc"_s, Key::Stop}};
    if (!keys.contains(name))
        qFatal("no such key: %s", qPrintable(name));
    return keys.value(name);
}

QString describe(const JogKeyMachine::Intent &intent)
{
    if (const auto *move = std::get_if<JogKeyMachine::Move>(&intent))
        return QLatin1Char(axisLetter(move->axis)) + QString::number(move->distance);
    if (const auto *extrude = std::get_if<JogKeyMachine::Extrude>(&intent))
        return u"extrude"_s + QString::number(extrude->factor);
    if (const auto *home = std::get_if<JogKeyMachine::Home>(&intent)) {
        QString text = u"home"_s;
        for (const Axis axis : home->axes)
            text += QLatin1Char(axisLetter(axis));
        return text;
    }
    if (const auto *step = std::get_if<JogKeyMachine::ChooseStep>(&intent))
        return u"step"_s + QString::number(step->index);
    return u"disarm"_s;
}

// "+right" down, "~right" the keyboard repeats, "-right" up, "+shift.right" with a modifier, "ok" acknowledged,
// "tick", "mod" a modifier went down or up, "reject", "disarm", "arm".
std::optional<JogKeyMachine::Intent> carryOut(JogKeyMachine &machine, const QString &event,
                                              TimePoint now)
{
    if (event == "ok"_L1)
        return machine.acknowledge(now);
    if (event == "tick"_L1)
        return machine.tick(now);
    if (event == "mod"_L1)
        machine.changeModifiers();
    else if (event == "reject"_L1)
        machine.reject();
    else if (event == "disarm"_L1)
        machine.disarm();
    else if (event == "arm"_L1)
        machine.arm(false);
    else if (event.startsWith(u'-'))
        machine.release(keyOf(event.mid(1)), false);
    else if (event.startsWith(u'/')) // the keyboard's own "up" between two repeats
        machine.release(keyOf(event.mid(1)), true);
    else {
        const QStringList parts = event.mid(1).split(u'.');
        const JogKeyMachine::Modifiers modifiers{parts.contains(u"shift"_s),
                                                 parts.contains(u"alt"_s)};
        return machine.press(keyOf(parts.last()), modifiers, event.startsWith(u'~'), now);
    }
    return std::nullopt;
}

} // namespace

/// The rule of the keyboard jog, with virtual time. A step of 10 mm at 6000 mm/min takes 100 ms and the margin of 40 ms.
class TestJogKeyMachine : public QObject
{
    Q_OBJECT

private slots:
    void steps_data();
    void steps();
    void neverTwoInFlight();
    void deadlineIsWhenTheHeldKeyMayStep();
    void keys_data();
    void keys();
    void armsWithAStepInFlight();
};

void TestJogKeyMachine::steps_data()
{
    QTest::addColumn<QString>("events"); // "<ms>:<event> ..."
    QTest::addColumn<QString>("intents");

    QTest::newRow("a tap is one step") << u"0:+right 80:-right 90:ok 500:tick"_s << u"0:X10"_s;
    QTest::newRow("a tap is one step, however fast the ok")
        << u"0:+right 1:ok 2:tick 80:tick 90:-right 500:tick"_s << u"0:X10"_s;
    QTest::newRow("held: steps on when acknowledged and the hold is long enough")
        << u"0:+right 5:ok 299:tick 300:tick 305:ok 439:tick 440:tick"_s
        << u"0:X10 300:X10 440:X10"_s;
    QTest::newRow("held: a late ok gives the next step at once")
        << u"0:+right 1000:tick 2000:ok"_s << u"0:X10 2000:X10"_s;
    QTest::newRow("held: without ok there is no next step")
        << u"0:+right 400:tick 5000:tick 60000:tick"_s << u"0:X10"_s;
    QTest::newRow("repeats of the keyboard give nothing")
        << u"0:+right 30:/right 30:~right 60:/right 60:~right 90:~right 120:~right"_s << u"0:X10"_s;
    QTest::newRow("repeats are not counted later")
        << u"0:+right 30:~right 60:~right 70:-right 100:ok 400:tick"_s << u"0:X10"_s;
    QTest::newRow("the key goes up before the ok: nothing follows")
        << u"0:+right 400:-right 500:ok 600:tick"_s << u"0:X10"_s;
    QTest::newRow("pressed while a step is under way, still down at the ok")
        << u"0:+right 20:-right 30:+up 200:ok"_s << u"0:X10 200:Y10"_s;
    QTest::newRow("pressed and let go while a step is under way: dropped")
        << u"0:+right 20:-right 30:+up 60:-up 200:ok 300:tick"_s << u"0:X10"_s;
    QTest::newRow("taps faster than the machine: dropped, not queued")
        << u"0:+right 5:ok 10:-right 20:+right 25:-right 30:+right 35:-right 200:tick"_s
        << u"0:X10"_s;
    QTest::newRow("a tap still down when the machine stands")
        << u"0:+right 5:ok 10:-right 100:+right 140:tick"_s << u"0:X10 140:X10"_s;
    QTest::newRow("the last key pressed wins, the other goes on")
        << u"0:+right 5:ok 320:+up 325:ok 400:-up 700:tick"_s << u"0:X10 320:Y10 700:X10"_s;
    QTest::newRow("one of two goes up, the held one goes on")
        << u"0:+right 5:ok 10:+up 140:tick 145:ok 300:-right 440:tick"_s
        << u"0:X10 140:Y10 440:Y10"_s;
    QTest::newRow("both go up: nothing follows")
        << u"0:+right 10:+up 20:-right 30:-up 200:ok 500:tick"_s << u"0:X10"_s;
    QTest::newRow("shift is ten times") << u"0:+shift.left"_s << u"0:X-100"_s;
    QTest::newRow("alt is a tenth") << u"0:+alt.down"_s << u"0:Y-1"_s;
    QTest::newRow("shift and alt together") << u"0:+shift.alt.zup"_s << u"0:Z10"_s;
    QTest::newRow("alt let go first: no step of another size")
        << u"0:+alt.right 5:ok 200:mod 400:tick 600:tick"_s << u"0:X1"_s;
    QTest::newRow("shift let go first")
        << u"0:+shift.right 2000:mod 3000:ok 4000:tick"_s << u"0:X100"_s;
    QTest::newRow("pressed anew after the modifier went up")
        << u"0:+alt.right 5:ok 200:mod 210:-right 300:+right"_s << u"0:X1 300:X10"_s;
    QTest::newRow("homing ends a held key")
        << u"0:+right 5:ok 200:+home 400:tick 900:tick"_s << u"0:X10 200:homeXY"_s;
    QTest::newRow("homing") << u"0:+home 1:-home 10:+end 20:+homeall"_s
                            << u"0:homeXY 10:homeZ 20:homeXYZ"_s;
    QTest::newRow("homing does not repeat") << u"0:+home 30:~home 60:~home"_s << u"0:homeXY"_s;
    QTest::newRow("extruding does not repeat")
        << u"0:+e 30:~e 400:tick 500:-e 600:+alt.r"_s << u"0:extrude1 600:extrude-0.1"_s;
    QTest::newRow("step") << u"0:+2"_s << u"0:step1"_s;
    QTest::newRow("esc disarms and ends a held key")
        << u"0:+right 5:ok 200:+esc 400:tick 500:+right 600:ok"_s << u"0:X10 200:disarm"_s;
    QTest::newRow("focus lost with the key down: nothing follows")
        << u"0:+right 5:ok 100:disarm 400:tick 500:ok"_s << u"0:X10"_s;
    QTest::newRow("armed again with the key still down: it has to be pressed anew")
        << u"0:+right 5:ok 100:disarm 200:arm 300:~right 400:tick 700:tick 800:-right 900:+right"_s
        << u"0:X10 900:X10"_s;
    QTest::newRow("refused: the held key has ended, another one works")
        << u"0:+right 0:reject 400:tick 500:+left"_s << u"0:X10 500:X-10"_s;
    QTest::newRow("not armed") << u"0:disarm 1:+right 2:+home 3:+esc"_s << QString();
}

void TestJogKeyMachine::steps()
{
    QFETCH(QString, events);
    QFETCH(QString, intents);
    JogKeyMachine machine;
    machine.setStep(10);
    for (const Axis axis : AllAxes)
        machine.setSpeed(axis, 6000);
    machine.arm(false);
    QStringList seen;
    for (const QString &item : events.split(u' ')) {
        const QString time = item.section(u':', 0, 0);
        const TimePoint now = TimePoint(1h) + std::chrono::milliseconds(time.toInt());
        if (const auto intent = carryOut(machine, item.section(u':', 1), now))
            seen << time + u':' + describe(*intent);
    }
    QCOMPARE(seen.join(u' '), intents);
}

// Whatever is typed, no step is given while another is not acknowledged, and none after the last key went up.
void TestJogKeyMachine::neverTwoInFlight()
{
    const Key moves[] = {Key::XMinus, Key::XPlus, Key::YMinus, Key::YPlus, Key::ZMinus, Key::ZPlus};
    quint32 seed = 12345;
    const auto random = [&seed](quint32 most) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 8) % most;
    };
    JogKeyMachine machine;
    machine.setStep(1);
    machine.setSpeed(Axis::X, 6000);
    machine.arm(false);
    bool inFlight = false;
    int steps = 0;
    QSet<int> down;
    TimePoint now{};
    for (int i = 0; i < 50'000; ++i) {
        now += std::chrono::milliseconds(random(40));
        std::optional<JogKeyMachine::Intent> intent;
        const auto index = static_cast<int>(random(6));
        switch (random(5)) {
        case 0:
            down.insert(index);
            intent = machine.press(moves[index], {}, false, now);
            break;
        case 1:
            down.remove(index);
            machine.release(moves[index], false);
            break;
        case 2:
            intent = machine.press(moves[index], {}, true, now);
            break;
        case 3:
            intent = machine.tick(now);
            break;
        default:
            if (inFlight) {
                inFlight = false;
                intent = machine.acknowledge(now);
            }
        }
        if (!intent)
            continue;
        QVERIFY2(!inFlight, "a second step while one was under way");
        QVERIFY2(!down.isEmpty(), "a step without a key");
        inFlight = true;
        ++steps;
    }
    QVERIFY(steps > 1000);
}

void TestJogKeyMachine::deadlineIsWhenTheHeldKeyMayStep()
{
    JogKeyMachine machine;
    machine.setStep(10);
    machine.setSpeed(Axis::X, 600); // one second
    const TimePoint start{1h};
    QVERIFY(!machine.deadline());
    machine.arm(false);
    QVERIFY(!machine.deadline());
    QVERIFY(machine.press(Key::XPlus, {}, false, start));
    QVERIFY(!machine.deadline()); // the ok comes first
    QVERIFY(!machine.acknowledge(start + 10ms));
    QCOMPARE(machine.deadline().value(), start + 1s + JogKeyMachine::StepMargin);
    machine.release(Key::XPlus, false);
    QVERIFY(!machine.deadline());
}

void TestJogKeyMachine::keys_data()
{
    QTest::addColumn<int>("qtKey");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<int>("key"); // -1 = not ours

    QTest::newRow("arrow") << int(Qt::Key_Left) << 0 << int(Key::XMinus);
    QTest::newRow("shift arrow") << int(Qt::Key_Up) << int(Qt::ShiftModifier) << int(Key::YPlus);
    QTest::newRow("keypad arrow") << int(Qt::Key_Down) << int(Qt::KeypadModifier)
                                  << int(Key::YMinus);
    QTest::newRow("page up") << int(Qt::Key_PageUp) << 0 << int(Key::ZPlus);
    QTest::newRow("w") << int(Qt::Key_W) << 0 << int(Key::ZPlus);
    QTest::newRow("s") << int(Qt::Key_S) << 0 << int(Key::ZMinus);
    QTest::newRow("alt s") << int(Qt::Key_S) << int(Qt::AltModifier) << int(Key::ZMinus);
    QTest::newRow("ctrl s is a shortcut") << int(Qt::Key_S) << int(Qt::ControlModifier) << -1;
    QTest::newRow("meta arrow is the desktop's")
        << int(Qt::Key_Left) << int(Qt::MetaModifier) << -1;
    QTest::newRow("home") << int(Qt::Key_Home) << 0 << int(Key::HomeXY);
    QTest::newRow("ctrl home") << int(Qt::Key_Home) << int(Qt::ControlModifier)
                               << int(Key::HomeAll);
    QTest::newRow("end") << int(Qt::Key_End) << 0 << int(Key::HomeZ);
    QTest::newRow("4") << int(Qt::Key_4) << 0 << int(Key::Step4);
    QTest::newRow("5") << int(Qt::Key_5) << 0 << -1;
    QTest::newRow("e") << int(Qt::Key_E) << 0 << int(Key::Extrude);
    QTest::newRow("r") << int(Qt::Key_R) << 0 << int(Key::Retract);
    QTest::newRow("esc") << int(Qt::Key_Escape) << 0 << int(Key::Stop);
    QTest::newRow("tab leaves") << int(Qt::Key_Tab) << 0 << -1;
}

void TestJogKeyMachine::keys()
{
    QFETCH(int, qtKey);
    QFETCH(int, modifiers);
    QFETCH(int, key);
    const auto found = JogKeyMachine::keyFor(qtKey, Qt::KeyboardModifiers(modifiers));
    QCOMPARE(found ? int(*found) : -1, key);
}

// A step by mouse may be under way when the keys are armed.
void TestJogKeyMachine::armsWithAStepInFlight()
{
    JogKeyMachine machine;
    machine.setStep(1);
    machine.arm(true);
    const TimePoint start{1h};
    QVERIFY(!machine.press(Key::XPlus, {}, false, start));
    QVERIFY(machine.acknowledge(start + 50ms));
}

QTEST_APPLESS_MAIN(TestJogKeyMachine)
#include "tst_jogkeymachine.moc"
