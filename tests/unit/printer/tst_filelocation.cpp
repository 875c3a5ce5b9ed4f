// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/filelocation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace gantry;
using namespace Qt::StringLiterals;

class TestFileLocation final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsMachineCode_data();
    void knowsMachineCode();
    void resolves_data();
    void resolves();
    void refusesALinkThatLeadsOutside();
    void refusesWhatMayNotBeRead();

private:
    void write(const QString &name) const;

    QTemporaryDir m_dir;
};

void TestFileLocation::write(const QString &name) const
{
    QFile file(m_dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("G28\n");
}

void TestFileLocation::initTestCase()
{
    QVERIFY(QDir(m_dir.path()).mkpath(u"uploads/sub"_s));
    QVERIFY(QDir(m_dir.path()).mkpath(u"uploads/folder.gcode"_s));
    QVERIFY(QDir(m_dir.path()).mkpath(u"uploads2"_s));
    write(u"uploads/a.gcode"_s);
    write(u"uploads/sub/b.gco"_s);
    write(u"uploads/notes.txt"_s);
    write(u"uploads2/d.gcode"_s);
    write(u"c.gcode"_s);
}

void TestFileLocation::knowsMachineCode_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isMachineCode");
    QTest::newRow("gcode") << u"a.gcode"_s << true;
    QTest::newRow("gco") << u"a.gco"_s << true;
    QTest::newRow("g") << u"a.g"_s << true;
    QTest::newRow("gc~") << u"A~1.GC~"_s << true;
    QTest::newRow("upper case") << u"A.GCODE"_s << true;
    QTest::newRow("model") << u"a.stl"_s << false;
    QTest::newRow("no ending") << u"gcode"_s << false;
    QTest::newRow("nothing before it") << u".gcode"_s << false;
    QTest::newRow("ending in the middle") << u"a.gcode.txt"_s << false;
    QTest::newRow("packed") << u"a.bgcode"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestFileLocation::knowsMachineCode()
{
    QFETCH(QString, name);
    QFETCH(bool, isMachineCode);
    QCOMPARE(FileLocation::isMachineCode(name), isMachineCode);
}

void TestFileLocation::resolves_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("found"); // from the test's folder on
    QTest::addColumn<ErrorCode>("code");
    const QString root = m_dir.path() + u'/';
    const auto None = ErrorCode::None;
    const auto Location = ErrorCode::InvalidFileLocation;
    QTest::newRow("relative") << u"a.gcode"_s << u"uploads/a.gcode"_s << None;
    QTest::newRow("in a folder") << u"sub/b.gco"_s << u"uploads/sub/b.gco"_s << None;
    QTest::newRow("absolute, inside")
        << root + "uploads/a.gcode"_L1 << u"uploads/a.gcode"_s << None;
    QTest::newRow("absolute, anywhere") << root + "c.gcode"_L1 << u"c.gcode"_s << None;
    QTest::newRow("relative, outside") << u"../c.gcode"_s << QString() << Location;
    QTest::newRow("a folder of a similar name")
        << u"../uploads2/d.gcode"_s << QString() << Location;
    QTest::newRow("there and back") << u"sub/../a.gcode"_s << u"uploads/a.gcode"_s << None;
    QTest::newRow("not there") << u"z.gcode"_s << QString() << Location;
    QTest::newRow("absolute, not there") << root + "z.gcode"_L1 << QString() << Location;
    QTest::newRow("a folder") << u"folder.gcode"_s << QString() << Location;
    QTest::newRow("text") << u"notes.txt"_s << QString() << ErrorCode::InvalidFileType;
    QTest::newRow("empty") << QString() << QString() << ErrorCode::InvalidFileType;
}

void TestFileLocation::resolves()
{
    QFETCH(QString, path);
    QFETCH(QString, found);
    QFETCH(ErrorCode, code);
    const Result<QString> result = FileLocation::resolve(path, m_dir.filePath(u"uploads"_s));
    QCOMPARE(result ? ErrorCode::None : result.error().code, code);
    if (result)
        QCOMPARE(*result, m_dir.filePath(found));
    else
        QVERIFY(result.error().message.endsWith(u'.'));
    // Without a folder for uploads only full paths are found.
    const bool isAbsolute = QDir::isAbsolutePath(path);
    QCOMPARE(FileLocation::resolve(path, {}).has_value(), result.has_value() && isAbsolute);
}

void TestFileLocation::refusesALinkThatLeadsOutside()
{
#ifdef Q_OS_WIN
    QSKIP("links need a privilege here");
#endif
    const QString link = m_dir.filePath(u"uploads/link.gcode"_s);
    QVERIFY(QFile::link(m_dir.filePath(u"c.gcode"_s), link));
    const QString uploads = m_dir.filePath(u"uploads"_s);
    const Result<QString> relative = FileLocation::resolve(u"link.gcode"_s, uploads);
    QVERIFY(!relative);
    QCOMPARE(relative.error().code, ErrorCode::InvalidFileLocation);
    QVERIFY(FileLocation::resolve(link, uploads));
}

void TestFileLocation::refusesWhatMayNotBeRead()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("the superuser may read everything");
    write(u"secret.gcode"_s);
    const QString path = m_dir.filePath(u"secret.gcode"_s);
    QVERIFY(QFile::setPermissions(path, {}));
    const Result<QString> result = FileLocation::resolve(path, {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidFileLocation);
#else
    QSKIP("permissions work in another way here");
#endif
}

QTEST_APPLESS_MAIN(TestFileLocation)
#include "tst_filelocation.moc"
