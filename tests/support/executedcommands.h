// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace gantry::test {

/// The commands of a G-code file as a printer should carry them out, written without the program's own code, so
/// that both cannot be wrong in the same way: comments cut, blanks trimmed, empty lines left out.
inline QList<QByteArray> commandsOf(const QByteArray &gcode)
{
    QList<QByteArray> commands;
    for (QByteArray line : gcode.split('\n')) {
        const qsizetype comment = line.indexOf(';');
        if (comment >= 0)
            line.truncate(comment);
        line = line.trimmed();
        if (!line.isEmpty())
            commands << line;
    }
    return commands;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Compares what a printer carried out with what it should have: the expected commands in order, each once, with
/// nothing between them but the host's own questions and settings. Returns an empty text, or the first difference.
inline QString compareExecuted(const QList<QByteArray> &executed, const QList<QByteArray> &expected)
{
    static const QRegularExpression own(
        QStringLiteral("^(M105|M110( N\\d+)?|M115|M155 S\\d+|M113 S\\d+|M400|M114|M154 S\\d+|"
                       "M27( S\\d+)?|M21|M20.*|M876 P1)$"));
    qsizetype next = 0;
    for (qsizetype i = 0; i < executed.size(); ++i) {
        if (next < expected.size() && executed.at(i) == expected.at(next)) {
            ++next;
            continue;
        }
        if (!own.match(QString::fromLatin1(executed.at(i))).hasMatch()) {
            return QStringLiteral(
                       "command %1 carried out is \"%2\", expected \"%3\" (number %4 of the file)")
                .arg(i)
                .arg(QString::fromLatin1(executed.at(i)),
                     QString::fromLatin1(next < expected.size() ? expected.at(next) : "the end"))
                .arg(next);
        }
    }
    if (next < expected.size()) {
        return QStringLiteral("only %1 of %2 commands were carried out; \"%3\" is missing")
            .arg(next)
            .arg(expected.size())
            .arg(QString::fromLatin1(expected.at(next)));
    }
    return {};
}

} // namespace gantry::test
