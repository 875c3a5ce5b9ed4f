// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/scriptstore.h"

#include <QString>

namespace gantry {

/// A script or a snippet of the store, as the dialog lists it. Plain value.
struct ScriptKey
{
    QString name;
    ScriptStore::Kind kind = ScriptStore::Kind::Script;

    /// "park", "snippets/purge": what templates call it, and no two of the store are called the same.
    [[nodiscard]] static ScriptKey fromPath(const QString &path);
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isSnippet() const { return kind == ScriptStore::Kind::Snippet; }
    /// It has a name Gantry looks for: a moment of a print.
    [[nodiscard]] bool isHook() const;
    [[nodiscard]] QString title() const; ///< for people
    [[nodiscard]] QString about() const; ///< when it is sent, in a sentence

    friend bool operator==(const ScriptKey &, const ScriptKey &) = default;
};

} // namespace gantry
