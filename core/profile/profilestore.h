// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/printerprofile.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace gantry {

/// True for the kinds of failed saving: the documented SaveError and its kind CouldNotOverwriteError. A profile that
/// breaks a rule (InvalidProfile) is none.
[[nodiscard]] constexpr bool isSaveError(ErrorCode code)
{
    return code == ErrorCode::SaveFailed || code == ErrorCode::CouldNotOverwrite;
}

/// The folder of printer profiles, one JSON file each; the documented name is PrinterProfileManager. It knows which
/// profile is the default one and which is current, that is in use by a connection. GUI thread; reads and writes a few
/// kilobytes on demand. Broken files and files of a newer version are listed, never touched.
class ProfileStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileStore)

public:
    /// The profile that is always there; made with the documented defaults.
    static constexpr QLatin1StringView DefaultId{"_default"};

    /// A file that could not be taken, and why.
    struct Problem
    {
        QString fileName;
        Error error;
    };

    explicit ProfileStore(QString folder, QObject *parent = nullptr);

    /// Reads the folder anew; creates the default profile if there is none.
    void load();

    [[nodiscard]] QList<PrinterProfile> profiles()
        const; ///< get_all: those that are valid, by name
    [[nodiscard]] std::optional<PrinterProfile> profile(const QString &id) const; ///< get
    [[nodiscard]] bool exists(const QString &id) const { return m_profiles.contains(id); }
    [[nodiscard]] qsizetype profileCount() const { return m_profiles.size(); }
    [[nodiscard]] PrinterProfile defaultProfile() const;
    /// The named profile, or the default one where there is none of that name.
    [[nodiscard]] PrinterProfile profileOrDefault(const QString &id) const;
    /// The profile in use, none if nothing is selected.
    [[nodiscard]] std::optional<PrinterProfile> currentProfile() const;
    [[nodiscard]] PrinterProfile currentOrDefaultProfile() const;
    /// True as long as the default profile is the one that is always there, and as Gantry made it.
    [[nodiscard]] bool isDefaultUnmodified() const;
    /// The latest change to a file of the folder or to the folder itself; looks at the disk. Invalid without a folder.
    [[nodiscard]] QDateTime lastModified() const;
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

    /// Common printers to start from; not in the folder until saved. By name.
    [[nodiscard]] static QList<PrinterProfile> builtInProfiles();

    /// Stores and returns the profile as stored: corrected, with an id made of its id or else of its name. Errors:
    /// InvalidArgument (slashes in the id), InvalidProfile (breaks a rule, or has neither id nor name),
    /// CouldNotOverwrite (exists and overwriting was not allowed, or a file of that name could not be read and is
    /// therefore left alone), SaveFailed (the disk). If only making it the default failed, it is stored all the same.
    [[nodiscard]] Result<PrinterProfile> save(const PrinterProfile &profile,
                                              bool allowOverwrite = false,
                                              bool makeDefault = false);
    /// Deletes the file. Errors: InvalidArgument (no such profile), NotAvailable (it is the default, the current, or the
    /// one that is always there), FileNotWritable.
    [[nodiscard]] Result<void> remove(const QString &id);
    /// Makes a profile the current one. An unknown id makes it the default one, and returns false.
    bool select(const QString &id);
    void deselect();
    /// Further profiles that printers are connected with; like the current one they are not deleted.
    void setInUse(const QSet<QString> &ids) { m_inUse = ids; }
    /// The current one, or one of those further ones.
    [[nodiscard]] bool isInUse(const QString &id) const;
    /// An empty id stands for the profile that is always there. Errors: InvalidArgument (no such profile; nothing
    /// changes), FileNotWritable.
    [[nodiscard]] Result<void> setDefault(const QString &id);

signals:
    void profileAdded(const QString &id);
    void profileModified(const QString &id); ///< saved again
    void profileRemoved(const QString &id);
    void profilesChanged(); ///< any of these, or the folder was read
    void defaultChanged(const QString &id);
    void currentChanged(const QString &id); ///< empty: none is

private:
    void loadFile(const QString &fileName);
    void loadDefaultId();
    void provideDefaultProfile();
    [[nodiscard]] Result<QString> idFor(const PrinterProfile &profile) const;
    [[nodiscard]] QString freeId() const;
    [[nodiscard]] Result<void> checkOverwriting(const QString &id, bool allowOverwrite) const;
    [[nodiscard]] Result<void> writeDefaultId(const QString &id) const;
    [[nodiscard]] QString path(const QString &id) const;
    [[nodiscard]] QString existingId(const QString &id) const;
    [[nodiscard]] bool isProblem(const QString &id) const;

    QString m_folder;
    QString m_defaultId{DefaultId};
    QString m_currentId; // empty: no profile is in use
    QSet<QString> m_inUse;
    QMap<QString, PrinterProfile> m_profiles;
    QList<Problem> m_problems;
};

} // namespace gantry
