// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptstore.h"

#include "script/scriptfile.h"
#include "script/scripttitle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// A folder that somebody pointed at something else must not be read for ever.
constexpr qsizetype MaxFiles = 500;
constexpr auto Suffix = ".gcode"_L1;
constexpr auto SnippetFolder = "snippets"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ScriptStore)
};

using Kind = ScriptStore::Kind;

QStringList filesIn(const QString &folder)
{
    QStringList files = QDir(folder).entryList({u'*' + Suffix}, QDir::Files, QDir::Name);
    files.removeIf([](const QString &name) { return name.startsWith(u'.'); });
    return files;
}

QString nameOf(const QString &fileName)
{
    return fileName.chopped(Suffix.size());
}

QMap<QString, QString> readBuiltIn(const QString &folder)
{
    QMap<QString, QString> sources;
    for (const QString &file : filesIn(folder)) {
        const Result<QString> text = ScriptFile::read(QDir(folder).filePath(file));
        if (text)
            sources.insert(nameOf(file), *text);
    }
    return sources;
}

const QMap<QString, QString> &builtIn(Kind kind)
{
    static const QMap<QString, QString> scripts = readBuiltIn(u":/scripts"_s);
    static const QMap<QString, QString> snippets = readBuiltIn(u":/scripts/snippets"_s);
    return kind == Kind::Script ? scripts : snippets;
}

QString titleOf(const QString &name, ScriptStore::Kind kind)
{
    return kind == ScriptStore::Kind::Script ? scriptTitle(name) : name;
}

ScriptSet setOf(const QMap<QString, QString> &scripts, const QMap<QString, QString> &snippets)
{
    ScriptSet set;
    for (auto it = scripts.cbegin(); it != scripts.cend(); ++it)
        set.insert(it.key(), it.value());
    for (auto it = snippets.cbegin(); it != snippets.cend(); ++it)
        set.insertSnippet(it.key(), it.value());
    return set;
}

} // namespace

ScriptStore::ScriptStore(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{}

void ScriptStore::load()
{
    m_scripts.clear();
    m_snippets.clear();
    m_problems.clear();
    loadFolder(Kind::Script);
    loadFolder(Kind::Snippet);
    emit changed();
}

void ScriptStore::loadFolder(Kind kind)
{
    const QString folder = QFileInfo(path({}, kind)).absolutePath();
    QStringList files = filesIn(folder);
    if (files.size() > MaxFiles) {
        m_problems.append({kind == Kind::Script ? QString() : QString(SnippetFolder),
                           {ErrorCode::FileUnreadable,
                            Text::tr("There are more than %1 scripts in this folder. Only the "
                                     "first ones were read.")
                                .arg(MaxFiles),
                            {}},
                           {}});
        files.resize(MaxFiles);
    }
    for (const QString &file : std::as_const(files))
        loadFile(file, kind);
}

void ScriptStore::loadFile(const QString &fileName, Kind kind)
{
    const QString name = nameOf(fileName);
    const Result<QString> text = ScriptFile::read(path(name, kind));
    if (!text) {
        m_problems.append({relativePath(name, kind), text.error(), titleOf(name, kind)});
        return;
    }
    own(kind).insert(name, *text);
    updateProblem(name, kind);
}

// What is malformed may be mended by any save; what is unreadable stays listed.
void ScriptStore::updateProblem(const QString &name, Kind kind)
{
    const QString file = relativePath(name, kind);
    m_problems.removeIf([&](const Problem &problem) { return problem.fileName == file; });
    if (!own(kind).contains(name))
        return;
    const Result<void> checked = check(name, own(kind).value(name));
    if (!checked)
        m_problems.append({file, checked.error(), titleOf(name, kind)});
}

QStringList ScriptStore::names(Kind kind) const
{
    return merged(kind).keys();
}

QString ScriptStore::source(const QString &name, Kind kind) const
{
    return merged(kind).value(name);
}

bool ScriptStore::isModified(const QString &name, Kind kind) const
{
    return own(kind).contains(name);
}

bool ScriptStore::isBuiltIn(const QString &name, Kind kind) const
{
    return builtIn(kind).contains(name);
}

ScriptSet ScriptStore::scriptSet() const
{
    return setOf(merged(Kind::Script), merged(Kind::Snippet));
}

Result<QString> ScriptStore::save(const QString &name, const QString &source, Kind kind)
{
    const Result<QString> sanitized = ScriptFile::sanitizedName(name);
    if (!sanitized)
        return sanitized;
    const QString stored = existingName(*sanitized, kind);
    if (source.toUtf8().size() > MaxFileSize)
        return failure(ErrorCode::InvalidArgument, Text::tr("This script is too long."));
    if (source.contains(QChar(u'\0')))
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("This script contains characters that are not text."));
    if (isUnreadable(stored, kind))
        return failure(ErrorCode::NotAvailable,
                       Text::tr("The file %1 is there already, but could not be read. Rename or "
                                "delete it, or choose another name.")
                           .arg(QDir::toNativeSeparators(path(stored, kind))));
    const Result<void> written = ScriptFile::write(path(stored, kind), source);
    if (!written)
        return failure(written.error());
    own(kind).insert(stored, source);
    updateProblem(stored, kind);
    emit changed();
    return stored;
}

Result<QString> ScriptStore::rename(const QString &name, const QString &newName, Kind kind)
{
    const bool isFixed
        = isBuiltIn(name, kind) || (kind == Kind::Script && ScriptSet::hookNames().contains(name));
    if (!isModified(name, kind) || isFixed)
        return failure(ErrorCode::UnknownScript,
                       Text::tr("There is no script \"%1\" of yours.").arg(name));
    const Result<QString> wanted = ScriptFile::sanitizedName(newName);
    if (!wanted)
        return wanted;
    const QString stored = existingName(*wanted, kind);
    if (stored == name)
        return name;
    if (names(kind).contains(stored) || isUnreadable(stored, kind))
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("There is a script of this name already. Choose another name."));
    const Result<QString> saved = save(stored, source(name, kind), kind);
    if (!saved)
        return saved;
    const Result<void> removed = restore(name, kind);
    return removed ? saved : Result<QString>(failure(removed.error()));
}

QStringList ScriptStore::usersOf(const QString &name, Kind kind) const
{
    const QString written = QRegularExpression::escape(name);
    const QString include = kind == Kind::Script ? written : u"snippets/"_s + written;
    const QString snippet = kind == Kind::Script ? u"(?!)"_s : written;
    const QRegularExpression use(
        uR"(\{%-?\s*(?:include\s+['"]%1|snippet\s+['"]%2)(?:\.gcode)?['"])"_s.arg(include,
                                                                                  snippet));
    QStringList users;
    for (const Kind of : {Kind::Script, Kind::Snippet}) {
        const Sources sources = merged(of);
        for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
            if (it->contains(use))
                users << (of == Kind::Script ? it.key() : u"snippets/"_s + it.key());
        }
    }
    return users;
}

Result<void> ScriptStore::restore(const QString &name, Kind kind)
{
    if (!isModified(name, kind))
        return failure(ErrorCode::UnknownScript,
                       Text::tr("There is no script \"%1\" of yours.").arg(name));
    const QString file = path(name, kind);
    if (!QFile::remove(file) && QFileInfo::exists(file))
        return failure(
            ErrorCode::FileNotWritable,
            Text::tr("The file %1 cannot be deleted.").arg(QDir::toNativeSeparators(file)));
    own(kind).remove(name);
    updateProblem(name, kind);
    emit changed();
    return {};
}

Result<void> ScriptStore::check(const QString &name, const QString &source)
{
    return ScriptTemplate(name, source).check();
}

ScriptSet ScriptStore::builtInScripts()
{
    return setOf(builtIn(Kind::Script), builtIn(Kind::Snippet));
}

const ScriptStore::Sources &ScriptStore::own(Kind kind) const
{
    return kind == Kind::Script ? m_scripts : m_snippets;
}

ScriptStore::Sources &ScriptStore::own(Kind kind)
{
    return kind == Kind::Script ? m_scripts : m_snippets;
}

ScriptStore::Sources ScriptStore::merged(Kind kind) const
{
    Sources sources = builtIn(kind);
    sources.insert(own(kind));
    return sources;
}

QString ScriptStore::relativePath(const QString &name, Kind kind) const
{
    return kind == Kind::Script ? name + Suffix : SnippetFolder + u'/' + name + Suffix;
}

QString ScriptStore::path(const QString &name, Kind kind) const
{
    return QDir(m_folder).filePath(relativePath(name, kind));
}

// Some file systems take "Park" and "park" for the same file: so does the store everywhere.
QString ScriptStore::existingName(const QString &name, Kind kind) const
{
    const QStringList known = names(kind) + ScriptSet::hookNames();
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const QString &other) {
        return other.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == known.cend() ? name : *found;
}

bool ScriptStore::isUnreadable(const QString &name, Kind kind) const
{
    const QString file = relativePath(name, kind);
    return std::any_of(m_problems.cbegin(), m_problems.cend(), [&](const Problem &problem) {
        return problem.error.code != ErrorCode::ScriptMalformed
               && problem.fileName.compare(file, Qt::CaseInsensitive) == 0;
    });
}

} // namespace gantry
