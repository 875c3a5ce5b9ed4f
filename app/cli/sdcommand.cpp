// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sdcommand.h"

#include "cli/commandparser.h"
#include "cli/console.h"
#include "job/regularfile.h"
#include "printer/printer.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr quint64 ListTicket = 2;
// A firmware without a card never says anything about one.
constexpr auto Patience = std::chrono::seconds(10);

} // namespace

SdCommand::SdCommand(QObject *parent)
    : QObject(parent)
    , m_progress(isTerminal(stderr))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_task.fail(m_printer->sdCard().isReady()
                        ? tr("The printer does not tell which files are on its memory card.")
                        : tr("The printer reports no memory card. Put one in and try again."));
    });
}

int SdCommand::run(const QStringList &arguments)
{
    CommandParser parser(u"sd"_s,
                         tr("The files on the printer's memory card. ls lists them, print prints "
                            "one to its end, upload copies a file to the card, rm deletes one."),
                         u"ls | print NAME | upload FILE | rm NAME"_s);
    PrinterTask::addOptions(parser);
    parser.options().addOption({u"json"_s, tr("ls: print the list as JSON.")});
    parser.options().addOption({u"name"_s,
                                tr("upload: the name on the card; without it, made of the file's."),
                                u"NAME"_s});
    if (const std::optional<int> code = parser.parse(arguments))
        return *code;
    QStringList words = parser.options().positionalArguments();
    const QString verb = words.isEmpty() ? QString() : words.takeFirst();
    if (verb == "ls"_L1 && words.isEmpty())
        return list(parser);
    if (words.size() == 1 && verb == "print"_L1)
        return print(parser, words.constFirst());
    if (words.size() == 1 && verb == "upload"_L1)
        return upload(parser, words.constFirst());
    if (words.size() == 1 && verb == "rm"_L1)
        return remove(parser, words.constFirst());
    return CommandParser::usageError(
        tr("Write sd ls, sd print NAME, sd upload FILE or sd rm NAME."));
}

int SdCommand::list(CommandParser &parser)
{
    const bool asJson = parser.options().isSet(u"json"_s);
    return runOnCard(parser, [this, asJson] {
        const QList<SdFile> files = m_printer->sdFiles();
        printOut(asJson ? json(files) : table(files).toLocal8Bit());
        m_task.finish();
    });
}

int SdCommand::print(CommandParser &parser, const QString &name)
{
    return runOnCard(parser, [this, name] {
        if (m_printer->sdCard().find(name) == nullptr) {
            m_task.fail(tr("There is no file %1 on the printer's card.").arg(name));
            return;
        }
        follow(tr("The print is done."));
        PrinterInterface &face = *m_printer;
        check(face.selectFile(name, true, true));
    });
}

int SdCommand::upload(CommandParser &parser, const QString &path)
{
    const QString name = parser.options().value(u"name"_s);
    return runOnCard(parser, [this, path, name] {
        // Said in one line before anything is begun; here nobody minds waiting for the disk.
        const QString file = QDir::current().absoluteFilePath(path);
        if (const auto opened = openRegularFile(file); !opened)
            return check(failure(opened.error()));
        follow(tr("The file is on the card."));
        check(m_printer->sdCard().upload(file, name));
    });
}

int SdCommand::remove(CommandParser &parser, const QString &name)
{
    return runOnCard(parser, [this, name] {
        const Result<void> removed = m_printer->deleteSdFile(name, {});
        if (!removed)
            return check(removed);
        listThen([this, name] {
            if (m_printer->sdCard().find(name) == nullptr)
                m_task.finish();
            else
                m_task.fail(tr("The printer did not delete the file %1.").arg(name));
        });
    });
}

int SdCommand::runOnCard(CommandParser &parser, const std::function<void()> &action)
{
    m_action = action;
    m_task.onInterrupt([this](int count) { handleInterrupt(count); });
    return m_task.runUntilFinished(parser, [this](Printer &printer) -> Result<void> {
        m_printer = &printer;
        m_patience.start(Patience);
        connect(&printer.sdCard(), &SdCardController::statusChanged, this, &SdCommand::handleCard);
        connect(&printer.connection(), &PrinterConnection::ticketsFinished, this,
                [this](const QList<quint64> &tickets) {
                    // The list of the same batch of facts comes after the tickets.
                    if (tickets.contains(ListTicket))
                        QMetaObject::invokeMethod(
                            this,
                            [this] {
                                if (const auto listed = std::exchange(m_listed, nullptr))
                                    listed();
                            },
                            Qt::QueuedConnection);
                });
        handleCard();
        return {};
    });
}

void SdCommand::handleCard()
{
    // That a card is in may be said long before its files are.
    if (!m_printer->sdCard().status().listed || std::exchange(m_cardSeen, true))
        return;
    m_patience.stop();
    m_action();
}

void SdCommand::listThen(const std::function<void()> &action)
{
    m_listed = action;
    check(m_printer->sdCard().refresh());
    // Waits in the same lane as the question for the list.
    m_printer->connection().submit({{{"M114"_ba}}, SendOrigin::Poll, ListTicket});
}

void SdCommand::check(const Result<void> &result)
{
    if (!result)
        m_task.fail(result.error().message);
}

void SdCommand::follow(const QString &done)
{
    m_done = done;
    m_clock.start();
    connect(&m_printer->connection(), &PrinterConnection::jobChanged, this, &SdCommand::handleJob);
}

void SdCommand::handleJob(const JobStatus &status)
{
    switch (status.state) {
    case JobState::Idle:
        return;
    case JobState::Finished:
        m_progress.print(m_done);
        return m_task.finish();
    case JobState::Cancelled:
        return m_task.fail(tr("It was cancelled."));
    case JobState::Failed:
        return m_task.fail(status.error.message);
    default:
        m_progress.show(progressText(m_printer->state()), m_clock.elapsed());
    }
}

void SdCommand::handleInterrupt(int count)
{
    if (count > 1 || m_done.isEmpty()) {
        m_task.fail(tr("Interrupted before the printer was done."));
        return;
    }
    m_progress.print(tr("Cancelling. Press Ctrl+C again to close the connection at once."));
    m_printer->job().cancel();
}

QString SdCommand::table(const QList<SdFile> &files)
{
    qsizetype widest = 0;
    for (const SdFile &file : files)
        widest = std::max(widest, file.name.size());
    QString text;
    for (const SdFile &file : files) {
        QString line = file.name.leftJustified(widest) + u"  "_s
                       + (file.size ? QString::number(*file.size) : u"-"_s).rightJustified(10)
                       + u"  "_s
                       + (file.date.isValid() ? file.date.toString(u"yyyy-MM-dd HH:mm"_s)
                                              : u"-"_s.leftJustified(16));
        if (file.display != file.name)
            line += u"  "_s + file.display;
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QByteArray SdCommand::json(const QList<SdFile> &files)
{
    QJsonArray all;
    for (const SdFile &file : files) {
        const QJsonValue null(QJsonValue::Null);
        all.append(QJsonObject{
            {u"name"_s, file.name},
            {u"display"_s, file.display},
            {u"size"_s, file.size ? QJsonValue(*file.size) : null},
            {u"date"_s, file.date.isValid() ? QJsonValue(file.date.toSecsSinceEpoch()) : null}});
    }
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

} // namespace gantry
