// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/printerprofile.h"

#include <QMap>
#include <QObject>
#include <QStringList>

namespace gantry {

/// The folder of printer profiles, one JSON file each. GUI thread; reads and writes a few kilobytes on demand.
/// Broken files and files of a newer version are listed, never touched.
class ProfileStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileStore)

public:
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

    [[nodiscard]] QList<PrinterProfile> profiles() const; ///< by name
    [[nodiscard]] std::optional<PrinterProfile> profile(const QString &id) const;
    [[nodiscard]] PrinterProfile defaultProfile() const;
    /// The named profile, or the default one where there is none of that name.
    [[nodiscard]] PrinterProfile profileOrDefault(const QString &id) const;
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

    /// Common printers to start from; not in the folder until saved. By name.
    [[nodiscard]] static QList<PrinterProfile> builtInProfiles();

    /// Stores and returns the profile as stored. Errors: InvalidArgument, FileNotWritable, NotAvailable (exists and
    /// overwriting was not allowed, or a file of that name could not be read and is therefore left alone).
    [[nodiscard]] Result<PrinterProfile> save(const PrinterProfile &profile, bool allowOverwrite);
    /// Deletes the file. Errors: InvalidArgument (no such profile), NotAvailable (it is the default), FileNotWritable.
    [[nodiscard]] Result<void> remove(const QString &id);
    /// Errors: InvalidArgument (no such profile), FileNotWritable.
    [[nodiscard]] Result<void> setDefault(const QString &id);

    /// A file name from an id or a name: "My Printer (v2)" -> "My_Printer_(v2)"; InvalidArgument for separators.
    [[nodiscard]] static Result<QString> sanitizedId(const QString &text);

signals:
    void profilesChanged();
    void defaultChanged(const QString &id);

private:
    void loadFile(const QString &fileName);
    void loadDefaultId();
    void provideDefaultProfile();
    [[nodiscard]] QString path(const QString &id) const;
    [[nodiscard]] QString existingId(const QString &id) const;
    [[nodiscard]] bool isProblem(const QString &id) const;

    QString m_folder;
    QString m_defaultId{DefaultId};
    QMap<QString, PrinterProfile> m_profiles;
    QList<Problem> m_problems;
};

} // namespace gantry
