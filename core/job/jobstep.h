// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/jobcommands.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariantMap>

namespace gantry {

/// One step of what a job has planned besides the lines of its file. Plain value.
struct JobStep
{
    enum class Kind {
        Line,        ///< a line of the sequence itself: sent as it is
        LaterLine,   ///< the same, once all lines before it are acknowledged
        ScriptLine,  ///< a line of a script: screened first
        FileLine,    ///< a line of the file that had to wait for something else; screened already
        Settle,      ///< M400: once acknowledged, the next position reported is the one to capture
        AskPosition, ///< M114, only when M400 is acknowledged
        Script,      ///< a script by its name, rendered when it is its turn
        ScriptEnd,   ///< all lines of the script are acknowledged
        WarmUp,   ///< what has cooled down during a pause is heated; then back to where it paused
        Decision, ///< the procedure says what comes next, by what the lines before it have brought
    };

    Kind kind = Kind::Line;
    QByteArray text = {};     ///< of the kinds that are a line
    QString script = {};      ///< name; of a ScriptLine where it comes from
    QVariantMap context = {}; ///< of a Script: what it is told besides what every script is told
    // Of a FileLine
    qint64 endOffset = 0;
    quint64 lineNumber = 0;
    JobCommands::ProgressReport report = {};

    [[nodiscard]] static JobStep line(const QByteArray &text) { return {Kind::Line, text}; }
    [[nodiscard]] static JobStep lineAfterAll(const QByteArray &text)
    {
        return {Kind::LaterLine, text};
    }
    [[nodiscard]] static JobStep warmUp() { return {Kind::WarmUp}; }
    [[nodiscard]] static JobStep decision() { return {Kind::Decision}; }
    [[nodiscard]] static JobStep runScript(const QString &name, const QVariantMap &context = {})
    {
        return {Kind::Script, {}, name, context};
    }

    /// True if it has to wait until all lines before it are acknowledged.
    [[nodiscard]] bool waitsForAll() const
    {
        return kind != Kind::Line && kind != Kind::ScriptLine && kind != Kind::FileLine;
    }
    /// True if nothing is sent for it.
    [[nodiscard]] bool isSilent() const
    {
        return kind == Kind::Script || kind == Kind::ScriptEnd || kind == Kind::Decision
               || kind == Kind::WarmUp;
    }
};
using JobSteps = QList<JobStep>;

} // namespace gantry
