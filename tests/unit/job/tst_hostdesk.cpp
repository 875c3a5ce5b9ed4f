// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/hostdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

using Lines = QList<QByteArray>;

class TestHostDesk final : public QObject
{
    Q_OBJECT

private slots:
    void rendersTheScriptsOfAHook_data();
    void rendersTheScriptsOfAHook();
};

void TestHostDesk::rendersTheScriptsOfAHook_data()
{
    QTest::addColumn<QString>("hook");
    QTest::addColumn<QString>("source"); // null = there is none
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<bool>("told");

    const QString cancelled(ScriptSet::AfterPrintCancelled);
    const QString paused(ScriptSet::AfterPrintPaused);
    QTest::newRow("none") << paused << QString() << Lines{} << false;
    QTest::newRow("a script") << paused << u"M117 Hello"_s << Lines{"M117 Hello"} << false;
    QTest::newRow("a mistake in it") << paused << u"{{ nothing.at.all }}"_s << Lines{} << true;
    QTest::newRow("silenced on purpose") << cancelled << u"; nothing"_s << Lines{} << false;
    // The heaters must go off all the same.
    QTest::newRow("a mistake where everything is switched off")
        << cancelled << u"{% if %}"_s
        << Lines{"M84", "M104 T0 S0", "M104 T1 S0", "M140 S0", "M141 S0", "M106 S0"} << true;
}

void TestHostDesk::rendersTheScriptsOfAHook()
{
    QFETCH(QString, hook);
    QFETCH(QString, source);
    QFETCH(Lines, lines);
    QFETCH(bool, told);

    HostRules rules;
    rules.extruderCount = 2;
    rules.hasHeatedChamber = true;
    if (!source.isNull())
        rules.scripts.insert(hook, source);
    HostDesk desk;
    desk.setRules(rules);

    QCOMPARE(desk.hookLines(hook, {}), lines);
    QCOMPARE(!desk.takeReport().notices.isEmpty(), told);
}

QTEST_APPLESS_MAIN(TestHostDesk)
#include "tst_hostdesk.moc"
