// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/buttonvariant.h"
#include "common/card.h"
#include "common/gantrystyle.h"
#include "common/metrics.h"
#include "common/slidervalue.h"
#include "common/strongweight.h"
#include "common/theme.h"
#include "common/themecolors.h"
#include "control/segmentedcontrol.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOption>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gantry;

namespace {

/// A text, a table or a list in the middle of a window of 300 by 200.
QFrame *addField(const QString &kind, QWidget &window)
{
    QFrame *field = nullptr;
    if (kind == u"text"_s)
        field = new QPlainTextEdit(&window);
    else if (kind == u"table"_s)
        field = new QTableWidget(3, 3, &window);
    else
        field = new QListWidget(&window);
    window.resize(300, 200);
    field->setGeometry(50, 50, 200, 100);
    return field;
}

} // namespace

/// What the style decides, measured on real widgets.
class TestGantryStyle final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fieldsAreSeen_data();
    void fieldsAreSeen();
    void cornersOfFieldsAreClosed_data();
    void cornersOfFieldsAreClosed();
    void animationsAreShort();
    void titlesBeginWhereTheirColumnDoes();
    void focusRingGoesAroundTheIcon();
    void marksOfMessageBoxesFollowTheTheme();
    void cardShowsWordsThatWrapWhole();
    void wordsOfAFormStandOnOneLine_data();
    void wordsOfAFormStandOnOneLine();
    void controlsOfARowAreEquallyHigh();
    void wordsOfFieldsBeginAtOnePlace();
    void theStripOfAScrollBarIsNoColumn();
    void theChosenTabAndItsPageAreOneSheet();
    void theQuestionStandsOut();
    void rowsOfSeveralLinesKeepTheirDistance();
    void chineseHeadingsAreBold();
    void anUnknownValueFillsNoGroove_data();
    void anUnknownValueFillsNoGroove();

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
    QFrame *field = addField(kind, window);
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

void TestGantryStyle::cornersOfFieldsAreClosed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("scale"); // of the font
    for (const double scale : {1.0, 1.5, 2.0}) {
        for (const char *kind : {"text", "table", "list"})
            QTest::addRow("%s, %g", kind, scale) << QString::fromLatin1(kind) << scale;
    }
}

// The frame is round, and what it is around is square.
void TestGantryStyle::cornersOfFieldsAreClosed()
{
    QFETCH(QString, kind);
    QFETCH(double, scale);
    QApplication::setPalette(ThemeColors::light().palette());
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale);
    QWidget window;
    window.setFont(font);
    QFrame *field = addField(kind, window);
    window.show();
    QImage frame(field->size(), QImage::Format_RGB32);
    frame.fill(ThemeColors::light().window);
    QPainter painter(&frame);
    QStyleOptionFrame option;
    option.initFrom(field);
    option.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    QApplication::style()->drawPrimitive(QStyle::PE_Frame, &option, &painter, field);
    painter.end();
    field->clearFocus();
    const QImage whole = field->grab().toImage();
    const int side = font.pointSize(); // more than the corner
    const ThemeColors &colors = ThemeColors::light();
    int seen = 0;
    for (const int left : {0, field->width() - side}) {
        for (const int top : {0, field->height() - side}) {
            for (int x = left; x < left + side; ++x) {
                for (int y = top; y < top + side; ++y) {
                    const QColor line = frame.pixelColor(x, y);
                    if (line == colors.window || line == colors.surface)
                        continue;
                    ++seen;
                    QCOMPARE(whole.pixelColor(x, y), line);
                }
            }
        }
    }
    QVERIFY(seen > 4 * side);
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
    const auto inkBegins = [&table](const QRect &area) {
        const QImage image = table.viewport()->parentWidget()->grab(area).toImage();
        const QColor paper = image.pixelColor(2, image.height() / 2);
        for (int x = 2; x < image.width(); ++x) {
            for (int y = 2; y < image.height() - 2; ++y) {
                if (contrastRatio(image.pixelColor(x, y), paper) > 2)
                    return x;
            }
        }
        return -1;
    };
    table.verticalHeader()->hide();
    table.setHorizontalHeaderItem(1, new QTableWidgetItem(u"H"_s));
    table.setItem(1, 1, new QTableWidgetItem(u"H"_s));
    const QRect cell = table.visualItemRect(table.item(1, 1));
    const QRect title(cell.left(), 0, cell.width() - 2, table.horizontalHeader()->height());
    const QPoint corner = table.viewport()->pos();
    const int words = inkBegins(cell.adjusted(0, 0, -2, -2).translated(corner));
    QVERIFY(words > 0);
    QCOMPARE(inkBegins(title.translated(corner.x(), table.horizontalHeader()->y())), words);
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

void TestGantryStyle::wordsOfAFormStandOnOneLine_data()
{
    QTest::addColumn<int>("pixels");
    for (const int pixels : {11, 12, 13, 14, 15, 16, 17, 20, 24})
        QTest::addRow("%d", pixels) << pixels;
}

void TestGantryStyle::wordsOfAFormStandOnOneLine()
{
    QFETCH(int, pixels);
    QWidget window;
    QFont font = window.font();
    font.setPixelSize(pixels);
    window.setFont(font);
    auto *form = new QFormLayout(&window);
    auto *label = new QLabel(u"Width"_s);
    auto *field = new QLineEdit(u"Words"_s);
    form->addRow(label, field);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(label->geometry().height(), field->geometry().height());
    QCOMPARE(label->geometry().top(), field->geometry().top());
}

void TestGantryStyle::controlsOfARowAreEquallyHigh()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *tool = new QToolButton;
    tool->setText(u"Words"_s);
    QList<QWidget *> controls{new QPushButton(u"Words"_s), new QLineEdit, new QComboBox,
                              new QSpinBox, tool};
    controls << new SegmentedControl({u"1"_s, u"10"_s});
    for (QWidget *control : std::as_const(controls))
        row->addWidget(control);
    auto *flat = new QToolButton;
    flat->setText(u"Words"_s);
    setButtonVariant(flat, ButtonVariant::Quiet);
    row->addWidget(flat);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const QWidget *control : std::as_const(controls))
        QCOMPARE(control->sizeHint().height(), controlHeight(control));
    QVERIFY(flat->sizeHint().height() < controlHeight(flat)); // it makes no title bar higher
}

void TestGantryStyle::wordsOfFieldsBeginAtOnePlace()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *line = new QLineEdit(u"H"_s);
    auto *fixed = new QComboBox;
    auto *free = new QComboBox;
    free->setEditable(true);
    for (QComboBox *box : {fixed, free})
        box->addItem(u"H"_s);
    auto *number = new QSpinBox;
    number->setPrefix(u"H"_s);
    const QList<QWidget *> fields{line, fixed, free, number};
    for (QWidget *field : fields)
        column->addWidget(field);
    auto *elsewhere = new QPushButton;
    column->addWidget(elsewhere);
    window.show();
    elsewhere->setFocus(); // a field with the keyboard has its words marked
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSet<int> begins;
    for (QWidget *field : fields) {
        const QImage image = field->grab().toImage();
        const int middle = image.height() / 2;
        const QColor paper = image.pixelColor(3, middle);
        int x = 3;
        while (x < image.width() - 1 && contrastRatio(image.pixelColor(x, middle), paper) < 2)
            ++x;
        begins.insert(x);
    }
    QCOMPARE(begins.size(), 1);
}

void TestGantryStyle::theStripOfAScrollBarIsNoColumn()
{
    QListWidget list;
    for (int i = 0; i < 100; ++i)
        list.addItem(QString::number(i));
    list.resize(100, 100);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const QScrollBar *bar = list.verticalScrollBar();
    QVERIFY(bar->isVisible());
    const QPoint below = bar->mapTo(&list, QPoint(bar->width() / 2, bar->height() - 2));
    QCOMPARE(list.grab().toImage().pixelColor(below), list.palette().color(QPalette::Base));
}

void TestGantryStyle::theChosenTabAndItsPageAreOneSheet()
{
    QTabWidget tabs;
    tabs.addTab(new QWidget, u"Words"_s);
    tabs.resize(200, 150);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tabs));
    const QImage image = tabs.grab().toImage();
    const QRect tab = tabs.tabBar()->tabRect(0);
    const QPoint inTab = tabs.tabBar()->mapTo(&tabs, tab.topLeft() + QPoint(tab.width() / 2, 3));
    QCOMPARE(image.pixelColor(inTab), image.pixelColor(100, 100));
}

void TestGantryStyle::theQuestionStandsOut()
{
    QMessageBox box(QMessageBox::Question, u"Title"_s, u"Delete it?"_s);
    box.setInformativeText(u"It cannot be brought back."_s);
    box.show();
    const auto weight = [&box](const char *name) {
        return box.findChild<QLabel *>(QString::fromLatin1(name))->font().weight();
    };
    QVERIFY(weight("qt_msgbox_label") > weight("qt_msgbox_informativelabel"));
    const auto *question = box.findChild<QLabel *>(u"qt_msgbox_label"_s);
    QVERIFY(question->width() >= question->sizeHint().width());
}

void TestGantryStyle::rowsOfSeveralLinesKeepTheirDistance()
{
    QListWidget list;
    list.addItems({u"One line"_s, u"Two\nlines"_s});
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const int line = list.fontMetrics().height();
    const int around = list.visualItemRect(list.item(0)).height() - line;
    const int aroundTwo = list.visualItemRect(list.item(1)).height() - 2 * line;
    QVERIFY2(std::abs(around - aroundTwo) <= 1, qPrintable(u"%1 %2"_s.arg(around).arg(aroundTwo)));
}

void TestGantryStyle::chineseHeadingsAreBold()
{
    QCOMPARE(strongWeight(u"Connection"_s), QFont::DemiBold);
    QCOMPARE(strongWeight(u"Gantry 启动时"_s), QFont::Bold); // both scripts alike
    QCOMPARE(Card(u"连接"_s).findChild<QLabel *>()->font().weight(), QFont::Bold);
}

void TestGantryStyle::anUnknownValueFillsNoGroove_data()
{
    QTest::addColumn<bool>("enabled");
    QTest::newRow("enabled") << true;
    QTest::newRow("disabled") << false;
}

void TestGantryStyle::anUnknownValueFillsNoGroove()
{
    QFETCH(bool, enabled);
    QSlider slider(Qt::Horizontal);
    slider.setEnabled(enabled);
    slider.resize(200, 20);
    slider.setRange(0, 100);
    slider.setValue(50);
    const auto colorAt = [&slider](double part) {
        const QImage image = slider.grab().toImage();
        return image.pixelColor(int(image.width() * part), image.height() / 2);
    };
    QVERIFY(colorAt(0.25) != colorAt(0.75));
    setValueKnown(&slider, false);
    QCOMPARE(colorAt(0.25), colorAt(0.75));
    setValueKnown(&slider, true);
    QVERIFY(colorAt(0.25) != colorAt(0.75));
}

QTEST_MAIN(TestGantryStyle)
#include "tst_gantrystyle.moc"
