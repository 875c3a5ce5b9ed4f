// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/errorparser.h"

#include "protocol/textscanner.h"

#include <algorithm>
#include <iterator>

namespace gantry {

using response::ErrorClass;
using response::FirmwareError;

namespace {

constexpr int MaxLinesBetween = 8;
constexpr int MaxLinesJoined = 4;

// First lines of an error that Marlin ends with "Error:Printer halted. kill() called!".
constexpr QByteArrayView KillHeads[]
    = {"heating failed",    "thermal runaway",         "thermal malfunction", "maxtemp triggered",
       "mintemp triggered", "invalid extruder number", "watchdog barked",     "kill caused"};

struct ErrorWords
{
    ErrorClass errorClass;
    QByteArrayView word;
};

// First hit wins. Fatal comes first: no other word in the text may hide that the machine has
// halted.
constexpr ErrorWords Words[] = {
    {ErrorClass::Fatal, "kill() called"},
    {ErrorClass::Fatal, "fatal:"},
    {ErrorClass::Fatal, "printer halted"},
    {ErrorClass::Fatal, "printer stopped due to errors"},
    {ErrorClass::Fatal, "mintemp"},
    {ErrorClass::Fatal, "maxtemp"},
    {ErrorClass::Fatal, "shutdown"}, // Klipper: "!! MCU 'mcu' shutdown: ..."
    {ErrorClass::Fatal, "emergency stop"},
    {ErrorClass::MissingLineNumber, "no line number with checksum"},
    {ErrorClass::MissingLineNumber, "missing linenumber"},
    {ErrorClass::Transmission, "line number"},
    {ErrorClass::Transmission, "linenumber"},
    {ErrorClass::Transmission, "checksum"},
    {ErrorClass::Transmission, "format error"},
    {ErrorClass::Transmission, "expected line"},
    {ErrorClass::Transmission, "last line:"}, // the words before it may be damaged
    {ErrorClass::SdCard, "volume.init"},
    {ErrorClass::SdCard, "openroot"},
    {ErrorClass::SdCard, "workdir"},
    {ErrorClass::SdCard, "error writing to file"},
    {ErrorClass::SdCard, "cannot open"},
    {ErrorClass::SdCard, "open failed"},
    {ErrorClass::SdCard, "cannot enter"},
    {ErrorClass::SdCard, "failed to open"},            // Teacup
    {ErrorClass::SdCard, "failed to parse from file"}, // Teacup
    {ErrorClass::UnknownCommand, "unknown command"},
};

bool beginsKillMessage(QByteArrayView text)
{
    return std::any_of(std::begin(KillHeads), std::end(KillHeads),
                       [text](QByteArrayView head) { return containsNoCase(text, head); });
}

// The text of an error line without its prefix; nothing if the line is none.
std::optional<QByteArrayView> errorText(QByteArrayView line)
{
    TextScanner scanner(line);
    if (startsWithNoCase(line, "fatal:"))
        return line; // the word belongs to the message
    if (scanner.takeNoCase("error:"))
        return scanner.rest().trimmed();
    if (line.startsWith("!!")) {
        // Smoothieware answers a bare "!!" to everything once it has halted.
        const QByteArrayView text = line.sliced(2).trimmed();
        return text.isEmpty() ? line : text;
    }
    if (line.startsWith("E: ") && line.size() > 3 && isLetter(line[3]))
        return line.sliced(3).trimmed();
    return std::nullopt;
}

// "Error:0", followed by ": Extruder switched off. MAXTEMP triggered !" on a line of its own (old
// Marlin). Case matters: GRBL's "error:9" is a complete message.
bool isNumberedHead(QByteArrayView line)
{
    return line.size() == 7 && line.startsWith("Error:") && isDigit(line[6]);
}

} // namespace

ErrorClass classifyError(QByteArrayView text)
{
    if (text == "!!" || beginsKillMessage(text))
        return ErrorClass::Fatal;
    const auto hit
        = std::find_if(std::begin(Words), std::end(Words), [text](const ErrorWords &words) {
              return containsNoCase(text, words.word);
          });
    return hit == std::end(Words) ? ErrorClass::Other : hit->errorClass;
}

std::optional<FirmwareError> ErrorParser::parse(QByteArrayView line)
{
    if (m_headIsNumber && line.startsWith(':')) {
        m_head += line;
        m_headIsNumber = false;
        m_linesSinceHead = 0;
        return FirmwareError{ErrorClass::Fatal, m_head, true};
    }
    const auto text = errorText(line);
    if (!text)
        return std::nullopt;

    const bool numbered = isNumberedHead(line);
    FirmwareError error{numbered ? ErrorClass::Fatal : classifyError(*text), text->toByteArray()};
    const bool mayContinue
        = error.errorClass == ErrorClass::Fatal || error.errorClass == ErrorClass::Other;
    if (!m_head.isEmpty() && mayContinue) {
        if (!m_head.endsWith(error.text))
            error.text = m_head + (m_headIsNumber ? ": " : " - ") + error.text;
        error.errorClass = ErrorClass::Fatal;
        error.continuesPrevious = true;
    }
    const bool mayGoOn = numbered || beginsKillMessage(*text);
    const int joined = error.continuesPrevious ? m_linesJoined + 1 : 1;
    reset();
    if (mayGoOn && joined < MaxLinesJoined) {
        m_head = error.text;
        m_headIsNumber = numbered && !error.continuesPrevious;
        m_linesJoined = joined;
    }
    if (m_headIsNumber)
        error.text = line.toByteArray(); // "0" alone would tell nobody anything
    return error;
}

void ErrorParser::noteOtherLine()
{
    if (!m_head.isEmpty() && ++m_linesSinceHead > MaxLinesBetween)
        reset();
}

void ErrorParser::reset()
{
    m_head.clear();
    m_headIsNumber = false;
    m_linesSinceHead = 0;
    m_linesJoined = 0;
}

} // namespace gantry
