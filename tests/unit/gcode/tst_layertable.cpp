// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/layertable.h"

#include <QTest>

using namespace gantry;

class TestLayerTable final : public QObject
{
    Q_OBJECT

private slots:
    void marks_data();
    void marks();
    void tellsTheLayerOfAPosition();
    void marksCountMoreThanHeights();
    void heights();
    void aVaseHasLayersOfItsOwn();
    void isBounded();
};

void TestLayerTable::marks_data()
{
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<bool>("isMark");
    QTest::newRow("Cura") << QByteArray(";LAYER:12") << true;
    QTest::newRow("Cura, raft") << QByteArray(";LAYER:-3") << true;
    QTest::newRow("PrusaSlicer") << QByteArray(";LAYER_CHANGE") << true;
    QTest::newRow("Bambu") << QByteArray("; CHANGE_LAYER") << true;
    QTest::newRow("Simplify3D") << QByteArray("; layer 3, Z = 0.9") << true;
    QTest::newRow("KISSlicer") << QByteArray("; BEGIN_LAYER_OBJECT z=0.20") << true;
    QTest::newRow("lower case") << QByteArray(";layer:1") << true;
    QTest::newRow("count") << QByteArray(";LAYER_COUNT:100") << false;
    QTest::newRow("before") << QByteArray(";BEFORE_LAYER_CHANGE") << false;
    QTest::newRow("height") << QByteArray("; layer_height = 0.2") << false;
    QTest::newRow("prose") << QByteArray("; layer 3 is the best") << false;
    QTest::newRow("no number") << QByteArray(";LAYER:") << false;
    QTest::newRow("empty") << QByteArray(";") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestLayerTable::marks()
{
    QFETCH(QByteArray, comment);
    QTEST(LayerFinder::isMark(comment), "isMark");
}

void TestLayerTable::tellsTheLayerOfAPosition()
{
    const LayerTable table{{{100, 0.2}, {200, 0.4}}};
    QCOMPARE(table.at(0), 0);
    QCOMPARE(table.at(100), 0);
    QCOMPARE(table.at(101), 1);
    QCOMPARE(table.at(200), 1);
    QCOMPARE(table.at(201), 2);
    QCOMPARE(table.at(100'000), 2);
    QCOMPARE(LayerTable().at(5), 0);
}

void TestLayerTable::marksCountMoreThanHeights()
{
    LayerFinder finder;
    finder.extrude(0.3, false, 10); // cleaning the nozzle is no layer
    finder.mark(20);
    finder.mark(30);
    finder.extrude(0.2, false, 40);
    finder.extrude(0.2, false, 50);
    finder.mark(60);
    finder.extrude(0.4, false, 70);
    finder.mark(80); // behind the last layer
    const LayerTable expected{{{30, 0.2}, {60, 0.4}}};
    QCOMPARE(finder.table(), expected);
}

void TestLayerTable::heights()
{
    LayerFinder finder;
    finder.extrude(0.2, false, 10);
    finder.extrude(0.2, false, 20);
    finder.extrude(0.35, false, 30);
    finder.extrude(0.2, false, 40); // the next object
    const LayerTable expected{{{10, 0.2}, {30, 0.35}, {40, 0.2}}};
    QCOMPARE(finder.table(), expected);
}

void TestLayerTable::aVaseHasLayersOfItsOwn()
{
    LayerFinder finder;
    finder.extrude(0.2, false, 0);
    for (int step = 1; step <= 100; ++step)
        finder.extrude(0.2 + step * 0.01, true, step);
    QCOMPARE(finder.table().count(), 6);
}

void TestLayerTable::isBounded()
{
    LayerFinder finder;
    for (qint64 layer = 0; layer < LayerFinder::MaxLayers + 10; ++layer)
        finder.extrude(static_cast<double>(layer), false, layer);
    QCOMPARE(finder.table().count(), int(LayerFinder::MaxLayers));
    for (qint64 layer = 0; layer < LayerFinder::MaxLayers + 10; ++layer) {
        finder.mark(layer);
        finder.extrude(1, false, layer);
    }
    QCOMPARE(finder.table().count(), int(LayerFinder::MaxLayers));
}

QTEST_APPLESS_MAIN(TestLayerTable)
#include "tst_layertable.moc"
