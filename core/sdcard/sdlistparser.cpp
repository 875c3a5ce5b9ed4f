// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdcard/sdlistparser.h"

#include "sdcard/sdnames.h"

#include <algorithm>
#include <utility>

namespace gantry {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// Takes the next word off the front; empty at the end.
QByteArrayView takeWord(QByteArrayView &rest)
{
    rest = rest.trimmed();
    const auto end = std::find_if(rest.begin(), rest.end(), isSpace);
    const QByteArrayView word = rest.first(end - rest.begin());
    rest = rest.sliced(word.size()).trimmed();
    return word;
}

std::optional<qint64> toSize(QByteArrayView word)
{
    bool ok = false;
    const qint64 size = word.toLongLong(&ok);
    if (!ok || size < 0)
        return std::nullopt;
    return size;
}

/// "0x" and up to eight hexadecimal digits. Whatever they say, this is no long name.
std::optional<quint32> toTimeStamp(QByteArrayView word)
{
    if (!word.startsWith("0x"))
        return std::nullopt;
    bool ok = false;
    const quint32 stamp = word.sliced(2).toUInt(&ok, 16);
    return ok ? std::optional(stamp) : std::nullopt;
}

/// The date of a FAT directory entry, in local time. Invalid if it is none, or older than any G-code a board could hold:
/// firmware without a clock writes the epoch, or whenever its library was written.
QDateTime toDate(quint32 stamp)
{
    const int day = int(stamp >> 16);
    const int time = int(stamp & 0xffff);
    const QDate date(1980 + (day >> 9), (day >> 5) & 0xf, day & 0x1f);
    const QTime clock(time >> 11, (time >> 5) & 0x3f, (time & 0x1f) * 2);
    if (!date.isValid() || !clock.isValid() || date < QDate(2008, 5, 29))
        return {};
    return QDateTime(date, clock);
}

QByteArrayView withoutQuotes(QByteArrayView text)
{
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        return text.sliced(1, text.size() - 2);
    return text;
}

QByteArrayView withoutSlash(QByteArrayView text)
{
    while (text.startsWith('/'))
        text = text.sliced(1);
    return text;
}

/// "<name with blanks> <size>": as the last word is a number, and what stands before it is the name of a machine
/// code file, while the whole is none.
bool readNameWithBlanks(QByteArrayView line, QByteArrayView &name, std::optional<qint64> &size)
{
    const auto blank = std::find_if(line.rbegin(), line.rend(), isSpace);
    const qsizetype before = line.rend() - blank;
    if (before <= 0 || SdNames::isMachineCode(QString::fromLatin1(line)))
        return false;
    const QByteArrayView front = line.first(before).trimmed();
    size = toSize(line.sliced(before));
    if (!size || !SdNames::isMachineCode(QString::fromLatin1(front)))
        return false;
    name = front;
    return true;
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

} // namespace

std::optional<SdFile> parseSdEntry(QByteArrayView line)
{
    line = line.trimmed();
    QByteArrayView rest = line;
    QByteArrayView name = takeWord(rest);
    QByteArrayView longName;
    SdFile file;
    file.size = toSize(takeWord(rest));
    if (file.size) {
        QByteArrayView behind = rest;
        if (const std::optional<quint32> stamp = toTimeStamp(takeWord(behind))) {
            file.date = toDate(*stamp);
            rest = behind;
        }
        longName = withoutSlash(withoutQuotes(rest));
    } else if (!readNameWithBlanks(line, name, file.size)) {
        name = line;
        file.size.reset();
    }
    name = withoutSlash(name);
    if (name.isEmpty() || !isAscii(name))
        return std::nullopt;
    file.name = QString::fromLatin1(name);
    file.display = longName.isEmpty() ? file.name : QString::fromUtf8(longName);
    return file;
}

void SdListParser::begin()
{
    m_collecting = true;
    m_files.clear();
    m_places.clear();
}

void SdListParser::add(QByteArrayView line)
{
    if (!m_collecting)
        return;
    std::optional<SdFile> file = parseSdEntry(line);
    if (!file || !SdNames::isMachineCode(file->name))
        return;
    if (m_lowerCase) {
        if (file->display == file->name)
            file->display = file->display.toLower();
        file->name = file->name.toLower();
    }
    const auto known = m_places.constFind(file->name);
    if (known != m_places.constEnd()) {
        m_files[*known] = *std::move(file);
    } else if (m_files.size() < MaxFiles) {
        m_places.insert(file->name, m_files.size());
        m_files.append(*std::move(file));
    }
}

QList<SdFile> SdListParser::finish(const QList<SdFile> &previous)
{
    m_collecting = false;
    for (const SdFile &old : previous) {
        const auto place = m_places.constFind(old.name);
        if (place == m_places.constEnd())
            continue;
        SdFile &file = m_files[*place];
        if (!file.size)
            file.size = old.size;
        if (!file.date.isValid())
            file.date = old.date;
        if (file.display == file.name)
            file.display = old.display;
    }
    m_places.clear();
    return std::exchange(m_files, {});
}

} // namespace gantry
