// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/gcodefilefacts.h"

#include "job/gcodelinescanner.h"
#include "job/regularfile.h"

#include <QFileInfo>

#include <algorithm>

namespace gantry {

namespace {

constexpr qint64 LookAtBytes = 64 * 1024;

// The last bytes behind those that were read; what cannot be read has no notes.
QByteArray tailOf(QFile &file, qint64 from, qint64 size)
{
    const qint64 begin = std::max(from, size - LookAtBytes);
    return begin < size && file.seek(begin) ? file.read(size - begin) : QByteArray();
}

} // namespace

Result<GcodeFileFacts> inspectGcodeFile(const QString &path)
{
    const Result<std::unique_ptr<QFile>> file = openRegularFile(path);
    if (!file)
        return failure(file.error());
    const QByteArray head = (*file)->read(LookAtBytes);
    if ((*file)->error() != QFileDevice::NoError)
        return failure(FileProblem::unreadable(path, (*file)->errorString()));

    GcodeLineScanner scanner;
    GcodeLineScanner::Chunk chunk;
    const qint64 size = (*file)->size();
    const bool whole = head.size() >= size;
    if (!scanner.append(head, chunk) || (whole && !scanner.finish(chunk)))
        return failure(scanner.error());
    // Previews alone can fill the first pieces of a large file: only a whole file can be called empty.
    if (whole && chunk.lines.empty())
        return failure(FileProblem::empty(path));
    const QFileInfo info(path);
    const QByteArray tail = tailOf(**file, head.size(), size);
    return GcodeFileFacts{info.absoluteFilePath(), size, info.lastModified(),
                          slicerNotes(head, tail)};
}

} // namespace gantry
