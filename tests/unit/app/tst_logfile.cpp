// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logfile.h"

#include "base/logging.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace gantry;

/// The log reaches the disk, from every thread, and does not grow without end.
class TestLogFile : public QObject
{
    Q_OBJECT

private slots:
    void messagesAreWritten();
    void messagesOfOtherThreadsAreWritten();
    void theFileIsRotated();
    void anUnwritableFolderIsTolerated();

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestLogFile::messagesAreWritten()
{
    const QTemporaryDir folder;
    const LogFile log(folder.filePath(u"logs"_s));
    qCWarning(lcApp) << "something odd" << 42;
    const QByteArray text = read(log.path());
    QVERIFY2(text.contains("warning gantry.app: something odd 42"), text.constData());
    QVERIFY(text.endsWith('\n'));
}

void TestLogFile::messagesOfOtherThreadsAreWritten()
{
    const QTemporaryDir folder;
    const LogFile log(folder.path());
    for (int i = 0; i < 50; ++i)
        QThreadPool::globalInstance()->start([i] { qCWarning(lcComm) << "from afar" << i; });
    QThreadPool::globalInstance()->waitForDone();
    QTRY_COMPARE(read(log.path()).count("from afar"), 50);
}

void TestLogFile::theFileIsRotated()
{
    const QTemporaryDir folder;
    const LogFile log(folder.path(), 2000);
    for (int i = 0; i < 400; ++i)
        qCWarning(lcApp) << "line number" << i << QByteArray(40, 'x');
    const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), LogFile::KeptFiles);
    qint64 total = 0;
    for (const QString &file : files)
        total += QFileInfo(folder.filePath(file)).size();
    QVERIFY2(total < 4 * 2200, qPrintable(QString::number(total)));
    QVERIFY(read(folder.filePath(u"gantry.log.1"_s)).contains("line number"));
    const QByteArray newest = read(log.path()) + read(folder.filePath(u"gantry.log.1"_s));
    QVERIFY(newest.contains("line number 399"));
}

void TestLogFile::anUnwritableFolderIsTolerated()
{
    const QTemporaryDir folder;
    QFile blocker(folder.filePath(u"logs"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const LogFile log(folder.filePath(u"logs"_s)); // a file stands where the folder should be
    qCWarning(lcApp) << "to the standard error only";
    QVERIFY(!QFile::exists(log.path()));
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
