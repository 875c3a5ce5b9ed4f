// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/setaside.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestSetAside final : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryFile();
    void tellsWhatItCannotRename();
};

void TestSetAside::keepsEveryFile()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"history.json"_s);
    QStringList kept;
    for (const QByteArray &content : {QByteArray("one"), QByteArray("two"), QByteArray("three")}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto aside = setAside(name);
        QVERIFY(aside);
        QVERIFY(aside->startsWith(name + u".broken-"_s));
        QVERIFY(!kept.contains(*aside));
        kept.append(*aside);
        QFile old(*aside);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), content);
        QVERIFY(!QFile::exists(name));
    }
}

void TestSetAside::tellsWhatItCannotRename()
{
    const QTemporaryDir folder;
    const auto aside = setAside(folder.filePath(u"nothing"_s));
    QVERIFY(!aside);
    QCOMPARE(aside.error().code, ErrorCode::FileUnreadable);
    QVERIFY(aside.error().message.contains(u"nothing"_s));
}

QTEST_APPLESS_MAIN(TestSetAside)
#include "tst_setaside.moc"
