// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/theme.h"
#include "reportdialog.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// One click, then where the report is or why there is none.
class TestReportDialog final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereItIs();
    void saysWhyNot();
    void closingCancels();

private:
    template<typename T>
    static T *child(QWidget &dialog, const char *name)
    {
        T *found = dialog.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static void save(QWidget &dialog, const QString &name)
    {
        const QString folder = qEnvironmentVariable("GALLERY_DIR");
        if (!folder.isEmpty())
            dialog.grab().save(folder + u'/' + name + u".png"_s);
    }

    Theme m_theme{qEnvironmentVariableIsSet("GALLERY_DARK") ? Settings::Theme::Dark
                                                            : Settings::Theme::Light};
};

void TestReportDialog::saysWhereItIs()
{
    const QTemporaryDir folder;
    ReportDialog dialog({{u"versions.txt"_s, "Gantry\n", {}}}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.start(folder.path());
    dialog.show();
    QTRY_VERIFY(child<QPushButton>(dialog, "reportCopy")->isVisible());
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(files.first().startsWith(u"gantry-report-"_s) && files.first().endsWith(u".tar.gz"_s));
    const QString path = QDir::toNativeSeparators(folder.filePath(files.first()));
    QVERIFY(child<QLabel>(dialog, "reportText")->text().contains(path));
    save(dialog, u"report-done"_s);
    QTest::mouseClick(child<QPushButton>(dialog, "reportCopy"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), path);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
}

void TestReportDialog::saysWhyNot()
{
    const QTemporaryDir folder;
    ReportDialog dialog({{u"versions.txt"_s, "Gantry\n", {}}}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.start(folder.filePath(u"none"_s));
    dialog.show();
    QTRY_VERIFY(child<QPushButton>(dialog, "reportFolder")->isVisible());
    QVERIFY(child<QLabel>(dialog, "reportText")->text().contains(u"no such folder"_s));
    QVERIFY(!child<QPushButton>(dialog, "reportCopy")->isVisible());
    save(dialog, u"report-failed"_s);
    // A second try in another folder, from the same dialog.
    dialog.start(folder.path());
    QTRY_VERIFY(child<QPushButton>(dialog, "reportCopy")->isVisible());
}

void TestReportDialog::closingCancels()
{
    const QTemporaryDir folder;
    QList<ReportPart> parts;
    for (int i = 0; i < 300; ++i)
        parts.append({QString::number(i), QByteArray(200'000, 'x'), {}});
    ReportDialog dialog(parts, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.start(folder.path());
    dialog.show();
    QTest::mouseClick(child<QPushButton>(dialog, "reportClose"), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(QDir(folder.path()).isEmpty(), 20000);
}

QTEST_MAIN(TestReportDialog)
#include "tst_reportdialog.moc"
