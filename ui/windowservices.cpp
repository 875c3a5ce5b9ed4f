// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowservices.h"

#include "base/appdirs.h"
#include "connection/connectiondoctor.h"
#include "messages/desktopnotifier.h"
#include "messages/journalwriter.h"
#include "messages/messagelist.h"
#include "printer/printer.h"
#include "printer/reportcontents.h"
#include "promptdialog.h"
#include "reportdialog.h"
#include "settings/settings.h"
#include "transport/serialportwatcher.h"

#include <QGuiApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

/// Where a person finds what she has saved without being asked; a redirected home keeps everything to itself.
QString reportFolder()
{
    if (qEnvironmentVariableIsSet("GANTRY_HOME"))
        return AppDirs::data();
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return downloads.isEmpty() ? AppDirs::data() : downloads;
}

} // namespace

WindowServices::WindowServices(Printer &printer, Settings &settings, const SerialPortWatcher &ports,
                               const MessageBar &bar, QWidget &window)
    : QObject(&window)
    , m_printer(printer)
    , m_settings(settings)
    , m_ports(ports)
    , m_window(window)
    , m_doctor(
          new ConnectionDoctor({printer.mirror(), printer.terminal(), ports, settings}, &window))
    , m_list(new MessageList(m_journal, settings, &window))
{
    new PromptDialog(printer.prompts(), &window);
    auto *writer = new JournalWriter(printer, bar, m_journal);
    writer->setParent(this);
    new DesktopNotifier(m_journal, settings, window);
    connect(&m_attendance, &Attendance::changed, &m_journal, &MessageJournal::setAttended);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_attendance,
            &Attendance::setState);
    m_attendance.setState(QGuiApplication::applicationState());
    connect(m_doctor, &ConnectionDoctor::retryRequested, this, &WindowServices::retryRequested);
    connect(m_doctor, &ConnectionDoctor::reportRequested, this, &WindowServices::saveReport);
}

WindowServices::~WindowServices()
{
    // They use the journal and the ports, which their parent would outlive.
    delete m_list;
    delete m_doctor;
}

void WindowServices::showDoctor()
{
    m_doctor->open();
}

void WindowServices::showMessages()
{
    m_list->open();
}

void WindowServices::saveReport()
{
    const ConnectionFinding &finding = m_doctor->finding();
    const ReportFacts facts{m_settings.fileName(), AppDirs::data() + u"/logs"_s, m_ports.ports(),
                            m_doctor->access(), finding.title + u' ' + finding.explanation};
    QWidget *parent = m_doctor->isVisible() ? static_cast<QWidget *>(m_doctor) : &m_window;
    auto *dialog = new ReportDialog(reportContents(m_printer, facts), parent);
    dialog->start(reportFolder());
    dialog->show();
}

} // namespace gantry
