// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/filereadstate.h"

#include "job/regularfile.h"

#include <QFileInfo>

namespace gantry {

Error FileReadState::open()
{
    Result<std::unique_ptr<QFile>> file = openRegularFile(m_path);
    if (!file)
        return file.error();
    m_file = std::move(*file);
    if (m_size < 0) {
        m_size = m_file->size();
        m_modified = QFileInfo(m_path).lastModified();
    }
    return {};
}

Error FileReadState::change() const
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return FileProblem::vanished(m_path);
    if (info.size() != m_size || info.lastModified() != m_modified)
        return FileProblem::changed(m_path);
    return {};
}

FileReadResult FileReadState::readNext()
{
    FileReadResult result;
    if (!m_file)
        result.fileError = open();
    result.size = qMax(m_size, qint64(0));
    result.modified = m_modified;
    if (result.fileError.isError())
        return result;

    const QByteArray bytes = m_file->read(qMin(ChunkSize, m_size - m_scanner.offset()));
    if (m_file->error() != QFileDevice::NoError) {
        result.fileError = FileProblem::unreadable(m_path, m_file->errorString());
        return result;
    }
    // Looked at after reading: what was read before is then known to come from the file as it was.
    result.fileError = change();
    if (!result.fileError.isError() && bytes.isEmpty() && m_scanner.offset() < m_size)
        result.fileError = FileProblem::changed(m_path);
    if (!result.fileError.isError())
        scan(bytes, result);
    else
        m_file.reset(); // its position is behind the scanner's now
    return result;
}

void FileReadState::scan(QByteArrayView bytes, FileReadResult &result)
{
    bool good = m_scanner.append(bytes, result.chunk);
    result.offset = m_scanner.offset();
    result.atEnd = result.offset >= m_size;
    if (good && result.atEnd)
        good = m_scanner.finish(result.chunk);
    if (!good)
        result.contentError = m_scanner.error();
}

FileReadResult FileReadState::verify() const
{
    FileReadResult result;
    result.size = m_size;
    result.fileError = change();
    return result;
}

FileReadResult FileReadState::reopen()
{
    FileReadResult result;
    result.size = qMax(m_size, qint64(0));
    result.fileError = m_size < 0 ? Error() : change();
    if (!result.fileError.isError())
        result.fileError = open();
    if (!result.fileError.isError() && !m_file->seek(m_scanner.offset()))
        result.fileError = FileProblem::unreadable(m_path, m_file->errorString());
    if (result.fileError.isError())
        m_file.reset();
    return result;
}

} // namespace gantry
