// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/deferredtransport.h"
#include "transport/sessionlog.h"

#include <QElapsedTimer>
#include <QTimer>

namespace gantry {

/// Plays the printer's part of a recorded session (see sessionlog.h): a received line comes when as many lines were sent
/// as in the recording, whatever they say. Silent, but open, after the end. For tests and for looking into reports.
class ReplayTransport final : public DeferredTransport
{
    Q_OBJECT

public:
    /// @param speed 1 = as recorded, 10 = ten times as fast, 0 = every answer at once
    explicit ReplayTransport(const QString &fileName, double speed = 0, QObject *parent = nullptr);

    [[nodiscard]] qint64 bytesToWrite() const override { return 0; }

signals:
    void finished(); ///< the last line of the recording was passed

protected:
    void openDevice(const ConnectionSettings &settings) override;
    void deviceAnnounced() override;
    void closeDevice() override;
    void writeDevice(const QByteArray &bytes) override;

private:
    [[nodiscard]] Error load();
    void play();

    QString m_fileName;
    double m_speed;
    QList<SessionEntry> m_entries;
    qsizetype m_next = 0;         // the entry to come
    qsizetype m_writtenLines = 0; // by the host
    qsizetype m_passedLines = 0;  // sent lines of the recording before m_next
    QElapsedTimer m_sinceLastEntry;
    QTimer m_timer{this};
};

} // namespace gantry
