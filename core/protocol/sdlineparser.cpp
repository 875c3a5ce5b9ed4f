// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/sdlineparser.h"

#include "protocol/textscanner.h"

namespace gantry {

using response::SdMessage;
using Kind = SdMessage::Kind;

namespace {

struct Phrase
{
    Kind kind;
    QByteArrayView lowerCase;
};

// Said at the beginning of a line.
constexpr Phrase Beginnings[] = {
    {Kind::CardInserted, "sd card ok"},
    {Kind::CardInserted, "card successfully initialized"},
    {Kind::CardRemoved, "sd init fail"},
    {Kind::CardRemoved, "volume.init failed"},
    {Kind::CardRemoved, "no media"},
    {Kind::CardRemoved, "openroot failed"},
    {Kind::CardRemoved, "sd card unmounted"},
    {Kind::CardRemoved, "sd card released"},
    {Kind::FileListBegin, "begin file list"},
    {Kind::FileListEnd, "end file list"},
    {Kind::FileOpened, "file opened:"},
    {Kind::FileSelected, "file selected"},
    {Kind::FileDeleted, "file deleted:"},
    {Kind::Progress, "sd printing byte"},
    {Kind::NotPrinting, "not sd printing"},
    {Kind::PrintDone, "done printing file"},
    {Kind::WritingToFile, "writing to file:"},
    {Kind::SavingDone, "done saving file"},
    {Kind::OpenFailed, "open failed"},
    {Kind::OpenFailed, "file.open failed"},
    {Kind::OpenFailed, "cannot open"},
    {Kind::OpenFailed, "cannot enter"},
    {Kind::DeletionFailed, "deletion failed"},
    {Kind::WriteFailed, "error writing to file"},
};

// "a/b"
bool readProgress(TextScanner scanner, SdMessage &message)
{
    scanner.skipSpaces();
    const auto position = scanner.takeInteger();
    if (!position || !scanner.take('/'))
        return false;
    const auto size = scanner.takeInteger();
    if (!size || *position < 0 || *size < 0)
        return false;
    message.position = *position;
    message.size = *size;
    return true;
}

// "<name> Size: <n>"; the name may contain blanks, the size may be missing.
void readOpenedFile(QByteArrayView rest, SdMessage &message)
{
    const qsizetype at = rest.lastIndexOf("Size:");
    message.name = (at < 0 ? rest : rest.first(at)).trimmed().toByteArray();
    if (at < 0)
        return;
    TextScanner scanner(rest.sliced(at + 5));
    scanner.skipSpaces();
    message.size = qMax(qint64(0), scanner.takeInteger().value_or(0));
}

// ", File: <name>."
QByteArray failedFile(QByteArrayView rest)
{
    constexpr QByteArrayView Head("File:");
    const qsizetype at = rest.indexOf(Head);
    if (at < 0)
        return {};
    QByteArrayView name = rest.sliced(at + Head.size()).trimmed();
    if (name.endsWith('.'))
        name.chop(1);
    return name.toByteArray();
}

} // namespace

std::optional<SdMessage> parseSdMessage(QByteArrayView line)
{
    TextScanner scanner(line);
    if (scanner.takeNoCase("echo:"))
        scanner.skipSpaces();
    for (const Phrase &phrase : Beginnings) {
        if (!scanner.takeNoCase(phrase.lowerCase))
            continue;
        SdMessage message{phrase.kind, {}, 0, 0};
        if (phrase.kind == Kind::Progress && !readProgress(scanner, message))
            return std::nullopt;
        if (phrase.kind == Kind::FileOpened)
            readOpenedFile(scanner.rest(), message);
        if (phrase.kind == Kind::FileDeleted || phrase.kind == Kind::WritingToFile)
            message.name = scanner.rest().trimmed().toByteArray();
        if (phrase.kind == Kind::OpenFailed || phrase.kind == Kind::DeletionFailed)
            message.name = failedFile(scanner.rest());
        return message;
    }
    return std::nullopt;
}

} // namespace gantry
