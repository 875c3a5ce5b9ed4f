// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QLocalSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr QByteArrayView Taken("ok\n");
constexpr int PauseMs = 50;

/// A name that is short enough for every system's limit.
QString nameFor(const QString &folder)
{
    const QByteArray sum = QCryptographicHash::hash(QDir(folder).absolutePath().toUtf8(),
                                                    QCryptographicHash::Sha256);
    return u"gantry-"_s + QString::fromLatin1(sum.toHex().first(16));
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(folder))
    , m_lock(QDir(folder).filePath(u"running.lock"_s))
{
    // Held for as long as the program runs; one that died is recognised by its process being gone.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(MaxConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::begin(const StartRequest &request, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    do {
        if (m_lock.tryLock()) {
            listen();
            return Role::First;
        }
        // A folder that cannot be written to cannot be locked either; then nobody has it.
        if (m_lock.error() != QLockFile::LockFailedError) {
            qCWarning(lcApp) << "No lock in the folder of the settings: whether Gantry runs is "
                                "not known";
            return Role::Alone;
        }
        if (passOn(request, int(deadline.remainingTime())))
            return Role::Passed;
        // It may be starting or ending just now.
        QEventLoop pause;
        QTimer::singleShot(PauseMs, &pause, &QEventLoop::quit);
        pause.exec();
    } while (!deadline.hasExpired());
    qCWarning(lcApp) << "Gantry runs already, but does not answer";
    return Role::Alone;
}

bool SingleInstance::passOn(const StartRequest &request, int timeoutMs) const
{
    QLocalSocket socket;
    QEventLoop conversation;
    connect(&socket, &QLocalSocket::connected, &conversation,
            [&] { socket.write(request.toLine()); });
    connect(&socket, &QLocalSocket::disconnected, &conversation, &QEventLoop::quit);
    connect(&socket, &QLocalSocket::errorOccurred, &conversation, &QEventLoop::quit,
            Qt::QueuedConnection);
    connect(&socket, &QLocalSocket::readyRead, &conversation, [&] {
        if (socket.bytesAvailable() >= Taken.size())
            conversation.quit();
    });
    QTimer::singleShot(timeoutMs, &conversation, &QEventLoop::quit);
    // Queued, for connecting may fail before the loop runs.
    QMetaObject::invokeMethod(
        &socket, [this, &socket] { socket.connectToServer(m_name); }, Qt::QueuedConnection);
    conversation.exec();
    return socket.readAll() == Taken;
}

void SingleInstance::listen()
{
    // The lock says that nobody listens there: what is left is of one that died.
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qCWarning(lcApp) << "Later starts cannot reach this one:" << m_server.errorString();
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        socket->setReadBufferSize(MaxRequestBytes);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        // Who says nothing is not waited for.
        QTimer::singleShot(AnswerTimeoutMs, socket, [socket] {
            socket->abort();
            socket->deleteLater();
        });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= MaxRequestBytes)
            socket->abort();
        return;
    }
    const Result<StartRequest> request = StartRequest::fromLine(socket->readLine());
    if (!request) {
        qCWarning(lcApp) << request.error().message << request.error().detail;
        socket->abort();
        return;
    }
    socket->write(Taken.data(), Taken.size());
    socket->disconnectFromServer();
    emit requested(*request);
}

} // namespace gantry
