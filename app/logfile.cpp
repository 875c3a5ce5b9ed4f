// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfile.h"

#include <QDateTime>
#include <QDir>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// Qt's message handler is a bare function; this is how it finds its object.
std::atomic<LogFile *> activeLog = nullptr;

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        break;
    }
    return "fatal"_L1;
}

} // namespace

LogFile::LogFile(const QString &folder, qint64 maxSize)
    : m_file(QDir(folder).filePath(u"gantry.log"_s), maxSize, KeptFiles)
{
    // A log that cannot be written must not keep the program from working; the standard error remains.
    if (!m_file.open())
        std::fprintf(stderr, "gantry: cannot write %s\n", qPrintable(m_file.path()));
    activeLog = this;
    m_previous = qInstallMessageHandler(handleMessage);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_previous);
    activeLog = nullptr;
}

void LogFile::append(const QString &line)
{
    if (m_file.append(line.toUtf8() + '\n'))
        (void) m_file.flush();
}

void LogFile::handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString line = u"%1 %2 %3: %4"_s.arg(
        QDateTime::currentDateTime().toString(Qt::ISODateWithMs), levelName(type),
        QLatin1StringView(context.category ? context.category : "?"), text);
    std::fprintf(stderr, "%s\n", qPrintable(line));
    LogFile *log = activeLog;
    if (!log)
        return;
    // At once on the log's own thread, by its event loop from any other.
    QMetaObject::invokeMethod(log, [log, line] { log->append(line); });
}

} // namespace gantry
