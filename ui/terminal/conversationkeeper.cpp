// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/conversationkeeper.h"

#include "base/appdirs.h"
#include "settings/settings.h"

using namespace Qt::StringLiterals;

namespace gantry {

ConversationKeeper::ConversationKeeper(const TerminalLog &log, Settings &settings, int number,
                                       QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_number(number)
    , m_log(log)
{
    connect(&m_log, &ConversationLog::failed, this, &ConversationKeeper::handleFailure);
    connect(&m_settings, &Settings::conversationLogChanged, this, &ConversationKeeper::follow);
    follow();
}

QString ConversationKeeper::folder()
{
    return AppDirs::data() + u"/logs"_s;
}

QString ConversationKeeper::path() const
{
    const QString suffix = m_number > 1 ? u"-%1"_s.arg(m_number) : QString();
    return u"%1/conversation%2.log"_s.arg(folder(), suffix);
}

void ConversationKeeper::follow()
{
    using Preferences = ConversationLogPreferences;
    const Preferences preferences = m_settings.conversationLog();
    if (preferences.enabled)
        m_log.start(path(), qint64(preferences.megabytes) * 1024 * 1024, Preferences::KeptFiles);
    else
        m_log.stop();
}

void ConversationKeeper::handleFailure(const Error &error)
{
    ConversationLogPreferences preferences = m_settings.conversationLog();
    preferences.enabled = false;
    m_settings.setConversationLog(preferences);
    emit failed(error);
}

} // namespace gantry
