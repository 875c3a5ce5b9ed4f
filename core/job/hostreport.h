// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "types/errorreport.h"
#include "types/refusedtool.h"
#include "types/registeredmessage.h"
#include "types/scriptevent.h"
#include "types/suppressedcommand.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace gantry {

/// What the host has to say since it was last asked. Bounded: of a file full of such lines the first count.
struct HostReport
{
    static constexpr qsizetype MaxEntries = 1000;

    QStringList notices;     ///< translated sentences for the user
    QList<QByteArray> notes; ///< English remarks for the terminal log
    QList<SuppressedCommand> suppressed;
    QList<RefusedTool> refusedTools;
    QList<RegisteredMessage> messages;
    QList<ScriptEvent> scripts;
    QList<Error> errors;             ///< intents that could not be carried out
    QList<ErrorReport> errorReports; ///< what the published interface calls an error
    bool startWanted = false;        ///< the printer asks for the selected file to be printed

    void addNotice(const QString &text) { add(notices, text); }
    void addNote(const QByteArray &text) { add(notes, text); }
    void addSuppressed(const SuppressedCommand &command) { add(suppressed, command); }
    void addRefusedTool(const RefusedTool &tool) { add(refusedTools, tool); }
    void addMessage(const RegisteredMessage &message) { add(messages, message); }
    void addScript(const ScriptEvent &event) { add(scripts, event); }
    void addError(const Error &error) { add(errors, error); }
    void addErrorReport(const ErrorReport &report) { add(errorReports, report); }

    friend bool operator==(const HostReport &, const HostReport &) = default;

private:
    template<typename List, typename Item>
    static void add(List &list, const Item &item)
    {
        if (list.size() < MaxEntries)
            list.append(item);
    }
};

} // namespace gantry
