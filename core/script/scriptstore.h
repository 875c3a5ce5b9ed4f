// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "script/scriptset.h"

#include <QMap>
#include <QObject>
#include <QStringList>

namespace gantry {

/// The user's scripts, a folder of *.gcode files with a subfolder "snippets", over the built-in ones. GUI thread; reads
/// and writes a few kilobytes on demand. A file that cannot be read is listed and never touched; in its place the
/// built-in script counts.
class ScriptStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptStore)

public:
    static constexpr qint64 MaxFileSize = 256 * 1024; ///< bytes

    enum class Kind { Script, Snippet };

    /// A file with something wrong, and what. A malformed script (ScriptMalformed) is in the set all the same.
    struct Problem
    {
        QString fileName; ///< relative to the folder
        Error error;
        QString title; ///< what people call the script; empty if it is the folder's
    };

    explicit ScriptStore(QString folder, QObject *parent = nullptr);

    /// Reads the folder anew. A folder that is not there is empty.
    void load();

    [[nodiscard]] QStringList names(Kind kind = Kind::Script) const; ///< own and built-in, by name
    /// The text; empty if there is no such script.
    [[nodiscard]] QString source(const QString &name, Kind kind = Kind::Script) const;
    /// True if the user wrote it, or another text in place of the built-in one.
    [[nodiscard]] bool isModified(const QString &name, Kind kind = Kind::Script) const;
    /// True if there is a built-in one, to which restore() returns.
    [[nodiscard]] bool isBuiltIn(const QString &name, Kind kind = Kind::Script) const;
    /// The scripts and snippets that take in this one by its name, as render() calls them ("park", "snippets/purge").
    [[nodiscard]] QStringList usersOf(const QString &name, Kind kind) const;
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    /// All of them, to be handed to where they are rendered.
    [[nodiscard]] ScriptSet scriptSet() const;

    /// Stores the text and returns the name under which it is stored. An empty text stands in place of a built-in one
    /// too: then nothing is sent. What does not parse is stored all the same; check() says so beforehand.
    /// Errors: InvalidArgument (no usable name, too long), NotAvailable (an unreadable file of that name), SaveFailed.
    [[nodiscard]] Result<QString> save(const QString &name, const QString &source,
                                       Kind kind = Kind::Script);
    /// Gives a script of the user's own another name and returns the one it has then. Scripts that name it are left as they
    /// are. Errors: UnknownScript (none of hers, or one with a fixed name), InvalidArgument (the name is taken or not
    /// usable), and those of save() and restore().
    [[nodiscard]] Result<QString> rename(const QString &name, const QString &newName,
                                         Kind kind = Kind::Script);
    /// Deletes the user's text; a built-in one counts again. Errors: UnknownScript, FileNotWritable.
    [[nodiscard]] Result<void> restore(const QString &name, Kind kind = Kind::Script);

    /// Whether the text can be parsed: ScriptMalformed with line and column.
    [[nodiscard]] static Result<void> check(const QString &name, const QString &source);
    /// What is there without any file of the user.
    [[nodiscard]] static ScriptSet builtInScripts();

signals:
    void changed();

private:
    using Sources = QMap<QString, QString>;

    [[nodiscard]] const Sources &own(Kind kind) const;
    [[nodiscard]] Sources &own(Kind kind);
    [[nodiscard]] Sources merged(Kind kind) const;
    void loadFolder(Kind kind);
    void loadFile(const QString &fileName, Kind kind);
    void updateProblem(const QString &name, Kind kind);
    [[nodiscard]] QString relativePath(const QString &name, Kind kind) const;
    [[nodiscard]] QString path(const QString &name, Kind kind) const;
    [[nodiscard]] QString existingName(const QString &name, Kind kind) const;
    [[nodiscard]] bool isUnreadable(const QString &name, Kind kind) const;

    QString m_folder;
    Sources m_scripts;
    Sources m_snippets;
    QList<Problem> m_problems;
};

} // namespace gantry
