// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/theme.h"
#include "languages.h"
#include "settings/settings.h"
#include "ui/showcase.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// The panels in the least window that is promised.
class TestSmallWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void filesScrollOnce_data();
    void filesScrollOnce();
    void pagesMoveNothing();
    void saysWhyThereIsNothingToConnectTo_data();
    void saysWhyThereIsNothingToConnectTo();

private:
    [[nodiscard]] QWidget *files() const
    {
        return m_showcase->window().findChild<QDockWidget *>(u"files"_s)->widget();
    }
    void fill();

    const QSize m_least{960, 640};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Showcase> m_showcase;
    QTemporaryDir m_prints;
};

void TestSmallWindow::initTestCase()
{
    m_theme = std::make_unique<Theme>(Settings::Theme::Light);
    m_showcase = std::make_unique<Showcase>();
    m_showcase->window().resize(m_least);
    QVERIFY(m_showcase->connectPrinter());
    fill();
    // A message takes its part as well.
    m_showcase->showMessage();
    QCOMPARE(m_showcase->window().size(), m_least);
}

void TestSmallWindow::cleanupTestCase()
{
    m_showcase.reset();
}

/// More than fits, everywhere.
void TestSmallWindow::fill()
{
    QStringList paths;
    for (int number = 0; number < 9; ++number) {
        paths << m_prints.filePath(u"part%1.gcode"_s.arg(number));
        QFile file(paths.last());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("G28\n") > 0);
    }
    m_showcase->settings().setRecentFiles(paths);
    m_showcase->settings().setFavouriteFolders({m_prints.path()});
}

void TestSmallWindow::filesScrollOnce_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("list");
    QTest::newRow("recent") << u"files.recent"_s << u"recentFiles"_s;
    QTest::newRow("folders") << u"files.folders"_s << u"folderFiles"_s;
    QTest::newRow("card") << u"files.card"_s << u"cardFiles"_s;
}

void TestSmallWindow::filesScrollOnce()
{
    QFETCH(QString, page);
    QFETCH(QString, list);
    m_showcase->trigger(QLatin1StringView(page.toLatin1()));
    const auto *view = files()->findChild<QAbstractItemView *>(list);
    QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() && view->model()->rowCount() > 2, 20000);
    QTRY_VERIFY(view->verticalScrollBar()->isVisible());
    QCOMPARE(m_showcase->window().size(), m_least);
    QTRY_VERIFY(!files()->findChild<QScrollArea *>()->verticalScrollBar()->isVisible());
    QVERIFY(view->viewport()->height() >= view->sizeHintForRow(0)); // one can be read
    for (const QAbstractButton *button : files()->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->visibleRegion().boundingRect() == button->rect(),
                     qPrintable(button->objectName()));
    }
}

// Whoever clicks through the pages finds the next one where it was.
void TestSmallWindow::pagesMoveNothing()
{
    const auto *choice = files()->findChild<QWidget *>(u"filesChoice"_s);
    m_showcase->trigger("files.recent"_L1);
    Showcase::settle();
    const QPoint place = choice->mapToGlobal(QPoint(0, 0));
    for (const QLatin1StringView page : {"files.folders"_L1, "files.card"_L1, "files.recent"_L1}) {
        m_showcase->trigger(page);
        QTest::qWait(100); // the columns are fitted with a delay
        QCOMPARE(choice->mapToGlobal(QPoint(0, 0)), place);
    }
}

void TestSmallWindow::saysWhyThereIsNothingToConnectTo_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"cs"_s, u"zh_CN"_s})
        QTest::newRow(qPrintable(language)) << language;
}

// Without scrolling: whoever does not see it does not know that there is something to scroll to.
void TestSmallWindow::saysWhyThereIsNothingToConnectTo()
{
    QFETCH(QString, language);
    Languages languages;
    languages.use(language);
    Showcase showcase;
    showcase.window().resize(m_least);
    Showcase::settle();
    const auto *ports = showcase.window().findChild<QComboBox *>(u"port"_s);
    if (ports->currentIndex() >= 0)
        QSKIP("A USB serial device is plugged in here.");
    const auto *why = showcase.window().findChild<QLabel *>(u"noPort"_s);
    QVERIFY(!why->text().isEmpty());
    QCOMPARE(why->visibleRegion().boundingRect(), why->rect());
    QVERIFY(why->mapToGlobal(QPoint()).y() > ports->mapToGlobal(QPoint()).y());
    QCOMPARE(showcase.window().size(), m_least);
}

QTEST_MAIN(TestSmallWindow)
#include "tst_smallwindow.moc"
