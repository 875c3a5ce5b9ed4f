// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/failurestage.h"

#include "application.h"
#include "printerwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace gantry::test {

namespace {

constexpr int PatienceMs = 45000;
constexpr double VirtualSpeed = 20;

} // namespace

QString textOf(const QAbstractButton *button)
{
    QString text = button->text().isEmpty() ? button->accessibleName() : button->text();
    return text.remove(u'&');
}

FailureStage::FailureStage()
{
    m_simulated->speed = VirtualSpeed;
    m_simulated->bootSeconds = 0;
    QFile::setPermissions(m_home.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                             | QFile::ExeGroup | QFile::ExeOther);
    qputenv("GANTRY_HOME", QFile::encodeName(m_home.path()));
}

FailureStage::~FailureStage()
{
    m_program.reset();
    m_window.reset();
    m_printer.reset();
}

QString FailureStage::write(const QString &name, const QByteArray &content) const
{
    const QString filePath = path(name);
    QDir().mkpath(QFileInfo(filePath).path());
    QFile file(filePath);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(filePath));
    return filePath;
}

Settings &FailureStage::settings()
{
    if (!m_settings)
        m_settings = std::make_unique<Settings>(path(u"config/settings.ini"_s));
    return *m_settings;
}

ProfileStore &FailureStage::profiles()
{
    if (!m_profiles) {
        m_profiles = std::make_unique<ProfileStore>(path(u"config/profiles"_s));
        m_profiles->load();
    }
    return *m_profiles;
}

ScriptStore &FailureStage::scripts()
{
    if (!m_scripts) {
        m_scripts = std::make_unique<ScriptStore>(path(u"config/scripts"_s));
        m_scripts->load();
    }
    return *m_scripts;
}

MacroStore &FailureStage::macros()
{
    if (!m_macros) {
        m_macros = std::make_unique<MacroStore>(path(u"config/macros.json"_s));
        m_macros->load();
    }
    return *m_macros;
}

FakeDevice &FailureStage::device()
{
    if (!m_device)
        m_device = std::make_shared<FakeDevice>();
    return *m_device;
}

void FailureStage::beImpatient()
{
    ProtocolPreferences preferences = settings().protocolPreferences();
    preferences.detectionTimeoutFirst = preferences.detectionTimeoutNext
        = ProtocolPreferences::DetectionLimits.least;
    preferences.detectionAttempts = 2;
    preferences.communicationTimeout = ProtocolPreferences::SilenceLimits.least;
    preferences.communicationTimeoutBusy = ProtocolPreferences::BusySilenceLimits.least;
    preferences.maxTimeoutsIdle = preferences.maxTimeoutsPrinting
        = preferences.maxTimeoutsLongRunning = 1;
    settings().setProtocolPreferences(preferences);
}

Printer &FailureStage::printer()
{
    if (m_program)
        return m_program->printer();
    if (!m_printer) {
        const auto factory
            = [device = m_device, simulated = m_simulated](const ConnectionSettings &port) {
                  return device ? FakeDevice::factory(device)(port)
                                : defaultTransportFactory(*simulated)(port);
              };
        m_printer = std::make_unique<Printer>(factory, [] { return QList<SerialPortInfo>(); });
        m_printer->setStores({.profiles = &profiles(),
                              .scripts = &scripts(),
                              .settings = &settings(),
                              .uploadsFolder = path(u"uploads"_s),
                              .archiveFolder = path(u"data"_s)});
    }
    return *m_printer;
}

MainWindow &FailureStage::window()
{
    if (!m_window) {
        m_window = std::make_unique<MainWindow>(
            printer(), profiles(), settings(),
            WindowStores{.scripts = &scripts(), .macros = &macros()});
        m_window->resize(1280, 800);
        m_window->show();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window does not come to the front");
    }
    return *m_window;
}

MainWindow &FailureStage::startProgram()
{
    if (!m_program) {
        m_program = std::make_unique<Application>(CommandLineOptions());
        top().resize(1280, 800);
        m_program->start();
    }
    return top();
}

MainWindow &FailureStage::top()
{
    return m_program ? m_program->windows().front()->window() : window();
}

QAction *FailureStage::action(QLatin1StringView id)
{
    for (QAction *candidate : top().actions()) {
        if (candidate->objectName() == id)
            return candidate;
    }
    qFatal("no such action");
}

bool FailureStage::waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, PatienceMs);
}

bool FailureStage::connectTo(const QString &port, int baudRate)
{
    window();
    ConnectionSettings wanted;
    wanted.port = port;
    wanted.baudRate = baudRate;
    printer().connectPrinter(wanted, profiles().defaultProfile());
    const bool ended = waitFor([this] {
        const LinkState link = printer().state().link.state;
        return link == LinkState::Ready || link == LinkState::Failed || link == LinkState::Lost;
    });
    settle();
    return ended && printer().state().isReady();
}

bool FailureStage::print(const QByteArray &gcode, JobState until)
{
    window().openFile(write(u"part.gcode"_s, gcode));
    printer().job().start();
    return waitForJob(until);
}

bool FailureStage::waitForJob(JobState state)
{
    return waitFor([this, state] { return printer().state().job.state == state; });
}

Shown FailureStage::message(const QString &words)
{
    const auto *text = child<QLabel>("messageText");
    if (!waitFor([text, &words] { return text->isVisible() && text->text().contains(words); }))
        return {};
    settle();
    Shown shown{text->text(), {}, &top()};
    if (const auto *way = top().findChild<QAbstractButton *>(u"messageAction"_s); way != nullptr)
        shown.ways << (way->isEnabled() ? textOf(way) : textOf(way) + u" (disabled)"_s);
    return shown;
}

Shown FailureStage::doctor(const QString &words)
{
    auto *dialog = child<QDialog>("connectionDoctor");
    if (!waitFor([dialog] { return dialog->isVisible(); }))
        return {};
    const auto *explanation = child<QLabel>("doctorExplanation");
    waitFor([explanation, &words] { return explanation->text().contains(words); });
    settle();
    const auto text
        = [dialog](const QString &name) { return dialog->findChild<QLabel *>(name)->text(); };
    Shown shown{text(u"doctorTitle"_s) + u". "_s + text(u"doctorExplanation"_s), {}, dialog};
    shown.ways
        << QTextDocumentFragment::fromHtml(text(u"doctorSteps"_s)).toPlainText().simplified();
    const auto *command = dialog->findChild<QLineEdit *>(u"doctorCommand"_s);
    if (command->isVisible())
        shown.ways << command->text() << textOf(child<QAbstractButton>("doctorCopy"));
    for (const char *name : {"doctorRetry", "doctorReport"})
        shown.ways << textOf(child<QAbstractButton>(name));
    return shown;
}

// A wrapped label that grew while it was filled has its size with the next turn of the event loop.
void FailureStage::settle()
{
    for (int i = 0; i < 3; ++i)
        QTest::qWait(20);
}

Shown FailureStage::label(const char *name, const QStringList &ways)
{
    const auto *text = child<QLabel>(name);
    const auto says = [text] { return text->isVisible() && !text->text().isEmpty(); };
    if (!waitFor(says))
        return {};
    settle();
    return {text->text(), ways, text->window()};
}

Shown FailureStage::reason(const char *button)
{
    auto *control = child<QWidget>(button);
    if (!waitFor([control] { return !control->isEnabled(); }))
        return {};
    settle();
    Shown shown{control->toolTip(), {}, &top()};
    shown.tipOf = control;
    return shown;
}

} // namespace gantry::test
