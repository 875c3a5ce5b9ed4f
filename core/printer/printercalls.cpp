// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The published interface of the printer: each method looks at its values and passes them on. What it answers about how
// things stand is in printerqueries.cpp.

#include "base/logging.h"
#include "printer/filelocation.h"
#include "printer/printer.h"
#include "printer/printercommands.h"
#include "printer/printerdata.h"
#include "printer/printersetup.h"
#include "settings/settings.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

CommandTags tagged(const CommandTags &tags, QLatin1StringView method)
{
    return withTag(tags, "trigger:printer."_L1 + method);
}

// Selects by the rules of the interface; the disk is asked in the pool.
FileInspector::Look lookInto(const QString &uploadsFolder)
{
    return [uploadsFolder](const QString &path) -> Result<GcodeFileFacts> {
        const Result<QString> file = FileLocation::resolve(path, uploadsFolder);
        return file ? inspectGcodeFile(*file) : failure(file.error());
    };
}

QString withoutSlash(const QString &name)
{
    return name.startsWith(u'/') ? name.mid(1) : name;
}

} // namespace

// Connection

void Printer::connectPrinter(const QString &port, int baudRate, const QString &profile)
{
    ConnectionSettings settings;
    const QString name = port.trimmed();
    settings.port = name.compare("AUTO"_L1, Qt::CaseInsensitive) == 0 ? QString() : name;
    settings.baudRate = std::max(baudRate, 0);
    connectPrinter(settings, profileNamed(profile));
}

PrinterProfile Printer::profileNamed(const QString &id) const
{
    return m_stores.profiles ? m_stores.profiles->profileOrDefault(id) : PrinterProfile();
}

ConnectionOptions Printer::connectionOptions() const
{
    return gantry::connectionOptions(m_knownPorts, connectionPreferences());
}

ConnectionInfo Printer::currentConnection() const
{
    return PrinterData::connectionOf(stateFacts(), state().link, profile().id);
}

std::optional<TransportInfo> Printer::transport() const
{
    return PrinterData::transportOf(state().link);
}

void Printer::fakeAck()
{
    m_connection.fakeAcknowledge();
}

// Commands

Result<void> Printer::send(const Result<GcodeBlock> &block, const CommandTags &tags,
                           ModeKeeping keeping, bool urgent)
{
    if (!block)
        return failure(block.error());
    if (isOperational() && !block->lines.isEmpty()) {
        Submission submission{*block, SendOrigin::Manual, 0, tags};
        submission.urgent = urgent;
        submission.keeping = keeping;
        submit(submission);
    }
    return {};
}

// A machine is moved only when the file does not move it.
Result<void> Printer::move(const Result<GcodeBlock> &block, const CommandTags &tags,
                           const Permission &permission)
{
    if (block && isOperational() && m_holds == 0 && !permission.allowed())
        return failure(ErrorCode::NotAvailable, permission.reason);
    return send(block, tags, ModeKeeping::Moves);
}

Result<void> Printer::commands(const QStringList &commands, const CommandTags &tags, bool force)
{
    return send(PrinterCommands::lines(commands), tagged(tags, "commands"_L1), ModeKeeping::None,
                force);
}

Result<void> Printer::macro(const QStringList &lines, const CommandTags &tags)
{
    return send(PrinterCommands::lines(lines), tagged(tags, "commands"_L1),
                isJobActive(state().job.state) ? ModeKeeping::Restore : ModeKeeping::None);
}

Result<void> Printer::script(const QString &name, const QVariantMap &context,
                             const CommandTags &tags)
{
    if (name.isEmpty())
        return failure(ErrorCode::InvalidArgument, tr("The name of the script is missing."));
    if (!scripts().contains(name))
        return failure(ErrorCode::UnknownScript, tr("There is no script \"%1\".").arg(name), name);
    QVariantMap variables = context;
    variables.insert(u"parameters"_s, context);
    variables.insert(u"context"_s, context);
    if (isOperational())
        m_connection.runScript(name, variables, 0, tagged(tags, "script"_L1));
    return {};
}

Result<void> Printer::jog(const QList<AxisDistance> &axes, bool relative, const MoveSpeed &speed,
                          const CommandTags &tags)
{
    return move(PrinterCommands::jog(axes, relative, speed, profile()), tagged(tags, "jog"_L1),
                availability().move);
}

Result<void> Printer::home(const QStringList &axes, const CommandTags &tags)
{
    const bool homesZ = axes.contains(u"z"_s, Qt::CaseInsensitive);
    return move(PrinterCommands::home(axes), tagged(tags, "home"_L1),
                homesZ ? availability().homeZ : availability().home);
}

Result<void> Printer::extrude(double amount, std::optional<double> speed, const CommandTags &tags)
{
    return move(PrinterCommands::extrude(amount, speed, profile()), tagged(tags, "extrude"_L1),
                availability().extrude);
}

Result<void> Printer::changeTool(const QString &tool, const CommandTags &tags)
{
    return send(PrinterCommands::changeTool(tool), tagged(tags, "change_tool"_L1));
}

Result<void> Printer::setTemperature(const QString &heater, double value, const CommandTags &tags)
{
    return send(PrinterCommands::setTemperature(heater, value, profile()),
                tagged(tags, "set_temperature"_L1));
}

Result<void> Printer::setTemperatureOffset(const QMap<QString, double> &offsets,
                                           const CommandTags &tags)
{
    const auto merged = PrinterCommands::mergedOffsets(offsetsByName(), offsets);
    if (!merged)
        return failure(merged.error());
    if (!isOperational())
        return {};
    TemperatureOffsetMap byHeater;
    for (auto offset = merged->cbegin(); offset != merged->cend(); ++offset)
        byHeater.insert(*HeaterId::fromKey(offset.key()), *offset);
    qCInfo(lcPrinter) << "temperature offsets" << *merged
                      << tagged(tags, "set_temperature_offset"_L1);
    m_job.setOffsets(byHeater);
    return {};
}

QMap<QString, double> Printer::offsetsByName() const
{
    QMap<QString, double> byName;
    const TemperatureOffsetMap &offsets = m_job.offsets();
    for (auto offset = offsets.cbegin(); offset != offsets.cend(); ++offset)
        byName.insert(offset.key().key(), *offset);
    return byName;
}

Result<void> Printer::feedRate(int percent, const CommandTags &tags)
{
    return send(PrinterCommands::feedRate(percent), tagged(tags, "feed_rate"_L1));
}

Result<void> Printer::feedRate(double fraction, const CommandTags &tags)
{
    const Result<int> percent = PrinterCommands::percentOf(fraction);
    return percent ? feedRate(*percent, tags) : failure(percent.error());
}

Result<void> Printer::flowRate(int percent, const CommandTags &tags)
{
    return send(PrinterCommands::flowRate(percent), tagged(tags, "flow_rate"_L1));
}

Result<void> Printer::flowRate(double fraction, const CommandTags &tags)
{
    const Result<int> percent = PrinterCommands::percentOf(fraction);
    return percent ? flowRate(*percent, tags) : failure(percent.error());
}

// Jobs

Result<void> Printer::selectFile(const QString &path, bool sd, bool printAfterSelect,
                                 qint64 position, const CommandTags &tags)
{
    if (sd && !FileLocation::isMachineCode(path))
        return failure(ErrorCode::InvalidFileType,
                       tr("\"%1\" is no G-code file. Its name must end in .gcode, .gco, .g or "
                          ".gc~.")
                           .arg(path));
    if (const Result<void> checked = FileLocation::check(path, m_stores.uploadsFolder);
        !sd && !checked)
        return checked;
    if (!isReady()) {
        qCInfo(lcPrinter) << "not ready, the selection of" << path << "is ignored";
        return {};
    }
    const CommandTags own = tagged(tags, "select_file"_L1);
    if (sd) {
        const SdFile *onCard = m_sdCard.find(path);
        if (printAfterSelect)
            m_connection.tagNextJobIntent(own);
        return tagCard(own, [&] {
            return m_job.selectCardFile(onCard ? onCard->name : path, printAfterSelect,
                                        std::max<qint64>(position, 0));
        });
    }
    const Result<void> begun = m_job.selectFile(path, lookInto(m_stores.uploadsFolder));
    if (begun && printAfterSelect)
        startPrint(position, own);
    return begun;
}

void Printer::unselectFile()
{
    m_job.unselectFile();
}

void Printer::startPrint(qint64 position, const CommandTags &tags)
{
    const bool restarts = isPaused();
    if ((!m_job.hasFile() && !m_job.isOpening()) || (!isReady() && !restarts))
        return;
    const CommandTags own = tagged(tags, "start_print"_L1);
    if (m_job.isOpening())
        m_startTags = own; // for what begins later
    else
        m_connection.tagNextJobIntent(own);
    if (restarts)
        m_job.restart();
    else
        m_job.start(std::max<qint64>(position, 0));
}

void Printer::pausePrint(const CommandTags &tags)
{
    if (!isPrinting())
        return;
    m_connection.tagNextJobIntent(tagged(tags, "pause_print"_L1));
    m_job.pause();
}

void Printer::resumePrint(const CommandTags &tags)
{
    if (!isPaused() && !isPausing() && !isInterrupted())
        return;
    m_connection.tagNextJobIntent(tagged(tags, "resume_print"_L1));
    m_job.resume();
}

void Printer::togglePausePrint(const CommandTags &tags)
{
    const CommandTags own = tagged(tags, "toggle_pause_print"_L1);
    if (isPaused() || isPausing() || isInterrupted())
        resumePrint(own);
    else
        pausePrint(own);
}

void Printer::cancelPrint(const CommandTags &tags)
{
    m_job.forgetStart();
    if (!isJobActive(state().job.state))
        return;
    m_connection.tagNextJobIntent(tagged(tags, "cancel_print"_L1));
    m_job.cancel();
}

Result<JobHold> Printer::jobOnHold(bool blocking)
{
    const Result<bool> held = setJobOnHold(true, blocking);
    if (!held)
        return failure(held.error());
    // A hold ends with its connection, and must not end one of the next.
    return JobHold([printer = QPointer<Printer>(this), connection = m_connectionNumber] {
        if (printer && printer->m_connectionNumber == connection)
            (void) printer->setJobOnHold(false, false);
    });
}

Result<bool> Printer::setJobOnHold(bool value, bool)
{
    if (!isOperational())
        return failure(ErrorCode::NotAvailable, tr("There is no connection to a printer."));
    if (value) {
        ++m_holds;
        m_job.hold();
    } else if (m_holds > 0) {
        --m_holds;
        m_job.release();
    }
    return true;
}

bool Printer::canModifyFile(const QString &path, bool sd) const
{
    // Nor one that is being copied to the card, which is not the current one.
    if (const JobStatus &job = m_job.status(); job.isTransfer && isJobActive(job.state) && !sd)
        return FileLocation::absolute(path, m_stores.uploadsFolder) != job.filePath;
    return !(isCurrentFile(path, sd) && (isPrinting() || isPaused() || isInterrupted()));
}

bool Printer::isCurrentFile(const QString &path, bool sd) const
{
    const JobStatus &job = m_job.status();
    if (path.isEmpty() || job.isTransfer || sd != (job.origin == FileOrigin::SdCard))
        return false;
    if (!sd)
        return FileLocation::absolute(path, m_stores.uploadsFolder) == job.filePath;
    const SdFile *file = m_sdCard.find(path);
    const QString name = withoutSlash(file ? file->name : path);
    return name.compare(withoutSlash(job.filePath), Qt::CaseInsensitive) == 0;
}

// SD card

// The controllers know nothing of tags; what they ask for while one of these runs is what has them.
Result<void> Printer::tagCard(const CommandTags &tags, const std::function<Result<void>()> &intent)
{
    m_cardTags = tags;
    const Result<void> result = intent();
    m_cardTags.clear();
    return result;
}

void Printer::initSdCard(const CommandTags &tags)
{
    (void) tagCard(tagged(tags, "init_sd_card"_L1), [this] { return m_sdCard.initialise(); });
}

void Printer::releaseSdCard(const CommandTags &tags)
{
    (void) tagCard(tagged(tags, "release_sd_card"_L1), [this] { return m_sdCard.release(); });
}

void Printer::refreshSdFiles(const CommandTags &tags)
{
    (void) tagCard(tagged(tags, "refresh_sd_files"_L1), [this] { return m_sdCard.refresh(); });
}

QList<SdFile> Printer::sdFiles() const
{
    return m_sdCard.status().files;
}

Result<void> Printer::addSdFile(const QString &localPath, const CommandTags &tags)
{
    const Result<QString> file = FileLocation::resolve(localPath, m_stores.uploadsFolder);
    if (!file)
        return failure(file.error());
    m_connection.tagNextJobIntent(tagged(tags, "add_sd_file"_L1));
    return m_sdCard.upload(*file);
}

Result<void> Printer::deleteSdFile(const QString &name, const CommandTags &tags)
{
    return tagCard(tagged(tags, "delete_sd_file"_L1), [&] { return m_sdCard.remove(name); });
}

// Callbacks and log

void Printer::registerCallback(PrinterCallback *callback)
{
    m_report.callbacks().add(callback);
}

void Printer::unregisterCallback(PrinterCallback *callback)
{
    m_report.callbacks().remove(callback);
}

void Printer::sendInitialCallback(PrinterCallback *callback)
{
    m_report.callbacks().sendInitialData(callback);
}

void Printer::logLines(const QStringList &lines)
{
    QList<WireLine> notes;
    for (const QString &line : lines) {
        qCInfo(lcPrinter) << line;
        WireLine note;
        note.msecsSinceEpoch = QDateTime::currentMSecsSinceEpoch();
        note.direction = WireLine::Direction::Note;
        note.kind = WireLine::Kind::Note;
        note.text = line.toUtf8();
        notes.append(note);
    }
    m_terminal.handleLines(notes, 0);
    m_report.handleLines(notes, 0);
}

} // namespace gantry
