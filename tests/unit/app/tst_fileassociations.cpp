// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(QStringLiteral(INSTALLERS) + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The strings of the array below a key of a property list.
QStringList arrayOf(const QByteArray &plist, const QString &key)
{
    QXmlStreamReader xml(plist);
    bool found = false;
    QStringList strings;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "key"_L1 && !found)
            found = xml.readElementText() == key;
        else if (xml.isStartElement() && xml.name() == "string"_L1 && found)
            strings << xml.readElementText();
        else if (xml.isEndElement() && xml.name() == "array"_L1 && found)
            break;
    }
    return xml.hasError() ? QStringList() : strings;
}

} // namespace

/// What the systems are told of the files Gantry opens.
class TestFileAssociations final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void linuxKnowsTheEndings_data();
    void linuxKnowsTheEndings();
    void linuxStartsGantryForThem();
    void othersKeepTheirEndings();
    void macosKnowsTheEndings_data() { linuxKnowsTheEndings_data(); }
    void macosKnowsTheEndings();

private:
    QTemporaryDir m_data;
};

// As the packages are installed, and nothing else of this computer.
void TestFileAssociations::initTestCase()
{
    const QString packages = m_data.filePath(u"mime/packages"_s);
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(QStringLiteral(INSTALLERS) + "/linux/org.gantry.Gantry.xml"_L1,
                        packages + "/org.gantry.Gantry.xml"_L1));
    // Somebody else, for whom one of the endings means something.
    QFile other(packages + "/other.xml"_L1);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("<mime-info xmlns='http://www.freedesktop.org/standards/shared-mime-info'>"
                "<mime-type type='application/x-netcdf'><glob pattern='*.nc'/></mime-type>"
                "</mime-info>");
    other.close();
    qputenv("XDG_DATA_DIRS", m_data.path().toUtf8());
    qputenv("XDG_DATA_HOME", m_data.filePath(u"home"_s).toUtf8());
}

void TestFileAssociations::linuxKnowsTheEndings_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"gcode", "gco", "g", "gc", "nc"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestFileAssociations::linuxKnowsTheEndings()
{
    QFETCH(QString, ending);
    QStringList names;
    for (const QMimeType &type : QMimeDatabase().mimeTypesForFileName(u"part."_s + ending))
        names << type.name();
    if (ending == "nc"_L1) // the weightier meaning comes alone
        QCOMPARE(names, QStringList{u"application/x-netcdf"_s});
    else
        QCOMPARE(names, QStringList{u"text/x.gcode"_s});
    const QMimeType gcode = QMimeDatabase().mimeTypeForName(u"text/x-gcode"_s);
    QCOMPARE(gcode.name(), u"text/x.gcode"_s);
    QVERIFY(gcode.suffixes().contains(ending));
    QVERIFY(gcode.inherits(u"text/plain"_s));
}

void TestFileAssociations::linuxStartsGantryForThem()
{
    const QSettings desktop(QStringLiteral(INSTALLERS) + "/linux/org.gantry.Gantry.desktop"_L1,
                            QSettings::IniFormat);
    const QByteArray text = contentOf(u"/linux/org.gantry.Gantry.desktop"_s);
    QVERIFY(text.contains("\nMimeType=text/x.gcode;"));
    QCOMPARE(desktop.value(u"Desktop Entry/Exec"_s).toString(), u"gantry %f"_s);
}

void TestFileAssociations::othersKeepTheirEndings()
{
    QCOMPARE(QMimeDatabase().mimeTypeForFile(u"data.nc"_s, QMimeDatabase::MatchExtension).name(),
             u"application/x-netcdf"_s);
}

void TestFileAssociations::macosKnowsTheEndings()
{
    QFETCH(QString, ending);
    const QByteArray plist = contentOf(u"/macos/Info.plist.in"_s);
    QVERIFY(arrayOf(plist, u"public.filename-extension"_s).contains(ending));
    QCOMPARE(arrayOf(plist, u"LSItemContentTypes"_s), QStringList{u"org.gantry.gcode"_s});
    QVERIFY(plist.contains("<key>UTTypeIdentifier</key>\n      <string>org.gantry.gcode"));
}

QTEST_GUILESS_MAIN(TestFileAssociations)
#include "tst_fileassociations.moc"
