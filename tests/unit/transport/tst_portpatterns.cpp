// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/portpatterns.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestPortPatterns final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void finds_data();
    void finds();
    void findsDevices();
    void isBounded();

private:
    void put(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPortPatterns::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"ttyAMA2", "ttyAMA10", "ttyS0", ".hidden"})
        put(QString::fromLatin1(name));
    QVERIFY(QDir(m_folder->path()).mkpath(u"serial/by-id"_s));
    QVERIFY(QDir(m_folder->path()).mkpath(u"serial/by-path"_s));
    put(u"serial/by-id/usb-printer"_s);
    put(u"serial/by-path/pci-1"_s);
}

void TestPortPatterns::finds_data()
{
    QTest::addColumn<QStringList>("patterns"); // "~" = the folder
    QTest::addColumn<QStringList>("ports");
    QTest::newRow("nothing") << QStringList() << QStringList();
    QTest::newRow("natural order")
        << QStringList{u"~/ttyAMA*"_s} << QStringList{u"~/ttyAMA2"_s, u"~/ttyAMA10"_s};
    QTest::newRow("each once") << QStringList{u"~/ttyS0"_s, u"~/tty[S]?"_s}
                               << QStringList{u"~/ttyS0"_s};
    QTest::newRow("exists not") << QStringList{u"~/ttyX0"_s, u"~/none/*"_s} << QStringList();
    QTest::newRow("folders are no ports") << QStringList{u"~/serial"_s, u"~/s*"_s} << QStringList();
    QTest::newRow("patterns in folders")
        << QStringList{u"~/ser*/by-*/*"_s}
        << QStringList{u"~/serial/by-id/usb-printer"_s, u"~/serial/by-path/pci-1"_s};
    QTest::newRow("words") << QStringList{u" COM7 "_s, u"tcp://printer:23"_s, u"COM*"_s, u""_s}
                           << QStringList{u"COM7"_s, u"tcp://printer:23"_s};
}

void TestPortPatterns::finds()
{
    QFETCH(QStringList, patterns);
    QFETCH(QStringList, ports);
    patterns.replaceInStrings(u"~"_s, m_folder->path());
    ports.replaceInStrings(u"~"_s, m_folder->path());
    QCOMPARE(portsMatching(patterns), ports);
}

void TestPortPatterns::findsDevices()
{
#ifdef Q_OS_UNIX
    QVERIFY(portsMatching({u"/dev/nul*"_s}).contains(u"/dev/null"_s));
    QCOMPARE(portsMatching({u"/dev/null"_s}), QStringList{u"/dev/null"_s});
#else
    QSKIP("No device files here.");
#endif
}

void TestPortPatterns::isBounded()
{
    for (int i = 0; i < 300; ++i)
        put(u"port%1"_s.arg(i));
    QCOMPARE(portsMatching({m_folder->filePath(u"port*"_s)}).size(), 200);
}

QTEST_APPLESS_MAIN(TestPortPatterns)
#include "tst_portpatterns.moc"
