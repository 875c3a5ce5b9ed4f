// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "control/availability.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace gantry {

/// Something a macro asks for before it is sent. Plain value.
struct MacroParameter
{
    enum class Type { Text, Number };

    QString name; ///< stands as {name} in the G-code: letters, digits and _, no digit first
    QString question = {}; ///< what the dialog calls it; empty: the name
    Type type = Type::Number;
    QString value = {}; ///< what is proposed

    friend bool operator==(const MacroParameter &, const MacroParameter &) = default;
};

/// A button of the person's own: lines of G-code, or a script. Plain value; all functions are pure.
struct Macro
{
    QString name; ///< on the button; unique without regard to case
    QString gcode = {};
    QString script = {}; ///< of the script store; not empty: it is sent in place of the G-code
    QList<MacroParameter> parameters = {};
    bool asks = false;             ///< a question before it is sent
    bool whilePrinting = false;    ///< may be sent while a print is running
    QString feedbackRegex = {};    ///< looked for in what the printer says; empty: nothing is
    QString feedbackTemplate = {}; ///< what is shown then: {0}, {1} .. or {name} for the groups

    /// The values as {name} places in the G-code, in the order they stand there, each once.
    [[nodiscard]] QStringList placeholders() const;
    /// Whether it can be kept: InvalidArgument with a sentence about what is wrong.
    [[nodiscard]] Result<void> validate() const;
    /// The lines to send with these values, comments cut. Values that are missing are the proposed ones. Errors:
    /// InvalidArgument (no number where one is wanted, nothing to send).
    [[nodiscard]] Result<QStringList> lines(const QMap<QString, QString> &values) const;
    /// It pushes or pulls filament without waiting for heat first. Of a script nothing is known before it is rendered.
    [[nodiscard]] bool extrudes() const;
    /// It drives the nozzle down to the bed to home or probe it. Nothing is known of a script here either.
    [[nodiscard]] bool homesZ() const;
    [[nodiscard]] static bool homesZ(const QStringList &lines); ///< these lines do
    /// The values as a script is given them. Error: InvalidArgument (no number).
    [[nodiscard]] Result<QVariantMap> variables(const QMap<QString, QString> &values) const;

    friend bool operator==(const Macro &, const Macro &) = default;
};

/// Whether a macro may be sent now, and if not, why not. @param scripts the names of the scripts there are
[[nodiscard]] Permission macroPermission(const Macro &macro, const PrinterState &state,
                                         const Availability &may, const QStringList &scripts);

/// Macros to begin with.
[[nodiscard]] QList<Macro> starterMacros();

} // namespace gantry
