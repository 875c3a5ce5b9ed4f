// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/printerprofile.h"

#include <QObject>

namespace gantry {

class PrinterMirror;
class ProfileStore;
class Settings;

/// Which printer profile the next connection of a window takes: chosen in the header or the connection panel. The settings
/// remember the last one chosen anywhere, with which the next window begins. GUI thread.
class ProfileSelection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileSelection)

public:
    ProfileSelection(const ProfileStore &store, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] QList<PrinterProfile> profiles() const;
    [[nodiscard]] PrinterProfile current() const;
    /// That of the printer that is connected, else current(): the one by which a file is judged.
    [[nodiscard]] PrinterProfile counting(const PrinterMirror &mirror) const;
    void select(const QString &id);

signals:
    void changed(); ///< another profile is selected, or the list changed

private:
    const ProfileStore &m_store;
    Settings &m_settings;
    QString m_id;
};

} // namespace gantry
