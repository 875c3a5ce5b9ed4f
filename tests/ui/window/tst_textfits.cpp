// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/elidedlabel.h"
#include "common/format.h"
#include "common/theme.h"
#include "languages.h"
#include "settings/settings.h"
#include "ui/showcase.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionGroupBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gantry;

namespace {

constexpr int SmallWidth = 960;
constexpr int Tolerance = 1; // pixels: rounding of fonts

QString nameOfWidget(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *each = widget; each && path.size() < 3; each = each->parentWidget()) {
        const QString name = each->objectName();
        path.prepend(QString::fromLatin1(each->metaObject()->className())
                     + (name.isEmpty() ? QString() : u'#' + name));
    }
    return path.join(u" > "_s);
}

QString withoutMnemonic(QString text)
{
    text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
    return text;
}

int widthOf(const QWidget *widget, const QString &text)
{
    return widget->fontMetrics().size(Qt::TextSingleLine, withoutMnemonic(text)).width();
}

/// What is behind the edge of a scroll area comes into view with it, but only upwards and downwards.
bool scrollsSideways(const QWidget *widget)
{
    for (const QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(each);
        if (area && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            return qobject_cast<const QScrollArea *>(area) == nullptr;
    }
    return false;
}

/// The room in pixels for the words of a button beside its icon; none for those that paint themselves.
std::optional<int> roomOf(const QAbstractButton *button)
{
    QStyleOptionButton option;
    option.initFrom(button);
    option.text = button->text();
    option.icon = button->icon();
    option.iconSize = button->iconSize();
    const QStyle *style = button->style();
    const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
    if (qobject_cast<const QCheckBox *>(button))
        return style->subElementRect(QStyle::SE_CheckBoxContents, &option, button).width() - icon;
    if (qobject_cast<const QRadioButton *>(button))
        return style->subElementRect(QStyle::SE_RadioButtonContents, &option, button).width()
               - icon;
    if (qobject_cast<const QPushButton *>(button) || qobject_cast<const QToolButton *>(button))
        return button->width() - icon - 4; // the frame
    return std::nullopt;
}

} // namespace

/// Every word of the window and its dialogs is to be seen in every language, measured with the widgets' own fonts.
class TestTextFits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fits_data();
    void fits();

private:
    void check(QWidget *root);
    void checkLabel(const QLabel *label);
    void checkButton(const QAbstractButton *button);
    void checkCombo(const QComboBox *combo);
    void checkField(const QWidget *widget);
    void checkTabs(const QTabBar *bar);
    void checkHeader(const QHeaderView *header);
    void checkList(const QListWidget *list);
    void checkEdges(const QWidget *widget);
    void checkWindow();
    void checkDialogs();
    void need(const QWidget *widget, int needed, int there, const QString &text,
              const char *what = "words");

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<Showcase> m_showcase;
    QStringList m_problems;
    QString m_place;
};

void TestTextFits::initTestCase()
{
    m_theme = std::make_unique<Theme>(Settings::Theme::Light);
}

void TestTextFits::need(const QWidget *widget, int needed, int there, const QString &text,
                        const char *what)
{
    if (needed <= there + Tolerance)
        return;
    const QString problem = u"%1: %2: \"%3\" (%4) needs %5, has %6"_s
                                .arg(m_place, nameOfWidget(widget), text, QString::fromLatin1(what))
                                .arg(needed)
                                .arg(there);
    if (!m_problems.contains(problem))
        m_problems.append(problem);
}

void TestTextFits::checkLabel(const QLabel *label)
{
    // These give way on purpose, and show the whole in their tooltip.
    if (qobject_cast<const ElidedLabel *>(label) || label->text().isEmpty())
        return;
    if (!label->wordWrap()) {
        need(label, label->sizeHint().width(), label->width(), label->text());
        need(label, label->sizeHint().height(), label->height(), label->text(), "height");
        return;
    }
    need(label, label->heightForWidth(label->width()), label->height(), label->text(), "height");
    if (Qt::mightBeRichText(label->text()))
        return;
    // Chinese is broken between any two characters.
    if (QLocale().language() == QLocale::Chinese)
        return;
    for (const QString &word : label->text().split(QRegularExpression(u"[\\s/\\\\-]"_s)))
        need(label, widthOf(label, word), label->contentsRect().width(), word);
}

void TestTextFits::checkButton(const QAbstractButton *button)
{
    if (button->text().isEmpty())
        return;
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return;
    if (const std::optional<int> room = roomOf(button))
        need(button, widthOf(button, button->text()), *room, button->text());
    else
        need(button, button->minimumSizeHint().width(), button->width(), button->text());
    need(button, button->fontMetrics().height(), button->height(), button->text(), "height");
}

void TestTextFits::checkCombo(const QComboBox *combo)
{
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.editable = combo->isEditable();
    const int room
        = combo->style()
              ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo)
              .width();
    // An own text can be moved in with the keys; chosen ones must be read at once, or in the tooltip.
    if (!combo->isEditable() && !combo->toolTip().contains(combo->currentText()))
        need(combo, widthOf(combo, combo->currentText()), room, combo->currentText());
}

void TestTextFits::checkField(const QWidget *widget)
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
        const bool inner = qobject_cast<const QAbstractSpinBox *>(edit->parentWidget());
        const QString text = inner ? edit->text() : edit->placeholderText();
        if (inner || edit->text().isEmpty())
            need(edit, widthOf(edit, text), edit->width(), text);
    } else if (const auto *group = qobject_cast<const QGroupBox *>(widget)) {
        need(group, widthOf(group, group->title()), group->width() - 8, group->title());
    }
}

void TestTextFits::checkTabs(const QTabBar *bar)
{
    for (int i = 0; i < bar->count(); ++i) {
        const QRect tab = bar->tabRect(i);
        const int icon = bar->tabIcon(i).isNull() ? 0 : bar->iconSize().width() + 4;
        need(bar, widthOf(bar, bar->tabText(i)) + icon, tab.width() - 4, bar->tabText(i));
        // In a small window arrows bring the last one into view; its name is whole all the same.
        const bool scrolls = bar->usesScrollButtons() && bar->window()->width() == SmallWidth;
        if (!scrolls)
            need(bar, tab.right(), bar->width(), bar->tabText(i), "tabs");
    }
}

void TestTextFits::checkHeader(const QHeaderView *header)
{
    if (header->orientation() == Qt::Vertical)
        return;
    for (int i = 0; i < header->count(); ++i) {
        const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
        if (!header->isSectionHidden(i))
            need(header, widthOf(header, text) + 4, header->sectionSize(i), text);
    }
}

void TestTextFits::checkList(const QListWidget *list)
{
    for (int i = 0; i < list->count() && !list->wordWrap(); ++i) {
        const QListWidgetItem *item = list->item(i);
        if (!item->isHidden() && item->toolTip().isEmpty())
            need(list, list->sizeHintForIndex(list->model()->index(i, 0)).width(),
                 list->viewport()->width(), item->text());
    }
}

/// Not beyond the edge of what it is in, however far up that is.
void TestTextFits::checkEdges(const QWidget *widget)
{
    if (scrollsSideways(widget))
        return;
    QRect part(QPoint(), widget->size());
    for (const QWidget *each = widget; !each->isWindow(); each = each->parentWidget()) {
        part.translate(each->pos());
        const QRect room = each->parentWidget()->rect();
        need(widget, part.right(), room.right(), nameOfWidget(each->parentWidget()), "edge");
        need(widget, -part.left(), 0, nameOfWidget(each->parentWidget()), "left edge");
    }
}

void TestTextFits::check(QWidget *root)
{
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != root->window())
            continue;
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (label)
            checkLabel(label);
        if (button)
            checkButton(button);
        if (const auto *combo = qobject_cast<QComboBox *>(widget))
            checkCombo(combo);
        if (const auto *bar = qobject_cast<QTabBar *>(widget))
            checkTabs(bar);
        if (const auto *header = qobject_cast<QHeaderView *>(widget))
            checkHeader(header);
        if (const auto *list = qobject_cast<QListWidget *>(widget))
            checkList(list);
        checkField(widget);
        if (label || button)
            checkEdges(widget);
    }
}

void TestTextFits::checkWindow()
{
    const QString state = m_place;
    for (const QSize size : {QSize(1280, 800), QSize(SmallWidth, 640)}) {
        m_showcase->window().resize(size);
        for (int tab = 0; tab < m_showcase->tabCount(); ++tab) {
            m_showcase->showTab(tab);
            m_place = u"%1, %2 wide, tab %3"_s.arg(state).arg(size.width()).arg(tab);
            need(&m_showcase->window(), m_showcase->window().width(), size.width(), state,
                 "window");
            check(&m_showcase->window());
        }
    }
}

void TestTextFits::checkDialogs()
{
    for (const Showcase::Dialog dialog : Showcase::dialogs()) {
        QWidget *opened
            = dialog == Showcase::Dialog::DoctorFailed ? nullptr : m_showcase->open(dialog);
        for (int page = 0; opened && page < m_showcase->pageCount(opened); ++page) {
            m_showcase->showPage(opened, page);
            m_place = u"%1, page %2"_s.arg(Showcase::nameOf(dialog)).arg(page);
            check(opened);
        }
        if (opened)
            m_showcase->close(opened);
    }
}

void TestTextFits::fits_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"cs"_s, u"zh_CN"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void TestTextFits::fits()
{
    QFETCH(QString, language);
    m_problems.clear();
    m_languages = std::make_unique<Languages>();
    m_languages->use(language);
    QLocale::setDefault(QLocale(language));
    m_showcase = std::make_unique<Showcase>();
    m_place = u"start"_s;
    checkWindow();
    m_showcase->showMessage();
    QVERIFY(m_showcase->connectPrinter());
    m_place = u"ready"_s;
    checkWindow();
    QVERIFY(m_showcase->startPrint());
    m_place = u"printing"_s;
    checkWindow();
    // A long print that ends the other day: the header must not make the window wider.
    const QDateTime now(QDate(2026, 3, 2), QTime(12, 0));
    m_showcase->window()
        .findChild<QLabel *>(u"stateLeft"_s)
        ->setText(QCoreApplication::translate("gantry::HeaderBar", "%1 left")
                      .arg(Format::duration(35 * 3600 * 1000 + 50 * 60'000)));
    m_showcase->window()
        .findChild<QLabel *>(u"stateDone"_s)
        ->setText(Format::clockBand(now.addDays(1).addSecs(11 * 3600), 3 * 3600'000, now));
    QVERIFY2(m_showcase->window().minimumSizeHint().width() <= SmallWidth,
             qPrintable(QString::number(m_showcase->window().minimumSizeHint().width())));
    checkDialogs();
    m_showcase.reset();
    for (const QString &problem : std::as_const(m_problems))
        qWarning("%s", qPrintable(problem));
    QCOMPARE(m_problems.size(), 0);
}

QTEST_MAIN(TestTextFits)
#include "tst_textfits.moc"
