// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportarchive.h"

#include "report/redaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <memory>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr qint64 MaxPartSize = 32 * 1024 * 1024; // more than all logs together may have
constexpr qint64 FullDiskBytes = 64 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ReportArchive)
};

struct ArchiveDeleter
{
    void operator()(archive *writer) const { ::archive_write_free(writer); }
};

struct EntryDeleter
{
    void operator()(archive_entry *entry) const { ::archive_entry_free(entry); }
};

using Archive = std::unique_ptr<archive, ArchiveDeleter>;
using Entry = std::unique_ptr<archive_entry, EntryDeleter>;

la_ssize_t writeToDevice(archive *writer, void *device, const void *bytes, size_t size)
{
    auto *target = static_cast<QIODevice *>(device);
    const qint64 written = target->write(static_cast<const char *>(bytes), qint64(size));
    if (written < 0)
        ::archive_set_error(writer, EIO, "%s", qPrintable(target->errorString()));
    return la_ssize_t(written);
}

Failure writeFailure(archive *writer)
{
    const char *text = ::archive_error_string(writer);
    return failure(ErrorCode::FileNotWritable, Text::tr("The report could not be written."),
                   QString::fromLocal8Bit(text ? text : "unknown"));
}

QByteArray contentOf(const ReportPart &part, const QByteArray &home)
{
    QByteArray content = part.content;
    if (!part.source.isEmpty()) {
        QFile file(part.source);
        if (!file.open(QIODevice::ReadOnly))
            return Redaction::text("This file could not be read: " + part.source.toUtf8() + '\n',
                                   home);
        content = file.read(MaxPartSize);
    }
    return part.kind == ReportPart::Kind::Settings ? Redaction::settings(content, home)
                                                   : Redaction::text(content, home);
}

bool addPart(archive *writer, const QString &name, const QByteArray &content, qint64 time)
{
    const Entry entry(::archive_entry_new());
    ::archive_entry_set_pathname(entry.get(), name.toLatin1().constData());
    ::archive_entry_set_size(entry.get(), content.size());
    ::archive_entry_set_filetype(entry.get(), AE_IFREG);
    ::archive_entry_set_perm(entry.get(), 0644);
    ::archive_entry_set_mtime(entry.get(), time_t(time), 0);
    return ::archive_write_header(writer, entry.get()) == ARCHIVE_OK
           && ::archive_write_data(writer, content.constData(), size_t(content.size()))
                  == la_ssize_t(content.size());
}

QString whyNot(const QString &path, const QString &systemText)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo(folder).isDir())
        return Text::tr("The report cannot be written to %1: there is no such folder. Choose "
                        "another one.")
            .arg(shown);
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesAvailable() < FullDiskBytes)
        return Text::tr("The report cannot be written to %1: the disk is full. Free some space or "
                        "choose another folder.")
            .arg(shown);
    if (!QFileInfo(folder).isWritable())
        return Text::tr("The report cannot be written to %1: you are not allowed to write there. "
                        "Choose another folder.")
            .arg(shown);
    return Text::tr("The report cannot be written to %1: %2. Choose another folder.")
        .arg(shown, systemText);
}

} // namespace

Result<void> writeReport(QIODevice &target, const QList<ReportPart> &parts,
                         const ReportOptions &options, const ReportProgress &progress)
{
    const Archive writer(::archive_write_new());
    if (::archive_write_add_filter_gzip(writer.get()) != ARCHIVE_OK
        || ::archive_write_set_format_pax_restricted(writer.get()) != ARCHIVE_OK
        || ::archive_write_set_bytes_in_last_block(writer.get(), 1) != ARCHIVE_OK
        || ::archive_write_open(writer.get(), &target, nullptr, &writeToDevice, nullptr)
               != ARCHIVE_OK)
        return writeFailure(writer.get());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!progress(double(i) / double(parts.size())))
            return failure(ErrorCode::NotAvailable, Text::tr("The report was cancelled."));
        const ReportPart &part = parts.at(i);
        const QString name = u"%1/%2"_s.arg(options.folder, part.name);
        if (!addPart(writer.get(), name, contentOf(part, options.home), options.secondsSinceEpoch))
            return writeFailure(writer.get());
    }
    if (::archive_write_close(writer.get()) != ARCHIVE_OK)
        return writeFailure(writer.get());
    progress(1);
    return {};
}

Result<void> writeReportFile(const QString &path, const QList<ReportPart> &parts,
                             const ReportOptions &options, const ReportProgress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileNotWritable, whyNot(path, file.errorString()),
                       file.errorString());
    Result<void> written = writeReport(file, parts, options, progress);
    if (!written) {
        file.cancelWriting();
        if (written.error().code != ErrorCode::FileNotWritable)
            return written;
        return failure(ErrorCode::FileNotWritable, whyNot(path, written.error().detail),
                       written.error().detail);
    }
    // commit() does not tell that the last bytes found no room.
    if (!file.flush() || !file.commit())
        return failure(ErrorCode::FileNotWritable, whyNot(path, file.errorString()),
                       file.errorString());
    return {};
}

} // namespace gantry
