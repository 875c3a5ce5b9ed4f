// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/theme.h"
#include "settings/settings.h"
#include "ui/showcase.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;
using namespace gantry;

namespace {

/// A place that lists all that is wrong in one run.
QString nameOfWidget(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *each = widget; each && path.size() < 4; each = each->parentWidget()) {
        const QString name = each->objectName();
        path.prepend(QString::fromLatin1(each->metaObject()->className())
                     + (name.isEmpty() ? QString() : u'#' + name));
    }
    return path.join(u" > "_s);
}

/// Parts Qt makes inside of a control, which speaks for them.
bool isInnerPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const bool bar = qobject_cast<const QScrollBar *>(widget);
    const bool viewport = qobject_cast<const QAbstractScrollArea *>(parent)
                          && widget->objectName().startsWith(u"qt_scrollarea"_s);
    const bool corner = widget->inherits("QTableCornerButton");
    return bar || viewport || corner || qobject_cast<const QHeaderView *>(widget)
           || qobject_cast<const QAbstractSpinBox *>(parent)
           || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
           || qobject_cast<const QTabBar *>(parent) || widget->objectName().startsWith(u"qt_"_s);
}

/// Everything shown in this window, but not in its dialogs.
QWidgetList shownIn(QWidget *root)
{
    QWidgetList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == root->window() && !isInnerPart(widget))
            found.append(widget);
    }
    return found;
}

bool hasValue(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget)
           || qobject_cast<const QAbstractSlider *>(widget)
           || qobject_cast<const QAbstractSpinBox *>(widget)
           || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
           || qobject_cast<const QPlainTextEdit *>(widget)
           || qobject_cast<const QProgressBar *>(widget)
           || qobject_cast<const QAbstractItemView *>(widget);
}

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0;
}

/// Words without mnemonics and markup, as they are heard.
QString spoken(QString text)
{
    if (Qt::mightBeRichText(text))
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
    return text.simplified();
}

QString heard(QWidget *widget, QAccessible::Text part)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(part).simplified() : QString();
}

/// Of a group of choices the Tab key stops at one, the arrows do the rest.
bool stopsAtAnother(QWidget *widget, const QSet<QWidget *> &reached)
{
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    if (!button)
        return false;
    const bool exclusive
        = button->autoExclusive() || (button->group() && button->group()->exclusive());
    if (!exclusive)
        return false;
    const QList<QAbstractButton *> members
        = button->group() ? button->group()->buttons()
                          : widget->parentWidget()->findChildren<QAbstractButton *>();
    return std::any_of(members.begin(), members.end(),
                       [&reached](QAbstractButton *member) { return reached.contains(member); });
}

} // namespace

/// What somebody who listens to the window, or has only a keyboard, gets of each widget of the window and its dialogs.
class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void window_data();
    void window();
    void dialogs_data();
    void dialogs();

private:
    void check(QWidget *root);
    void checkNames(QWidget *root);
    void checkWords(QWidget *root);
    void checkKeys(QWidget *root);
    void checkOrder(const QWidgetList &stops);
    [[nodiscard]] QWidgetList stopsOfTheTabKey(QWidget *root);
    [[nodiscard]] bool isFine() const;
    void report(const QWidget *widget, const char *what, const QString &detail = {});

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Showcase> m_showcase;
    QStringList m_problems;
    QString m_place;
};

void TestAccessibility::initTestCase()
{
    m_theme = std::make_unique<Theme>(Settings::Theme::Light);
    m_showcase = std::make_unique<Showcase>();
    QVERIFY(QTest::qWaitForWindowActive(&m_showcase->window()));
}

void TestAccessibility::cleanupTestCase()
{
    m_showcase.reset();
}

void TestAccessibility::report(const QWidget *widget, const char *what, const QString &detail)
{
    const QString problem
        = u"%1: %2: %3 %4"_s.arg(m_place, nameOfWidget(widget), QString::fromLatin1(what), detail);
    if (!m_problems.contains(problem))
        m_problems.append(problem);
}

bool TestAccessibility::isFine() const
{
    for (const QString &problem : m_problems)
        qWarning("%s", qPrintable(problem));
    return m_problems.isEmpty();
}

void TestAccessibility::check(QWidget *root)
{
    checkNames(root);
    checkWords(root);
    checkKeys(root);
}

void TestAccessibility::checkNames(QWidget *root)
{
    for (QWidget *widget : shownIn(root)) {
        // What has a proxy hands the keyboard on to it.
        if (!hasValue(widget) && (!takesTab(widget) || widget->focusProxy()))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface) {
            report(widget, "nothing for a screen reader");
            continue;
        }
        if (heard(widget, QAccessible::Name).isEmpty())
            report(widget, "no name");
        // Qt calls an area that scrolls by the keys a client; its name says what is in it.
        const bool scrolls = qobject_cast<QScrollArea *>(widget);
        const QAccessible::Role role = interface->role();
        if (role == QAccessible::NoRole || (role == QAccessible::Client && !scrolls))
            report(widget, "no role");
        if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            if (button->text().isEmpty() && button->toolTip().isEmpty())
                report(widget, "an icon without a tooltip");
        }
    }
}

// What stands there must be among what is heard: a name in its place hides it.
void TestAccessibility::checkWords(QWidget *root)
{
    for (QWidget *widget : shownIn(root)) {
        QString shown;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            shown = label->text();
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            shown = button->text();
        const QString words = spoken(shown);
        const QString name = heard(widget, QAccessible::Name);
        // "X+" and "–" are signs and not words; the name says in words what they mean.
        const bool isSign = words.size() < (qobject_cast<QAbstractButton *>(widget) ? 3 : 2);
        if (!words.isEmpty() && !isSign && !name.contains(words, Qt::CaseInsensitive))
            report(widget,
                   "shows one thing and says another:", u"\"%1\", \"%2\""_s.arg(words, name));
        const bool progress = qobject_cast<QProgressBar *>(widget);
        const bool valued = progress || qobject_cast<QAbstractSlider *>(widget)
                            || qobject_cast<QAbstractSpinBox *>(widget);
        if (valued && heard(widget, QAccessible::Value).isEmpty()) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            if (!interface->valueInterface()
                || !interface->valueInterface()->currentValue().isValid())
                report(widget, "a value nobody hears");
        }
    }
}

QWidgetList TestAccessibility::stopsOfTheTabKey(QWidget *root)
{
    QWidgetList stops;
    QWidget *target = root->window();
    target->activateWindow();
    target->setFocus();
    for (int key = 0; key < 400; ++key) {
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(before ? before : target, Qt::Key_Tab);
        QWidget *after = QApplication::focusWidget();
        if (after && after == before && stops.size() > 1) {
            report(after, "the Tab key goes no further");
            break;
        }
        if (!after || stops.contains(after))
            break;
        stops.append(after);
    }
    return stops;
}

void TestAccessibility::checkKeys(QWidget *root)
{
    const QWidgetList stops = stopsOfTheTabKey(root);
    const QSet<QWidget *> reached(stops.begin(), stops.end());
    for (QWidget *widget : shownIn(root)) {
        const bool control = hasValue(widget) && !qobject_cast<QProgressBar *>(widget);
        if (!control || !widget->isEnabled() || reached.contains(widget))
            continue;
        const QWidget *proxy = widget->focusProxy();
        if (proxy && reached.contains(const_cast<QWidget *>(proxy)))
            continue;
        if (!stopsAtAnother(widget, reached))
            report(widget,
                   takesTab(widget) ? "the Tab key does not come here" : "no key comes here");
    }
    checkOrder(stops);
}

/// Within one container nobody is sent back up in the same column.
void TestAccessibility::checkOrder(const QWidgetList &stops)
{
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QWidget *from = stops.at(i - 1);
        const QWidget *to = stops.at(i);
        if (from->parentWidget() != to->parentWidget())
            continue;
        const QRect a = from->geometry();
        const QRect b = to->geometry();
        const bool above = b.bottom() < a.top() && b.left() <= a.right();
        const bool before = b.right() < a.left() && b.top() < a.bottom() && a.top() < b.bottom();
        if (above || before)
            report(to, "comes after what is behind it:", nameOfWidget(from));
    }
}

void TestAccessibility::window_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("not connected") << 0;
    QTest::newRow("message") << 1;
    QTest::newRow("ready") << 2;
    QTest::newRow("printing") << 3;
}

void TestAccessibility::window()
{
    QFETCH(int, state);
    m_problems.clear();
    if (state == 1)
        m_showcase->showMessage();
    if (state == 2)
        QVERIFY(m_showcase->connectPrinter());
    if (state == 3)
        QVERIFY(m_showcase->startPrint());
    for (int tab = 0; tab < m_showcase->tabCount(); ++tab) {
        m_showcase->showTab(tab);
        m_place = u"tab %1"_s.arg(tab);
        check(&m_showcase->window());
    }
    QVERIFY(isFine());
}

void TestAccessibility::dialogs_data()
{
    QTest::addColumn<Showcase::Dialog>("dialog");
    for (const Showcase::Dialog dialog : Showcase::dialogs())
        QTest::newRow(qPrintable(Showcase::nameOf(dialog))) << dialog;
}

void TestAccessibility::dialogs()
{
    QFETCH(Showcase::Dialog, dialog);
    m_problems.clear();
    if (dialog == Showcase::Dialog::DoctorFailed)
        return; // the printer is connected
    QWidget *opened = m_showcase->open(dialog);
    QVERIFY(opened);
    for (int page = 0; page < m_showcase->pageCount(opened); ++page) {
        m_showcase->showPage(opened, page);
        m_place = u"page %1"_s.arg(page);
        if (dialog == Showcase::Dialog::Palette) {
            // It keeps the keyboard to itself: one field, the arrows choose.
            checkNames(opened);
            checkWords(opened);
        } else {
            check(opened);
        }
    }
    m_showcase->close(opened);
    QVERIFY(isFine());
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
