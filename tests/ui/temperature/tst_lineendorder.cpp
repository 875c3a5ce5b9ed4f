// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temperature/lineendorder.h"

#include <QTest>

using namespace gantry;
using Heaters = QList<HeaterId>;

/// The order of the names at the ends of the curves.
class TestLineEndOrder final : public QObject
{
    Q_OBJECT

private slots:
    void theHottestIsOnTop();
    void equalOnesKeepTheirOrder();
    void newOnesComeWhereTheyBelong();

private:
    const HeaterId m_tool = HeaterId::tool(0);
    const HeaterId m_bed = HeaterId::bed();
    const HeaterId m_chamber = HeaterId::chamber();
};

void TestLineEndOrder::theHottestIsOnTop()
{
    LineEndOrder order;
    QCOMPARE(order.sorted({{m_chamber, 40}, {m_bed, 60}, {m_tool, 210}}, 2),
             (Heaters{m_tool, m_bed, m_chamber}));
    QCOMPARE(order.sorted({{m_chamber, 90}, {m_bed, 60}, {m_tool, 30}}, 2),
             (Heaters{m_chamber, m_bed, m_tool}));
    QCOMPARE(order.sorted({}, 2), Heaters());
}

void TestLineEndOrder::equalOnesKeepTheirOrder()
{
    LineEndOrder order;
    // A cold printer: the sensors tremble around the same value.
    for (int i = 0; i < 50; ++i) {
        const double tremble = i % 2 == 0 ? 0.3 : -0.3;
        QCOMPARE(order.sorted({{m_tool, 21 + tremble}, {m_bed, 21 - tremble}, {m_chamber, 21}}, 2),
                 (Heaters{m_tool, m_bed, m_chamber}));
    }
    // What has changed places does not change back for a trifle.
    QCOMPARE(order.sorted({{m_tool, 21}, {m_bed, 24}, {m_chamber, 21}}, 2),
             (Heaters{m_bed, m_tool, m_chamber}));
    QCOMPARE(order.sorted({{m_tool, 23}, {m_bed, 22}, {m_chamber, 21}}, 2),
             (Heaters{m_bed, m_tool, m_chamber}));
}

void TestLineEndOrder::newOnesComeWhereTheyBelong()
{
    LineEndOrder order;
    QCOMPARE(order.sorted({{m_bed, 60}}, 2), Heaters{m_bed});
    QCOMPARE(order.sorted({{m_tool, 210}, {m_bed, 60}}, 2), (Heaters{m_tool, m_bed}));
    QCOMPARE(order.sorted({{m_tool, 60}, {m_bed, 60}, {m_chamber, 60}}, 2),
             (Heaters{m_tool, m_bed, m_chamber}));
    QCOMPARE(order.sorted({{m_bed, 60}, {m_chamber, 60}}, 2), (Heaters{m_bed, m_chamber}));
}

QTEST_APPLESS_MAIN(TestLineEndOrder)
#include "tst_lineendorder.moc"
