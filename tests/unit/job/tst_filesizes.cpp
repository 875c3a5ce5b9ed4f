// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/filesizes.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestFileSizes final : public QObject
{
    Q_OBJECT

private slots:
    void findsEachFile();
    void asksOnceAtATime();
    void canGoAwayMeanwhile();
};

void TestFileSizes::findsEachFile()
{
    QTemporaryDir folder;
    const QString there = folder.filePath(u"a.gcode"_s);
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("G28\n") == 4);
    file.close();
    const QString gone = folder.filePath(u"gone.gcode"_s);
    FileSizes sizes;
    std::map<QString, std::optional<qint64>> found;
    connect(&sizes, &FileSizes::found, this,
            [&](const QString &path, const std::optional<qint64> &size) { found[path] = size; });
    sizes.look({there, gone, folder.path()});
    QVERIFY(found.empty()); // nothing is looked at here
    QTRY_COMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[there], std::optional<qint64>(4));
    QVERIFY(!found[gone]);
    QVERIFY(!found[folder.path()]); // nothing to print
    QVERIFY(QFile::remove(there));
    sizes.look({there});
    QTRY_VERIFY(!found[there]);
}

void TestFileSizes::asksOnceAtATime()
{
    FileSizes sizes;
    QSignalSpy found(&sizes, &FileSizes::found);
    sizes.look({u"a"_s, u"a"_s});
    sizes.look({u"a"_s});
    QTRY_COMPARE(found.count(), 2); // once more for all who asked meanwhile
    QTest::qWait(20);
    QCOMPARE(found.count(), 2);
}

void TestFileSizes::canGoAwayMeanwhile()
{
    FileSizes sizes;
    sizes.look({QDir::tempPath() + u"/none"_s});
}

QTEST_GUILESS_MAIN(TestFileSizes)
#include "tst_filesizes.moc"
