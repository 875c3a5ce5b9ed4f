// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the main window in its important states to PNG files, to be looked at: gallery OUTDIR [dialogs]
// With "dialogs": only the command palette, the cheat sheet, the settings and the notice about forgotten heaters.
// Every picture is the real window over a real Printer with the virtual printer behind it. For other scales set
// QT_SCALE_FACTOR, for a fresh home GANTRY_HOME.

#include "common/icons.h"
#include "common/theme.h"
#include "mainwindow.h"
#include "palette/cheatsheet.h"
#include "printer/printer.h"
#include "profile/profilestore.h"
#include "settings/settings.h"
#include "settings/settingsdialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gantry;

namespace {

constexpr double VirtualSpeed = 40;
constexpr int StepTimeoutMs = 120000;

/// A past of 25 minutes, so that the chart shows what it shows in life.
QList<TemperaturePoint> heatUpHistory()
{
    QList<TemperaturePoint> points;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int second = -1500; second < 0; second += 2) {
        const double t = second + 1500;
        const double bed = 21 + 39 * (1 - std::exp(-t / 110));
        const double toolTime = std::max(0.0, t - 180);
        const double tool = 21 + 184 * (1 - std::exp(-toolTime / 45))
                            + 6 * std::exp(-toolTime / 60) * std::sin(toolTime / 25);
        const double ripple = 0.3 * std::sin(t / 7);
        points.append({now + second * 1000LL,
                       {{HeaterId::tool(0), tool + ripple, t < 180 ? 0.0 : 205.0, 40},
                        {HeaterId::bed(), bed + ripple / 2, 60.0, 60}}});
    }
    return points;
}

VirtualPrinterOptions fastPrinter()
{
    VirtualPrinterOptions options;
    options.speed = VirtualSpeed;
    return options;
}

class Gallery
{
public:
    Gallery(const QString &folder, const QString &home)
        : m_folder(folder)
        , m_settings(home + u"/settings.ini"_s)
        , m_profiles(home + u"/profiles"_s)
        , m_theme(Settings::Theme::Light)
        , m_printer(defaultTransportFactory(fastPrinter()))
    {
        m_profiles.load();
        QFile::copy(u":/samples/cube.gcode"_s, home + u"/cube.gcode"_s);
        m_file = home + u"/cube.gcode"_s;
        m_window = std::make_unique<MainWindow>(m_printer, m_profiles, m_settings);
        m_window->resize(1280, 800);
        m_window->show();
    }

    bool run()
    {
        shootAll(u"1-start"_s);
        m_window->openFile(QDir::tempPath() + u"/no-such-file.gcode"_s);
        shoot(u"2-error-light"_s, Settings::Theme::Light, {1280, 800});
        shoot(u"2-error-dark"_s, Settings::Theme::Dark, {1280, 800});
        m_window->findChild<QWidget *>(u"dismissMessage"_s)->setFocus();
        QTest::mouseClick(m_window->findChild<QWidget *>(u"dismissMessage"_s), Qt::LeftButton);
        m_window->openFile(m_file);
        m_printer.connectPrinter({ConnectionSettings::VirtualPort, 0, {}},
                                 m_profiles.defaultProfile());
        if (!QTest::qWaitFor([this] { return m_printer.state().isReady(); }, StepTimeoutMs))
            return false;
        shoot(u"3-ready-light"_s, Settings::Theme::Light, {1280, 800});
        m_printer.job().start();
        if (!QTest::qWaitFor([this] { return m_printer.state().job.completion > 0.42; },
                             StepTimeoutMs))
            return false;
        m_printer.temperatures().clear();
        m_printer.temperatures().handleTemperatures(heatUpHistory());
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        m_printer.temperatures().addMark(now - 1480 * 1000LL, u"connected"_s);
        m_printer.temperatures().addMark(now - 1000 * 1000LL, u"print started"_s);
        shootAll(u"4-printing"_s);
        m_printer.job().pause();
        if (!QTest::qWaitFor([this] { return m_printer.state().job.state == JobState::Paused; },
                             StepTimeoutMs))
            return false;
        shootAll(u"5-paused"_s);
        m_window->findChild<QTabWidget *>(u"centralTabs"_s)->setCurrentIndex(1);
        shoot(u"6-terminal-light"_s, Settings::Theme::Light, {1280, 800});
        shoot(u"6-terminal-dark"_s, Settings::Theme::Dark, {1280, 800});
        shootDialogs();
        m_printer.job().resume();
        if (!QTest::qWaitFor([this] { return !isJobActive(m_printer.state().job.state); },
                             StepTimeoutMs))
            return false;
        m_window->findChild<QTabWidget *>(u"centralTabs"_s)->setCurrentIndex(0);
        shoot(u"7-done-light"_s, Settings::Theme::Light, {1280, 800});
        return true;
    }

    bool runDialogs()
    {
        for (const auto theme : {Settings::Theme::Light, Settings::Theme::Dark}) {
            const QString look = theme == Settings::Theme::Light ? u"-light"_s : u"-dark"_s;
            m_theme.setChoice(theme);
            shootPalette(look, theme);
            trigger(u"help.shortcuts"_s);
            shootWindow<CheatSheet>(u"9-cheatsheet"_s + look);
            trigger(u"tools.settings"_s);
            auto *settings = m_window->findChild<SettingsDialog *>();
            for (int page = 0; page <= int(SettingsDialog::Page::Protocol); ++page) {
                settings->showPage(SettingsDialog::Page(page));
                QTest::qWait(50);
                save(*settings, u"9-settings-%1"_s.arg(page) + look);
            }
            settings->close();
            QTest::qWait(50);
        }
        return shootIdleNotice();
    }

private:
    void trigger(const QString &id)
    {
        for (QAction *action : m_window->actions()) {
            if (action->objectName() == id)
                action->trigger();
        }
        QTest::qWait(150);
    }

    void shootPalette(const QString &look, Settings::Theme theme)
    {
        trigger(u"tools.commandPalette"_s);
        shoot(u"9-palette"_s + look, theme, {1280, 800});
        QTest::keyClicks(m_window->findChild<QLineEdit *>(u"commandFilter"_s), u"home"_s);
        shoot(u"9-palette-home-small"_s + look, theme, {960, 640});
        trigger(u"tools.commandPalette"_s);
        m_window->resize(1280, 800);
    }

    template<typename T>
    void shootWindow(const QString &name)
    {
        auto *window = m_window->findChild<T *>();
        if (!window) {
            std::fprintf(stderr, "nothing for %s\n", qPrintable(name));
            return;
        }
        save(*window, name);
        window->close();
        QTest::qWait(50);
    }

    bool shootIdleNotice()
    {
        m_printer.connectPrinter({ConnectionSettings::VirtualPort, 0, {}},
                                 m_profiles.defaultProfile());
        if (!QTest::qWaitFor([this] { return m_printer.state().isReady(); }, StepTimeoutMs))
            return false;
        m_printer.heaters().setTarget(HeaterId::bed(), 60);
        QTest::qWait(1500);
        m_printer.idleHeaters().setClock(
            [] { return TimePoint(std::chrono::steady_clock::now() + std::chrono::hours(1)); });
        m_printer.idleHeaters().check();
        shoot(u"9-idle-light"_s, Settings::Theme::Light, {1280, 800});
        shoot(u"9-idle-dark-small"_s, Settings::Theme::Dark, {960, 640});
        return true;
    }

    void shootAll(const QString &name)
    {
        shoot(name + u"-light"_s, Settings::Theme::Light, {1280, 800});
        shoot(name + u"-dark"_s, Settings::Theme::Dark, {1280, 800});
        shoot(name + u"-small"_s, Settings::Theme::Light, {960, 640});
    }

    void shootDialogs()
    {
        for (const auto theme : {Settings::Theme::Light, Settings::Theme::Dark}) {
            m_theme.setChoice(theme);
            const QString look = theme == Settings::Theme::Light ? u"light"_s : u"dark"_s;
            m_window->findChild<QPushButton *>(u"cancelButton"_s)->click();
            shootDialog(u"8-cancel-"_s + look);
            m_window->close();
            shootDialog(u"8-leave-"_s + look);
            for (QAction *action : m_window->actions()) {
                if (action->objectName() == u"help.about"_s)
                    action->trigger();
            }
            shootDialog(u"8-about-"_s + look);
            shootTool(u"tools.connectionDoctor"_s, u"connectionDoctor"_s, u"8-doctor-"_s + look);
            shootTool(u"view.messages"_s, u"messageList"_s, u"8-messages-"_s + look);
            shootPrompt(u"8-prompt-"_s + look);
            QMenu *menu = m_window->menuBar()->actions().at(1)->menu();
            menu->popup(m_window->mapToGlobal(QPoint(40, 24)));
            QTest::qWait(100);
            save(*menu, u"8-menu-"_s + look);
            menu->close();
            auto *profile = m_window->findChild<QComboBox *>(u"baud"_s);
            profile->setEnabled(true);
            profile->showPopup();
            QTest::qWait(100);
            save(*profile->view()->window(), u"8-popup-"_s + look);
            profile->hidePopup();
        }
    }

    /// A dialog that does not block, opened by an action.
    void shootTool(const QString &action, const QString &dialogName, const QString &name)
    {
        for (QAction *candidate : m_window->actions()) {
            if (candidate->objectName() == action)
                candidate->trigger();
        }
        QTest::qWait(100);
        auto *dialog = m_window->findChild<QDialog *>(dialogName);
        save(*dialog, name);
        dialog->reject();
    }

    void shootPrompt(const QString &name)
    {
        QList<FirmwareNotice> notices;
        for (const QString &text :
             {u"prompt_begin Filament runout T0"_s, u"prompt_button Purge more"_s,
              u"prompt_button Continue"_s, u"prompt_show"_s})
            notices.append({FirmwareNotice::Kind::Action, text});
        m_printer.prompts().handleNotices(notices);
        QTest::qWait(100);
        save(*m_window->findChild<QDialog *>(u"promptDialog"_s), name);
        m_printer.prompts().close();
    }

    void shootDialog(const QString &name)
    {
        QTest::qWait(100);
        auto *dialog = m_window->findChild<QMessageBox *>();
        if (!dialog) {
            std::fprintf(stderr, "no dialog for %s\n", qPrintable(name));
            return;
        }
        save(*dialog, name);
        dialog->reject();
        QTest::qWait(50);
    }

    void save(QWidget &widget, const QString &name)
    {
        if (!widget.grab().save(QDir(m_folder).filePath(name + u".png"_s)))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(name));
    }

    void shoot(const QString &name, Settings::Theme theme, QSize size)
    {
        m_theme.setChoice(theme);
        m_window->resize(size);
        QCoreApplication::processEvents();
        QTest::qWait(400); // the chart draws on its own timer
        const QString path = QDir(m_folder).filePath(name + u".png"_s);
        if (!m_window->grab().save(path))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
        std::printf("%s %dx%d\n", qPrintable(path), m_window->width(), m_window->height());
    }

    QString m_folder;
    QString m_file;
    Settings m_settings;
    ProfileStore m_profiles;
    Theme m_theme;
    Printer m_printer;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const bool dialogs = argc == 3 && QByteArrayView(argv[2]) == "dialogs";
    if (argc != 2 && !dialogs) {
        std::fputs("usage: gallery OUTDIR [dialogs]\n", stderr);
        return 2;
    }
    const QString family = qEnvironmentVariable("GALLERY_FONT");
    if (!family.isEmpty())
        QApplication::setFont(QFont(family, 10));
    QDir().mkpath(QString::fromLocal8Bit(argv[1]));
    const QTemporaryDir home;
    Gallery gallery(QString::fromLocal8Bit(argv[1]), home.path());
    return (dialogs ? gallery.runDialogs() : gallery.run()) ? 0 : 1;
}
