// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/showcase.h"

#include "common/actionregistry.h"
#include "connection/connectiondoctor.h"
#include "control/macrostore.h"
#include "macro/macrorundialog.h"
#include "messages/messagejournal.h"
#include "profile/profilestore.h"
#include "script/scriptstore.h"
#include "settings/settings.h"
#include "settings/settingsdialog.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int Patience = 60'000;     // ms; a machine may be busy
constexpr double VirtualSpeed = 150; // times real time
constexpr int WaitsAfter
    = 12; // a part of its file: early enough for a time left that is told with its error
constexpr int MostAttempts = 20;
constexpr int QuietMs = 1500; // longer than a picture takes

VirtualPrinterOptions fastPrinter()
{
    VirtualPrinterOptions options;
    options.speed = VirtualSpeed;
    return options;
}

QLatin1StringView actionOf(Showcase::Dialog dialog)
{
    switch (dialog) {
    case Showcase::Dialog::Settings:
        return ActionId::Settings;
    case Showcase::Dialog::Profiles:
        return ActionId::EditProfiles;
    case Showcase::Dialog::Scripts:
        return ActionId::EditScripts;
    case Showcase::Dialog::Palette:
        return ActionId::CommandPalette;
    case Showcase::Dialog::CheatSheet:
        return ActionId::CheatSheet;
    case Showcase::Dialog::Doctor:
        return ActionId::ConnectionDoctor;
    case Showcase::Dialog::Report:
        return ActionId::SaveReport;
    case Showcase::Dialog::Messages:
        return ActionId::ShowMessages;
    case Showcase::Dialog::CancelPrint:
        return ActionId::Cancel;
    case Showcase::Dialog::CoolPrint:
        return ActionId::CoolDown;
    case Showcase::Dialog::About:
        return ActionId::About;
    default:
        return {};
    }
}

QWidgetList visibleDialogs()
{
    QWidgetList found;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<QDialog *>(widget))
            found.append(widget);
    }
    return found;
}

} // namespace

struct Showcase::Stores
{
    explicit Stores(const QString &home)
        : settings(home + u"/settings.ini"_s)
        , profiles(home + u"/profiles"_s)
        , scripts(home + u"/scripts"_s)
        , macros(home + u"/macros.json"_s)
    {
        profiles.load();
        scripts.load();
        macros.load();
    }

    Settings settings;
    ProfileStore profiles;
    ScriptStore scripts;
    MacroStore macros;
};

Showcase::Showcase()
    : m_stores(std::make_unique<Stores>(m_home.path()))
    , m_printer(std::make_unique<Printer>(defaultTransportFactory(fastPrinter())))
{
    fillMacros();
    PrinterStores stores;
    stores.profiles = &m_stores->profiles;
    stores.scripts = &m_stores->scripts;
    m_printer->setStores(stores);
    m_window = std::make_unique<MainWindow>(
        *m_printer, m_stores->profiles, m_stores->settings,
        WindowStores{.scripts = &m_stores->scripts, .macros = &m_stores->macros});
    m_window->resize(1280, 800);
    m_window->show();
    settle();
}

Showcase::~Showcase() = default;

Settings &Showcase::settings()
{
    return m_stores->settings;
}

QList<Showcase::Dialog> Showcase::dialogs()
{
    QList<Dialog> all;
    for (int dialog = 0; dialog <= int(Dialog::About); ++dialog)
        all.append(Dialog(dialog));
    return all;
}

QString Showcase::nameOf(Dialog dialog)
{
    static const QStringList names{
        u"settings"_s, u"profiles"_s,  u"scripts"_s, u"macros"_s,   u"macrorun"_s, u"palette"_s,
        u"keys"_s,     u"doctor"_s,    u"failed"_s,  u"report"_s,   u"messages"_s, u"prompt"_s,
        u"cancel"_s,   u"coolprint"_s, u"leave"_s,   u"cooldown"_s, u"about"_s};
    return names.at(int(dialog));
}

void Showcase::fillMacros()
{
    QList<Macro> macros = m_stores->macros.macros();
    macros.append({.name = u"Purge"_s,
                   .gcode = u"G1 E{length} F{speed}"_s,
                   .parameters = {{.name = u"length"_s, .value = u"20"_s},
                                  {.name = u"speed"_s, .value = u"300"_s}},
                   .asks = true});
    if (const Result<void> kept = m_stores->macros.setMacros(macros); !kept)
        qFatal("%s", qPrintable(kept.error().message));
}

QString Showcase::makeFile()
{
    const QString path = m_home.filePath(u"bracket.gcode"_s);
    QFile file(path);
    QFile sample(u":/samples/cube.gcode"_s);
    if (!file.open(QIODevice::WriteOnly) || !sample.open(QIODevice::ReadOnly))
        return {};
    // The head of a real file, so that there is something to analyse, and a wait in its middle.
    const QByteArrayList lines = sample.readAll().split('\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        file.write(lines.at(line) + '\n');
        if (line == lines.size() / WaitsAfter)
            file.write("G4 S36000\n");
    }
    return path;
}

bool Showcase::connectPrinter()
{
    m_printer->connectPrinter({ConnectionSettings::VirtualPort, 0, {}},
                              m_stores->profiles.defaultProfile());
    if (!QTest::qWaitFor([this] { return m_printer->state().isReady(); }, Patience))
        return false;
    m_printer->heaters().setTarget(HeaterId::bed(), 60);
    m_printer->heaters().setTarget(HeaterId::tool(0), 205);
    m_window->openFile(makeFile());
    const bool known
        = QTest::qWaitFor([this] { return m_printer->job().analysis().has_value(); }, Patience);
    settle();
    return known;
}

bool Showcase::startPrint()
{
    m_printer->job().start();
    const bool prints = QTest::qWaitFor(
        [this] {
            const JobStatus &job = m_printer->state().job;
            return job.state == JobState::Printing && job.completion > 0.05;
        },
        Patience);
    settle();
    return prints;
}

bool Showcase::warnOfHeaters()
{
    const auto isHot = [this] {
        const auto &heaters = m_printer->state().heaters;
        const auto bed = heaters.find(HeaterId::bed());
        return bed != heaters.end() && bed->second.reading && bed->second.reading->target > 0.0;
    };
    if (!QTest::qWaitFor(isHot, Patience))
        return false;
    IdleHeaterGuard &guard = m_printer->idleHeaters();
    guard.setClock([this] { return TimePoint(std::chrono::steady_clock::now() + m_ahead); });
    // Whatever the printer still has to say begins the idle time anew.
    for (int attempt = 0; attempt < MostAttempts; ++attempt) {
        m_ahead += std::chrono::hours(1);
        guard.check();
        QTest::qWait(QuietMs);
        if (guard.phase() == IdleHeaterGuard::Phase::Countdown
            || guard.phase() == IdleHeaterGuard::Phase::Paused)
            return true;
    }
    return false;
}

bool Showcase::pausePrint()
{
    m_printer->job().pause();
    const bool paused = QTest::qWaitFor(
        [this] { return m_printer->state().job.state == JobState::Paused; }, Patience);
    settle();
    return paused;
}

bool Showcase::coolPausedNozzle()
{
    m_printer->heaters().switchNozzlesOff();
    const bool cooled = QTest::qWaitFor(
        [this] { return !m_printer->state().job.cooledNozzles.isEmpty(); }, Patience);
    settle();
    return cooled;
}

bool Showcase::cancelPrint()
{
    m_printer->job().cancel();
    const bool over
        = QTest::qWaitFor([this] { return !isJobActive(m_printer->state().job.state); }, Patience);
    settle();
    return over;
}

void Showcase::setAttended(bool attended)
{
    m_window->findChild<MessageJournal *>()->setAttended(attended);
}

void Showcase::showMessage()
{
    m_window->openFile(m_home.filePath(u"no-such-file.gcode"_s));
    // What is begun while a file is opened waits for it, and would be given up with it.
    static_cast<void>(QTest::qWaitFor([this] { return !m_printer->job().isOpening(); }, Patience));
    settle();
}

int Showcase::tabCount() const
{
    return m_window->findChild<QTabWidget *>(u"centralTabs"_s)->count();
}

void Showcase::showTab(int index)
{
    m_window->findChild<QTabWidget *>(u"centralTabs"_s)->setCurrentIndex(index);
    settle();
}

QWidget *Showcase::open(Dialog dialog)
{
    if (dialog == Dialog::MacroRun) {
        auto *run = new MacroRunDialog(m_stores->macros.macros().constLast(), m_window.get());
        run->setAttribute(Qt::WA_DeleteOnClose);
        run->open();
        settle();
        return run;
    }
    if (!actionOf(dialog).isEmpty())
        return openByAction(dialog);
    return opened([&] { openByClick(dialog); });
}

QWidget *Showcase::openByAction(Dialog dialog)
{
    QWidget *found = opened([&] { trigger(actionOf(dialog)); });
    return dialog == Dialog::Palette ? m_window->findChild<QWidget *>(u"commandPalette"_s) : found;
}

bool Showcase::isOpen(const QWidget *dialog)
{
    const QWidgetList open = visibleDialogs();
    return std::find(open.cbegin(), open.cend(), dialog) != open.cend();
}

QWidget *Showcase::opened(const std::function<void()> &act)
{
    const QWidgetList before = visibleDialogs();
    act();
    settle();
    for (QWidget *widget : visibleDialogs()) {
        if (!before.contains(widget))
            return widget;
    }
    return nullptr;
}

void Showcase::openByClick(Dialog dialog)
{
    switch (dialog) {
    case Dialog::Macros:
        m_window->findChild<QAbstractButton *>(u"macroEdit"_s)->click();
        break;
    case Dialog::DoctorFailed:
        m_stores->settings.setOpensConnectionDoctor(true);
        m_printer->connectPrinter({m_home.filePath(u"ttyNone"_s), 115200, {}}, PrinterProfile());
        (void) QTest::qWaitFor([] { return !visibleDialogs().isEmpty(); }, Patience);
        break;
    case Dialog::Prompt:
        askFromPrinter();
        break;
    case Dialog::Leave:
        m_window->close();
        break;
    case Dialog::CoolDown: {
        m_window->close();
        settle();
        if (auto *cool = m_window->findChild<QPushButton *>(u"coolDownAndLeaveButton"_s))
            cool->click();
        break;
    }
    default:
        break;
    }
}

void Showcase::askFromPrinter()
{
    QList<FirmwareNotice> notices;
    for (const QString &text : {u"prompt_begin Filament runout T0"_s, u"prompt_button Purge more"_s,
                                u"prompt_button Continue"_s, u"prompt_show"_s})
        notices.append({FirmwareNotice::Kind::Action, text});
    m_printer->prompts().handleNotices(notices);
}

int Showcase::pageCount(QWidget *dialog) const
{
    if (const auto *settings = qobject_cast<SettingsDialog *>(dialog))
        return settings->findChild<QListWidget *>()->count();
    const auto *tabs = dialog->findChild<QTabWidget *>();
    return tabs ? tabs->count() : 1;
}

void Showcase::showPage(QWidget *dialog, int index)
{
    if (auto *settings = qobject_cast<SettingsDialog *>(dialog))
        settings->showPage(SettingsDialog::Page(index));
    else if (auto *tabs = dialog->findChild<QTabWidget *>())
        tabs->setCurrentIndex(index);
    settle();
}

void Showcase::close(QWidget *dialog)
{
    if (dialog->objectName() == u"commandPalette"_s)
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Escape);
    else if (auto *box = qobject_cast<QDialog *>(dialog))
        box->reject();
    settle();
}

void Showcase::trigger(QLatin1StringView action)
{
    for (QAction *each : m_window->actions()) {
        if (each->objectName() == action)
            each->trigger();
    }
}

void Showcase::settle()
{
    // A layout that changed asks for another pass; batched texts come with a timer of no time.
    for (int pass = 0; pass < 4; ++pass) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace gantry
