// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "startrequest.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

class QLocalSocket;

namespace gantry {

/// One running program per user and settings folder: the first start listens, each later one passes on what it was asked
/// for and ends. Only the same user is let in. GUI thread.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    enum class Role {
        First,  ///< this is the one: call listen()
        Passed, ///< the running one has taken the request: end
        Alone,  ///< another one runs and does not answer: go on without being reachable
    };

    static constexpr int AnswerTimeoutMs = 3000;
    static constexpr qint64 MaxRequestBytes = 64 * 1024;
    static constexpr int MaxConnections = 16;

    /// @param folder of the settings: who shares them shares the program
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Finds out which one this is. Waits up to timeoutMs for the running one, so before there is a window.
    [[nodiscard]] Role begin(const StartRequest &request, int timeoutMs = AnswerTimeoutMs);

    /// Where the first one listens; the same for all that share the folder.
    [[nodiscard]] QString serverName() const { return m_name; }

signals:
    void requested(const gantry::StartRequest &request);

private:
    [[nodiscard]] bool passOn(const StartRequest &request, int timeoutMs) const;
    void listen();
    void accept();
    void read(QLocalSocket *socket);

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server{this};
};

} // namespace gantry
