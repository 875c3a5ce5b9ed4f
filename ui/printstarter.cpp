// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printstarter.h"

#include "common/buttonvariant.h"
#include "common/errorpresenter.h"
#include "printer/printer.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gantry {

PrintStarter::PrintStarter(Printer &printer, ErrorPresenter &errors, QWidget &window)
    : QObject(&window)
    , m_printer(printer)
    , m_errors(errors)
    , m_window(window)
{}

void PrintStarter::print()
{
    // What was printed may still lie there: asked, whatever happened since.
    if (isJobOver(m_printer.state().job.state)) {
        restart();
        return;
    }
    startOverClearBed(m_printer.job().fileName(), [this] { startSelected(); });
    // The question names this file; another start of the program may open another one.
    if (m_box)
        connect(&m_printer.job(), &JobController::fileChanged, m_box, &QDialog::reject);
}

void PrintStarter::printFile(const QString &path)
{
    startOverClearBed(QFileInfo(path).fileName(), [this, path] { open(path); });
}

void PrintStarter::printCardFile(const QString &name)
{
    const SdFile *file = m_printer.sdCard().find(name);
    const QString shown = file ? file->display : name;
    startOverClearBed(shown.section(u'/', -1), [this, name] { openOnCard(name); });
}

void PrintStarter::restart()
{
    const bool paused = m_printer.state().job.state == JobState::Paused;
    const QString clear = tr("Clear the bed first: the nozzle goes over it.");
    const Question question{
        tr("Restart the print"),
        tr("Print %1 again from its beginning?").arg(m_printer.job().fileName()),
        paused ? tr("The paused print cannot be taken up again. Clear the bed "
                    "first: the nozzle goes over it.")
               : clear,
        tr("Restart the print"), paused ? tr("Keep it paused") : tr("Do not print")};
    const QMessageBox *box = ask(u"restartDialog"_s, question, [this] { startAgain(); });
    if (box)
        connect(&m_printer.job(), &JobController::fileChanged, box, &QDialog::reject);
}

void PrintStarter::startOverClearBed(const QString &fileName, const std::function<void()> &start)
{
    if (!m_printer.state().printOnBed) {
        start();
        return;
    }
    ask(u"printBedDialog"_s,
        {tr("Print"), tr("Is the bed clear?"),
         tr("The last print may still stand on it. The nozzle goes over it when %1 is printed.")
             .arg(fileName),
         tr("The bed is clear, print"), tr("Do not print")},
        start);
}

/// Nothing if a question is open already.
QMessageBox *PrintStarter::ask(const QString &name, const Question &question,
                               const std::function<void()> &act)
{
    if (m_box)
        return nullptr;
    m_box = new QMessageBox(QMessageBox::Question, question.title, question.text,
                            QMessageBox::NoButton, &m_window);
    m_box->setObjectName(name);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setTextFormat(Qt::PlainText);
    m_box->setInformativeText(question.information);
    QPushButton *yes = m_box->addButton(question.yes, QMessageBox::DestructiveRole);
    yes->setObjectName(u"startPrint"_s);
    QPushButton *no = m_box->addButton(question.no, QMessageBox::RejectRole);
    no->setObjectName(u"doNotPrint"_s);
    setButtonVariant(no, ButtonVariant::Primary);
    m_box->setDefaultButton(no);
    m_box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, act);
    m_box->open();
    return m_box;
}

void PrintStarter::startSelected()
{
    // Much may have happened while the question was open.
    const Permission may = m_printer.availability().startJob;
    if (may.allowed() || m_printer.job().isOpening())
        m_printer.job().start();
    else
        m_errors.showRefusal({ErrorCode::NotAvailable, may.reason, {}});
}

void PrintStarter::startAgain()
{
    const Permission may = m_printer.availability().restartJob;
    if (!may.allowed())
        m_errors.showRefusal({ErrorCode::NotAvailable, may.reason, {}});
    else if (m_printer.state().job.state == JobState::Paused)
        m_printer.job().restart();
    else
        m_printer.job().start();
}

void PrintStarter::open(const QString &path)
{
    if (const Result<void> begun = m_printer.job().selectFile(path); begun)
        m_printer.job().start(); // when it is open
    else
        emit failed(begun.error());
}

void PrintStarter::openOnCard(const QString &name)
{
    if (const Result<void> begun = m_printer.job().selectCardFile(name, true); !begun)
        emit failed(begun.error());
}

} // namespace gantry
