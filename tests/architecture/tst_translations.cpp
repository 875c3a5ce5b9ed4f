// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    QStringList translations; // several for a plural
    bool finished = true;
    bool plural = false;
};

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            messages.append(Message());
            messages.last().plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().plural)
                messages.last().translations << xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression grammar(u"%L?(\\d+|n)"_s);
    QSet<QString> found;
    QRegularExpressionMatchIterator matches = grammar.globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured(1));
    QStringList list = found.values();
    list.sort();
    return list;
}

} // namespace

/// What can be checked of the translations without knowing the languages.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void isComplete_data();
    void isComplete();
    void allHaveTheSameTexts();

private:
    static QString path(const QString &language)
    {
        return QStringLiteral(GANTRY_SOURCE_DIR "/translations/gantry_%1.ts").arg(language);
    }
    static QStringList languages() { return {u"cs"_s, u"de"_s, u"es"_s, u"fr"_s, u"zh_CN"_s}; }
};

void TestTranslations::isComplete_data()
{
    QTest::addColumn<int>("forms"); // of a plural
    QTest::newRow("cs") << 3;
    QTest::newRow("de") << 2;
    QTest::newRow("en") << 2;
    QTest::newRow("es") << 2;
    QTest::newRow("fr") << 2;
    QTest::newRow("zh_CN") << 1;
}

void TestTranslations::isComplete()
{
    QFETCH(int, forms);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    const QList<Message> messages = readMessages(path(language));
    QVERIFY(!messages.isEmpty());
    QStringList problems;
    for (const Message &message : messages) {
        if (!message.finished)
            problems << u"unfinished: "_s + message.source;
        if (message.translations.size() != (message.plural ? forms : 1))
            problems << u"wrong number of forms: "_s + message.source;
        for (const QString &translation : message.translations) {
            if (translation.trimmed().isEmpty() && !message.source.trimmed().isEmpty())
                problems << u"empty: "_s + message.source;
            QStringList wanted = placeholders(message.source);
            QStringList found = placeholders(translation);
            // "one line" may do without the number.
            if (message.plural) {
                wanted.removeAll(u"n"_s);
                found.removeAll(u"n"_s);
            }
            if (found != wanted)
                problems << u"other placeholders: "_s + message.source + u" | "_s + translation;
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

/// A text that one file lacks was forgotten there, and shows in English.
void TestTranslations::allHaveTheSameTexts()
{
    const auto sources = [](const QString &language) {
        QStringList texts;
        const QList<Message> messages = readMessages(path(language));
        for (const Message &message : messages)
            texts << message.source;
        texts.sort();
        return texts;
    };
    const QStringList wanted = sources(u"de"_s);
    QVERIFY(wanted.size() > 1000);
    for (const QString &language : languages())
        QVERIFY2(sources(language) == wanted, qPrintable(language));
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
