// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/pagelayout.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace gantry;

class TestPageLayout : public QObject
{
    Q_OBJECT

private slots:
    void wantsTheHeightOfThePageThatIsShown();
    void wrapsOnlyWhatIsShown();
    void wantsNothingWithoutPages();
};

void TestPageLayout::wantsTheHeightOfThePageThatIsShown()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins({});
    auto *pages = new PageLayout(new QWidget(&window));
    column->addWidget(pages->parentWidget());
    auto *low = new QWidget;
    low->setMinimumSize(50, 20);
    auto *high = new QWidget;
    high->setMinimumSize(80, 200);
    pages->addWidget(low);
    pages->addWidget(high);
    window.show();
    QCOMPARE(column->totalMinimumSize(), QSize(80, 20)); // as wide as the widest
    pages->setCurrentIndex(1);
    QTRY_COMPARE(column->totalMinimumSize(), QSize(80, 200));
    QVERIFY(high->isVisible() && !low->isVisible());
    pages->setCurrentIndex(0);
    QTRY_COMPARE(column->totalMinimumSize(), QSize(80, 20));
}

void TestPageLayout::wrapsOnlyWhatIsShown()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins({});
    auto *pages = new PageLayout(new QWidget(&window));
    column->addWidget(pages->parentWidget());
    auto *plain = new QLabel(u"word"_s);
    auto *wrapped = new QLabel(u"word "_s.repeated(40));
    wrapped->setWordWrap(true);
    pages->addWidget(plain);
    pages->addWidget(wrapped);
    window.show();
    QVERIFY(!column->hasHeightForWidth());
    pages->setCurrentIndex(1);
    QTRY_VERIFY(column->hasHeightForWidth());
    QVERIFY(column->totalHeightForWidth(100) > column->totalHeightForWidth(400));
    QCOMPARE(column->totalHeightForWidth(100), wrapped->heightForWidth(100));
}

void TestPageLayout::wantsNothingWithoutPages()
{
    QWidget window;
    const PageLayout pages(&window);
    QCOMPARE(pages.minimumSize(), QSize(0, 0));
    QVERIFY(!pages.hasHeightForWidth());
}

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
