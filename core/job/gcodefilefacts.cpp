// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/gcodefilefacts.h"

#include "job/gcodelinescanner.h"
#include "job/regularfile.h"

#include <QFileInfo>

namespace gantry {

namespace {

constexpr qint64 LookAtBytes = 64 * 1024;

}

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
    return GcodeFileFacts{info.absoluteFilePath(), size, info.lastModified()};
}

} // namespace gantry
