// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/galleryquestions.h"

#include "common/actionregistry.h"
#include "ui/gallerycamera.h"
#include "ui/showcase.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int PatienceMs = 20'000;

void click(QWidget &parent, const QString &name)
{
    if (auto *button = parent.findChild<QAbstractButton *>(name))
        button->click();
}

void triggerIn(QWidget &parent, const QString &name)
{
    if (auto *action = parent.findChild<QAction *>(name))
        action->trigger();
}

/// As Escape does.
void leave(QWidget &dialog)
{
    if (auto *shown = qobject_cast<QDialog *>(&dialog))
        shown->reject();
}

void type(QWidget &parent, const QString &name, const QString &text)
{
    auto *edit = parent.findChild<QLineEdit *>(name);
    if (!edit)
        return;
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

GalleryQuestions::GalleryQuestions(Showcase &showcase, const GalleryCamera &camera)
    : m_showcase(showcase)
    , m_camera(camera)
{}

void GalleryQuestions::beforeConnecting() const
{
    shoot(u"reset"_s, [this] {
        PrinterProfile profile;
        profile.resetOnConnect = PrinterProfile::ResetOnConnect::Ask;
        m_showcase.printer().connectPrinter({u"/dev/ttyACM0"_s, 115200, {}}, profile);
    });
}

void GalleryQuestions::whileIdle() const
{
    shoot(u"leave-hot"_s, [this] { m_showcase.window().close(); });
    shoot(u"disconnect-hot"_s, [this] { m_showcase.trigger(ActionId::Disconnect); });
    shoot(u"recent-clear"_s, [this] { triggerIn(m_showcase.window(), u"recentClear"_s); });
    shootPaste();
    shootCardDelete();
    shootProfiles();
    shootScripts();
    shootWithin(
        u"macros-unsaved"_s, [this] { click(m_showcase.window(), u"macroEdit"_s); },
        [](QWidget &dialog) {
            type(dialog, u"macroName"_s, u"Load"_s);
            leave(dialog);
        });
}

void GalleryQuestions::whilePrinting() const
{
    shoot(u"disconnect-printing"_s, [this] { m_showcase.trigger(ActionId::Disconnect); });
}

void GalleryQuestions::whilePaused() const
{
    shoot(u"cool-paused"_s, [this] { m_showcase.trigger(ActionId::CoolDown); });
}

void GalleryQuestions::afterAPrint() const
{
    shoot(u"restart"_s, [this] { m_showcase.trigger(ActionId::Restart); });
    shoot(u"bed"_s, [this] { m_showcase.trigger(ActionId::HomeAll); });
}

void GalleryQuestions::shoot(const QString &name, const std::function<void()> &open) const
{
    QWidget *opened = m_showcase.opened(open);
    if (!opened) {
        std::fprintf(stderr, "no question %s\n", qPrintable(name));
        return;
    }
    m_camera.dialog(*opened, u"8-ask-"_s + name);
    m_showcase.close(opened);
}

void GalleryQuestions::shootWithin(const QString &name, const std::function<void()> &openOuter,
                                   const std::function<void(QWidget &)> &open) const
{
    QWidget *outer = m_showcase.opened(openOuter);
    if (!outer) {
        std::fprintf(stderr, "no dialog for %s\n", qPrintable(name));
        return;
    }
    QWidget *question = m_showcase.opened([&] { open(*outer); });
    if (question) {
        m_camera.dialog(*question, u"8-ask-"_s + name);
        // What is changed goes: a dialog that keeps it would ask again.
        click(*question, u"leaveDiscard"_s);
        if (question->isVisible())
            m_showcase.close(question);
    } else {
        std::fprintf(stderr, "no question %s\n", qPrintable(name));
    }
    Showcase::settle();
    if (m_showcase.isOpen(outer))
        m_showcase.close(outer);
}

void GalleryQuestions::shootPaste() const
{
    QString lines;
    for (int line = 1; line <= 12; ++line)
        lines += u"G1 X%1 F6000\n"_s.arg(line * 10);
    QGuiApplication::clipboard()->setText(lines);
    m_showcase.showTab(2);
    shoot(u"paste"_s,
          [this] { m_showcase.window().findChild<QLineEdit *>(u"command"_s)->paste(); });
    auto *command = m_showcase.window().findChild<QLineEdit *>(u"command"_s);
    QTest::keyClick(command, Qt::Key_Escape); // the explanation of the code
    command->clear();
}

void GalleryQuestions::shootCardDelete() const
{
    m_showcase.trigger("files.card"_L1);
    const auto *tree = m_showcase.window().findChild<QTreeView *>(u"cardFiles"_s);
    static_cast<void>(
        QTest::qWaitFor([tree] { return tree->model()->rowCount() > 0; }, PatienceMs));
    // The folders come first.
    const int last = tree->model()->rowCount() - 1;
    tree->selectionModel()->setCurrentIndex(tree->model()->index(last, 0),
                                            QItemSelectionModel::ClearAndSelect);
    Showcase::settle();
    m_camera.window(m_showcase.window(), u"3-card"_s);
    shoot(u"card-delete"_s, [this] { click(m_showcase.window(), u"cardDelete"_s); });
    m_showcase.trigger("files.recent"_L1);
}

void GalleryQuestions::shootProfiles() const
{
    const auto open = [this] { m_showcase.trigger(ActionId::EditProfiles); };
    shootWithin(u"profile-unsaved"_s, open, [](QWidget &dialog) {
        type(dialog, u"profileName"_s, u"Workshop"_s);
        leave(dialog);
    });
    shootWithin(u"profile-delete"_s, open, [](QWidget &dialog) {
        click(dialog, u"profileDuplicate"_s);
        click(dialog, u"profileSave"_s);
        click(dialog, u"profileDelete"_s);
    });
}

void GalleryQuestions::shootScripts() const
{
    const auto open = [this] { m_showcase.trigger(ActionId::EditScripts); };
    shootWithin(u"script-name"_s, open, [](QWidget &dialog) { click(dialog, u"scriptAdd"_s); });
    shootWithin(u"script-unsaved"_s, open, [](QWidget &dialog) {
        dialog.findChild<QPlainTextEdit *>(u"scriptText"_s)->setPlainText(u"M117 Hello"_s);
        leave(dialog);
    });
}

void GalleryQuestions::menus() const
{
    int number = 0;
    for (auto *menu : m_showcase.window().findChildren<QMenu *>()) {
        emit menu->aboutToShow(); // some are filled only then
        const QWidget *button = menu->parentWidget();
        const bool isOverflow
            = button && button->objectName() == u"qt_menubar_ext_button"_s; // of a narrow menu bar
        if (menu->actions().isEmpty() || isOverflow)
            continue;
        const QString name
            = menu->objectName().isEmpty() ? QString::number(number++) : menu->objectName();
        menu->popup(m_showcase.window().mapToGlobal(QPoint(40, 40)));
        Showcase::settle();
        m_camera.dialog(*menu, u"9-menu-"_s + name);
        menu->close();
        Showcase::settle();
    }
}

} // namespace gantry
