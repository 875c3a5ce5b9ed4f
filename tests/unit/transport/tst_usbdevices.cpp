// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/usbdevices.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestUsbDevices final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheFolder();
    void aMissingFolderIsEmpty();
};

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

void TestUsbDevices::readsTheFolder()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"1-1/idVendor"_s), "1a86\n");
    write(folder.filePath(u"1-1/idProduct"_s), "7523\n");
    write(folder.filePath(u"1-1:1.0/bInterfaceClass"_s), "ff\n"); // an interface, no device
    write(folder.filePath(u"1-2/idVendor"_s), "nonsense\n");
    write(folder.filePath(u"1-2/idProduct"_s), "0001\n");
    QCOMPARE(usbDevices(folder.path()), (QList<UsbDevice>{{0x1a86, 0x7523}}));
}

void TestUsbDevices::aMissingFolderIsEmpty()
{
    QVERIFY(usbDevices(u"/no/such/folder"_s).isEmpty());
}

QTEST_APPLESS_MAIN(TestUsbDevices)
#include "tst_usbdevices.moc"
