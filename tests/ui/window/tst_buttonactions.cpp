// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/actionregistry.h"
#include "mainwindow.h"
#include "ui/showcase.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

namespace {

/// Buttons that need no action of the window, by the whole name, and why.
struct Exception
{
    const char *pattern;
    const char *reason;
};
constexpr Exception Exceptions[] = {
    {"qt_.*", "a part of Qt's own widgets"},
    {"Scroll(Left|Right)Button", "a part of Qt's own widgets"},
    {"profileButton", "chooses a value: opens the list of profiles"},
    {"morePresets", "opens a menu whose entries are actions"},
    {"export|panelMenu", "opens a menu whose entries are actions"},
    {"recentMore", "opens the menu of the one file that is chosen"},
    {"ownFilters", "opens a menu whose entries are the filters of one person"},
    {"legend_.*", "a mark of one curve, as many as there are heaters"},
    {"send", "ends what is typed in the field beside it, as Enter does"},
    {"messageDismiss|messageClose|dismissMessage", "belongs to the one message that is shown"},
    {"find.*", "belongs to the text in the field beside it, and has its keys there"},
    {"idle.*|snooze.*|coolDownNow", "belongs to the warning that is shown"},
    {"status.*", "opens the detail of a figure; what is behind it has an action"},
    {"jumpToNewest", "is there only where the list was scrolled"},
};

bool isException(const QString &name)
{
    for (const Exception &exception : Exceptions) {
        const QRegularExpression pattern(
            QRegularExpression::anchoredPattern(QString::fromLatin1(exception.pattern)));
        if (pattern.match(name).hasMatch())
            return true;
    }
    return false;
}

// A mark inside a line edit is a part of that field.
bool isCommand(const QAbstractButton *button)
{
    if (qobject_cast<const QLineEdit *>(button->parentWidget()))
        return false;
    return !qobject_cast<const QCheckBox *>(button) && !qobject_cast<const QRadioButton *>(button);
}

} // namespace

/// One registry: whatever a button of the window does is an action that has a shortcut, if wanted, and is found by name.
class TestButtonActions : public QObject
{
    Q_OBJECT

private slots:
    void everyButtonHasAnAction();
    void everyActionHasAName();

private:
    void check();

    std::unique_ptr<Showcase> m_showcase;
    QSet<QString> m_missing;
    int m_checked = 0;
};

void TestButtonActions::check()
{
    Showcase::settle();
    const MainWindow &window = m_showcase->window();
    const QList<QAction *> registered = window.actions();
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->window() != &window || !isCommand(button)
            || isException(button->objectName()))
            continue;
        ++m_checked;
        QAction *action = actionOf(button);
        if (!action || !registered.contains(action))
            m_missing << u"%1 \"%2\""_s.arg(button->objectName(), button->text());
    }
}

void TestButtonActions::everyButtonHasAnAction()
{
    m_showcase = std::make_unique<Showcase>();
    const auto checkTabs = [this] {
        for (int tab = 0; tab < m_showcase->tabCount(); ++tab) {
            m_showcase->showTab(tab);
            check();
        }
    };
    checkTabs(); // not connected
    QVERIFY(m_showcase->connectPrinter());
    m_showcase->trigger("files.card"_L1);
    checkTabs();
    m_showcase->showMessage();
    check();
    QVERIFY(m_showcase->startPrint());
    checkTabs();
    QVERIFY2(m_missing.isEmpty(), qPrintable(QStringList(m_missing.values()).join(u", "_s)));
    QVERIFY2(m_checked > 100, qPrintable(QString::number(m_checked)));
}

void TestButtonActions::everyActionHasAName()
{
    for (const QAction *action : m_showcase->window().actions()) {
        QVERIFY2(!ActionRegistry::plainText(action).isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(ActionRegistry::groupOf(action->objectName()) != u"Other"_s,
                 qPrintable(action->objectName()));
    }
    m_showcase.reset();
}

QTEST_MAIN(TestButtonActions)
#include "tst_buttonactions.moc"
