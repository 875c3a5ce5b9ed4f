// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/numberlabel.h"
#include "support/eventcount.h"

#include <QHBoxLayout>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;
using namespace gantry::test;

class TestNumberLabel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void paintsWhatIsSet();
    void asksForRoomOnlyWhenItNeedsOther();
    void keepsTheWidthItHad();
    void digitsTakeTheSameRoom();
    void isHiddenOnlyWhileItIs();
    void measuresAnotherFontAnew();
    void saysItsCaption();
    void aUnitStandsBehindTheFigure();

private:
    std::unique_ptr<QWidget> m_desk;
    NumberLabel *m_label = nullptr;
};

void TestNumberLabel::init()
{
    m_desk = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(m_desk.get());
    m_label = new NumberLabel(u"1.5 mm"_s, m_desk.get());
    row->addWidget(m_label);
    row->addStretch(1);
    m_desk->resize(300, 60);
    m_desk->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_desk.get()));
    QCoreApplication::sendPostedEvents();
}

void TestNumberLabel::paintsWhatIsSet()
{
    const QImage before = m_label->grab().toImage();
    m_label->setText(u"7.8 mm"_s);
    const EventCount paints(*m_label, QEvent::Paint);
    QTRY_VERIFY(paints.count() > 0);
    QVERIFY(m_label->grab().toImage() != before);
    QCOMPARE(static_cast<QLabel *>(m_label)->text(), u"7.8 mm"_s); // what assistive technology asks
}

// A layout that is asked works out all that stands in the window, for every figure that changes.
void TestNumberLabel::asksForRoomOnlyWhenItNeedsOther()
{
    const EventCount layouts(*m_desk, QEvent::LayoutRequest);
    m_label->setText(u"8.1 mm"_s);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(layouts.count(), 0);
    m_label->setText(u"1,234.5 mm"_s);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(layouts.count(), 1);
    QVERIFY(m_label->width() >= m_label->sizeHint().width());
}

void TestNumberLabel::keepsTheWidthItHad()
{
    m_label->setText(u"1,234.5 mm"_s);
    const int wide = m_label->sizeHint().width();
    m_label->setText(u"1.5 mm"_s);
    QVERIFY(m_label->sizeHint().width() < wide);
    m_label->setKeepsWidth(true);
    m_label->setText(u"1,234.6 mm"_s);
    m_label->setText(u"1.6 mm"_s);
    QCOMPARE(m_label->sizeHint().width(), wide);
    m_label->setKeepsWidth(true);
    QVERIFY(m_label->sizeHint().width() < wide);
}

void TestNumberLabel::digitsTakeTheSameRoom()
{
    m_label->setText(u"111.1"_s);
    const int narrow = m_label->sizeHint().width();
    m_label->setText(u"888.8"_s);
    QCOMPARE(m_label->sizeHint().width(), narrow);
}

void TestNumberLabel::isHiddenOnlyWhileItIs()
{
    m_label->setText(u"2"_s);
    QVERIFY(m_label->isVisible() && !m_label->isHidden());
    m_label->hide();
    m_label->setText(u"3"_s);
    QVERIFY(m_label->isHidden());
}

void TestNumberLabel::measuresAnotherFontAnew()
{
    const QSize small = m_label->sizeHint();
    QFont large = m_label->font();
    large.setPointSizeF(large.pointSizeF() * 3);
    m_label->setFont(large);
    QVERIFY(m_label->sizeHint().width() > 2 * small.width());
    QVERIFY(m_label->sizeHint().height() > 2 * small.height());
}

void TestNumberLabel::saysItsCaption()
{
    m_label->setCaption(u"Left"_s);
    m_label->setText(u"26 min"_s);
    QCOMPARE(m_label->accessibleName(), u"Left: 26 min"_s);
}

void TestNumberLabel::aUnitStandsBehindTheFigure()
{
    m_label->setText(u"210.3"_s);
    m_label->setReservedText(u"888.8"_s);
    const int figure = m_label->sizeHint().width();
    m_label->setUnit(u"°C"_s);
    const int room = m_label->sizeHint().width() - figure;
    QVERIFY(room > m_label->fontMetrics().horizontalAdvance(u'C') / 2);
    QCOMPARE(m_label->text(), u"210.3"_s);
    m_label->setFixedSize(m_label->sizeHint());
    const auto unitHasInk = [this, room] {
        const QImage image = m_label->grab().toImage();
        const QRgb background = image.pixel(0, 0);
        for (int x = image.width() - room; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != background)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(unitHasInk());
    m_label->setText(u"5.0"_s); // keeps its place
    QCOMPARE(m_label->sizeHint().width(), figure + room);
    QVERIFY(unitHasInk());
    m_label->setUnit({});
    QCOMPARE(m_label->sizeHint().width(), figure);
}

QTEST_MAIN(TestNumberLabel)
#include "tst_numberlabel.moc"
