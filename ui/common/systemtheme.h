// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace gantry {

/// Whether the desktop asks programs to be dark, and when it changes its mind. Windows: the registry; macOS: the
/// global preferences; elsewhere: the desktop portal, or the palette the platform started with. GUI thread; never waits.
class SystemTheme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemTheme)

public:
    /// To be made before the program sets a palette of its own.
    explicit SystemTheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

signals:
    void darkChanged(bool dark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setDark(bool dark);
    void askPortal();

private slots: // called by name from the bus
    void handlePortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    bool m_dark = false;
};

} // namespace gantry
