// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/appdirs.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;

class TestAppDirs final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void followsTheEnvironment();
    void usesTheStandardPlacesWithoutIt();

private:
    QTemporaryDir m_home;
};

void TestAppDirs::initTestCase()
{
    QVERIFY(m_home.isValid());
}

void TestAppDirs::followsTheEnvironment()
{
    qputenv("GANTRY_HOME", m_home.filePath(QStringLiteral("new/home")).toUtf8());
    const QStringList folders = {AppDirs::config(), AppDirs::profiles(), AppDirs::data()};
    for (const QString &folder : folders) {
        QVERIFY2(folder.startsWith(m_home.path()), qPrintable(folder));
        QVERIFY2(QFileInfo(folder).isDir(), qPrintable(folder));
    }
    QCOMPARE(QSet<QString>(folders.begin(), folders.end()).size(), folders.size());
    QVERIFY(AppDirs::profiles().startsWith(AppDirs::config()));
}

void TestAppDirs::usesTheStandardPlacesWithoutIt()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    qunsetenv("GANTRY_HOME");
    qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("xdg-config")).toUtf8());
    qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("xdg-data")).toUtf8());
    QCOMPARE(AppDirs::config(), m_home.filePath(QStringLiteral("xdg-config/gantry")));
    QCOMPARE(AppDirs::profiles(), m_home.filePath(QStringLiteral("xdg-config/gantry/profiles")));
    QCOMPARE(AppDirs::data(), m_home.filePath(QStringLiteral("xdg-data/gantry")));
#else
    QSKIP("the places cannot be redirected here");
#endif
}

QTEST_APPLESS_MAIN(TestAppDirs)
#include "tst_appdirs.moc"
