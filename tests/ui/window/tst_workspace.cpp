// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/card.h"
#include "common/icons.h"
#include "workspace.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

/// A workspace as the window has one: two cards and three pages.
struct Area
{
    Workspace workspace;
    QList<QLabel *> pages;

    Area()
    {
        workspace.addCard(new Card(u"Left"_s), u"left"_s, Qt::LeftDockWidgetArea);
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s}) {
            pages << new QLabel(name);
            workspace.addTab(pages.last(), name, icon(Icon::Cube), name);
        }
        workspace.addCard(new Card(u"Right"_s), u"right"_s, Qt::RightDockWidgetArea);
        workspace.resize(900, 600);
        workspace.resetLayout();
        workspace.show();
    }

    [[nodiscard]] QTabWidget *tabs() const { return workspace.findChild<QTabWidget *>(); }
    [[nodiscard]] QAction *detached(int page) const { return workspace.pageActions().at(page); }
    [[nodiscard]] QDockWidget *dockOf(int page) const
    {
        for (QWidget *each = pages.at(page); each; each = each->parentWidget()) {
            if (auto *dock = qobject_cast<QDockWidget *>(each))
                return dock;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList found;
        for (int i = 0; i < tabs()->count(); ++i)
            found << tabs()->tabText(i);
        return found;
    }
};

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_area = std::make_unique<Area>(); }
    void cleanup() { m_area.reset(); }

    void aDoubleClickMakesATabAPanel();
    void aPageGoesBackToItsPlace();
    void theLastTabStays();
    void aClosedWindowGoesBackToTheTabs();
    void aDetachedPageIsBroughtToTheFront();
    void theMenuOfAPanelMovesAndHidesIt();
    void theLayoutIsRemembered();
    void resetPutsAllBack();
    void aLayoutOfNoMeaningChangesNothing();
    void buttonsInTheFooterAreAlwaysSeen();

private:
    std::unique_ptr<Area> m_area;
};

void TestWorkspace::aDoubleClickMakesATabAPanel()
{
    QTabBar *bar = m_area->tabs()->tabBar();
    QTest::mouseDClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
    QCOMPARE(m_area->titles(), QStringList({u"one"_s, u"three"_s}));
    QVERIFY(m_area->dockOf(1));
    QVERIFY(m_area->pages.at(1)->isVisible());
    QVERIFY(m_area->pages.at(0)->isVisible()); // beside it
    QVERIFY(m_area->detached(1)->isChecked());
}

void TestWorkspace::aPageGoesBackToItsPlace()
{
    m_area->detached(0)->trigger();
    m_area->detached(1)->trigger();
    QCOMPARE(m_area->titles(), QStringList({u"three"_s}));
    m_area->detached(1)->trigger();
    QCOMPARE(m_area->titles(), QStringList({u"two"_s, u"three"_s}));
    QCOMPARE(m_area->tabs()->currentWidget(), m_area->pages.at(1));
    m_area->detached(0)->trigger();
    QCOMPARE(m_area->titles(), QStringList({u"one"_s, u"two"_s, u"three"_s}));
    QTRY_COMPARE(m_area->workspace.findChildren<QDockWidget *>().size(), 2);
}

void TestWorkspace::theLastTabStays()
{
    m_area->detached(0)->trigger();
    m_area->detached(2)->trigger();
    QVERIFY(!m_area->detached(1)->isEnabled());
    QVERIFY(!m_area->detached(1)->toolTip().isEmpty());
    QTabBar *bar = m_area->tabs()->tabBar();
    QTest::mouseDClick(bar, Qt::LeftButton, {}, bar->tabRect(0).center());
    QCOMPARE(m_area->titles(), QStringList({u"two"_s}));
    m_area->detached(0)->trigger();
    QVERIFY(m_area->detached(1)->isEnabled());
}

void TestWorkspace::aClosedWindowGoesBackToTheTabs()
{
    m_area->detached(2)->trigger();
    m_area->dockOf(2)->setFloating(true);
    m_area->dockOf(2)->close();
    QTRY_COMPARE(m_area->titles(), QStringList({u"one"_s, u"two"_s, u"three"_s}));
    QVERIFY(!m_area->detached(2)->isChecked());
}

void TestWorkspace::aDetachedPageIsBroughtToTheFront()
{
    m_area->detached(2)->trigger();
    m_area->dockOf(2)->hide();
    m_area->workspace.showTab(m_area->pages.at(2));
    QVERIFY(m_area->pages.at(2)->isVisible());
    m_area->workspace.showTab(m_area->pages.at(1));
    QCOMPARE(m_area->tabs()->currentWidget(), m_area->pages.at(1));
}

void TestWorkspace::theMenuOfAPanelMovesAndHidesIt()
{
    QDockWidget *left = m_area->workspace.docks().first();
    auto *button = left->titleBarWidget()->findChild<QToolButton *>(u"panelMenu"_s);
    const auto choose = [&button](int entry) {
        QTest::mouseClick(button, Qt::LeftButton);
        auto *menu = button->findChild<QMenu *>();
        menu->actions().at(entry)->trigger();
        menu->close();
    };
    choose(0);
    QVERIFY(left->isFloating());
    choose(0);
    QVERIFY(!left->isFloating());
    choose(1);
    QVERIFY(left->isHidden());
    left->toggleViewAction()->trigger();
    QVERIFY(left->isVisible());

    m_area->detached(1)->trigger();
    button = m_area->dockOf(1)->titleBarWidget()->findChild<QToolButton *>(u"panelMenu"_s);
    choose(1);
    QCOMPARE(m_area->titles(), QStringList({u"one"_s, u"two"_s, u"three"_s}));
}

void TestWorkspace::theLayoutIsRemembered()
{
    m_area->detached(1)->trigger();
    m_area->workspace.addDockWidget(Qt::RightDockWidgetArea, m_area->dockOf(1));
    m_area->tabs()->setCurrentIndex(1);
    m_area->workspace.docks().first()->hide();
    const QByteArray layout = m_area->workspace.saveLayout();

    Area second;
    second.workspace.restoreLayout(layout);
    QCOMPARE(second.titles(), QStringList({u"one"_s, u"three"_s}));
    QCOMPARE(second.tabs()->currentWidget(), second.pages.at(2));
    QCOMPARE(second.workspace.dockWidgetArea(second.dockOf(1)), Qt::RightDockWidgetArea);
    QVERIFY(second.workspace.docks().first()->isHidden());
}

void TestWorkspace::resetPutsAllBack()
{
    m_area->detached(1)->trigger();
    m_area->workspace.docks().first()->hide();
    m_area->workspace.resetLayout();
    QCOMPARE(m_area->titles(), QStringList({u"one"_s, u"two"_s, u"three"_s}));
    QVERIFY(m_area->workspace.docks().first()->isVisible());
}

void TestWorkspace::aLayoutOfNoMeaningChangesNothing()
{
    m_area->detached(1)->trigger();
    const QByteArray good = m_area->workspace.saveLayout();
    m_area->workspace.resetLayout();
    QRandomGenerator random(7);
    for (int i = 0; i < 300; ++i) {
        QByteArray bad = good.left(random.bounded(int(good.size())));
        for (int n = 0; n < 3 && !bad.isEmpty(); ++n)
            bad[random.bounded(int(bad.size()))] = char(random.bounded(256));
        m_area->workspace.restoreLayout(bad);
        QCOMPARE(m_area->tabs()->count(), 3);
    }
    m_area->workspace.restoreLayout({});
    QCOMPARE(m_area->titles(), QStringList({u"one"_s, u"two"_s, u"three"_s}));
}

void TestWorkspace::buttonsInTheFooterAreAlwaysSeen()
{
    Card card(u"Card"_s);
    auto *column = new QVBoxLayout(card.content());
    for (int i = 0; i < 30; ++i)
        column->addWidget(new QLabel(u"row"_s));
    auto *button = new QPushButton(u"Do it"_s);
    auto *row = new QVBoxLayout;
    row->addWidget(button);
    card.setFooter(row);
    card.show();
    card.resize(card.minimumSizeHint());
    QTRY_COMPARE(card.height(), card.minimumSizeHint().height());
    const QRect shown(button->mapTo(&card, QPoint()), button->size());
    QVERIFY(card.rect().contains(shown));
    QVERIFY(card.sizeHint().height() > 30 * card.fontMetrics().height());
}

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
