// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/gantrystyle.h"
#include "common/steadyscrollbar.h"
#include "support/eventcount.h"

#include <QApplication>
#include <QTest>

using namespace gantry;
using namespace gantry::test;

class TestSteadyScrollBar final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isNotPaintedForALineAmongMany();
    void isPaintedWhereItsHandleMoves();
    void isPaintedWhenThereIsSomethingToScroll();
    void isPaintedInItsNewPlaceAfterAResize();
    void tellsItsValueAllTheSame();

private:
    [[nodiscard]] static int paintsAfter(const EventCount &paints, int before)
    {
        QTest::qWait(50);
        return paints.count() - before;
    }

    std::unique_ptr<SteadyScrollBar> m_bar;
};

void TestSteadyScrollBar::init()
{
    m_bar = std::make_unique<SteadyScrollBar>(Qt::Vertical);
    m_bar->setStyle(qApp->style());
    m_bar->setRange(0, 100'000);
    m_bar->setPageStep(40);
    m_bar->setValue(100'000);
    m_bar->resize(12, 400);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    QTest::qWait(50);
}

void TestSteadyScrollBar::isNotPaintedForALineAmongMany()
{
    const EventCount paints(*m_bar, QEvent::Paint);
    m_bar->setRange(0, 100'010);
    m_bar->setValue(100'010);
    QCOMPARE(paintsAfter(paints, 0), 0);
}

void TestSteadyScrollBar::isPaintedWhereItsHandleMoves()
{
    const EventCount paints(*m_bar, QEvent::Paint);
    m_bar->setValue(50'000);
    QTRY_VERIFY(paints.count() > 0);
}

void TestSteadyScrollBar::isPaintedWhenThereIsSomethingToScroll()
{
    m_bar->setRange(0, 0);
    QTest::qWait(50);
    const EventCount paints(*m_bar, QEvent::Paint);
    m_bar->setRange(0, 1);
    QTRY_VERIFY(paints.count() > 0);
}

void TestSteadyScrollBar::isPaintedInItsNewPlaceAfterAResize()
{
    m_bar->resize(12, 200);
    QTest::qWait(50);
    const EventCount paints(*m_bar, QEvent::Paint);
    m_bar->setValue(99'990);
    QCOMPARE(paintsAfter(paints, 0), 0);
    m_bar->setValue(0);
    QTRY_VERIFY(paints.count() > 0);
}

void TestSteadyScrollBar::tellsItsValueAllTheSame()
{
    int told = -1;
    connect(m_bar.get(), &QScrollBar::valueChanged, this, [&told](int value) { told = value; });
    m_bar->setValue(99'999);
    QCOMPARE(told, 99'999);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new GantryStyle);
    TestSteadyScrollBar test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_steadyscrollbar.moc"
