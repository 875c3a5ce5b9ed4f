// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportarchive.h"
#include "report/reporttask.h"
#include "support/faildevice.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

using namespace gantry;
using namespace Qt::StringLiterals;

/// The file that is sent to those who help: unpacked again and looked into.
class TestReportArchive final : public QObject
{
    Q_OBJECT

private slots:
    void holdsItsParts();
    void readsFilesAndNamesThoseItCannot();
    void leavesSecretsOut();
    void tellsHowFarItIs();
    void canBeCancelled();
    void aFullDiskIsAnError();
    void aMissingFolderIsExplained();
    void aForbiddenFolderIsExplained();
    void theTaskWritesInThePool();
    void theTaskCanBeCancelled();
    void theTaskReportsWhatFailed();

private:
    static QMap<QString, QByteArray> unpack(const QByteArray &bytes)
    {
        QMap<QString, QByteArray> files;
        const std::unique_ptr<archive, int (*)(archive *)> reader(::archive_read_new(),
                                                                  &::archive_read_free);
        ::archive_read_support_filter_gzip(reader.get());
        ::archive_read_support_format_tar(reader.get());
        if (::archive_read_open_memory(reader.get(), bytes.constData(), size_t(bytes.size()))
            != ARCHIVE_OK)
            qFatal("no archive");
        archive_entry *entry = nullptr;
        while (::archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
            QByteArray content(qsizetype(::archive_entry_size(entry)), '\0');
            if (::archive_read_data(reader.get(), content.data(), size_t(content.size()))
                != la_ssize_t(content.size()))
                qFatal("short entry");
            files.insert(QString::fromUtf8(::archive_entry_pathname(entry)), content);
        }
        return files;
    }
    static QByteArray readFile(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void writeFile(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
    }
    static bool goOn(double) { return true; }

    const ReportOptions m_options{u"report"_s, "/home/anna", 1'700'000'000};
};

void TestReportArchive::holdsItsParts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.tar.gz"_s);
    QByteArray large;
    for (int i = 0; i < 200'000; ++i)
        large += QByteArray::number(i) + '\n';
    const QList<ReportPart> parts{{u"versions.txt"_s, "Gantry\n", {}},
                                  {u"logs/gantry.log"_s, large, {}},
                                  {u"empty.txt"_s, {}, {}}};
    QVERIFY(writeReportFile(path, parts, m_options, &goOn));
    const QByteArray bytes = readFile(path);
    QVERIFY(bytes.startsWith("\x1f\x8b"));    // gzip
    QVERIFY(bytes.size() < large.size() / 2); // compressed
    const QMap<QString, QByteArray> files = unpack(bytes);
    QCOMPARE(files.size(), 3);
    QCOMPARE(files.value(u"report/versions.txt"_s), QByteArray("Gantry\n"));
    QCOMPARE(files.value(u"report/logs/gantry.log"_s), large);
    QVERIFY(files.contains(u"report/empty.txt"_s));
}

void TestReportArchive::readsFilesAndNamesThoseItCannot()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"a.log"_s), "hello\n");
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    QVERIFY(writeReport(target,
                        {{u"a.log"_s, {}, folder.filePath(u"a.log"_s)},
                         {u"b.log"_s, {}, folder.filePath(u"gone.log"_s)}},
                        m_options, &goOn));
    const QMap<QString, QByteArray> files = unpack(target.data());
    QCOMPARE(files.value(u"report/a.log"_s), QByteArray("hello\n"));
    QVERIFY(files.value(u"report/b.log"_s).contains("could not be read"));
}

void TestReportArchive::leavesSecretsOut()
{
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    QVERIFY(writeReport(
        target,
        {{u"terminal.log"_s, "> M587 S\"x\" P\"hunter2\"\n", {}},
         {u"settings.ini"_s, "[a]\npassword=hunter2\nport=COM5\n", {}, ReportPart::Kind::Settings}},
        m_options, &goOn));
    const QMap<QString, QByteArray> files = unpack(target.data());
    for (const QByteArray &content : files)
        QVERIFY2(!content.contains("hunter2"), content.constData());
    QVERIFY(files.value(u"report/settings.ini"_s).contains("port=COM5"));
}

void TestReportArchive::tellsHowFarItIs()
{
    QList<double> steps;
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    const auto note = [&steps](double part) {
        steps << part;
        return true;
    };
    QVERIFY(writeReport(target, {{u"a"_s, "1", {}}, {u"b"_s, "2", {}}}, m_options, note));
    QCOMPARE(steps, (QList<double>{0, 0.5, 1}));
}

void TestReportArchive::canBeCancelled()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.tar.gz"_s);
    const Result<void> written = writeReportFile(path, {{u"a"_s, "1", {}}, {u"b"_s, "2", {}}},
                                                 m_options, [](double part) { return part < 0.5; });
    QCOMPARE(written.error().code, ErrorCode::NotAvailable);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestReportArchive::aFullDiskIsAnError()
{
    QByteArray content;
    for (int i = 0; i < 100'000; ++i)
        content += QByteArray::number(i * 7919 % 100'003);
    test::FailDevice disk({}, 1000);
    const Result<void> written = writeReport(disk, {{u"a"_s, content, {}}}, m_options, &goOn);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    QVERIFY(!written.error().message.isEmpty());
}

void TestReportArchive::aMissingFolderIsExplained()
{
    const QTemporaryDir folder;
    const Result<void> written = writeReportFile(folder.filePath(u"none/r.tar.gz"_s),
                                                 {{u"a"_s, "1", {}}}, m_options, &goOn);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    QVERIFY2(written.error().message.contains(u"no such folder"_s),
             qPrintable(written.error().message));
}

void TestReportArchive::aForbiddenFolderIsExplained()
{
    const QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    if (QFileInfo(folder.path()).isWritable()) {
        QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7000));
        QSKIP("the administrator may write everywhere");
    }
    const Result<void> written
        = writeReportFile(folder.filePath(u"r.tar.gz"_s), {{u"a"_s, "1", {}}}, m_options, &goOn);
    QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7000));
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    QVERIFY2(written.error().message.contains(u"not allowed"_s),
             qPrintable(written.error().message));
}

void TestReportArchive::theTaskWritesInThePool()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.tar.gz"_s);
    ReportTask task;
    QSignalSpy succeeded(&task, &ReportTask::succeeded);
    QSignalSpy progressed(&task, &ReportTask::progressed);
    task.start(path, {{u"a"_s, "1", {}}}, m_options);
    QVERIFY(succeeded.wait());
    QCOMPARE(succeeded.first().first().toString(), path);
    QCOMPARE(progressed.last().first().toInt(), 100);
    QCOMPARE(unpack(readFile(path)).value(u"report/a"_s), QByteArray("1"));
}

void TestReportArchive::theTaskCanBeCancelled()
{
    const QTemporaryDir folder;
    QList<ReportPart> parts;
    for (int i = 0; i < 500; ++i)
        parts.append({QString::number(i), QByteArray(200'000, char('a' + i % 26)), {}});
    ReportTask task;
    QSignalSpy failed(&task, &ReportTask::failed);
    task.start(folder.filePath(u"r.tar.gz"_s), parts, m_options);
    task.cancel();
    QVERIFY(failed.wait(20000));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::NotAvailable);
    QTRY_VERIFY_WITH_TIMEOUT(QDir(folder.path()).isEmpty(), 20000);
}

void TestReportArchive::theTaskReportsWhatFailed()
{
    ReportTask task;
    QSignalSpy failed(&task, &ReportTask::failed);
    task.start(u"/no/such/folder/r.tar.gz"_s, {{u"a"_s, "1", {}}}, m_options);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileNotWritable);
}

QTEST_GUILESS_MAIN(TestReportArchive)
#include "tst_reportarchive.moc"
