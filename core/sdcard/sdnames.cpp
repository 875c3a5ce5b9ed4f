// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdcard/sdnames.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gantry::SdNames {

namespace {

constexpr qsizetype ShortLength = 8;
// With "N123456 M28 " before and "*123" behind, a command has to fit into the 96 bytes of the usual firmware.
constexpr qsizetype LongLength = 60;
constexpr int MaxNumber = 99;

/// lupdate wants to see the context of each text.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::SdNames)
};

QString extensionOf(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.sliced(dot + 1).toString().toLower();
}

QStringView lastPart(QStringView path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

/// Letters without their accents; anything else that is not ASCII is left out.
QString toAscii(const QString &text)
{
    QString ascii;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.unicode() >= 0x20 && c.unicode() < 0x7f)
            ascii.append(c);
    }
    return ascii;
}

QString without(QString text, QLatin1StringView characters)
{
    text.removeIf([characters](QChar c) { return characters.contains(c); });
    return text;
}

QSet<QString> inLowerCase(const QStringList &names)
{
    QSet<QString> set;
    for (const QString &name : names)
        set.insert(lastPart(name).toString().toLower());
    return set;
}

/// base + extension, or with "~1" to "~99" in place of the end of the base.
Result<QString> firstFree(const QString &base, const QString &extension, qsizetype length,
                          qsizetype lengthWithNumber, const QSet<QString> &taken)
{
    if (base.size() <= length && !taken.contains((base + extension).toLower()))
        return base + extension;
    for (int number = 1; number <= MaxNumber; ++number) {
        const QString tail = u'~' + QString::number(number);
        const QString name = base.left(lengthWithNumber - tail.size()) + tail + extension;
        if (!taken.contains(name.toLower()))
            return name;
    }
    return failure(ErrorCode::InvalidArgument,
                   Text::tr("The card holds too many files whose names begin like “%1”. Rename the "
                            "file, or delete some of them.")
                       .arg(base));
}

Failure notMachineCode(const QString &name)
{
    return failure(ErrorCode::InvalidFileType,
                   Text::tr("“%1” is not a G-code file. Its name has to end in .gcode, .gco or .g.")
                       .arg(name));
}

} // namespace

bool isMachineCode(QStringView name)
{
    static constexpr std::array Known = {"gcode"_L1, "gco"_L1, "g"_L1, "gc~"_L1};
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 0)
        return false;
    const QStringView extension = name.sliced(dot + 1);
    return std::any_of(Known.begin(), Known.end(), [extension](QLatin1StringView known) {
        return extension.compare(known, Qt::CaseInsensitive) == 0;
    });
}

Result<QString> shortName(const QString &localName, const QStringList &taken)
{
    if (!isMachineCode(localName))
        return notMachineCode(localName);
    const QString name = lastPart(localName).toString().toLower();
    const QString extension = extensionOf(name) == "g"_L1 ? u".g"_s : u".gco"_s;
    QString base = toAscii(name.left(name.lastIndexOf(u'.')));
    // The last ones are not allowed in such a name either, or end the command for some firmware.
    base = without(base, "./\\\"[]:;=,*?<>|+"_L1).replace(u' ', u'_');
    if (base.isEmpty())
        base = u"file"_s;
    return firstFree(base, extension, ShortLength, ShortLength, inLowerCase(taken));
}

Result<QString> longName(const QString &localName, const QStringList &taken)
{
    if (!isMachineCode(localName))
        return notMachineCode(localName);
    const QString name = lastPart(localName).toString();
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString extension = name.sliced(dot);
    QString base = without(toAscii(name.left(dot)), "/\\\":;*?<>|"_L1).simplified();
    if (base.isEmpty())
        base = u"file"_s;
    const qsizetype length = LongLength - extension.size();
    base = base.left(length).trimmed();
    return firstFree(base, extension, length, qMin(base.size() + 3, length), inLowerCase(taken));
}

const SdFile *find(const QList<SdFile> &files, const QString &name)
{
    const QString wanted = name.startsWith(u'/') ? name.mid(1) : name;
    const auto is = [&wanted](const QString &other) {
        return wanted.compare(other, Qt::CaseInsensitive) == 0;
    };
    auto found = std::find_if(files.begin(), files.end(),
                              [&is](const SdFile &file) { return is(file.name); });
    if (found == files.end()) {
        found = std::find_if(files.begin(), files.end(),
                             [&is](const SdFile &file) { return is(file.display); });
    }
    return found == files.end() ? nullptr : &*found;
}

} // namespace gantry::SdNames
