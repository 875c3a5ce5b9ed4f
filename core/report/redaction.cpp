// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/redaction.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace gantry::Redaction {

namespace {

constexpr std::array SecretWords{"password", "passwd",  "passphrase", "secret",       "token",
                                 "apikey",   "api_key", "api-key",    "authorization"};
constexpr std::array NetworkCommands{"M587", "M588", "M589"};

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

bool namesSecret(const QByteArray &key)
{
    const QByteArray lower = key.toLower();
    return std::any_of(SecretWords.begin(), SecretWords.end(),
                       [&lower](const char *word) { return lower.contains(word); });
}

/// Cuts a line behind "M587" and the like: whatever follows may be the name or the password of a network.
QByteArray withoutNetworkSecrets(const QByteArray &line)
{
    for (const char *command : NetworkCommands) {
        const qsizetype at = line.indexOf(command);
        const qsizetype end = at + 4;
        if (at < 0 || end >= line.size() || isWordByte(line.at(end)))
            continue;
        return line.left(end) + ' ' + Mark;
    }
    return line;
}

/// "https://user:word@host" keeps its host.
QByteArray withoutAddressSecrets(QByteArray line)
{
    qsizetype from = 0;
    while ((from = line.indexOf("://", from)) >= 0) {
        from += 3;
        qsizetype end = from;
        while (end < line.size() && line.at(end) > ' ' && line.at(end) != '/'
               && line.at(end) != '"')
            ++end;
        const qsizetype at = line.lastIndexOf('@', end - 1);
        if (at >= from && at < end)
            line.replace(from, at - from, Mark);
    }
    return line;
}

/// The rest of a line behind "token=", "password: " and the like.
QByteArray withoutNamedSecrets(const QByteArray &line)
{
    const QByteArray lower = line.toLower();
    for (const char *word : SecretWords) {
        qsizetype end = lower.indexOf(word);
        if (end < 0)
            continue;
        end += qsizetype(qstrlen(word));
        while (end < line.size() && (line.at(end) == '"' || line.at(end) == ' '))
            ++end;
        if (end < line.size() && (line.at(end) == '=' || line.at(end) == ':'))
            return line.left(end + 1) + ' ' + Mark;
    }
    return line;
}

QByteArray withoutHome(QByteArray line, const QByteArray &home)
{
    return home.size() > 1 ? line.replace(home, "~") : line;
}

QByteArray cleanLine(const QByteArray &line, const QByteArray &home)
{
    return withoutHome(withoutNamedSecrets(withoutAddressSecrets(withoutNetworkSecrets(line))),
                       home);
}

template<typename Clean>
QByteArray byLine(const QByteArray &text, Clean clean)
{
    QByteArrayList lines = text.split('\n');
    for (QByteArray &line : lines)
        line = clean(line);
    return lines.join('\n');
}

} // namespace

QByteArray text(const QByteArray &text, const QByteArray &home)
{
    return byLine(text, [&home](const QByteArray &line) { return cleanLine(line, home); });
}

QByteArray settings(const QByteArray &ini, const QByteArray &home)
{
    QByteArray section;
    return byLine(ini, [&](const QByteArray &line) {
        if (line.startsWith('[')) {
            section = line.trimmed().toLower();
            return line;
        }
        const qsizetype equals = line.indexOf('=');
        if (equals < 0)
            return cleanLine(line, home);
        const QByteArray key = line.left(equals);
        const bool isHistory = section == "[terminal]" && key == "commands";
        const bool isBinary = line.mid(equals + 1).startsWith("@ByteArray");
        if (namesSecret(key) || isHistory || isBinary)
            return key + '=' + Mark;
        return cleanLine(line, home);
    });
}

} // namespace gantry::Redaction
