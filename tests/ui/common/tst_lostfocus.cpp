// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/card.h"
#include "common/lostfocus.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace gantry;

/// What has the focus when a control that had it is switched off or hidden.
class TestLostFocus final : public QObject
{
    Q_OBJECT

private slots:
    void staysWhereItCan();
    void goesToNoNeighbour_data();
    void goesToNoNeighbour();
    void goesPastWhatIsSwitchedOff();
};

namespace {

/// A window of its own, as a dock that floats is one.
struct Desk
{
    Desk()
    {
        auto *column = new QVBoxLayout(card.content());
        column->addWidget(first);
        column->addWidget(second);
        card.show();
    }

    Card card{QStringLiteral("Card")};
    QPushButton *first = new QPushButton(QStringLiteral("First"), card.content());
    QPushButton *second = new QPushButton(QStringLiteral("Second"), card.content());
};

} // namespace

void TestLostFocus::staysWhereItCan()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.card));
    desk.first->setFocus();
    QVERIFY(!leaveLostFocus(desk.first));
    QVERIFY(!leaveLostFocus(nullptr));
    QVERIFY(desk.first->hasFocus());
    QTest::keyClick(&desk.card, Qt::Key_Tab);
    QVERIFY(desk.second->hasFocus());
}

void TestLostFocus::goesToNoNeighbour_data()
{
    QTest::addColumn<bool>("hides");
    QTest::newRow("switched off") << false;
    QTest::newRow("hidden") << true;
}

void TestLostFocus::goesToNoNeighbour()
{
    QFETCH(bool, hides);
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.card));
    desk.first->setFocus();
    if (hides)
        desk.first->hide();
    else
        desk.first->setEnabled(false);
    QCOMPARE(QApplication::focusWidget(), desk.card.content());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(desk.second->hasFocus());
}

void TestLostFocus::goesPastWhatIsSwitchedOff()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.card));
    desk.second->setFocus();
    desk.card.content()->hide();
    QVERIFY(QApplication::focusWidget() != desk.second);
    QVERIFY(!qobject_cast<QPushButton *>(QApplication::focusWidget()));
}

QTEST_MAIN(TestLostFocus)
#include "tst_lostfocus.moc"
