// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the panels and dialogs for files, macros, profiles and scripts to PNG files, to be looked at:
// panelgallery OUTDIR [LANGUAGE]. The printer is the virtual one. For other scales set QT_SCALE_FACTOR.

#include "common/icons.h"
#include "common/theme.h"
#include "control/macrostore.h"
#include "languages.h"
#include "mainwindow.h"
#include "printer/printer.h"
#include "support/hanginglook.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gantry;

namespace {

constexpr int Patience = 60000; // ms

class PanelGallery
{
public:
    PanelGallery(const QString &folder, const QString &home)
        : m_folder(folder)
        , m_settings(home + u"/settings.ini"_s)
        , m_profiles(home + u"/profiles"_s)
        , m_scripts(home + u"/scripts"_s)
        , m_macros(home + u"/macros.json"_s)
        , m_theme(Settings::Theme::Light)
        , m_printer(defaultTransportFactory(VirtualPrinterOptions{}))
    {
        m_profiles.load();
        m_scripts.load();
        m_macros.load();
        PrinterStores stores;
        stores.profiles = &m_profiles;
        stores.scripts = &m_scripts;
        m_printer.setStores(stores);
        m_window = std::make_unique<MainWindow>(
            m_printer, m_profiles, m_settings,
            WindowStores{.scripts = &m_scripts, .macros = &m_macros});
        m_window->resize(1280, 800);
        m_window->show();
    }

    bool run()
    {
        for (const auto theme : {Settings::Theme::Light, Settings::Theme::Dark}) {
            m_theme.setChoice(theme);
            m_look = theme == Settings::Theme::Light ? u"light"_s : u"dark"_s;
            shootWindow(u"1-start"_s);
            shootProfiles();
            shootScripts();
            shootMacros();
            shootFiles();
        }
        m_printer.connectPrinter({ConnectionSettings::VirtualPort, 0, {}}, PrinterProfile());
        if (!QTest::qWaitFor([this] { return m_printer.sdCard().isReady(); }, Patience))
            return false;
        QTest::qWait(1000);
        QTest::mouseClick(find(u"filesChoice"_s)->findChildren<QAbstractButton *>().at(2),
                          Qt::LeftButton);
        auto *tree = m_window->findChild<QTreeView *>(u"cardFiles"_s);
        tree->setCurrentIndex(tree->model()->index(0, 0));
        for (const auto theme : {Settings::Theme::Light, Settings::Theme::Dark}) {
            m_theme.setChoice(theme);
            m_look = theme == Settings::Theme::Light ? u"light"_s : u"dark"_s;
            shootWindow(u"5-card"_s);
        }
        return shootCopy() && shootFailure();
    }

private:
    QWidget *find(const QString &name) { return m_window->findChild<QWidget *>(name); }

    void choosePage(int page)
    {
        QTest::mouseClick(find(u"filesChoice"_s)->findChildren<QAbstractButton *>().at(page),
                          Qt::LeftButton);
    }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("cannot write");
        return file.fileName();
    }

    void shootFiles()
    {
        m_settings.setRecentFiles({write(u"benchy.gcode"_s, QByteArray(900'000, ';')),
                                   m_files.filePath(u"thrown away.gcode"_s),
                                   write(u"cable-chain-left.gcode"_s, "G28\n")});
        m_settings.setFavouriteFolders({m_files.path(), u"/nowhere/prints"_s});
        auto *list = m_window->findChild<QListView *>(u"recentFiles"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        auto *menu = m_window->findChild<QMenu *>(u"recentMenu"_s);
        menu->popup(m_window->mapToGlobal(QPoint(40, 600)));
        save(*menu, u"7-recent-menu"_s);
        menu->close();
        shootWindow(u"7-recent"_s);
        choosePage(1);
        shootWindow(u"7-folders"_s);
        m_settings.setFavouriteFolders({u"/nowhere/prints"_s});
        shootWindow(u"7-folder-gone"_s);
        m_settings.setFavouriteFolders({});
        shootWindow(u"7-no-folder"_s);
        choosePage(0);
        const test::HangingLook disk;
        if (!m_printer.job().selectFile(u"//server/prints/dragon-in-four-parts.gcode"_s,
                                        disk.look()))
            qFatal("not opened");
        QTest::qWait(2 * int(FileInspector::Moment.count()));
        shootWindow(u"7-opening"_s);
        m_printer.job().cancelOpening();
        m_settings.setRecentFiles({});
    }

    /// A print that is over, and a connection that fails afterwards.
    bool shootFailure()
    {
        m_window->openFile(write(u"done.gcode"_s, "G28\nG1 X20 Y20 F6000\n"));
        m_printer.job().start();
        const auto isOver = [this] { return m_printer.state().job.state == JobState::Finished; };
        if (!QTest::qWaitFor(isOver, Patience))
            return false;
        m_printer.disconnectPrinter();
        const auto isClosed = [this] { return !isLinkOpen(m_printer.state().link.state); };
        if (!QTest::qWaitFor(isClosed, Patience))
            return false;
        m_printer.connectPrinter({u"/dev/ttyUSB99"_s, 115200, {}}, PrinterProfile());
        QTest::qWait(1000);
        for (const auto theme : {Settings::Theme::Light, Settings::Theme::Dark}) {
            m_theme.setChoice(theme);
            m_look = theme == Settings::Theme::Light ? u"light"_s : u"dark"_s;
            shootWindow(u"8-failed"_s);
            m_window->resize(800, 800);
            QTest::qWait(200);
            save(*m_window, u"8-failed-narrow"_s);
        }
        return true;
    }

    bool shootCopy()
    {
        QFile file(QDir::tempPath() + u"/copied.gcode"_s);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        for (int i = 0; i < 50000; ++i)
            file.write("G1 X10 Y10 F6000\n");
        file.close();
        if (!m_printer.sdCard().upload(file.fileName()))
            return false;
        const bool copies = QTest::qWaitFor(
            [this] { return m_printer.job().status().completion > 0.1; }, Patience);
        shootWindow(u"6-copy"_s);
        m_printer.job().cancel();
        QTest::qWait(500);
        file.remove();
        return copies;
    }

    void shootProfiles()
    {
        QDialog *dialog = open(u"printer.profiles"_s);
        auto *tabs = dialog->findChild<QTabWidget *>(u"profileEditor"_s);
        for (int page = 0; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            save(*dialog, u"2-profiles-%1"_s.arg(page));
        }
        dialog->resize(880, 560);
        tabs->setCurrentIndex(1);
        auto *width = dialog->findChild<QWidget *>(u"width"_s)->findChild<QLineEdit *>();
        width->selectAll();
        QTest::keyClicks(width, u"0"_s);
        save(*dialog, u"2-profiles-wrong"_s);
        width->selectAll();
        QTest::keyClicks(width, u"200"_s);
        dialog->reject();
    }

    void shootScripts()
    {
        QDialog *dialog = open(u"printer.scripts"_s);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"scriptText"_s);
        text->setPlainText(u"G91 ; upwards\nG1 Z{{ 5 * 2 }} F600\nG90\n"
                           "M104 S{{ last_temperature[0].target }}"_s);
        save(*dialog, u"3-scripts"_s);
        text->setPlainText(u"G91\nG1 Z{{ 5 * }} F600\nG90"_s);
        save(*dialog, u"3-scripts-wrong"_s);
        text->setPlainText({});
        dialog->reject();
    }

    void shootMacros()
    {
        QTest::mouseClick(find(u"macroEdit"_s), Qt::LeftButton);
        QTest::qWait(100);
        auto *dialog = m_window->findChild<QDialog *>(u"macroDialog"_s);
        save(*dialog, u"4-macros"_s);
        dialog->reject();
        QTest::qWait(50);
    }

    QDialog *open(const QString &action)
    {
        for (QAction *each : m_window->actions()) {
            if (each->objectName() == action)
                each->trigger();
        }
        QTest::qWait(100);
        const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
        return dialogs.last();
    }

    void shootWindow(const QString &name)
    {
        m_window->resize(1280, 800);
        QTest::qWait(200);
        save(*m_window, name);
        m_window->resize(960, 640);
        QTest::qWait(200);
        save(*m_window, name + u"-small"_s);
    }

    void save(QWidget &widget, const QString &name)
    {
        QTest::qWait(50);
        const QString path = QDir(m_folder).filePath(u"%1-%2.png"_s.arg(name, m_look));
        if (!widget.grab().save(path))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
        std::printf("%s %dx%d\n", qPrintable(path), widget.width(), widget.height());
    }

    QTemporaryDir m_files;
    QString m_folder;
    QString m_look;
    Settings m_settings;
    ProfileStore m_profiles;
    ScriptStore m_scripts;
    MacroStore m_macros;
    Theme m_theme;
    Printer m_printer;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (argc < 2 || argc > 3) {
        std::fputs("usage: panelgallery OUTDIR [LANGUAGE]\n", stderr);
        return 2;
    }
    const QString language = argc == 3 ? QString::fromLocal8Bit(argv[2]) : u"en"_s;
    Languages languages;
    languages.use(language);
    QLocale::setDefault(QLocale(language));
    QDir().mkpath(QString::fromLocal8Bit(argv[1]));
    const QTemporaryDir home;
    PanelGallery gallery(QString::fromLocal8Bit(argv[1]), home.path());
    return gallery.run() ? 0 : 1;
}
