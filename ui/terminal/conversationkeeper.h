// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/conversationlog.h"

#include <QObject>

namespace gantry {

class Settings;

/// Lets the conversation be written as the settings say, each window into files of its own. GUI thread.
class ConversationKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationKeeper)

public:
    /// @param number of the window in the program, from 1. The others must outlive this object.
    ConversationKeeper(const TerminalLog &log, Settings &settings, int number,
                       QObject *parent = nullptr);

    [[nodiscard]] static QString folder();
    [[nodiscard]] QString path() const; ///< of the newest file
    [[nodiscard]] bool isOn() const { return m_log.isOn(); }

signals:
    void failed(const gantry::Error &error); ///< it is off now, also in the settings

private:
    void follow();
    void handleFailure(const Error &error);

    Settings &m_settings;
    int m_number;
    ConversationLog m_log;
};

} // namespace gantry
