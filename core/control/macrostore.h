// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recordfile.h"
#include "control/macro.h"

#include <QJsonObject>
#include <QObject>

namespace gantry {

/// A macro as JSON, and back. Pure. Error: FileMalformed naming what is wrong.
[[nodiscard]] QJsonObject toJson(const Macro &macro);
[[nodiscard]] Result<Macro> macroFromJson(const QJsonObject &object);

/// The person's macros, in the order of their buttons, in one JSON file:
///
///     { "format": 1, "macros": [ { "name", "gcode", "script": text,
///         "parameters": [ { "name", "question", "value": text, "type": "number"|"text" } ],
///         "asks", "whilePrinting": bool, "feedback": { "regex", "template": text } } ] }
///
/// A broken file is set aside, one of a newer version left alone; problem() tells. GUI thread; writes at once.
class MacroStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MacroStore)

public:
    static constexpr qint64 MaxFileSize = 1024 * 1024; ///< bytes
    static constexpr qsizetype MaxMacros = 200;

    explicit MacroStore(QString path, QObject *parent = nullptr);

    /// Reads the file; without one, or where it was set aside, there are the macros to begin with.
    void load();
    [[nodiscard]] const QList<Macro> &macros() const { return m_macros; }
    /// Why the file could not be taken, for the person; no error as a rule.
    [[nodiscard]] const Error &problem() const { return m_file.problem(); }
    /// Keeps these in place of the ones there are. Errors: InvalidArgument (one of them cannot be kept, two have the
    /// same name, too many), FileNotWritable, and the problem of a file that is left alone. Then nothing changes.
    [[nodiscard]] Result<void> setMacros(const QList<Macro> &macros);
    /// Whether setMacros() would take them.
    [[nodiscard]] static Result<void> check(const QList<Macro> &macros);

signals:
    void changed();

private:
    RecordFile m_file;
    QList<Macro> m_macros;
};

} // namespace gantry
