// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who hears from whom: all connections of one printer on one page.

#include "printer/printer.h"

namespace gantry {

// Facts come up: from the connection to everything that keeps a copy of them.
void Printer::wireFacts()
{
    const auto *from = &m_connection;
    connect(from, &PrinterConnection::linkChanged, this, &Printer::handleLink);
    connect(from, &PrinterConnection::printerWasReset, &m_mirror, &PrinterMirror::handleReset);
    connect(from, &PrinterConnection::firmwareIdentified, &m_mirror,
            &PrinterMirror::handleFirmware);
    connect(from, &PrinterConnection::temperaturesReported, &m_mirror,
            &PrinterMirror::handleTemperatures);
    connect(from, &PrinterConnection::temperaturesReported, &m_temperatures,
            &TemperatureMonitor::handleTemperatures);
    connect(from, &PrinterConnection::positionReported, &m_mirror, &PrinterMirror::handlePosition);
    connect(from, &PrinterConnection::ticketsFinished, &m_motion,
            &MotionController::handleTicketsFinished);
    connect(from, &PrinterConnection::jobChanged, &m_job, &JobController::handleJobStatus);
    connect(from, &PrinterConnection::noticesReceived, &m_mirror, &PrinterMirror::handleNotices);
    connect(from, &PrinterConnection::noticesReceived, this, &Printer::noticesReceived);
    connect(from, &PrinterConnection::startRequested, &m_job, [this] { m_job.start(); });
    connect(from, &PrinterConnection::linesLogged, &m_terminal, &TerminalLog::handleLines);
    connect(from, &PrinterConnection::linesLogged, &m_mirror, &PrinterMirror::handleLines);
    connect(from, &PrinterConnection::linesLogged, &m_idleHeaters, &IdleHeaterGuard::handleLines);
    connect(from, &PrinterConnection::statisticsChanged, &m_mirror,
            &PrinterMirror::handleStatistics);

    connect(from, &PrinterConnection::sdCardChanged, &m_sdCard, &SdCardController::handleCard);
    connect(from, &PrinterConnection::sdCardChanged, &m_job, &JobController::handleCard);
    connect(from, &PrinterConnection::linkChanged, &m_sdCard, &SdCardController::handleLink);
    connect(from, &PrinterConnection::intentsFailed, this, &Printer::handleFailures);

    connect(&m_job, &JobController::statusChanged, &m_sdCard, &SdCardController::handleJob);
    connect(from, &PrinterConnection::noticesReceived, &m_prompts,
            &PromptController::handleNotices);
    connect(from, &PrinterConnection::linkChanged, &m_prompts, &PromptController::handleLink);

    connect(&m_job, &JobController::openFailed, this, &Printer::selectionFailed);
    connect(&m_job, &JobController::openingChanged, &m_mirror, &PrinterMirror::handleOpening);
    connect(&m_job, &JobController::fileChanged, &m_mirror, &PrinterMirror::handleFile);
    connect(&m_job, &JobController::fileChanged, this, &Printer::handleFile);
    connect(&m_job, &JobController::statusChanged, this, &Printer::handleJob);
    connect(&m_job, &JobController::analysisChanged, this, &Printer::handleAnalysis);
    connect(&m_mirror, &PrinterMirror::profileChanged, this, &Printer::handleProfile);
    handleProfile();
}

// Intents go down: from the controllers to the connection.
void Printer::wireIntents()
{
    connect(&m_motion, &MotionController::submitRequested, this, &Printer::submit);
    connect(&m_heaters, &HeaterController::submitRequested, this, &Printer::submit);
    connect(&m_rates, &RateController::submitRequested, this, &Printer::submit);
    connect(&m_prompts, &PromptController::submitRequested, this, &Printer::submit);
    connect(&m_motion, &MotionController::refused, this, &Printer::refused);
    connect(&m_heaters, &HeaterController::refused, this, &Printer::refused);
    connect(&m_rates, &RateController::refused, this, &Printer::refused);

    // Before the print begins that was to begin then.
    connect(&m_job, &JobController::fileOpened, this, [this] {
        if (m_job.startsWhenOpened())
            m_connection.tagNextJobIntent(m_startTags);
    });
    connect(&m_job, &JobController::startRequested, &m_connection, &PrinterConnection::startJob);
    connect(&m_job, &JobController::pauseRequested, &m_connection, &PrinterConnection::pauseJob);
    connect(&m_job, &JobController::resumeRequested, this, &Printer::resumeJob);
    connect(&m_job, &JobController::cancelRequested, &m_connection, &PrinterConnection::cancelJob);
    connect(&m_job, &JobController::selectCardFileRequested, &m_connection,
            [this](const QString &name) { m_connection.selectCardFile(name, m_cardTags); });
    connect(&m_job, &JobController::unselectCardFileRequested, &m_connection,
            &PrinterConnection::unselectCardFile);

    connect(&m_sdCard, &SdCardController::initialiseRequested, &m_connection,
            [this] { m_connection.initialiseCard(m_cardTags); });
    connect(&m_sdCard, &SdCardController::releaseRequested, &m_connection,
            [this] { m_connection.releaseCard(m_cardTags); });
    connect(&m_sdCard, &SdCardController::refreshRequested, &m_connection,
            [this] { m_connection.refreshCard(m_cardTags); });
    connect(&m_sdCard, &SdCardController::removeRequested, &m_connection,
            [this](const QString &name) { m_connection.removeCardFile(name, m_cardTags); });
    connect(&m_sdCard, &SdCardController::uploadRequested, this, &Printer::copyToCard);
    connect(&m_job, &JobController::holdRequested, &m_connection, &PrinterConnection::holdJob);
    connect(&m_job, &JobController::releaseRequested, &m_connection,
            &PrinterConnection::releaseJob);
    connect(&m_job, &JobController::offsetsRequested, &m_connection,
            &PrinterConnection::setOffsets);
    connect(&m_job, &JobController::offsetsChanged, &m_report, &PrinterReport::handleChange);
}

// Both to those who look on. After the mirror, which they ask.
void Printer::wireReport()
{
    const auto *from = &m_connection;
    connect(from, &PrinterConnection::printerWasReset, &m_report, &PrinterReport::handleReset);
    connect(from, &PrinterConnection::firmwareIdentified, &m_report,
            &PrinterReport::handleFirmware);
    connect(from, &PrinterConnection::temperaturesReported, &m_report,
            &PrinterReport::handleTemperatures);
    connect(from, &PrinterConnection::positionReported, &m_report, &PrinterReport::handlePosition);
    connect(from, &PrinterConnection::linesLogged, &m_report, &PrinterReport::handleLines);
    connect(from, &PrinterConnection::errorReported, this, &Printer::handleError);
    connect(from, &PrinterConnection::commandsSuppressed, &m_report,
            &PrinterReport::handleSuppressed);
    connect(from, &PrinterConnection::toolRefused, &m_report, [this](const RefusedTool &refused) {
        m_report.handleInvalidTool(refused.tool, refused.fallback);
    });
    connect(from, &PrinterConnection::messagesRegistered, &m_report,
            &PrinterReport::handleRegistered);
    connect(from, &PrinterConnection::scriptsChanged, this, &Printer::handleScriptEvents);
    connect(&m_sdCard, &SdCardController::statusChanged, &m_report, &PrinterReport::handleSdCard);

    connect(&m_report, &PrinterReport::happened, this, &Printer::eventHappened);
    connect(&m_report.callbacks(), &CallbackDispatcher::currentDataChanged, this,
            &Printer::currentDataChanged);
}

} // namespace gantry
