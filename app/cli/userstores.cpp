// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/userstores.h"

#include "base/appdirs.h"
#include "cli/commandparser.h"
#include "printer/printersetup.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::UserStores)
};

} // namespace

UserStores::UserStores()
    : m_profiles(AppDirs::profiles())
    , m_scripts(AppDirs::scripts())
    , m_settings(AppDirs::config() + u"/settings.ini"_s)
{
    m_profiles.load();
    m_scripts.load();
    if (m_settings.loadProblem().isError())
        printError(m_settings.loadProblem().message);
    for (const QString &problem : m_settings.protocolProblems())
        printError(problem);
    for (const ProfileStore::Problem &problem : m_profiles.problems())
        printError(problem.error.message);
    for (const ScriptStore::Problem &problem : m_scripts.problems())
        printError(problem.error.message);
}

void UserStores::addProfileOption(CommandParser &parser)
{
    parser.options().addOption({u"profile"_s,
                                Text::tr("The printer profile to use; without it the default one."),
                                u"ID"_s});
}

Result<PrinterProfile> UserStores::profile(CommandParser &parser) const
{
    const QString id = parser.options().value(u"profile"_s);
    if (!id.isEmpty() && !m_profiles.exists(id))
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("There is no printer profile %1.").arg(id), id);
    const PrinterProfile profile = m_profiles.profileOrDefault(id);
    const Result<ConnectionSettings> settings = parser.connectionSettings();
    if (settings && PrinterSetup::isResetUndecided(*settings, profile))
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("The profile %1 wants to be asked whether connecting may restart "
                                "the printer. Say so with --reset yes or --reset no.")
                           .arg(profile.id),
                       profile.id);
    return profile;
}

PrinterStores UserStores::forPrinter()
{
    return {.profiles = &m_profiles,
            .scripts = &m_scripts,
            .settings = &m_settings,
            .uploadsFolder = QDir::currentPath(),
            .archiveFolder = {}};
}

} // namespace gantry
