// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/card.h"
#include "common/metrics.h"
#include "common/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace gantry;

/// What becomes of a card that is lower than its content.
class TestCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theBarStandsInTheMargin();
    void theLeastHeightCanBeChosen();
    void whatTakesSpareHeightIsAsLowWhateverIsInIt();
    void listsBeginFurtherOutInEveryFont();

private:
    static constexpr int Rows = 10;

    [[nodiscard]] QScrollBar *bar() const
    {
        return m_card->findChild<QScrollArea *>()->verticalScrollBar();
    }
    [[nodiscard]] QRect place(const QWidget *widget) const
    {
        return {widget->mapTo(m_card.get(), QPoint(0, 0)), widget->size()};
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Card> m_card;
    QPushButton *m_first = nullptr;
};

void TestCard::initTestCase()
{
    m_theme = std::make_unique<Theme>(Settings::Theme::Light);
}

void TestCard::init()
{
    m_card = std::make_unique<Card>(u"Card"_s);
    auto *column = new QVBoxLayout(m_card->content());
    column->setContentsMargins({});
    for (int row = 0; row < Rows; ++row)
        column->addWidget(new QPushButton(QString::number(row), m_card->content()));
    m_first = m_card->content()->findChild<QPushButton *>();
    m_card->show();
    m_card->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    m_card->resize(em(m_card.get(), 16), m_card->sizeHint().height());
}

void TestCard::theBarStandsInTheMargin()
{
    QTRY_VERIFY(!bar()->isVisible());
    const QRect whole = place(m_first);
    const QSize size = m_card->size();
    m_card->resize(size.width(), size.height() / 2);
    QTRY_VERIFY(bar()->isVisible());
    QTRY_COMPARE(place(m_first), whole);
    QVERIFY(place(m_first).right() < place(bar()).left());
    m_card->resize(size);
    QTRY_VERIFY(!bar()->isVisible());
    QTRY_COMPARE(place(m_first), whole);
}

void TestCard::theLeastHeightCanBeChosen()
{
    const int before = m_card->minimumSizeHint().height();
    m_card->setLeastContentHeight(7);
    QCOMPARE(m_card->minimumSizeHint().height() - before,
             em(m_card.get(), 7) - em(m_card.get(), 5));
    m_card->setLeastContentHeight(1000); // no more than there is
    QCOMPARE(m_card->minimumSizeHint().height(), m_card->sizeHint().height());
}

void TestCard::whatTakesSpareHeightIsAsLowWhateverIsInIt()
{
    m_card->setTakesSpareHeight(true);
    const int full = m_card->minimumSizeHint().height();
    for (QPushButton *button : m_card->content()->findChildren<QPushButton *>())
        button->hide();
    QCoreApplication::processEvents();
    QCOMPARE(m_card->minimumSizeHint().height(), full);
    m_card->setTakesSpareHeight(false);
    QVERIFY(m_card->minimumSizeHint().height() < full);
}

void TestCard::listsBeginFurtherOutInEveryFont()
{
    const int left = m_card->content()->contentsMargins().left();
    m_card->setHoldsLists(true);
    QVERIFY(m_card->content()->contentsMargins().left() < left);
    QFont large = m_card->font();
    large.setPointSizeF(2 * large.pointSizeF());
    m_card->setFont(large);
    const int lists = m_card->content()->contentsMargins().left();
    m_card->setHoldsLists(false);
    QVERIFY(lists < m_card->content()->contentsMargins().left());
}

QTEST_MAIN(TestCard)
#include "tst_card.moc"
