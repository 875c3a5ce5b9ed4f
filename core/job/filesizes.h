// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace gantry {

/// Looks up in threads of a pool how large files are and whether they are there: each on its own, so that one on a disk
/// that does not answer holds up nobody else. GUI thread.
class FileSizes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileSizes)

public:
    explicit FileSizes(QObject *parent = nullptr);
    ~FileSizes() override;

    /// found() comes for each of them; one that is still being looked at is asked once more afterwards.
    void look(const QStringList &paths);

signals:
    /// @param size bytes; nothing: there is no such file
    void found(const QString &path, const std::optional<qint64> &size);

private:
    void begin(const QString &path);

    QSet<QString> m_underWay;
    QSet<QString> m_again; // of those, the ones to ask once more
};

} // namespace gantry
