// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandrecorder.h"

#include <QCoreApplication>

namespace gantry {

CommandRecorder::CommandRecorder(const QString &path)
    : m_file(path)
{}

Result<void> CommandRecorder::open()
{
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    return writeFailure();
}

void CommandRecorder::record(const QByteArray &command)
{
    if (m_file.isOpen() && (m_file.write(command) < 0 || m_file.write("\n") < 0))
        m_failed = true;
}

Result<void> CommandRecorder::flush()
{
    if (m_file.isOpen() && (!m_file.flush() || m_failed))
        return writeFailure();
    return {};
}

Failure CommandRecorder::writeFailure() const
{
    return failure(ErrorCode::FileNotWritable,
                   QCoreApplication::translate("gantry::CommandRecorder",
                                               "The record cannot be written to %1: %2.")
                       .arg(m_file.fileName(), m_file.errorString()));
}

} // namespace gantry
