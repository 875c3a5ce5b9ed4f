// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/card.h"
#include "common/gantrystyle.h"
#include "common/theme.h"
#include "common/themecolors.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gantry;

/// What the style decides, measured on real widgets.
class TestGantryStyle final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fieldsAreSeen_data();
    void fieldsAreSeen();
    void animationsAreShort();
    void titlesBeginWhereTheirColumnDoes();
    void focusRingGoesAroundTheIcon();
    void marksOfMessageBoxesFollowTheTheme();
    void cardShowsWordsThatWrapWhole();

private:
    GantryStyle *m_style = nullptr; // of the application
};

void TestGantryStyle::initTestCase()
{
    m_style = new GantryStyle;
    QApplication::setStyle(m_style);
}

void TestGantryStyle::fieldsAreSeen_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        for (const char *kind : {"text", "table", "list"})
            QTest::addRow("%s, %s", kind, dark ? "dark" : "light")
                << QString::fromLatin1(kind) << dark;
    }
}

void TestGantryStyle::fieldsAreSeen()
{
    QFETCH(QString, kind);
    QFETCH(bool, dark);
    const ThemeColors &colors = dark ? ThemeColors::darkTheme() : ThemeColors::light();
    QApplication::setPalette(colors.palette());
    QWidget window;
    QWidget *field = nullptr;
    if (kind == u"text"_s)
        field = new QPlainTextEdit(&window);
    else if (kind == u"table"_s)
        field = new QTableWidget(3, 3, &window);
    else
        field = new QListWidget(&window);
    window.resize(300, 200);
    field->setGeometry(50, 50, 200, 100);
    window.show();
    const QImage image = window.grab().toImage();
    const auto at = [&image](int x, int y) {
        return image.pixelColor(QPoint(x, y) * int(image.devicePixelRatio()));
    };
    // The middle of its lower edge.
    const QColor edge = at(150, 149);
    QVERIFY2(contrastRatio(edge, colors.window) >= 3, qPrintable(edge.name()));
    QVERIFY2(contrastRatio(edge, colors.surface) >= 3, qPrintable(edge.name()));
    field->setEnabled(false);
    const QColor quiet
        = window.grab().toImage().pixelColor(QPoint(150, 149) * int(image.devicePixelRatio()));
    QCOMPARE(quiet, colors.line);
}

void TestGantryStyle::animationsAreShort()
{
    m_style->setReducesMotion(false);
    const int duration = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    QVERIFY(duration > 0 && duration <= 150);
    m_style->setReducesMotion(true);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

void TestGantryStyle::titlesBeginWhereTheirColumnDoes()
{
    QTableWidget table(3, 3);
    table.show();
    QVERIFY(table.horizontalHeader()->defaultAlignment() & Qt::AlignLeft);
}

void TestGantryStyle::focusRingGoesAroundTheIcon()
{
    QStyleOptionViewItem item;
    item.rect = QRect(0, 0, 200, 20);
    item.features = QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasDisplay;
    item.decorationSize = QSize(16, 16);
    item.text = u"Words"_s;
    QCOMPARE(QApplication::style()->subElementRect(QStyle::SE_ItemViewItemFocusRect, &item),
             item.rect);
}

void TestGantryStyle::marksOfMessageBoxesFollowTheTheme()
{
    Theme theme(Settings::Theme::Light);
    m_style = nullptr; // the theme has one of its own
    QMessageBox box(QMessageBox::Question, u"Title"_s, u"Words"_s);
    box.show();
    const QImage light = box.iconPixmap().toImage();
    theme.setChoice(Settings::Theme::Dark);
    const QImage dark = box.iconPixmap().toImage();
    QVERIFY(!light.isNull() && light != dark);
    const ThemeColors &colors = ThemeColors::darkTheme();
    double best = 0;
    for (int y = 0; y < dark.height(); ++y) {
        for (int x = 0; x < dark.width(); ++x) {
            const QColor color = dark.pixelColor(x, y);
            if (color.alpha() == 255)
                best = std::max(best, contrastRatio(color, colors.window));
        }
    }
    QVERIFY2(best >= 3, qPrintable(QString::number(best)));
}

void TestGantryStyle::cardShowsWordsThatWrapWhole()
{
    Card card(u"Title"_s);
    auto *words = new QLabel(u"Some words that need two lines and are to be read"_s);
    words->setWordWrap(true);
    auto *column = new QVBoxLayout(card.content());
    column->addWidget(words);
    card.resize(220, 400);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    QVERIFY(words->heightForWidth(words->width()) > words->fontMetrics().lineSpacing());
    card.resize(220, card.minimumSizeHint().height());
    QCoreApplication::sendPostedEvents();
    QVERIFY(!card.findChild<QScrollArea *>()->verticalScrollBar()->isVisible());
}

QTEST_MAIN(TestGantryStyle)
#include "tst_gantrystyle.moc"
