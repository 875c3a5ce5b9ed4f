// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/profilestore.h"

#include "base/jsonfile.h"
#include "base/logging.h"
#include "profile/printerprofilejson.h"
#include "profile/profileid.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// A folder that somebody pointed at something else must not be read for ever.
constexpr qsizetype MaxFiles = 1000;
constexpr auto Suffix = ".json"_L1;
// Hidden, and so never taken for a profile.
constexpr auto DefaultIdFile = ".default.json"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::ProfileStore)
};

Result<PrinterProfile> readProfile(const QString &path)
{
    const Result<QJsonObject> object = JsonFile::read(path);
    if (!object)
        return failure(object.error());
    Result<PrinterProfile> profile = PrinterProfileJson::fromJson(*object);
    if (!profile)
        return profile;
    profile->id = QFileInfo(path).completeBaseName();
    if (profile->name.trimmed().isEmpty())
        profile->name = profile->id;
    const Result<void> valid = profile->validate();
    if (!valid)
        return failure(ErrorCode::FileMalformed, valid.error().message);
    return profile;
}

QList<PrinterProfile> byName(QList<PrinterProfile> profiles)
{
    QCollator collator;
    collator.setNumericMode(true); // MK3 before MK10
    std::sort(profiles.begin(), profiles.end(), [&collator](const auto &a, const auto &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return profiles;
}

} // namespace

ProfileStore::ProfileStore(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{}

void ProfileStore::load()
{
    m_profiles.clear();
    m_problems.clear();
    QDir().mkpath(m_folder);
    QStringList files
        = QDir(m_folder).entryList({u'*' + Suffix}, QDir::Files | QDir::System, QDir::Name);
    files.removeIf([](const QString &name) { return name.startsWith(u'.'); });
    if (files.size() > MaxFiles) {
        m_problems.append(
            {m_folder,
             {ErrorCode::FileUnreadable,
              Text::tr("There are more than %1 profiles in this folder. Only the first "
                       "ones were read.")
                  .arg(MaxFiles),
              {}}});
        files.resize(MaxFiles);
    }
    for (const QString &file : std::as_const(files))
        loadFile(file);
    provideDefaultProfile();
    loadDefaultId();
    emit profilesChanged();
    emit defaultChanged(m_defaultId);
    if (!m_currentId.isEmpty() && !m_profiles.contains(m_currentId))
        select(m_defaultId); // its file is gone
}

void ProfileStore::loadFile(const QString &fileName)
{
    Result<PrinterProfile> profile = readProfile(QDir(m_folder).filePath(fileName));
    if (profile) {
        m_profiles.insert(profile->id, *profile);
        return;
    }
    qCWarning(lcProfile) << "Left alone" << fileName << profile.error().detail;
    m_problems.append({fileName, profile.error()});
}

void ProfileStore::provideDefaultProfile()
{
    if (m_profiles.contains(DefaultId))
        return;
    const PrinterProfile profile;
    if (!isProblem(DefaultId)) {
        const auto written = JsonFile::write(path(DefaultId), PrinterProfileJson::toJson(profile));
        if (!written)
            m_problems.append({DefaultId + Suffix, written.error()});
    }
    m_profiles.insert(DefaultId, profile);
}

void ProfileStore::loadDefaultId()
{
    const auto object = JsonFile::read(QDir(m_folder).filePath(DefaultIdFile));
    const QString id = object ? object->value("default"_L1).toString() : QString();
    m_defaultId = m_profiles.contains(id) ? id : QString(DefaultId);
    // A choice that leads nowhere is forgotten; one whose file may be repaired is not.
    const bool dangling = object && !m_profiles.contains(id) && !isProblem(id);
    if (dangling && !writeDefaultId(DefaultId))
        qCWarning(lcProfile) << "Cannot reset the default profile, which was" << id;
}

QList<PrinterProfile> ProfileStore::profiles() const
{
    return byName(m_profiles.values());
}

std::optional<PrinterProfile> ProfileStore::profile(const QString &id) const
{
    const auto found = m_profiles.find(id);
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

PrinterProfile ProfileStore::defaultProfile() const
{
    return m_profiles.value(m_defaultId);
}

PrinterProfile ProfileStore::profileOrDefault(const QString &id) const
{
    return profile(id).value_or(defaultProfile());
}

std::optional<PrinterProfile> ProfileStore::currentProfile() const
{
    return profile(m_currentId);
}

PrinterProfile ProfileStore::currentOrDefaultProfile() const
{
    return profileOrDefault(m_currentId);
}

bool ProfileStore::isDefaultUnmodified() const
{
    return m_defaultId == DefaultId && defaultProfile() == PrinterProfile();
}

QDateTime ProfileStore::lastModified() const
{
    QDateTime last = QFileInfo(m_folder).lastModified();
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u'*' + Suffix}, QDir::Files)) {
        if (!last.isValid() || file.lastModified() > last)
            last = file.lastModified();
    }
    return last;
}

QList<PrinterProfile> ProfileStore::builtInProfiles()
{
    QList<PrinterProfile> profiles;
    const QDir folder(u":/profiles"_s);
    for (const QString &file : folder.entryList({u'*' + Suffix}, QDir::Files, QDir::Name)) {
        const Result<PrinterProfile> profile = readProfile(folder.filePath(file));
        if (profile)
            profiles.append(*profile);
        else
            qCCritical(lcProfile) << "Broken built-in profile" << file << profile.error().message;
    }
    return byName(profiles);
}

Result<PrinterProfile> ProfileStore::save(const PrinterProfile &profile, bool allowOverwrite,
                                          bool makeDefault)
{
    PrinterProfile stored = profile.normalized();
    const Result<QString> id = idFor(profile);
    if (!id)
        return failure(id.error());
    stored.id = *id;
    for (const auto &checked : {stored.validate(), checkOverwriting(*id, allowOverwrite)}) {
        if (!checked)
            return failure(checked.error());
    }
    if (stored.unknown.isEmpty())
        stored.unknown = m_profiles.value(stored.id).unknown;
    const auto written = JsonFile::write(path(stored.id), PrinterProfileJson::toJson(stored));
    if (!written)
        return failure(ErrorCode::SaveFailed, written.error().message, written.error().detail);
    const bool isNew = !m_profiles.contains(stored.id);
    m_profiles.insert(stored.id, stored);
    if (isNew)
        emit profileAdded(stored.id);
    else
        emit profileModified(stored.id);
    emit profilesChanged();
    if (makeDefault) {
        if (const auto made = setDefault(stored.id); !made)
            return failure(ErrorCode::SaveFailed, made.error().message, made.error().detail);
    }
    return stored;
}

Result<QString> ProfileStore::idFor(const PrinterProfile &profile) const
{
    // A file with a name of somebody else's choosing keeps it.
    if (m_profiles.contains(profile.id))
        return profile.id;
    if (profile.id.isEmpty() && profile.name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidProfile,
                       Text::tr("The printer profile needs an identifier or a name."));
    const auto id = sanitizedProfileId(profile.id.isEmpty() ? profile.name : profile.id);
    if (id)
        return existingId(*id);
    const bool hasSlashes = profile.name.contains(u'/') || profile.name.contains(u'\\');
    if (!profile.id.isEmpty() || hasSlashes)
        return id;
    // A name in another script has no letter that could be used: the person did nothing wrong.
    return freeId();
}

QString ProfileStore::freeId() const
{
    QString id = u"printer"_s;
    for (int i = 2; m_profiles.contains(existingId(id)) || isProblem(id); ++i)
        id = u"printer_%1"_s.arg(i);
    return id;
}

Result<void> ProfileStore::checkOverwriting(const QString &id, bool allowOverwrite) const
{
    if (isProblem(id))
        return failure(ErrorCode::CouldNotOverwrite,
                       Text::tr("The file %1 is there already, but could not be read. Rename or "
                                "delete it, or choose another name.")
                           .arg(QDir::toNativeSeparators(path(id))));
    if (m_profiles.contains(id) && !allowOverwrite)
        return failure(ErrorCode::CouldNotOverwrite,
                       Text::tr("There is already a printer profile of this name. Choose another "
                                "name."));
    return {};
}

Result<void> ProfileStore::remove(const QString &id)
{
    if (!m_profiles.contains(id))
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("There is no printer profile \"%1\".").arg(id));
    if (id == m_defaultId)
        return failure(
            ErrorCode::NotAvailable,
            Text::tr("The default profile cannot be deleted. Make another one the default "
                     "first."));
    if (id == m_currentId || m_inUse.contains(id))
        return failure(ErrorCode::NotAvailable,
                       Text::tr("This profile is in use. Disconnect the printer to delete it."));
    if (id == DefaultId)
        return failure(
            ErrorCode::NotAvailable,
            Text::tr("This profile is always there. It can be changed, but not deleted."));
    if (!QFile::remove(path(id)) && QFileInfo::exists(path(id)))
        return failure(
            ErrorCode::FileNotWritable,
            Text::tr("The file %1 cannot be deleted.").arg(QDir::toNativeSeparators(path(id))));
    m_profiles.remove(id);
    emit profileRemoved(id);
    emit profilesChanged();
    return {};
}

bool ProfileStore::select(const QString &id)
{
    const bool known = m_profiles.contains(id);
    const QString chosen = known ? id : m_defaultId;
    if (chosen != m_currentId) {
        m_currentId = chosen;
        emit currentChanged(chosen);
    }
    return known;
}

bool ProfileStore::isInUse(const QString &id) const
{
    const std::optional<PrinterProfile> current = currentProfile();
    return (current && current->id == id) || m_inUse.contains(id);
}

void ProfileStore::deselect()
{
    if (m_currentId.isEmpty())
        return;
    m_currentId.clear();
    emit currentChanged({});
}

Result<void> ProfileStore::setDefault(const QString &id)
{
    const QString chosen = id.isEmpty() ? QString(DefaultId) : id;
    if (!m_profiles.contains(chosen))
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("There is no printer profile \"%1\".").arg(chosen));
    if (chosen == m_defaultId)
        return {};
    const auto written = writeDefaultId(chosen);
    if (!written)
        return written;
    m_defaultId = chosen;
    emit defaultChanged(chosen);
    return {};
}

Result<void> ProfileStore::writeDefaultId(const QString &id) const
{
    return JsonFile::write(QDir(m_folder).filePath(DefaultIdFile),
                           {{u"format"_s, 1}, {u"default"_s, id}});
}

QString ProfileStore::path(const QString &id) const
{
    return QDir(m_folder).filePath(id + Suffix);
}

// Some file systems take "mk3" and "MK3" for the same file: so does the store everywhere.
QString ProfileStore::existingId(const QString &id) const
{
    for (auto it = m_profiles.begin(); it != m_profiles.end(); ++it) {
        if (it.key().compare(id, Qt::CaseInsensitive) == 0)
            return it.key();
    }
    return id;
}

bool ProfileStore::isProblem(const QString &id) const
{
    return std::any_of(m_problems.begin(), m_problems.end(), [&](const Problem &problem) {
        return problem.fileName.compare(id + Suffix, Qt::CaseInsensitive) == 0
               && problem.error.code != ErrorCode::FileNotWritable;
    });
}

} // namespace gantry
