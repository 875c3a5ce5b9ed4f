// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/theme.h"
#include "failures/failuretable.h"
#include "languages.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

Q_DECLARE_METATYPE(gantry::test::FailureGroup)

using namespace Qt::StringLiterals;
using namespace gantry;
using namespace gantry::test;

/// The window is driven into every failure; failures.md says what it shows then, word by word. The program failuregallery
/// writes the table anew, with pictures.
class TestFailures final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void table_data();
    void table();
    void tableNamesNothingElse();
    void toneOfTheSentences();

private:
    Languages m_languages;
    Theme m_theme{Settings::Theme::Light};
    QMap<QString, QString> m_lines;
};

void TestFailures::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_languages.use(u"en"_s);
    QFile file(QStringLiteral(GANTRY_SOURCE_DIR "/tests/ui/failures/failures.md"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    m_lines = linesOf(file.readAll());
}

void TestFailures::table_data()
{
    QTest::addColumn<FailureGroup>("group");
    int number = 0;
    for (const FailureGroup &group : allFailures())
        QTest::addRow("%d", ++number) << group;
}

void TestFailures::table()
{
    QFETCH(FailureGroup, group);
    QStringList wrong;
    for (const FailureCase &failure : group.cases) {
        FailureStage stage;
        const Shown shown = failure.play(stage);
        if (!shown.possible)
            continue;
        const QString line = lineOf(rowOf(failure, shown, QDir::cleanPath(stage.path({}))));
        if (m_lines.value(failure.picture) != line)
            wrong << u"in the table: %1\nin the window: %2"_s.arg(m_lines.value(failure.picture),
                                                                  line);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestFailures::tableNamesNothingElse()
{
    QStringList known;
    for (const FailureGroup &group : allFailures()) {
        for (const FailureCase &failure : group.cases)
            known << failure.picture;
    }
    QCOMPARE(QSet<QString>(known.begin(), known.end()).size(), known.size());
    for (const QString &picture : m_lines.keys())
        QVERIFY2(known.contains(picture), qPrintable(picture));
    for (const QString &picture : std::as_const(known))
        QVERIFY2(m_lines.contains(picture), qPrintable(picture));
}

void TestFailures::toneOfTheSentences()
{
    // What the firmware says is quoted, not spoken.
    static const QRegularExpression quoted(u"[“\"][^”\"]*[”\"]"_s);
    static const QRegularExpression jargon(u"!|(?<![.])\\b(oops|sorry|please|invalid|illegal|fatal|"
                                           u"abort|exception|timeout|null|handshake|"
                                           "checksum|errno|parse)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    for (const QString &line : std::as_const(m_lines)) {
        const QString sentence = line.section(u'|', 2, 2).remove(quoted).trimmed();
        QVERIFY2(!jargon.match(sentence).hasMatch(), qPrintable(line));
        if (line.contains(u"| firmware-prompt |"))
            continue; // the printer's own words
        // What is still going on ends with three dots.
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'…'), qPrintable(line));
        const bool beginsWithPath = sentence.startsWith(u'/');
        QVERIFY2(sentence.front().isUpper() || beginsWithPath || line.contains(u"| “")
                     || line.contains(u"| \""),
                 qPrintable(line));
    }
}

QTEST_MAIN(TestFailures)
#include "tst_failures.moc"
