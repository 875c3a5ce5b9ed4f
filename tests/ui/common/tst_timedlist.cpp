// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/timedlist.h"

#include <QPixmap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

class TestTimedList final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void linesBeginWhereTheFirstDoes_data();
    void linesBeginWhereTheFirstDoes();
    void rowsAreEquallyFarApart();
    void oneColumnForAllTimes();
    void breaksWhatHasNoBlanks();
    void isReadAsOneText();

private:
    [[nodiscard]] int heightOf(int row) const
    {
        return m_list->visualItemRect(m_list->item(row)).height();
    }
    /// Whether anything but the background is in this part of the list.
    [[nodiscard]] bool hasInk(const QRect &part) const
    {
        const QImage image = m_list->viewport()->grab(part).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(image.width() - 1, image.height() - 1))
                    return true;
            }
        }
        return false;
    }

    const QString m_long = u"There is no such port. Check the cable, and whether it is on."_s;
    std::unique_ptr<TimedList> m_list;
};

void TestTimedList::init()
{
    m_list = std::make_unique<TimedList>();
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->resize(m_list->fontMetrics().horizontalAdvance(m_long), 400);
    m_list->show();
}

void TestTimedList::linesBeginWhereTheFirstDoes_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestTimedList::linesBeginWhereTheFirstDoes()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_list->setLayoutDirection(direction);
    m_list->addRow(u"12:57"_s, m_long);
    const QRect row = m_list->visualItemRect(m_list->item(0));
    const int half = row.height() / 2;
    const int begin = m_list->wordsBegin(false);
    const auto place = [&](int left, int width, int top) {
        const QRect part(row.left() + left, top, width, half);
        return direction == Qt::LeftToRight ? part
                                            : part.translated(row.right() - part.right() - left, 0);
    };
    QVERIFY(hasInk(place(0, begin, row.top()))); // the time
    QVERIFY(!hasInk(place(0, begin, row.top() + half)));
    QVERIFY(hasInk(place(begin, row.width() - begin, row.top() + half)));
}

void TestTimedList::rowsAreEquallyFarApart()
{
    m_list->addRow(u"12:57"_s, u"Connected"_s);
    m_list->addRow(u"12:57"_s, m_long);
    m_list->addRow(u"12:57"_s, u"One\ntwo\nthree"_s);
    const int line = m_list->fontMetrics().height();
    QCOMPARE(heightOf(1), heightOf(0) + line);
    QCOMPARE(heightOf(2), heightOf(0) + 2 * line);
}

void TestTimedList::oneColumnForAllTimes()
{
    m_list->addRow(u"12:57"_s, u"Connected"_s);
    const int narrow = m_list->wordsBegin(false);
    m_list->addRow(u"Tue 12:57"_s, u"Connected"_s);
    QVERIFY(m_list->wordsBegin(false) > narrow);
    QVERIFY(m_list->wordsBegin(true) > m_list->wordsBegin(false));
    delete m_list->takeItem(1);
    QCOMPARE(m_list->wordsBegin(false), narrow);
    QFont bold = m_list->font();
    bold.setBold(true);
    m_list->item(0)->setFont(bold);
    QVERIFY(m_list->wordsBegin(false) > narrow);
    m_list->item(0)->setFont({});
    QCOMPARE(m_list->wordsBegin(false), narrow);
    QFont large = m_list->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_list->setFont(large);
    QVERIFY(m_list->wordsBegin(false) > narrow);
}

void TestTimedList::breaksWhatHasNoBlanks()
{
    m_list->addRow(u"12:57"_s, u"Connected"_s);
    m_list->addRow(u"12:57"_s, QString(100, u'x'));
    QVERIFY(heightOf(1) > heightOf(0));
}

void TestTimedList::isReadAsOneText()
{
    const QListWidgetItem *item = m_list->addRow(u"12:57"_s, u"Connected"_s);
    QCOMPARE(item->text(), u"12:57  Connected"_s);
}

QTEST_MAIN(TestTimedList)
#include "tst_timedlist.moc"
