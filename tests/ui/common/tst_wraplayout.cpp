// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/wraplayout.h"

#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace gantry;

class TestWrapLayout final : public QObject
{
    Q_OBJECT

private slots:
    void staysInOneLineWhereThereIsRoom();
    void wrapsWhereTheRoomEnds();
    void endsAtTheTrailingEdge();
    void takesNoRoomForWhatIsHidden();
    void turnsAroundWithTheLanguage();
    void neverCutsASingleWidget();
};

namespace {

constexpr int Spacing = 10;

/// Three boxes of 100x20 over something that takes the rest of the height.
class Desk final : public QWidget
{
public:
    explicit Desk(int width, WrapLayout::Edge edge = WrapLayout::Edge::Leading)
        : row(new WrapLayout(Spacing, edge))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->setSpacing(0);
        for (int i = 0; i < 3; ++i) {
            auto *box = new QWidget(this);
            box->setFixedSize(100, 20);
            row->addWidget(box);
            boxes << box;
        }
        layout->addLayout(row);
        rest = new QWidget(this);
        layout->addWidget(rest, 1);
        resize(width, 300);
        show();
    }

    [[nodiscard]] QList<QPoint> places() const
    {
        QList<QPoint> places;
        for (const QWidget *box : boxes)
            places << box->pos();
        return places;
    }

    WrapLayout *row;
    QWidgetList boxes;
    QWidget *rest = nullptr;
};

} // namespace

void TestWrapLayout::staysInOneLineWhereThereIsRoom()
{
    const Desk desk(320);
    QCOMPARE(desk.places(), (QList<QPoint>{{0, 0}, {110, 0}, {220, 0}}));
    QCOMPARE(desk.rest->y(), 20);
    QCOMPARE(desk.row->sizeHint(), QSize(320, 20));
}

void TestWrapLayout::wrapsWhereTheRoomEnds()
{
    Desk desk(319);
    QCOMPARE(desk.places(), (QList<QPoint>{{0, 0}, {110, 0}, {0, 30}}));
    QCOMPARE(desk.rest->y(), 50);
    desk.resize(150, 300);
    QCOMPARE(desk.places(), (QList<QPoint>{{0, 0}, {0, 30}, {0, 60}}));
    QCOMPARE(desk.row->heightForWidth(150), 80);
}

void TestWrapLayout::endsAtTheTrailingEdge()
{
    const Desk desk(250, WrapLayout::Edge::Trailing);
    QCOMPARE(desk.places(), (QList<QPoint>{{40, 0}, {150, 0}, {150, 30}}));
}

void TestWrapLayout::takesNoRoomForWhatIsHidden()
{
    const Desk desk(210);
    desk.boxes.at(1)->hide();
    QTRY_COMPARE(desk.boxes.at(2)->pos(), QPoint(110, 0));
    QCOMPARE(desk.rest->y(), 20);
}

void TestWrapLayout::turnsAroundWithTheLanguage()
{
    Desk desk(320);
    desk.setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(desk.places(), (QList<QPoint>{{220, 0}, {110, 0}, {0, 0}}));
}

void TestWrapLayout::neverCutsASingleWidget()
{
    const Desk desk(320);
    QCOMPARE(desk.row->minimumSize(), QSize(100, 20));
    QCOMPARE(desk.minimumSizeHint().width(), 100);
}

QTEST_MAIN(TestWrapLayout)
#include "tst_wraplayout.moc"
