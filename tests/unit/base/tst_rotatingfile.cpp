// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/rotatingfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

/// A log that does not grow without end.
class TestRotatingFile final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void goesOnBehindWhatIsThere();
    void keepsTheNewest();
    void tellsThatTheDiskIsFull();
    void tellsThatItCannotBeOpened();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"logs/a.log"_s); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRotatingFile::goesOnBehindWhatIsThere()
{
    for (int i = 0; i < 2; ++i) {
        RotatingFile file(path(), 1000, 3);
        QVERIFY(!file.append("too early\n"));
        QVERIFY(file.open());
        QVERIFY(file.append("line\n"));
        QVERIFY(file.flush());
        QCOMPARE(read(path()).count("line\n"), i + 1);
    }
}

void TestRotatingFile::keepsTheNewest()
{
    RotatingFile file(path(), 100, 3);
    QVERIFY(file.open());
    for (int i = 0; i < 100; ++i)
        QVERIFY(file.append("line number " + QByteArray::number(i).rightJustified(4, '0') + '\n'));
    QVERIFY(file.flush());
    const QDir logs(m_folder->filePath(u"logs"_s));
    QCOMPARE(logs.entryList(QDir::Files, QDir::Name),
             (QStringList{u"a.log"_s, u"a.log.1"_s, u"a.log.2"_s}));
    for (const QFileInfo &info : logs.entryInfoList(QDir::Files))
        QVERIFY2(info.size() < 120, qPrintable(info.fileName()));
    // Nothing is missing between the files.
    const QByteArray all = read(path() + u".2"_s) + read(path() + u".1"_s) + read(path());
    const QList<QByteArray> lines = all.trimmed().split('\n');
    QCOMPARE(lines.last(), QByteArray("line number 0099"));
    QCOMPARE(lines.first(),
             "line number " + QByteArray::number(100 - lines.size()).rightJustified(4, '0'));
}

void TestRotatingFile::tellsThatTheDiskIsFull()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("needs a device that is always full");
    RotatingFile file(u"/dev/full"_s, 1'000'000, 3);
    QVERIFY(file.open());
    QVERIFY(file.append("line\n")); // still in memory
    QVERIFY(!file.flush());
    QVERIFY(!file.errorString().isEmpty());
}

void TestRotatingFile::tellsThatItCannotBeOpened()
{
    QFile blocker(m_folder->filePath(u"logs"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    RotatingFile file(path(), 100, 3); // a file stands where its folder should be
    QVERIFY(!file.open());
    QVERIFY(!file.isOpen());
    QVERIFY(!file.append("line\n"));
}

QTEST_APPLESS_MAIN(TestRotatingFile)
#include "tst_rotatingfile.moc"
