// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/folderlisting.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestFolderListing final : public QObject
{
    Q_OBJECT

private slots:
    void listsGcodeTheNewestFirst();
    void refusesWhatIsNoFolder();
    void theNewestWins();
    void aCancelledOneIsSilent();

private:
    static QString write(const QTemporaryDir &folder, const QString &name, int minutesAgo)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("G28\n") < 0 || !file.flush()
            || !file.setFileTime(QDateTime::currentDateTime().addSecs(-60 * minutesAgo),
                                 QFileDevice::FileModificationTime))
            qFatal("cannot write");
        return file.fileName();
    }
};

void TestFolderListing::listsGcodeTheNewestFirst()
{
    const QTemporaryDir folder;
    const QString old = write(folder, u"old.gcode"_s, 60);
    const QString newest = write(folder, u"NEW.GCODE"_s, 1);
    const QString middle = write(folder, u"middle.gco"_s, 5);
    write(folder, u"model.stl"_s, 2);
    QVERIFY(QDir(folder.path()).mkdir(u"folder.gcode"_s));
    const auto files = gcodeFilesOf(folder.path());
    QVERIFY(files);
    QCOMPARE(*files, (QList<FolderFile>{{newest, 4}, {middle, 4}, {old, 4}}));
}

void TestFolderListing::refusesWhatIsNoFolder()
{
    const QTemporaryDir folder;
    const auto gone = gcodeFilesOf(folder.filePath(u"gone"_s));
    QCOMPARE(gone.error().code, ErrorCode::FileMissing);
    QVERIFY(gone.error().message.contains(u"gone"_s));
    QCOMPARE(gcodeFilesOf(write(folder, u"a.gcode"_s, 1)).error().code, ErrorCode::FileMissing);
}

void TestFolderListing::theNewestWins()
{
    const QTemporaryDir folder;
    write(folder, u"a.gcode"_s, 1);
    FolderListing listing;
    QSignalSpy listed(&listing, &FolderListing::listed);
    QSignalSpy failed(&listing, &FolderListing::failed);
    listing.start(folder.filePath(u"gone"_s));
    QVERIFY(listing.isRunning());
    listing.start(folder.path());
    QVERIFY(listed.wait());
    QTest::qWait(20);
    QCOMPARE(failed.count(), 0);
    QVERIFY(!listing.isRunning());
    QCOMPARE(listed.first().first().value<QList<FolderFile>>().size(), 1);
    listing.start(folder.filePath(u"gone"_s));
    QVERIFY(failed.wait());
}

void TestFolderListing::aCancelledOneIsSilent()
{
    const QTemporaryDir folder;
    FolderListing listing;
    QSignalSpy listed(&listing, &FolderListing::listed);
    listing.start(folder.path());
    listing.cancel();
    QTest::qWait(50);
    QCOMPARE(listed.count(), 0);
    listing.start(folder.path());
    QVERIFY(listed.wait());
}

QTEST_GUILESS_MAIN(TestFolderListing)
#include "tst_folderlisting.moc"
