// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/cardtransfer.h"

#include "gcode/gcodetext.h"
#include "job/filelinereader.h"
#include "job/hostdesk.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gantry {

namespace {

/// lupdate wants to see the context of each text.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::CardTransfer)
};

/// Firmware looks for these letters anywhere in a line it writes, and then carries out what follows as commands.
bool closesFile(const QByteArray &line)
{
    const QByteArray upper = line.toUpper();
    for (qsizetype at = upper.indexOf("M29"); at >= 0; at = upper.indexOf("M29", at + 1)) {
        const bool longer = at + 3 < upper.size() && upper[at + 3] >= '0' && upper[at + 3] <= '9';
        if (!longer)
            return true;
    }
    return false;
}

} // namespace

CardTransfer::CardTransfer(const JobRequest &request, HostDesk &desk)
    : m_card(desk.card())
    , m_wantedName(request.wantedName.isEmpty() ? QFileInfo(request.filePath).fileName()
                                                : request.wantedName)
{}

JobSteps CardTransfer::start() const
{
    // The name is chosen by what is on the card now, not by what once was.
    return {JobStep::line(m_card.takeListQuestion()), JobStep::decision()};
}

Result<JobSteps> CardTransfer::decide()
{
    if (m_name.isEmpty()) {
        if (!m_card.status().ready)
            return failure(failed(Text::tr("The printer reports no memory card.")));
        const Result<QString> name = m_card.newName(m_wantedName);
        if (!name)
            return failure(name.error());
        m_name = *name;
        return JobSteps{JobStep::line(QByteArrayLiteral("M110 N0")),
                        JobStep::line("M28 " + m_name.toLatin1()), JobStep::decision()};
    }
    // Lines that are not written are carried out: not one may leave on a guess.
    if (!m_writing) {
        return failure(
            failed(Text::tr("The printer did not say that it writes the file to its "
                            "card. Check that a card is in and that it is not locked.")));
    }
    return JobSteps{};
}

JobSteps CardTransfer::finish() const
{
    return {JobStep::lineAfterAll(QByteArrayLiteral("M29"))};
}

JobSteps CardTransfer::cancel() const
{
    if (m_name.isEmpty())
        return {};
    return {JobStep::line(QByteArrayLiteral("M29")), JobStep::line("M30 " + m_name.toLatin1())};
}

std::optional<Error> CardTransfer::handleCard(const SdMessage &message)
{
    switch (message.kind) {
    case SdMessage::Kind::WritingToFile:
        m_writing = !m_name.isEmpty();
        break;
    case SdMessage::Kind::OpenFailed:
        return failed(Text::tr("The printer could not create the file on its card. Check that "
                               "the card is not full and not locked."),
                      message.name);
    case SdMessage::Kind::WriteFailed:
        return failed(Text::tr("The printer could not write to its card, which may be full or "
                               "damaged. Delete files, or put another card in."),
                      message.name);
    case SdMessage::Kind::CardRemoved:
        return failed(Text::tr("The card was taken out of the printer. Put it in and copy the file "
                               "again."),
                      message.name);
    default:
        break;
    }
    return std::nullopt;
}

Result<bool> CardTransfer::accepts(const FileLine &line) const
{
    if (GcodeText::command(line.text).is('M', 112)) {
        // A firmware that listens for it would halt at once instead of writing it.
        return failure(failed(Text::tr("Line %1 of the file is an emergency stop (M112), which "
                                       "would halt the printer now. Remove it from the file.")
                                  .arg(line.number)));
    }
    return !GcodeText::isHostCommand(line.text) && !closesFile(line.text);
}

Error CardTransfer::describe(const Error &cause) const
{
    if (cause.code == ErrorCode::TransferFailed)
        return cause;
    return failed(cause.message, cause.detail.toUtf8());
}

Error CardTransfer::cancellation() const
{
    return failed(m_name.isEmpty()
                      ? Text::tr("It was cancelled before it began.")
                      : Text::tr("It was cancelled, and what was written is deleted."));
}

Error CardTransfer::failed(const QString &sentence, const QByteArray &detail) const
{
    return {ErrorCode::TransferFailed,
            Text::tr("“%1” was not copied to the printer's card. %2").arg(m_wantedName, sentence),
            QString::fromUtf8(detail)};
}

} // namespace gantry
