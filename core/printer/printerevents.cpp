// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printerevents.h"

#include <QHash>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

template<typename T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant::fromValue(nullptr);
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant::fromValue(nullptr) : QVariant(text);
}

QVariantMap positionOf(const Position &position)
{
    return {{u"x"_s, orNull(position.x)}, {u"y"_s, orNull(position.y)},
            {u"z"_s, orNull(position.z)}, {u"e"_s, orNull(position.e)},
            {u"f"_s, orNull(position.f)}, {u"t"_s, orNull(position.t)}};
}

QVariantMap fileOf(const QString &path, FileOrigin origin, qint64 size)
{
    return {{u"name"_s, path.section(u'/', -1)},
            {u"path"_s, path},
            {u"origin"_s, documentedName(origin)},
            {u"size"_s, size}};
}

QVariantMap fileOf(const JobStatus &status)
{
    return fileOf(status.filePath, status.origin, status.fileSize);
}

double seconds(qint64 ms)
{
    return double(ms) / 1000.0;
}

QVariantMap stoppedAt(const JobStatus &status, const Position &position)
{
    QVariantMap payload = fileOf(status);
    payload.insert(u"position"_s, positionOf(position));
    payload.insert(u"fileposition"_s, status.filePosition);
    payload.insert(u"progress"_s, status.completion * 100);
    return payload;
}

QVariantMap with(QVariantMap payload, const QString &key, const QVariant &value)
{
    payload.insert(key, value);
    return payload;
}

PrinterEvent cancelling(const JobStatus &status)
{
    const QVariantMap payload = fileOf(status);
    const QVariant error
        = orNull(status.error.detail.isEmpty() ? status.error.message : status.error.detail);
    return {u"PrintCancelling"_s,
            status.causedByError ? with(payload, u"firmwareError"_s, error) : payload};
}

} // namespace

PrinterEvents::List PrinterEvents::connecting(const ConnectionSettings &wanted)
{
    const bool automatic = wanted.port.isEmpty();
    return {{u"Connecting"_s,
             {{u"port"_s, automatic ? u"AUTO"_s : wanted.port}, {u"baudrate"_s, wanted.baudRate}}}};
}

PrinterEvents::List PrinterEvents::disconnecting()
{
    List events = {{u"Disconnecting"_s, {}}};
    if (!isLinkOpen(m_link))
        events.append({u"Disconnected"_s, {}});
    return events;
}

PrinterEvents::List PrinterEvents::handleLink(const LinkStatus &status)
{
    const LinkState before = std::exchange(m_link, status.state);
    if (status.state == before)
        return {};
    // A printer that comes back to its job is the same, in the same modes.
    const bool waits = std::exchange(m_jobWaits, status.jobWaits) || status.jobWaits;
    if (isLinkOpen(status.state) != isLinkOpen(before) && !waits) {
        m_sent = {};
        m_firmware = {};
    }
    if (status.state == LinkState::Ready)
        return {{u"Connected"_s,
                 {{u"port"_s, status.settings.port}, {u"baudrate"_s, status.settings.baudRate}}}};
    if (!isLinkOpen(status.state) && isLinkOpen(before))
        return {{u"Disconnected"_s, {}}};
    return {};
}

PrinterEvents::List PrinterEvents::handleState(const StateFacts &facts)
{
    const StateId id = PrinterStates::idOf(facts);
    const QString text = PrinterStates::text(facts);
    if (id == m_state && text == m_stateText)
        return {};
    const auto changed = [](StateId to, const QString &words) {
        return PrinterEvent{
            u"PrinterStateChanged"_s,
            {{u"state_id"_s, PrinterStates::idString(to)}, {u"state_string"_s, words}}};
    };
    List events;
    const bool failed = facts.link == LinkState::Failed || facts.foundNothing;
    if (id == StateId::ClosedWithError && failed && id != m_state)
        events.append(changed(StateId::Error,
                              PrinterStates::text(StateId::Error, facts.origin, facts.isTransfer)));
    events.append(changed(id, text));
    m_state = id;
    m_stateText = text;
    return events;
}

PrinterEvents::List PrinterEvents::handleFile(const QString &path, FileOrigin origin, qint64 size)
{
    if (path == m_filePath && origin == m_fileOrigin)
        return {};
    List events;
    if (!m_filePath.isEmpty())
        events.append({u"FileDeselected"_s, fileOf(m_filePath, m_fileOrigin, m_fileSize)});
    m_filePath = path;
    m_fileOrigin = origin;
    m_fileSize = size;
    if (!m_filePath.isEmpty())
        events.append({u"FileSelected"_s, fileOf(path, origin, size)});
    m_job = JobState::Idle;
    return events;
}

PrinterEvents::List PrinterEvents::handleJob(const JobStatus &status, qint64 msecsSinceEpoch)
{
    const JobState before = std::exchange(m_job, status.state);
    if (status.state == before)
        return {};
    List events;
    if (status.isTransfer) {
        events = handleTransfer(status);
    } else {
        handleJobState(status, before, events);
    }
    static const QHash<QString, std::pair<QString, QString>> marks = {
        {u"PrintStarted"_s, {u"print"_s, u"Start"_s}},
        {u"PrintPaused"_s, {u"pause"_s, u"Pause"_s}},
        {u"PrintResumed"_s, {u"resume"_s, u"Resume"_s}},
        {u"PrintCancelled"_s, {u"cancel"_s, u"Cancel"_s}},
        {u"PrintDone"_s, {u"done"_s, u"Done"_s}},
    };
    const auto mark = [msecsSinceEpoch](const QString &type, const QString &label) {
        return PrinterEvent{
            u"ChartMarked"_s,
            {{u"type"_s, type}, {u"label"_s, label}, {u"time"_s, msecsSinceEpoch / 1000}}};
    };
    const List jobEvents = events;
    for (const PrinterEvent &event : jobEvents) {
        if (const auto found = marks.constFind(event.name); found != marks.cend())
            events.append(mark(found->first, found->second));
    }
    if (status.state == JobState::Printing && before == JobState::Starting && !status.isTransfer)
        events.append(mark(u"printing"_s, u"Printing"_s));
    return events;
}

PrinterEvents::List PrinterEvents::handleTransfer(const JobStatus &status)
{
    const QVariantMap payload = {{u"local"_s, status.filePath}, {u"remote"_s, status.remoteName}};
    const QVariantMap timed = with(payload, u"time"_s, seconds(status.elapsedMs));
    switch (status.state) {
    case JobState::Starting:
        return {{u"TransferStarted"_s, payload}};
    case JobState::Finished:
        return {{u"TransferDone"_s, timed}};
    case JobState::Cancelled:
    case JobState::Failed:
        return {{u"TransferFailed"_s, timed}};
    default:
        return {};
    }
}

void PrinterEvents::handleJobState(const JobStatus &status, JobState before, List &events)
{
    if (isContinuation(before, status.state))
        return; // that it is so was told before
    const double time = seconds(status.elapsedMs);
    const auto failed = [&](const QString &reason) {
        events.append(
            {u"PrintFailed"_s, with(with(fileOf(status), u"time"_s, time), u"reason"_s, reason)});
    };
    switch (status.state) {
    case JobState::Starting:
        return events.append({u"PrintStarted"_s, fileOf(status)});
    case JobState::Paused:
        return events.append({u"PrintPaused"_s, stoppedAt(status, status.pausePosition)});
    case JobState::Resuming:
        return events.append({u"PrintResumed"_s, fileOf(status)});
    case JobState::Printing:
        // The printer went on by itself, without the state between.
        if (before == JobState::Paused)
            events.append({u"PrintResumed"_s, fileOf(status)});
        return;
    case JobState::Cancelling:
        return events.append(cancelling(status));
    case JobState::Cancelled:
        if (before == JobState::Interrupted) // there was nobody to wait for
            events.append(cancelling(status));
        events.append(
            {u"PrintCancelled"_s, with(stoppedAt(status, status.cancelPosition), u"time"_s, time)});
        return failed(u"cancelled"_s);
    case JobState::Finished:
        return events.append({u"PrintDone"_s, with(fileOf(status), u"time"_s, time)});
    case JobState::Failed:
        return failed(u"error"_s);
    case JobState::Idle:
    case JobState::Pausing:
    case JobState::Finishing:
    case JobState::
        Interrupted: // told by the link's events; PrintFailed follows if it does not go on
        return;
    }
}

PrinterEvents::List PrinterEvents::handlePosition(const Position &position)
{
    m_sent.handlePosition(position);
    QVariant reason = QVariant::fromValue(nullptr);
    if (m_job == JobState::Pausing)
        reason = u"pause"_s;
    else if (m_job == JobState::Cancelling)
        reason = u"cancel"_s;
    return {{u"PositionUpdate"_s, with(positionOf(position), u"reason"_s, reason)}};
}

PrinterEvents::List PrinterEvents::handleReset()
{
    m_sent.handleReset();
    return {{u"PrinterReset"_s, {{u"idle"_s, m_job == JobState::Idle || isJobOver(m_job)}}}};
}

PrinterEvents::List PrinterEvents::handleFirmware(const FirmwareInfo &info)
{
    if (info == m_firmware)
        return {};
    m_firmware = info;
    QVariantMap data;
    for (auto field = info.fields.cbegin(); field != info.fields.cend(); ++field)
        data.insert(field.key(), *field);
    for (auto flag = info.capabilities.cbegin(); flag != info.capabilities.cend(); ++flag)
        data.insert("Cap:"_L1 + flag.key(), *flag ? u"1"_s : u"0"_s);
    return {{u"FirmwareData"_s, {{u"name"_s, info.name}, {u"data"_s, data}}}};
}

PrinterEvents::List PrinterEvents::handleError(const ErrorReport &report)
{
    if (!report.isError())
        return {};
    QVariantMap payload = {{u"error"_s, report.error}};
    if (report.reason != ErrorReport::Reason::None)
        payload.insert(u"reason"_s, toString(report.reason));
    if (report.consequence != ErrorReport::Consequence::None)
        payload.insert(u"consequence"_s, toString(report.consequence));
    if (!report.faq.isEmpty())
        payload.insert(u"faq"_s, report.faq);
    if (!report.logs.isEmpty()) {
        QStringList logs;
        for (const QByteArray &line : report.logs)
            logs.append(QString::fromUtf8(line));
        payload.insert(u"logs"_s, logs);
    }
    return {{u"Error"_s, payload}};
}

PrinterEvents::List PrinterEvents::handleSuppressed(const QByteArray &command,
                                                    const QString &message, Severity severity)
{
    return {{u"CommandSuppressed"_s,
             {{u"command"_s, QString::fromUtf8(command)},
              {u"message"_s, message},
              {u"severity"_s, severity == Severity::Warning ? u"warn"_s : u"info"_s}}}};
}

PrinterEvents::List PrinterEvents::handleInvalidTool(std::optional<int> tool, int fallback)
{
    return {{u"InvalidToolReported"_s, {{u"tool"_s, orNull(tool)}, {u"fallback"_s, fallback}}}};
}

PrinterEvents::List PrinterEvents::handleRegistered(const RegisteredMessage &message)
{
    QVariantMap outputs;
    for (auto output = message.outputs.cbegin(); output != message.outputs.cend(); ++output)
        outputs.insert(output.key(), *output);
    return {{u"RegisteredMessageReceived"_s,
             {{u"key"_s, message.name}, {u"matched"_s, message.matched}, {u"outputs"_s, outputs}}}};
}

PrinterEvents::List PrinterEvents::handleScript(const QString &name, bool running,
                                                const QVariant &payload)
{
    if (name.isEmpty())
        return {};
    const QString shown = name.at(0).toUpper() + name.mid(1);
    const QLatin1StringView end = running ? "Running"_L1 : "Finished"_L1;
    return {{"GcodeScript"_L1 + shown + end, payload.toMap()}};
}

PrinterEvents::List PrinterEvents::handleSdFiles()
{
    return {{u"UpdatedFiles"_s, {{u"type"_s, u"printables"_s}}}};
}

PrinterEvents::List PrinterEvents::handleProfile(ProfileChange change, const QString &id)
{
    static const QHash<ProfileChange, QString> names
        = {{ProfileChange::Added, u"PrinterProfileAdded"_s},
           {ProfileChange::Modified, u"PrinterProfileModified"_s},
           {ProfileChange::Deleted, u"PrinterProfileDeleted"_s}};
    return {{names.value(change), {{u"identifier"_s, id}}}};
}

} // namespace gantry
