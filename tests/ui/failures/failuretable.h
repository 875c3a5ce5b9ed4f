// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failures/failurecases.h"

#include <QMap>

namespace gantry::test {

/// A row of the table. Plain value.
struct FailureRow
{
    QString kind;
    QString sentence;
    QString wayOut;
    QString picture;

    friend bool operator==(const FailureRow &, const FailureRow &) = default;
};

/// What was shown as a row: without what differs from run to run (folders, numbers of processes and pseudo-terminals).
[[nodiscard]] FailureRow rowOf(const FailureCase &failure, const Shown &shown, const QString &home);
/// The row as a line of Markdown.
[[nodiscard]] QString lineOf(const FailureRow &row);
/// The lines of the tables of a Markdown file, by the names of their pictures.
[[nodiscard]] QMap<QString, QString> linesOf(const QByteArray &markdown);

} // namespace gantry::test
