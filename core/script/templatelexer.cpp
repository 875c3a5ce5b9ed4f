// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templatelexer.h"

#include "script/templatenumbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptTemplate)
};

using Type = TemplateToken::Type;

constexpr qsizetype MaxNumber = 400; // characters; the longest number that is one has fewer

QString normalized(QString source)
{
    source.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (source.endsWith(u'\n'))
        source.chop(1);
    return source;
}

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isMark();
}

QString trimmedEnd(QString text)
{
    qsizetype size = text.size();
    while (size > 0 && text.at(size - 1).isSpace())
        --size;
    text.truncate(size);
    return text;
}

} // namespace

TemplateLexer::TemplateLexer(const QString &source)
    : m_source(normalized(source))
{}

bool TemplateLexer::run()
{
    while (m_offset < m_source.size() && !m_problem.exists()) {
        if (m_tokens.size() > size_t(MaxTokens))
            fail(Text::tr("The script is too long."));
        else
            readText();
    }
    m_tokenAt = m_at;
    add(Type::End, {});
    return !m_problem.exists();
}

// The text up to the next tag, and the tag.
void TemplateLexer::readText()
{
    m_tokenAt = m_at;
    qsizetype begin = m_source.indexOf(u'{', m_offset);
    while (begin >= 0 && !u"{%#"_s.contains(at(begin + 1)))
        begin = m_source.indexOf(u'{', begin + 1);
    if (begin < 0)
        begin = m_source.size();
    QString text = m_source.mid(m_offset, begin - m_offset);
    moveTo(begin);
    const QChar kind = at(begin + 1);
    const QChar sign = at(begin + 2);
    if (sign == u'-' && begin < m_source.size())
        text = trimmedEnd(text);
    if (!text.isEmpty())
        add(Type::Text, text);
    if (begin == m_source.size())
        return;
    m_tagAt = m_at;
    m_tokenAt = m_at;
    moveTo(begin + (sign == u'-' || sign == u'+' ? 3 : 2));
    readTag(kind);
}

void TemplateLexer::readTag(QChar kind)
{
    m_brackets.clear();
    if (kind == u'#') {
        readComment();
    } else if (kind == u'{') {
        add(Type::PrintBegin, {});
        readExpression(u"}}");
    } else if (!readRaw()) {
        add(Type::BlockBegin, {});
        readExpression(u"%}");
    }
}

void TemplateLexer::readComment()
{
    const qsizetype end = m_source.indexOf("#}"_L1, m_offset);
    if (end < 0) {
        failAt(m_tagAt, Text::tr("This comment has no end (#})."));
        return;
    }
    const bool strip = end > m_offset && at(end - 1) == u'-';
    moveTo(end + 2);
    if (strip)
        skipSpaces();
}

// {% raw %} ... {% endraw %}: everything between is text.
bool TemplateLexer::readRaw()
{
    const auto opened = tagEnd(m_offset, u"raw");
    if (!opened || opened->sign == u'+')
        return false;
    moveTo(opened->offset);
    if (opened->sign == u'-')
        skipSpaces();
    m_tokenAt = m_at;
    for (qsizetype begin = m_source.indexOf("{%"_L1, m_offset); begin >= 0;
         begin = m_source.indexOf("{%"_L1, begin + 2)) {
        const QChar sign = at(begin + 2);
        const bool hasSign = sign == u'-' || sign == u'+';
        const auto closed = tagEnd(begin + (hasSign ? 3 : 2), u"endraw");
        if (!closed)
            continue;
        const QString text = m_source.mid(m_offset, begin - m_offset);
        if (!text.isEmpty())
            add(Type::Text, sign == u'-' ? trimmedEnd(text) : text);
        moveTo(closed->offset);
        if (closed->sign == u'-')
            skipSpaces();
        return true;
    }
    failAt(m_tagAt, Text::tr("This tag has no end ({% endraw %})."));
    return true;
}

// Where the tag ends that has only this word in it.
std::optional<TemplateLexer::TagEnd> TemplateLexer::tagEnd(qsizetype from, QStringView word) const
{
    const auto skip = [this](qsizetype offset) {
        while (offset < m_source.size() && m_source.at(offset).isSpace())
            ++offset;
        return offset;
    };
    from = skip(from);
    if (QStringView(m_source).mid(from, word.size()) != word)
        return std::nullopt;
    from = skip(from + word.size());
    const QChar sign = at(from);
    const bool hasSign = sign == u'-' || sign == u'+';
    if (hasSign)
        ++from;
    if (QStringView(m_source).mid(from, 2) != u"%}")
        return std::nullopt;
    return TagEnd{from + 2, hasSign ? sign : QChar()};
}

void TemplateLexer::readExpression(QStringView end)
{
    while (!m_problem.exists()) {
        skipSpaces();
        if (m_offset >= m_source.size()) {
            failAt(m_tagAt, Text::tr("This tag has no end (%1).").arg(end));
            return;
        }
        m_tokenAt = m_at;
        if (m_brackets.isEmpty() && readExpressionEnd(end))
            return;
        if (m_tokens.size() > size_t(MaxTokens))
            return; // run() says so
        readToken();
    }
}

bool TemplateLexer::readExpressionEnd(QStringView end)
{
    const bool block = end.front() == u'%';
    const QChar sign = at(m_offset);
    const bool hasSign = sign == u'-' || (block && sign == u'+');
    const qsizetype length = hasSign ? 3 : 2;
    if (QStringView(m_source).sliced(m_offset + length - 2).left(2) != end)
        return false;
    add(block ? Type::BlockEnd : Type::PrintEnd, end.toString());
    moveTo(m_offset + length);
    if (sign == u'-')
        skipSpaces();
    return true;
}

void TemplateLexer::readToken()
{
    const QChar c = at(m_offset);
    if (c >= u'0' && c <= u'9')
        readNumber();
    else if (c == u'"' || c == u'\'')
        readString();
    else if (isNameStart(c))
        readName();
    else
        readOperator();
}

void TemplateLexer::readNumber()
{
    // "a.0.1" is twice the item of a list, not the number 0.1.
    const bool afterPoint = !m_tokens.empty() && m_tokens.back().type == Type::Operator
                            && m_tokens.back().text == "."_L1;
    static const QRegularExpression real(
        uR"(^(\d+_)*\d+((\.(\d+_)*\d+)?[eE][+-]?(\d+_)*\d+|\.(\d+_)*\d+))"_s);
    static const QRegularExpression whole(
        uR"(^(0[bB](_?[01])+|0[oO](_?[0-7])+|0[xX](_?[0-9a-fA-F])+|[1-9](_?[0-9])*|0(_?0)*))"_s);
    // A match looks at its whole subject, so it is given no more than a number can be.
    const QString start = m_source.mid(m_offset, MaxNumber);
    const QRegularExpressionMatch fraction = real.match(start);
    if (fraction.hasMatch() && !afterPoint) {
        const QString text = fraction.captured();
        moveTo(m_offset + text.size());
        add(Type::Literal, text, TemplateValue(TemplateNumbers::parseFloat(text).value_or(0.0)));
        return;
    }
    const QString text = whole.match(start).captured();
    const TemplateNumbers::ParsedInt number = TemplateNumbers::parseInt(text, 0);
    if (!number.value || text.size() == MaxNumber) {
        fail(Text::tr("This number is too large."));
        return;
    }
    moveTo(m_offset + text.size());
    add(Type::Literal, text, TemplateValue(*number.value));
}

void TemplateLexer::readString()
{
    const QChar quote = at(m_offset);
    const qsizetype begin = m_offset;
    QString out;
    for (moveTo(m_offset + 1); m_offset < m_source.size() && at(m_offset) != quote;) {
        if (at(m_offset) == u'\\') {
            if (!readEscape(out))
                return;
            continue;
        }
        out += at(m_offset);
        moveTo(m_offset + 1);
    }
    if (m_offset >= m_source.size()) {
        failAt(m_tokenAt, Text::tr("This text has no closing quotation mark."));
        return;
    }
    moveTo(m_offset + 1);
    add(Type::Literal, m_source.mid(begin, m_offset - begin), TemplateValue(out));
}

// After the backslash; what is no escape stays as it is.
bool TemplateLexer::readEscape(QString &out)
{
    static constexpr QLatin1StringView from{"abfnrtv\\'\""};
    static constexpr std::array<char16_t, 10> to
        = {u'\a', u'\b', u'\f', u'\n', u'\r', u'\t', u'\v', u'\\', u'\'', u'"'};
    static const QRegularExpression code(
        uR"(^\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U000[0-9a-fA-F]{5}|[0-7]{1,3}))"_s);
    const QChar c = at(m_offset + 1);
    if (const qsizetype found = c.isNull() ? -1 : from.indexOf(c); found >= 0) {
        out += QChar(to[size_t(found)]);
        moveTo(m_offset + 2);
        return true;
    }
    const QRegularExpressionMatch match = code.match(m_source.mid(m_offset, 10));
    if (match.hasMatch()) {
        const QString digits = match.captured(1);
        const bool octal = digits.at(0).isDigit();
        const char32_t ucs = octal ? digits.toUInt(nullptr, 8) : digits.mid(1).toUInt(nullptr, 16);
        out += QString::fromUcs4(&ucs, 1);
        moveTo(m_offset + match.capturedLength());
        return true;
    }
    if (c == u'x' || c == u'u' || c == u'U' || c == u'N') {
        fail(Text::tr("This character code cannot be read."));
        return false;
    }
    if (c != u'\n') { // a line break behind a backslash joins the lines
        out += u'\\';
        if (!c.isNull())
            out += c;
    }
    moveTo(m_offset + 2);
    return true;
}

void TemplateLexer::readName()
{
    const qsizetype begin = m_offset;
    qsizetype end = m_offset;
    while (isNamePart(at(end)))
        ++end;
    moveTo(end);
    add(Type::Name, m_source.mid(begin, end - begin));
}

void TemplateLexer::readOperator()
{
    static constexpr std::array<QLatin1StringView, 26> operators
        = {"//"_L1, "**"_L1, "=="_L1, "!="_L1, "<="_L1, ">="_L1, "+"_L1, "-"_L1, "*"_L1,
           "/"_L1,  "%"_L1,  "~"_L1,  "<"_L1,  ">"_L1,  "="_L1,  "."_L1, ","_L1, ":"_L1,
           "|"_L1,  "("_L1,  ")"_L1,  "["_L1,  "]"_L1,  "{"_L1,  "}"_L1, ";"_L1};
    for (const QLatin1StringView text : operators) {
        if (!QStringView(m_source).sliced(m_offset).startsWith(text))
            continue;
        if (text.size() == 1 && !balance(QChar(text.front())))
            return;
        moveTo(m_offset + text.size());
        add(Type::Operator, text);
        return;
    }
    fail(Text::tr("The character \"%1\" has no meaning here.").arg(at(m_offset)));
}

bool TemplateLexer::balance(QChar c)
{
    const qsizetype opening = "([{"_L1.indexOf(c);
    if (opening >= 0) {
        m_brackets += QLatin1Char(")]}"_L1.at(opening));
        return true;
    }
    if (!")]}"_L1.contains(c))
        return true;
    if (m_brackets.isEmpty()) {
        fail(Text::tr("\"%1\" closes nothing here.").arg(c));
        return false;
    }
    if (m_brackets.back() != c) {
        fail(Text::tr("Here \"%1\" is expected instead of \"%2\".").arg(m_brackets.back()).arg(c));
        return false;
    }
    m_brackets.chop(1);
    return true;
}

QChar TemplateLexer::at(qsizetype offset) const
{
    return offset < m_source.size() ? m_source.at(offset) : QChar();
}

void TemplateLexer::skipSpaces()
{
    qsizetype end = m_offset;
    while (end < m_source.size() && m_source.at(end).isSpace())
        ++end;
    moveTo(end);
}

void TemplateLexer::moveTo(qsizetype offset)
{
    offset = std::min(offset, m_source.size());
    for (; m_offset < offset; ++m_offset) {
        if (m_source.at(m_offset) == u'\n') {
            ++m_at.line;
            m_at.column = 1;
        } else {
            ++m_at.column;
        }
    }
}

void TemplateLexer::add(TemplateToken::Type type, const QString &text, TemplateValue value)
{
    m_tokens.push_back({type, text, std::move(value), m_tokenAt});
}

void TemplateLexer::fail(const QString &sentence)
{
    failAt(m_at, sentence);
}

void TemplateLexer::failAt(TemplatePosition position, const QString &sentence)
{
    if (!m_problem.exists())
        m_problem = {sentence, position, {}};
}

} // namespace gantry
